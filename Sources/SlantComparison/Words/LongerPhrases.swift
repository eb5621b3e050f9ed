/// The names of three words or more that two-word phrases are parts of: "street journal" of "wall street
/// journal".
struct LongerPhrases {
  /// A word beside a phrase, and which side.
  private struct Neighbour: Hashable {
    let word: Int32
    let link: TermCode?
    let isBefore: Bool
  }

  private var uses: [UInt64: Int] = [:]
  private var neighbours: [UInt64: [Neighbour: Int]] = [:]
  private let index: TermIndex

  /// The share of a phrase's uses from which a neighbour belongs to it.
  static let share = 0.8

  /// What stands beside each of `phrases` in the `articles` of an outlet.
  init(_ phrases: [UInt64], in articles: Range<Int>, index: TermIndex) {
    self.index = index
    for phrase in phrases {
      uses[phrase] = 0
      neighbours[phrase] = [:]
    }
    for article in articles { read(article) }
  }

  private mutating func read(_ article: Int) {
    // The pair of words before the word at hand, where they make a phrase with it.
    var last: (pair: UInt64, first: Int32, link: TermCode?)?
    index.articles.forEachWord(of: article) { word, before in
      guard let (first, link) = before else {
        last = nil
        return
      }
      let pair = PhraseTable.pair(first, link, word)
      if uses[pair] != nil {
        uses[pair, default: 0] += 1
        if let last { note(Neighbour(word: last.first, link: last.link, isBefore: true), pair) }
      }
      if let last, uses[last.pair] != nil {
        note(Neighbour(word: word, link: link, isBefore: false), last.pair)
      }
      last = (pair, first, link)
    }
  }

  private mutating func note(_ neighbour: Neighbour, _ pair: UInt64) {
    neighbours[pair, default: [:]][neighbour, default: 0] += 1
  }

  /// The three words that most uses of a phrase are a part of; `nil` for a phrase that stands alone.
  func phrase(around pair: UInt64) -> String? {
    guard let total = uses[pair], total > 0 else { return nil }
    let candidates = (neighbours[pair] ?? [:]).compactMap { neighbour, count in
      Double(count) >= Self.share * Double(total) ? (count, text(pair, neighbour)) : nil
    }
    return candidates.min { ($1.0, $0.1) < ($0.0, $1.1) }?.1
  }

  private func text(_ pair: UInt64, _ neighbour: Neighbour) -> String {
    let (first, _, second) = PhraseTable.parts(of: pair)
    return neighbour.isBefore
      ? index.text(of: PhraseTable.pair(neighbour.word, neighbour.link, first), and: pair)
      : index.text(of: pair, and: PhraseTable.pair(second, neighbour.link, neighbour.word))
  }
}
