/// The entities of an article by the forms under which they can be named.
struct NameIndex {
  /// By kind and full name in lower case.
  var full: [String: Int] = [:]
  /// Organisations by their short form.
  var acronyms: [String: Int] = [:]
  private var surnames: [String: [Int]] = [:]
  private var firstNames: [String: [Int]] = [:]
  private var firstWords: [String: [Int]] = [:]

  /// Adds the forms of an entity with a name of two words or more.
  mutating func insert(_ draft: EntityDraft, _ number: Int) {
    guard let first = draft.words.first, draft.words.count > 1 else { return }
    switch draft.kind {
    case .person:
      for form in draft.surnameForms { Self.add(number, to: &surnames[form, default: []]) }
      Self.add(number, to: &firstNames[first, default: []])
    case .organisation:
      if acronyms[draft.acronym] == nil { acronyms[draft.acronym] = number }
      if draft.canonical == nil { Self.add(number, to: &firstWords[first, default: []]) }
    case .place, .group: break
    }
  }

  private static func add(_ number: Int, to list: inout [Int]) {
    if !list.contains(number) { list.append(number) }
  }

  /// The persons with this surname and a first name.
  func persons(surname: String) -> [Int] { surnames[surname] ?? [] }

  /// The persons with this first name and a surname.
  func persons(first: String) -> [Int] { firstNames[first] ?? [] }

  /// The organisations whose name starts with this word.
  func organisations(first: String) -> [Int] { firstWords[first] ?? [] }

  /// The organisation with these first letters; dots and a plural s do not count.
  func organisation(acronym: String) -> Int? {
    if let known = acronyms[acronym] { return known }
    if acronym.hasSuffix("s") { return acronyms[String(acronym.dropLast())] }
    guard acronym.contains(".") else { return nil }
    return acronyms[String(acronym.filter { $0 != "." })]
  }
}
