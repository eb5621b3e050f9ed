import SlantText

/// An entity while its mentions are collected.
struct EntityDraft {
  var kind: Entity.Kind
  var gender: Entity.Gender
  /// The words of the fullest name.
  var words: [String]
  /// The name that a lexicon gives it.
  var canonical: String?
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

  /// The words that alone name the person: the surname, also without its article (al-Assad).
  var surnameForms: [String] {
    let surname = surname
    guard let hyphen = surname.firstIndex(of: "-") else { return [surname] }
    let article = surname[..<hyphen].lowercased()
    guard ["al", "el", "ad", "as", "ar"].contains(article) else { return [surname] }
    return [surname, String(surname[surname.index(after: hyphen)...])]
  }

  /// Whether a person of this gender can be meant.
  func agrees(with gender: Entity.Gender) -> Bool {
    self.gender == .unknown || gender == .unknown || self.gender == gender
  }

  /// The first letters of the name's capitalised words: NTU.
  var acronym: String { Self.acronym(of: words) }

  /// The first letters of the words with capitals.
  static func acronym(of words: [String]) -> String {
    String(
      words.compactMap { $0.unicodeScalars.first }.filter { $0.properties.isUppercase }.map(
        Character.init))
  }

  /// Whether a name of two words or more is the same person's: first and last word agree, or the one
  /// is the beginning or the end of the other ("Suu Kyi", "Aung San Suu Kyi").
  func isSamePerson(_ other: [String]) -> Bool {
    guard words.count > 1, other.count > 1 else { return false }
    if words.first == other.first, words.last == other.last { return true }
    let (short, long) = words.count < other.count ? (words, other) : (other, words)
    return long.starts(with: short) || long.suffix(short.count).elementsEqual(short)
  }
}

extension [EntityDraft] {
  /// The same entities with their mentions in the title given apart as their mentions.
  var inTitle: [EntityDraft] {
    var titled = self
    for number in titled.indices { titled[number].mentions = titled[number].titleMentions }
    return titled
  }
}
