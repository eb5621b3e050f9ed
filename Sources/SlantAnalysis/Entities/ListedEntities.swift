import SlantLexicon
import SlantText

/// A user's list of entities with what the lexicons of names say of each.
struct ListedEntities: Sendable {
  let list: EntityList?
  /// The position of the list's lexicon in the set; `nil` for an empty list.
  let lexicon: Int?
  /// What each canonical name looks like; `nil` where articles must tell.
  private(set) var kinds: [Entity.Kind?] = []
  private(set) var genders: [Entity.Gender] = []
  /// The canonical names in words.
  private(set) var words: [[String]] = []

  init(_ list: EntityList?, lexicon: Int?, names: NameTables) {
    precondition(
      list == nil || lexicon != nil,
      "a set of lexicons for a list of entities must hold the list's own lexicon")
    self.list = list
    self.lexicon = list == nil ? nil : lexicon
    guard let list, !list.rows.isEmpty else { return }
    let forms = NameForms(names)
    for canonical in list.canonicals {
      let words = canonical.split(separator: " ").map(String.init)
      self.words.append(words)
      kinds.append(forms.kind(of: words))
      genders.append(kinds.last == .person ? forms.gender(of: words) : .unknown)
    }
  }

  /// The listed names in a text, in its order.
  ///
  /// - Parameters:
  ///   - hits: The hits of the list's lexicon.
  ///   - text: The text.
  ///   - date: The day of the article as `yyyy-MM-dd`.
  /// - Returns: The tokens of each name with the number of its canonical name.
  func names(
    _ hits: [Hit], in text: IndexedText, on date: String?
  ) -> [(tokens: Range<Int>, entity: Int)] {
    guard let list else { return [] }
    return hits.compactMap { hit in
      let form = list.forms[hit.entry]
      if form.isOpening, !opens(hit.tokens.lowerBound, text) { return nil }
      return list.entity(ofAlias: form.alias, on: date).map { (hit.tokens, $0) }
    }
  }

  /// The group of an entity on a day.
  func group(of entity: Int, on date: String?) -> String? { list?.group(of: entity, on: date) }

  /// Whether a word may have its capital from where it stands: first, after a mark, or in a headline.
  private func opens(_ index: Int, _ text: IndexedText) -> Bool {
    let sentence = text.sentences[text.sentence(of: index)]
    guard index > sentence.tokens.lowerBound, !sentence.isTitleCase else { return true }
    let before = text.tokens[index - 1]
    return before.kind == .quote || before.word == .colon || before.word == .dash
  }
}

/// Tells from its words alone what a name names, as the name finder does.
private struct NameForms {
  private let genders: [String: Entity.Gender]
  private let organisations: Set<String>
  private let places: Set<String>
  private let heads: [String: String]

  init(_ names: NameTables) {
    genders = Dictionary(
      names.firstNames.rows.map { ($0.term, $0.gender) }, uniquingKeysWith: { first, _ in first })
    organisations = Set(names.organisations.rows.map(\.term))
    places = Set(names.places.rows.filter { $0.kind != "seat" }.map(\.term))
    heads = Dictionary(
      names.heads.rows.map { ($0.term, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  func kind(of words: [String]) -> Entity.Kind? {
    let lower = words.map { $0.lowercased() }
    let name = lower.joined(separator: " ")
    if organisations.contains(name) { return .organisation }
    if words.count > 1, genders[lower[0]] != nil, heads[lower[lower.count - 1]] == nil {
      return .person
    }
    if places.contains(name) { return .place }
    let head = lower.last.flatMap { heads[$0] } ?? headBefore(lower)
    if let head { return head == "place" ? .place : .organisation }
    let isCapitalised = words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase == true }
    guard isCapitalised else { return .organisation }
    if words.count == 1 { return words[0] == words[0].uppercased() ? .organisation : nil }
    return words.count <= 4 ? .person : .organisation
  }

  func gender(of words: [String]) -> Entity.Gender {
    words.first.flatMap { genders[$0.lowercased()] } ?? .unknown
  }

  /// The head before "of" or "for": Bank of Tarsheen.
  private func headBefore(_ words: [String]) -> String? {
    for index in words.indices.dropLast(2) where ["of", "for"].contains(words[index + 1]) {
      if let head = heads[words[index]] { return head }
    }
    return nil
  }
}
