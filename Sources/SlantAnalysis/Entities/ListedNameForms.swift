/// Tells from its words and its other names what a listed name names, as the name finder does.
struct ListedNameForms {
  private let genders: [String: Entity.Gender]
  private let organisations: Set<String>
  private let places: Set<String>
  private let roles: Set<String>
  /// The kinds of the words that head names of organisations and places.
  private let heads: [String: Entity.Kind]

  init(_ names: NameTables) {
    genders = Dictionary(
      names.firstNames.rows.map { ($0.term, $0.gender) }, uniquingKeysWith: { first, _ in first })
    organisations = Set(names.organisations.rows.map(\.term))
    places = Set(names.places.rows.filter { $0.kind != "seat" }.map(\.term))
    roles = Set(names.roles.rows.map(\.term))
    var heads: [String: Entity.Kind] = [:]
    for row in names.heads.rows {
      if row.kind == "head" { heads[row.term] = .organisation }
      if row.kind == "place" { heads[row.term] = .place }
    }
    self.heads = heads
  }

  /// What a name in `words` names; `nil` for one word that tells nothing.
  func kind(of words: [String], aliases: [String]) -> Entity.Kind? {
    let lower = words.map { $0.lowercased() }
    let name = lower.joined(separator: " ")
    if organisations.contains(name) { return .organisation }
    guard let first = lower.first, let last = lower.last else { return nil }
    if words.count > 1, genders[first] != nil, heads[last] == nil { return .person }
    if places.contains(name) { return .place }
    if let head = heads[last] ?? headBefore(lower) { return head }
    let isCapitalised = words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase == true }
    guard isCapitalised else { return .organisation }
    if words.count == 1 { return words[0] == words[0].uppercased() ? .organisation : nil }
    return words.count <= 4 ? kind(of: words[words.count - 1], aliases) : .organisation
  }

  /// The gender of a person's given name.
  func gender(of words: [String]) -> Entity.Gender {
    words.first.flatMap { genders[$0.lowercased()] } ?? .unknown
  }

  /// A person by a surname or role among the aliases ("the chancellor"), not so with another "the";
  /// without either a person, as the name finder takes two to four capitalised words to be.
  private func kind(of last: String, _ aliases: [String]) -> Entity.Kind {
    if aliases.contains(last) { return .person }
    let described = aliases.filter { $0.hasPrefix("the ") }.map { $0.dropFirst(4).lowercased() }
    if described.contains(where: roles.contains) { return .person }
    return described.isEmpty ? .person : .organisation
  }

  /// The kind of the head before "of" or "for": Bank of Tarsheen.
  private func headBefore(_ words: [String]) -> Entity.Kind? {
    for index in words.indices.dropLast(2) where ["of", "for"].contains(words[index + 1]) {
      if let head = heads[words[index]] { return head }
    }
    return nil
  }
}
