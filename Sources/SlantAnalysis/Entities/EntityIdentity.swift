/// How far an entity's name tells who it is, beyond the article.
public enum EntityIdentity: String, CaseIterable, Sendable {
  /// Its name tells it in every article: it is listed, in a lexicon of names, or has several words.
  case name
  /// Its name tells it within the article alone: a lone name, which elsewhere may be another's.
  case within
  /// It has no name: "critics", "the company".
  case none
}

extension EntityDraft {
  /// How far the name of the draft tells who it is.
  var identity: EntityIdentity {
    if listed != nil || canonical != nil { return .name }
    if kind == .group { return mentions.contains { $0.form == .name } ? .name : .none }
    return words.count == 1 && !isAcronym ? .within : .name
  }

  /// Whether the name is one word in capitals: NATO.
  private var isAcronym: Bool {
    kind == .organisation && name.count > 1
      && name.unicodeScalars.allSatisfy(\.properties.isUppercase)
  }
}
