import SlantText

/// An entity while its mentions are collected.
struct EntityDraft {
  var kind: Entity.Kind
  var gender: Entity.Gender
  /// The words of the fullest name.
  var words: [String]
  /// The name that a lexicon gives it.
  var canonical: String?
  /// Whether its kind is a guess from one mention of a lone name.
  var isGuess = false
  /// Roles in lower case: president.
  var roles: [String] = []
  var country: String?
  var mentions: [Mention] = []
  var titleMentions: [Mention] = []
  /// The number of the canonical name in a user's list.
  var listed: Int?
  /// The group that the list puts it in.
  var group: String?

  /// The fullest name.
  var name: String { canonical ?? words.joined(separator: " ") }

  /// The last word of a person's name, without suffixes.
  var surname: String {
    let suffixes = ["jr", "sr", "ii", "iii", "iv", "jr.", "sr."]
    return words.last { !suffixes.contains($0.lowercased()) } ?? ""
  }

  /// Whether `word` alone names the person: the surname, or the surname without its article (al-Assad).
  func isSurname(_ word: String) -> Bool {
    let surname = surname
    if surname == word { return true }
    guard let hyphen = surname.firstIndex(of: "-") else { return false }
    let article = surname[..<hyphen].lowercased()
    return ["al", "el", "ad", "as", "ar"].contains(article)
      && surname[surname.index(after: hyphen)...] == word
  }

  /// The first letters of the name's capitalised words: NTU.
  var acronym: String {
    String(
      words.compactMap { $0.unicodeScalars.first }.filter { $0.properties.isUppercase }.map(
        Character.init))
  }
}
