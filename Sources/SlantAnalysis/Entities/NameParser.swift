import SlantText

/// Tells what a run of name words names, and what of it is a title.
struct NameParser {
  let text: IndexedText
  let tags: [Tag]
  let hits: NameHits
  let classes: (Int) -> ClassSet

  /// What stands before a name in its run.
  private struct Prefix {
    var roles: [String] = []
    var gender = Entity.Gender.unknown
    var country: String?
  }

  /// The name in `range`, or `nil` where the words name nobody and nothing that acts.
  func parse(_ range: Range<Int>) -> NameRun? {
    if let known = known(range, Prefix(), whole: range) { return known }
    if let office = hits.office(at: range.lowerBound), office.end == range.upperBound,
      hits.firstNames[range.lowerBound] == nil
    {
      return nil
    }
    if !isAddressed(range), let row = headRow(range) { return headed(range, row) }
    if let run = employer(range) { return run }
    var prefix = Prefix()
    let start = skipPrefix(range, &prefix)
    guard start < range.upperBound else { return nil }
    return name(start..<range.upperBound, range, prefix)
  }

  /// "Mr. Tribe", whose surname is also a word of organisations.
  private func isAddressed(_ range: Range<Int>) -> Bool {
    guard let title = hits.titles[range.lowerBound] else { return false }
    let row = hits.tables.titles.rows[title.row]
    return row.kind == "honorific" && title.end < range.upperBound
  }

  // MARK: Titles and demonyms before a name

  /// The first token of the name itself, titles, roles and demonyms read into `prefix`.
  private func skipPrefix(_ range: Range<Int>, _ prefix: inout Prefix) -> Int {
    var start = range.lowerBound
    while start < range.upperBound {
      if let title = hits.titles[start], title.end <= range.upperBound {
        let row = hits.tables.titles.rows[title.row]
        prefix.roles.append((row.canonical.isEmpty ? row.term : row.canonical).lowercased())
        if row.gender != .unknown { prefix.gender = row.gender }
        start = title.end
      } else if let demonym = hits.demonyms[start], demonym.end < range.upperBound {
        prefix.country = hits.tables.demonyms.rows[demonym.row].canonical
        start = demonym.end
      } else if start + 1 < range.upperBound, hits.office(at: start + 1) != nil,
        hits.firstNames[start] == nil, let name = UnknownDemonym.country(text, start)
      {
        prefix.country = name
        start += 1
      } else if let role = hits.roles[start], role.end <= range.upperBound,
        hits.firstNames[start] == nil, role.end < range.upperBound || !isAddressed(range)
      {
        let row = hits.tables.roles.rows[role.row]
        prefix.roles.append(row.term)
        if row.gender != .unknown { prefix.gender = row.gender }
        start = role.end
      } else if let place = hits.places[start], place.end < range.upperBound,
        hits.office(at: place.end) != nil
      {
        prefix.country = hits.tables.places.rows[place.row].canonical
        start = place.end
      } else if let organisation = hits.organisations[start], organisation.end < range.upperBound,
        hits.office(at: organisation.end) != nil
      {
        start = organisation.end
      } else if prefix.country == nil, prefix.roles.isEmpty,
        let office = officeAfterWords(start, range)
      {
        // Words before a title tell where the office is held: Harvard Professor Ann Lee.
        start = office
      } else {
        break
      }
    }
    return start
  }

  /// The next title in the run, where up to four words that are no given name stand before it and a
  /// name after it.
  private func officeAfterWords(_ start: Int, _ range: Range<Int>) -> Int? {
    var index = start
    while index < range.upperBound - 2, index < start + 6 {
      guard hits.firstNames[index] == nil || hits.heads[index] != nil else { return nil }
      index += 1
      if let office = hits.office(at: index), office.end < range.upperBound {
        return isOf(index - 1) ? nil : index
      }
    }
    return nil
  }

  private func isOf(_ index: Int) -> Bool {
    NameShape.matches(text.tokens[index], "of", text)
      || NameShape.matches(text.tokens[index], "for", text)
  }

  /// "Fox News Chairman and CEO": an organisation before an office that nobody named holds.
  private func employer(_ range: Range<Int>) -> NameRun? {
    guard let organisation = hits.organisations[range.lowerBound],
      organisation.end < range.upperBound, let office = hits.office(at: organisation.end),
      office.end == range.upperBound
    else { return nil }
    let tokens = range.lowerBound..<organisation.end
    return known(tokens, Prefix(), whole: tokens)
  }

  // MARK: The name itself

  private func name(_ tokens: Range<Int>, _ whole: Range<Int>, _ prefix: Prefix) -> NameRun? {
    let isPersonal = !prefix.roles.isEmpty
    let first = hits.firstNames[tokens.lowerBound]
    if !isPersonal, first == nil || tokens.count == 1,
      let known = known(tokens, prefix, whole: whole)
    {
      return known
    }
    if !isPersonal, hits.demonyms[tokens.lowerBound] != nil || endsInPeople(tokens) { return nil }
    if tokens.count == 1 { return single(tokens, whole, prefix) }
    let isInitialed = isInitial(tokens.lowerBound)
    if isBeforeColon(tokens.upperBound), first == nil, !isPersonal,
      tokens.allSatisfy({ text.tokens[$0].letterCase == .upper })
    {
      return nil
    }
    let isPerson = isPersonal || first != nil && !isThing(after: tokens) || isInitialed
    guard isPerson || tokens.count <= 4 && looksPersonal(tokens) else {
      return thing(tokens, whole)
    }
    let given = first.map { hits.tables.firstNames.rows[$0.row].gender } ?? .unknown
    return NameRun(
      tokens: tokens, whole: whole, guess: .person,
      gender: prefix.gender == .unknown ? given : prefix.gender, roles: prefix.roles,
      country: prefix.country)
  }

  private func single(_ tokens: Range<Int>, _ whole: Range<Int>, _ prefix: Prefix) -> NameRun? {
    let index = tokens.lowerBound
    let token = text.tokens[index]
    let first = hits.firstNames[index]
    let known = classes(index)
    let isPersonal = !prefix.roles.isEmpty
    if token.length == 1 { return nil }
    if !isPersonal, first == nil, tokens.upperBound < tags.count, isBeforeNoun(tokens.upperBound),
      UnknownDemonym.country(text, index) != nil
    {
      return nil
    }
    if isPersonal, prefix.gender == .unknown, first == nil, known.contains(.person) { return nil }
    let given = first.map { hits.tables.firstNames.rows[$0.row].gender } ?? .unknown
    var guess = NameRun.Guess.single
    if isPersonal {
      guess = .person
    } else if !known.isEmpty, first == nil {
      guess = .word
    } else if token.letterCase == .upper, first == nil {
      guess = isLabel(index) ? .single : .organisation
    }
    return NameRun(
      tokens: tokens, whole: whole, guess: guess,
      gender: prefix.gender == .unknown ? given : prefix.gender, roles: prefix.roles,
      country: prefix.country)
  }

  /// "J." and "J.M."
  private func isInitial(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.length <= 6 && text.bytes[token.end - 1] == UInt8(ascii: ".")
      && (token.length == 2 || token.letterCase == .upper)
  }

  /// The name of a speaker in a transcript: "RAMOS: …".
  private func isLabel(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].word == .colon
      && NameShape.isShouted(text.tokens[index], text)
  }

  /// Whether several words without a known given name look like a person's: none of them an ordinary
  /// word or of capitals alone, no article before them.
  private func looksPersonal(_ tokens: Range<Int>) -> Bool {
    if tokens.lowerBound > 0, tags[tokens.lowerBound - 1].wordClass == .determiner { return false }
    guard let first = tokens.first, classes(first).isEmpty || isSurrounded(tokens) else {
      return false
    }
    let isAllShouted = tokens.allSatisfy { NameShape.isShouted(text.tokens[$0], text) }
    return tokens.allSatisfy { index in
      text.tokens[index].letterCase != .upper || isInitial(index) || isAllShouted
    } && !tokens.contains { hits.organisations[$0] != nil } && !isPlaceName(tokens)
  }

  /// Whether a place in the name makes it something of that place; "Chad Copley" is a person all the
  /// same, "Houston Astros" is not.
  private func isPlaceName(_ tokens: Range<Int>) -> Bool {
    guard let place = tokens.first(where: { hits.places[$0] != nil }) else { return false }
    let last = tokens.upperBound - 1
    return place != tokens.lowerBound || tokens.count != 2 || !classes(last).isEmpty
      || VerbShape.ends(text.bytes[text.tokens[last].span.range], "s")
  }

  /// "Osgood Democrats": a name that only describes people.
  private func endsInPeople(_ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    return tokens.count > 1 && hits.demonyms[last] != nil
      && VerbShape.ends(text.bytes[text.tokens[last].span.range], "s")
  }

  /// Whether an ordinary word and an unknown one stand where persons are named: between commas, or
  /// before a verb ("Rich Beeson said").
  private func isSurrounded(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 2, classes(tokens.lowerBound + 1).isEmpty,
      tokens.upperBound < tags.count
    else { return false }
    let after = tags[tokens.upperBound].wordClass
    return after == .comma || after == .verb || after == .relative
  }

  /// Whether "the Grace Foundation" or "the Lincoln tunnel" rather than a person stands here.
  private func isThing(after tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound > 0 else { return false }
    let before = tokens.lowerBound - 1
    return NameShape.matches(text.tokens[before], "the", text)
      && classes(tokens.upperBound - 1).contains(.noun)
      && hits.firstNames[tokens.upperBound - 1] == nil
  }

  /// Several words that name something else: an organisation, unless they only describe a noun.
  private func thing(_ tokens: Range<Int>, _ whole: Range<Int>) -> NameRun? {
    let isOrdinary = tokens.allSatisfy {
      !classes($0).isEmpty || text.tokens[$0].letterCase == .lower
    }
    let isUpper = tokens.allSatisfy { text.tokens[$0].letterCase == .upper }
    if isUpper, isOrdinary || isBeforeColon(tokens.upperBound) { return nil }
    if isOrdinary, tokens.upperBound < tags.count, isBeforeNoun(tokens.upperBound) { return nil }
    if tokens.contains(where: { isOf($0) }), isOrdinary { return nil }
    return NameRun(tokens: tokens, whole: whole, guess: .organisation)
  }

  // MARK: Names that lexicons hold

  /// A run that a lexicon of organisations, places or demonyms holds whole.
  private func known(_ tokens: Range<Int>, _ prefix: Prefix, whole: Range<Int>) -> NameRun? {
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

  /// Whether a colon or dash makes the words before it a rubric: STATEMENT OF THE WEEK: …
  private func isBeforeColon(_ index: Int) -> Bool {
    index < text.tokens.count
      && (text.tokens[index].word == .colon || text.tokens[index].word == .dash)
  }

  private func isBeforeNoun(_ index: Int) -> Bool {
    text.tokens[index].isSpaced && tags[index].wordClass == .noun
  }

  /// The word that tells what is named, at the end of the name or before "of": Bank of Tarsheen.
  private func headRow(_ range: Range<Int>) -> NameTables.Table.Row? {
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
  private func isNumeral(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.letterCase == .upper && token.length <= 4
      && text.bytes[token.span.range].allSatisfy { "IVX".utf8.contains($0) }
  }

  private func headed(_ range: Range<Int>, _ row: NameTables.Table.Row) -> NameRun? {
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
