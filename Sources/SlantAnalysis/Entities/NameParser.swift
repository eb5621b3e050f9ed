import SlantText

/// Tells what a run of name words names, and what of it is a title.
struct NameParser {
  let text: IndexedText
  let tags: [Tag]
  let hits: NameHits
  let classes: (Int) -> ClassSet

  /// What stands before a name in its run.
  struct Prefix {
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

  /// Whether a form of address opens the run, so that "Mr Tribe" is no tribe.
  func isAddressed(_ range: Range<Int>) -> Bool {
    guard let title = hits.titles[range.lowerBound] else { return false }
    let row = hits.tables.titles.rows[title.row]
    return row.kind == "honorific" && title.end < range.upperBound
  }

  // MARK: Titles and demonyms before a name

  /// The first token of the name itself, titles, roles and demonyms read into `prefix`.
  func skipPrefix(_ range: Range<Int>, _ prefix: inout Prefix) -> Int {
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
  func officeAfterWords(_ start: Int, _ range: Range<Int>) -> Int? {
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

  func isOf(_ index: Int) -> Bool {
    NameShape.matches(text.tokens[index], "of", text)
      || NameShape.matches(text.tokens[index], "for", text)
  }

  /// "Fox News Chairman and CEO": an organisation before an office that nobody named holds.
  func employer(_ range: Range<Int>) -> NameRun? {
    guard let organisation = hits.organisations[range.lowerBound],
      organisation.end < range.upperBound, let office = hits.office(at: organisation.end),
      office.end == range.upperBound
    else { return nil }
    let tokens = range.lowerBound..<organisation.end
    return known(tokens, Prefix(), whole: tokens)
  }

  // MARK: The name itself

  func name(_ tokens: Range<Int>, _ whole: Range<Int>, _ prefix: Prefix) -> NameRun? {
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

  func single(_ tokens: Range<Int>, _ whole: Range<Int>, _ prefix: Prefix) -> NameRun? {
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

  /// Whether a word is an initial or several: J., J.M.
  func isInitial(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.length <= 6 && text.bytes[token.end - 1] == UInt8(ascii: ".")
      && (token.length == 2 || token.letterCase == .upper)
  }

  /// The name of a speaker in a transcript: "RAMOS: …".
  func isLabel(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].word == .colon
      && NameShape.isShouted(text.tokens[index], text)
  }

  /// Several words that name something else: an organisation, unless they only describe a noun.
  func thing(_ tokens: Range<Int>, _ whole: Range<Int>) -> NameRun? {
    let isOrdinary = tokens.allSatisfy {
      !classes($0).isEmpty || text.tokens[$0].letterCase == .lower
    }
    let isUpper = tokens.allSatisfy { text.tokens[$0].letterCase == .upper }
    if isUpper, isOrdinary || isBeforeColon(tokens.upperBound) { return nil }
    if isOrdinary, tokens.upperBound < tags.count, isBeforeNoun(tokens.upperBound) { return nil }
    if tokens.contains(where: { isOf($0) }), isOrdinary { return nil }
    return NameRun(tokens: tokens, whole: whole, guess: .organisation)
  }
}
