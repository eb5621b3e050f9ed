import SlantText

/// Tells nouns for a body of people from those for one of its members.
enum GroupNouns {
  /// Whether a singular noun is one person: "supporter", "expert"; not "police", "crowd".
  static func isMember(_ word: ArraySlice<UInt8>, _ known: ClassSet) -> Bool {
    guard known.contains(.person), !known.contains(.collective) else { return false }
    return endings.contains { VerbShape.ends(word, $0) }
  }

  private static let endings: [StaticString] = [
    "er", "or", "ist", "ant", "ent", "ian", "ee", "man", "ic", "al", "ive", "ard", "ert", "ess",
    "yst", "son", "ral", "ide", "ate", "ary", "eur",
  ]
}
