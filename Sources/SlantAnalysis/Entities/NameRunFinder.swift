import SlantLexicon
import SlantText

/// Finds runs of capitalised words that are names, and guesses what they name.
struct NameRunFinder {
  private let text: IndexedText
  private let tags: [Tag]
  private let tables: NameTables
  private let vocabulary: Vocabulary
  private let classes: (Int) -> ClassSet
  private let firstNames: [(row: Int, end: Int)?]
  private let titles: [(row: Int, end: Int)?]
  private let roles: [(row: Int, end: Int)?]
  private let places: [(row: Int, end: Int)?]
  private let demonyms: [(row: Int, end: Int)?]
  private let organisations: [(row: Int, end: Int)?]
  private let heads: [(row: Int, end: Int)?]

  init(
    _ text: IndexedText, tags: [Tag], tables: NameTables, hits: [[Hit]], vocabulary: Vocabulary,
    classes: @escaping (Int) -> ClassSet
  ) {
    self.text = text
    self.tags = tags
    self.tables = tables
    self.vocabulary = vocabulary
    self.classes = classes
    let count = text.tokens.count
    firstNames = tables.firstNames.starts(in: hits, count: count)
    titles = tables.titles.starts(in: hits, count: count)
    roles = tables.roles.starts(in: hits, count: count)
    places = tables.places.starts(in: hits, count: count)
    demonyms = tables.demonyms.starts(in: hits, count: count)
    organisations = tables.organisations.starts(in: hits, count: count)
    heads = tables.heads.starts(in: hits, count: count)
  }

  /// The runs of the text in order.
  ///
  /// - Parameter isExcluded: Which tokens name nothing: titles of works.
  /// - Returns: The runs, which do not overlap.
  func runs(except isExcluded: [Bool]) -> [NameRun] {
    var runs: [NameRun] = []
    for sentence in text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard !isExcluded[index], let end = end(ofRunAt: index, sentence) else {
          index += 1
          continue
        }
        if let run = parse(index..<end, sentence) { runs.append(run) }
        index = end
      }
    }
    return runs + surnamesAtStart(of: runs, except: isExcluded)
  }

  /// Surnames that are also ordinary words, where they open a sentence before a verb.
  ///
  /// After "Grace Hope" the word is a name in "Hope has two children", before it a noun.
  private func surnamesAtStart(of runs: [NameRun], except isExcluded: [Bool]) -> [NameRun] {
    let taken = Set(runs.map(\.whole.lowerBound))
    let surnames = Dictionary(
      runs.filter { $0.guess == .person && $0.tokens.count > 1 }
        .map { (text.string(text.tokens[$0.tokens.upperBound - 1]), $0.tokens.lowerBound) },
      uniquingKeysWith: min)
    return text.sentences.compactMap { sentence in
      let index = sentence.tokens.lowerBound
      guard !sentence.isTitleCase, !isExcluded[index], !taken.contains(index),
        index + 1 < sentence.tokens.upperBound, hasCapital(text.tokens[index]),
        tags[index + 1].wordClass.isVerbal || tags[index + 1].wordClass == .possessiveClitic,
        let named = surnames[text.string(text.tokens[index])], named < index
      else { return nil }
      return NameRun(
        tokens: index..<(index + 1), whole: index..<(index + 1), guess: .single, canonical: nil,
        gender: .unknown, roles: [], country: nil)
    }
  }

  // MARK: The extent of a run

  private func end(ofRunAt start: Int, _ sentence: Sentence) -> Int? {
    guard startsName(start, sentence) else { return nil }
    var end = start + 1
    if let hit = organisations[start] ?? places[start] { end = max(end, hit.end) }
    while end < sentence.tokens.upperBound {
      let previous = text.tokens[end - 1]
      let token = text.tokens[end]
      guard token.kind == .word, token.isSpaced else { break }
      if let hit = organisations[end] ?? places[end], continues(end, sentence) {
        end = hit.end
      } else if continues(end, sentence) {
        end += 1
      } else if let next = afterConnector(end, sentence, previous) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// Whether the word at `index` can open a name.
  private func startsName(_ index: Int, _ sentence: Sentence) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, hasCapital(token) else { return false }
    if organisations[index] != nil || places[index] != nil || demonyms[index] != nil { return true }
    if sentence.isTitleCase {
      return firstNames[index] != nil && continues(index + 1, sentence)
        || UnknownDemonym.country(text, index) != nil && opensTitle(index + 1, sentence)
    }
    let flags = vocabulary.flags(of: token.word)
    let isDotted = text.bytes[token.end - 1] == UInt8(ascii: ".")
    if flags.contains(.abbreviation), isDotted, !flags.contains(.beforeName), titles[index] == nil {
      return false
    }
    let known = classes(index)
    if known.contains(.time) { return false }
    guard isFirst(index, sentence) else {
      if known.contains(.pronoun), token.length <= 2 { return false }
      return tags[index].wordClass == .properNoun || opensTitle(index, sentence)
    }
    if titles[index] != nil { return continues(titles[index]?.end ?? index + 1, sentence) }
    if known.isEmpty, roles[index] == nil { return true }
    if known.contains(.determiner) { return false }
    if UnknownDemonym.country(text, index) != nil, opensTitle(index + 1, sentence) { return true }
    let isNamed = firstNames[index] != nil
    guard index + 1 < sentence.tokens.upperBound, hasCapital(text.tokens[index + 1]) else {
      return isNamed && isName(known)
    }
    return isNamed || heads[index + 1] != nil
  }

  /// Whether a title or role with a name after it stands at `index`.
  private func opensTitle(_ index: Int, _ sentence: Sentence) -> Bool {
    guard continues(index, sentence), let hit = titles[index] ?? roles[index] else { return false }
    return continues(hit.end, sentence)
  }

  /// Whether a given name is not also an ordinary word here.
  private func isName(_ known: ClassSet) -> Bool {
    known.isDisjoint(with: [.verb, .adverb, .modal, .determiner, .preposition, .adjective])
  }

  private func continues(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.tokens.upperBound else { return false }
    let token = text.tokens[index]
    return token.kind == .word && hasCapital(token) && !classes(index).contains(.time)
      && !(classes(index).contains(.pronoun) && token.length <= 2)
  }

  /// The token after "of", "de", "bin" and the name word that follows it.
  private func afterConnector(_ index: Int, _ sentence: Sentence, _ previous: Token) -> Int? {
    let isParticle = Self.particles.contains { matches(index, $0) }
    let isOf = matches(index, "of") && isHead(index - 1)
    let isFor = matches(index, "for") && isHead(index - 1)
    guard isParticle || isOf || isFor else { return nil }
    var next = index + 1
    while next < sentence.tokens.upperBound,
      Self.particles.contains(where: { matches(next, $0) }) || matches(next, "the")
    {
      next += 1
    }
    return continues(next, sentence) ? next + 1 : nil
  }

  private static let particles: [StaticString] = [
    "de", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "le", "du",
    "da", "di", "dos", "bint", "ben",
  ]

  private func isHead(_ index: Int) -> Bool { heads[index] != nil }

  private func matches(_ index: Int, _ word: StaticString) -> Bool {
    let token = text.tokens[index]
    guard Int(token.length) == word.utf8CodeUnitCount, token.letterCase == .lower else {
      return false
    }
    return VerbShape.ends(text.bytes[token.span.range], word)
  }

  private func hasCapital(_ token: Token) -> Bool {
    token.letterCase != .lower && token.letterCase != .none
  }

  private func isFirst(_ index: Int, _ sentence: Sentence) -> Bool {
    if index == sentence.tokens.lowerBound { return true }
    let before = text.tokens[index - 1]
    return before.kind == .quote || before.word == .colon || before.word == .dash
  }

  // MARK: What a run names

  private func parse(_ range: Range<Int>, _ sentence: Sentence) -> NameRun? {
    if let known = known(range, before: [], country: nil, whole: range) { return known }
    if let head = heads[range.upperBound - 1], range.count > 1 {
      return headed(range, tables.heads.rows[head.row].kind)
    }
    if let run = headedBefore(range) { return run }
    var start = range.lowerBound
    var roleNames: [String] = []
    var gender = Entity.Gender.unknown
    var country: String?
    while start < range.upperBound {
      if let hit = titles[start], hit.end <= range.upperBound {
        let row = tables.titles.rows[hit.row]
        roleNames.append((row.canonical.isEmpty ? row.term : row.canonical).lowercased())
        if row.gender != .unknown { gender = row.gender }
        start = hit.end
      } else if let hit = demonyms[start], hit.end < range.upperBound {
        country = tables.demonyms.rows[hit.row].canonical
        start = hit.end
      } else if start + 1 < range.upperBound, titles[start + 1] != nil || roles[start + 1] != nil,
        firstNames[start] == nil, let name = UnknownDemonym.country(text, start)
      {
        country = name
        start += 1
      } else if let hit = roles[start], hit.end <= range.upperBound, firstNames[start] == nil {
        roleNames.append(tables.roles.rows[hit.row].term)
        if tables.roles.rows[hit.row].gender != .unknown {
          gender = tables.roles.rows[hit.row].gender
        }
        start = hit.end
      } else if let hit = places[start], hit.end < range.upperBound,
        titles[hit.end] != nil || roles[hit.end] != nil
      {
        country = tables.places.rows[hit.row].canonical
        start = hit.end
      } else if country == nil, roleNames.isEmpty, firstNames[start] == nil,
        start + 2 < range.upperBound, let hit = titles[start + 1] ?? roles[start + 1],
        hit.end < range.upperBound
      {
        // An unknown word before a title tells where the office is held: Harvard Professor Ann Lee.
        start += 1
      } else {
        break
      }
    }
    guard start < range.upperBound else { return nil }
    return name(start..<range.upperBound, range, roleNames, gender, country)
  }

  private func name(
    _ tokens: Range<Int>, _ whole: Range<Int>, _ roleNames: [String], _ gender: Entity.Gender,
    _ country: String?
  ) -> NameRun? {
    let isPersonal = !roleNames.isEmpty
    let firstName = firstNames[tokens.lowerBound]
    if !isPersonal, !(firstName != nil && tokens.count > 1),
      let known = known(tokens, before: roleNames, country: country, whole: whole)
    {
      return known
    }
    if demonyms[tokens.lowerBound] != nil, !isPersonal { return nil }
    if tokens.count == 1, !isPersonal, firstName == nil, tokens.upperBound < tags.count,
      isBeforeNoun(tokens.upperBound), UnknownDemonym.country(text, tokens.lowerBound) != nil
    {
      return nil
    }
    let given = firstName.map { tables.firstNames.rows[$0.row].gender } ?? .unknown
    let known = gender == .unknown ? given : gender
    let isInitialed = tokens.count > 1 && text.tokens[tokens.lowerBound].length == 2
    let guess: NameRun.Guess
    if isPersonal || firstName != nil && tokens.count > 1 || isInitialed {
      guess = .person
    } else if tokens.count == 1 {
      guess = text.tokens[tokens.lowerBound].letterCase == .upper ? .organisation : .single
    } else {
      guess = tokens.count <= 4 ? .person : .organisation
    }
    return NameRun(
      tokens: tokens, whole: whole, guess: guess, canonical: nil,
      gender: guess == .person || guess == .single ? known : .unknown, roles: roleNames,
      country: country)
  }

  /// A run that a lexicon of organisations, places or demonyms holds whole.
  private func known(
    _ tokens: Range<Int>, before roleNames: [String], country: String?, whole: Range<Int>
  ) -> NameRun? {
    func run(_ guess: NameRun.Guess, _ canonical: String?) -> NameRun {
      NameRun(
        tokens: tokens, whole: whole, guess: guess, canonical: canonical, gender: .unknown,
        roles: roleNames, country: country)
    }
    let start = tokens.lowerBound
    if let hit = organisations[start], hit.end == tokens.upperBound {
      let canonical = tables.organisations.rows[hit.row].canonical
      return run(.organisation, canonical.isEmpty ? nil : canonical)
    }
    if let hit = places[start], hit.end == tokens.upperBound,
      firstNames[start] == nil || tokens.count > 1
    {
      let row = tables.places.rows[hit.row]
      let isName = row.kind == "country" || row.kind == "state"
      return run(row.kind == "seat" ? .organisation : .place, isName ? row.canonical : nil)
    }
    if let hit = demonyms[start], hit.end == tokens.upperBound {
      let isPlural = VerbShape.ends(text.bytes[text.tokens[start].span.range], "s")
      let isNoun = tokens.upperBound >= text.tokens.count || !isBeforeNoun(tokens.upperBound)
      return isPlural && isNoun && tables.demonyms.rows[hit.row].kind != "" ? run(.group, nil) : nil
    }
    return nil
  }

  private func isBeforeNoun(_ index: Int) -> Bool {
    text.tokens[index].isSpaced && tags[index].wordClass == .noun
  }

  /// An organisation whose head stands before "of": Bank of Tarsheen.
  private func headedBefore(_ range: Range<Int>) -> NameRun? {
    for index in range.dropLast(2) where matches(index + 1, "of") || matches(index + 1, "for") {
      guard let head = heads[index] else { continue }
      return headed(range, tables.heads.rows[head.row].kind)
    }
    return nil
  }

  private func headed(_ range: Range<Int>, _ kind: String) -> NameRun? {
    let guess: NameRun.Guess
    switch kind {
    case "head": guess = .organisation
    case "place": guess = .place
    default: return nil
    }
    return NameRun(
      tokens: range, whole: range, guess: guess, canonical: nil, gender: .unknown, roles: [],
      country: nil)
  }
}
