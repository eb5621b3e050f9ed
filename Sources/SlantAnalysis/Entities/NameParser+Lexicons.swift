import SlantText

/// Names that lexicons hold, whole or by their head noun.
extension NameParser {
  /// A run that a lexicon of organisations, places or demonyms holds whole.
  func known(_ tokens: Range<Int>, _ prefix: Prefix, whole: Range<Int>) -> NameRun? {
    func run(_ guess: NameRun.Guess, _ canonical: String?, _ nouns: [String] = []) -> NameRun {
      NameRun(
        tokens: tokens, whole: whole, guess: guess, canonical: canonical,
        roles: prefix.roles + nouns, country: prefix.country)
    }
    let start = tokens.lowerBound
    if let hit = hits.organisations[start], hit.end == tokens.upperBound {
      let row = hits.tables.organisations.rows[hit.row]
      return run(.organisation, row.canonical.isEmpty ? nil : row.canonical, [row.kind])
    }
    if let hit = hits.places[start], hit.end == tokens.upperBound,
      hits.firstNames[start] == nil || tokens.count > 1
    {
      let row = hits.tables.places.rows[hit.row]
      // "Mass" without a dot is no state.
      if row.kind == "state-abbr", text.bytes[text.tokens[start].end - 1] != UInt8(ascii: ".") {
        return nil
      }
      let isName = row.kind == "country" || row.kind == "state" || row.kind == "state-abbr"
      return run(row.kind == "seat" ? .organisation : .place, isName ? row.canonical : nil)
    }
    if let hit = hits.demonyms[start], hit.end == tokens.upperBound {
      let isPlural = VerbShape.ends(text.bytes[text.tokens[start].span.range], "s")
      let isNoun = tokens.upperBound >= text.tokens.count || !isBeforeNoun(tokens.upperBound)
      return isPlural && isNoun && hits.tables.demonyms.rows[hit.row].kind != ""
        ? run(.group, nil) : nil
    }
    return nil
  }

  /// Whether a colon or dash makes the words before it a rubric.
  func isBeforeColon(_ index: Int) -> Bool {
    index < text.tokens.count
      && (text.tokens[index].word == .colon || text.tokens[index].word == .dash)
  }

  func isBeforeNoun(_ index: Int) -> Bool {
    text.tokens[index].isSpaced && tags[index].wordClass == .noun
  }

  /// The word that tells what is named, at the end of the name or before "of": Bank of Tarsheen.
  func headRow(_ range: Range<Int>) -> NameTables.Table.Row? {
    guard range.count > 1 else { return nil }
    let last = isNumeral(range.upperBound - 1) ? range.upperBound - 2 : range.upperBound - 1
    if let head = hits.heads[last] { return hits.tables.heads.rows[head.row] }
    for index in range.dropLast(2) where isOf(index + 1) {
      guard let head = hits.heads[index] else { continue }
      // "Ministry of Defence of Tarsheen spokesman Ivan Petrov" is a person.
      guard officeAfterWords(index, range) == nil else { return nil }
      return hits.tables.heads.rows[head.row]
    }
    return nil
  }

  /// "II" and "XIV" at the end of a name.
  func isNumeral(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.letterCase == .upper && token.length <= 4
      && text.bytes[token.span.range].allSatisfy { "IVX".utf8.contains($0) }
  }

  func headed(_ range: Range<Int>, _ row: NameTables.Table.Row) -> NameRun? {
    let guess: NameRun.Guess
    switch row.kind {
    case "head": guess = .organisation
    case "place": guess = .place
    default: return nil
    }
    return NameRun(
      tokens: range, whole: range, guess: guess, roles: guess == .organisation ? [row.term] : [])
  }
}
