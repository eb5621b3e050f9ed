internal import SlantAnalysis
internal import SlantLexicon

/// What the stances of cues mean, with words of the lexicon.
struct StanceWords {
  private static let limit = 5
  private let lexicon: Lexicon?
  private let isOwn: Bool

  /// The words of the lexicon of the analysis; for records, of which it is not known, of the built-in one.
  init(_ lexicons: [Lexicon]) throws {
    let used = lexicons.first { $0.name == "cues" }
    isOwn = used != nil
    lexicon = try used ?? BuiltInLexicons.lexicon("cues")
  }

  /// A line for each stance.
  var blocks: [PageSection.Block] {
    let note: RichText =
      isOwn
      ? "The first words of each stance in the lexicon of cues, which can be edited and replaced."
      : "The first words of each stance in the lexicon of cues that comes with Slant; the records may "
        + "have been made with another."
    return [.list(Stance.allCases.map(line)), .note(note)]
  }

  private func line(_ stance: Stance) -> RichText {
    let words = words(of: stance).map { "“\($0)”" }.joined(separator: ", ")
    return .strong(stance.rawValue)
      + RichText(": \(stance.meaning)" + (words.isEmpty ? "." : ": \(words)."))
  }

  /// The first single words of a stance.
  private func words(of stance: Stance) -> [String] {
    guard let lexicon, let column = lexicon.column("stance") else { return [] }
    return lexicon.entries.lazy.filter {
      lexicon.value(column, of: $0) == stance.rawValue && !$0.term.utf8.contains(UInt8(ascii: " "))
    }.prefix(Self.limit).map { Shortening.text($0.term, to: 40) }
  }
}

extension Stance {
  /// What the writer does to what is said, to follow the stance's name.
  fileprivate var meaning: String {
    switch self {
    case .neutral: "says no more than that it was said"
    case .endorsing: "takes it for true"
    case .distancing: "keeps it at arm’s length"
    case .insisting: "shows the speaker holding to it against doubt"
    case .conceding: "shows the speaker granting it"
    case .threatening: "makes it a warning or a threat"
    case .accusing: "makes it an attack on somebody"
    case .emotive: "tells the manner or the feeling"
    }
  }
}
