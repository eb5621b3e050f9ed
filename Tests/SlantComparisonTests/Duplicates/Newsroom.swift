import SlantComparison
import TestSupport

/// Edits articles as newsrooms do that print a text of an agency, seeded.
struct Newsroom {
  /// What a newsroom does to a text.
  enum Edit: CaseIterable {
    /// Other words in places, about one in forty.
    case words
    /// A paragraph in the middle left out.
    case cut
    /// The end left out, up to two fifths.
    case shorten
    /// A place and a date before the first sentence.
    case dateline
    /// Two neighbouring paragraphs exchanged.
    case order
    /// A paragraph of another article put in.
    case paragraph
    /// A line at the end that names the agency.
    case credit
  }

  private let articles: [[String]]
  private let vocabulary: [String]
  private var random: SplitMix64

  /// A newsroom with `texts` at hand.
  init(_ texts: [String], seed: UInt64) {
    articles = texts.map { $0.split(separator: "\n").map(String.init) }
    vocabulary = texts.flatMap { $0.split { $0.isWhitespace }.map(String.init) }
    random = SplitMix64(seed: seed)
  }

  /// A copy of the article at `position` after one to four edits.
  mutating func copy(of position: Int) -> String {
    var paragraphs = articles[position]
    for _ in 0...random.below(4) { edit(&paragraphs, random.pick(Edit.allCases)) }
    return paragraphs.joined(separator: "\n")
  }

  /// An article of its own that has a long quotation, up to 60 words, of the article at `position`.
  mutating func quoting(_ position: Int, in other: Int) -> String {
    let words = articles[position].joined(separator: " ").split(separator: " ")
    let start = random.below(max(1, words.count - 60))
    var paragraphs = articles[other]
    paragraphs.insert(
      words[start...].prefix(60).joined(separator: " "), at: random.below(paragraphs.count))
    return paragraphs.joined(separator: "\n")
  }

  private mutating func edit(_ paragraphs: inout [String], _ edit: Edit) {
    switch edit {
    case .words: paragraphs = paragraphs.map { reworded($0) }
    case .cut:
      if paragraphs.count > 6 { paragraphs.remove(at: 1 + random.below(paragraphs.count - 2)) }
    case .shorten:
      // Hard-wrapped articles have short lines, so that all are cut by their share.
      paragraphs.removeLast(random.below(max(1, paragraphs.count * 2 / 5)))
    case .dateline:
      paragraphs[0] =
        "\(random.pick(vocabulary).uppercased()), Aug. \(1 + random.below(30)) — " + paragraphs[0]
    case .order:
      let first = random.below(paragraphs.count - 1)
      paragraphs.swapAt(first, first + 1)
    case .paragraph:
      paragraphs.insert(random.pick(random.pick(articles)), at: random.below(paragraphs.count))
    case .credit:
      paragraphs.append(
        "(Reporting by \(random.pick(vocabulary)) \(random.pick(vocabulary)); editing by the desk)")
    }
  }

  private mutating func reworded(_ paragraph: String) -> String {
    var words = paragraph.split(separator: " ").map(String.init)
    for index in words.indices where random.below(40) == 0 {
      words[index] = random.pick(vocabulary)
    }
    return words.joined(separator: " ")
  }
}
