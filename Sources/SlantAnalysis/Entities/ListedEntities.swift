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
    let forms = ListedNameForms(names)
    var aliases = [[String]](repeating: [], count: list.canonicals.count)
    for (row, canonical) in zip(list.rows, list.canonicalOfRow) {
      if let alias = row.alias { aliases[canonical].append(alias) }
    }
    for (number, canonical) in list.canonicals.enumerated() {
      let words = canonical.split(separator: " ").map(String.init)
      self.words.append(words)
      kinds.append(forms.kind(of: words, aliases: aliases[number]))
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

  /// An entity of the list before its mentions are collected.
  func draft(of entity: Int, on date: String?) -> EntityDraft {
    var draft = EntityDraft(
      kind: kinds[entity] ?? .organisation, gender: genders[entity], words: words[entity],
      canonical: words[entity].joined(separator: " "))
    draft.listed = entity
    draft.group = group(of: entity, on: date)
    return draft
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
