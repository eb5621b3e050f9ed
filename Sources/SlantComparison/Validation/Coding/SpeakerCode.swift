internal import SlantAnalysis

/// How a sheet names speakers: by a number in the article's list of names, or by one of these.
enum SpeakerCode {
  /// The numbers that are no places in a list.
  static let values = [
    CodingValue(unnamed, "a person or people without a name: an official, critics, voters"),
    CodingValue(document, "a report, poll, book or statement that the list does not name"),
    CodingValue(unstated, "the text does not say who: \"is widely seen as\""),
    CodingValue(unlisted, "somebody with a name that the list lacks"),
    CodingValue(unclear, "it cannot be told"),
  ]

  /// The longest list of names.
  static let longestList = 80

  private static let unnamed = "90"
  private static let document = "91"
  private static let unstated = "92"
  private static let unlisted = "93"
  private static let unclear = "99"

  /// What names an attribution's first speaker.
  ///
  /// - Parameters:
  ///   - attribution: Who says what.
  ///   - listed: The positions of the entities that the list names, in its order.
  /// - Returns: A number from 1 for a place in the list, or one of ``values``.
  static func code(of attribution: Attribution, listed: [Int]) -> String {
    if let speaker = attribution.speaker, let place = listed.firstIndex(of: speaker) {
      return String(place + 1)
    }
    return switch attribution.sourceKind {
    case .unnamedPerson, .unnamedGroup: unnamed
    case .document: document
    case .unstated: unstated
    case .unknown: unclear
    case .person, .organisation: unlisted
    }
  }
}
