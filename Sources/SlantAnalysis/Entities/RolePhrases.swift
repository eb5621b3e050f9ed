import SlantLexicon
import SlantText

/// Reads the noun phrase around a role: its article, its country, and a name that stands beside it.
struct RolePhrases {
  private let text: IndexedText
  private let tags: [Tag]
  private let tables: NameTables
  private let demonyms: HitStarts
  private let places: HitStarts

  init(_ text: IndexedText, tags: [Tag], tables: NameTables, hits: [[Hit]]) {
    self.text = text
    self.tags = tags
    self.tables = tables
    demonyms = HitStarts(tables.demonyms, in: hits, count: text.tokens.count)
    places = HitStarts(tables.places, in: hits, count: text.tokens.count)
  }

  // MARK: Names beside a role

  /// The entity next to which the role stands: directly after it, before a comma, or after one.
  func named(beside role: Range<Int>, _ mentions: MentionIndex) -> Int? {
    let next = role.upperBound
    if next < tags.count, let named = mentions.draft(at: next), text.tokens[next].isSpaced {
      return named
    }
    return before(role, mentions) ?? after(role, mentions)
  }

  /// "Jane Roe, a doctor in Kyiv,": the name before the comma.
  private func before(_ role: Range<Int>, _ mentions: MentionIndex) -> Int? {
    var index = role.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 6, tags[index].wordClass != .comma {
      guard tags[index].wordClass.isNominalModifier || tags[index].wordClass == .adverb else {
        return nil
      }
      index -= 1
      steps += 1
    }
    guard index > 0, tags[index].wordClass == .comma, let named = mentions.draft(at: index - 1),
      isInserted(from: index)
    else { return nil }
    return named
  }

  /// "The group's director, Ann Poe,": the name after the comma, phrases with "of" passed over.
  private func after(_ role: Range<Int>, _ mentions: MentionIndex) -> Int? {
    let start = start(of: role)
    guard
      tags[start].wordClass == .determiner || tags[start].wordClass == .possessive
        || start > 0 && tags[start - 1].wordClass == .possessiveClitic
    else { return nil }
    guard let comma = PhraseEnds.comma(after: role.upperBound, tags) else { return nil }
    guard let named = mentions.draft(at: comma + 1) else { return nil }
    var end = comma + 1
    while mentions.draft(at: end) == named { end += 1 }
    return PhraseEnds.closes(end, tags) ? named : nil
  }

  /// Whether what follows the comma at `index` ends with a comma, a stop or "who", as appositions do.
  private func isInserted(from index: Int) -> Bool {
    let sentence = text.sentences[text.sentence(of: index)].tokens
    for offset in (index + 1)..<min(sentence.upperBound, index + 40) {
      switch tags[offset].wordClass {
      case .comma, .end, .quote, .relative: return true
      case .verb, .auxiliary, .modal: return false
      default: continue
      }
    }
    return true
  }

  /// The name before a noun that belongs to it: the Osgood campaign, Osgood's failed campaign.
  func holder(before noun: Int, _ mentions: MentionIndex) -> (start: Int, draft: Int)? {
    var index = noun - 1
    while index > 0, index > noun - 3, tags[index].wordClass == .adjective,
      mentions.draft(at: index) == nil
    {
      index -= 1
    }
    if index > 0, tags[index].wordClass == .possessiveClitic { index -= 1 }
    guard index >= 0, let draft = mentions.draft(at: index) else { return nil }
    var start = index
    while start > 0, mentions.draft(at: start - 1) == draft { start -= 1 }
    return tags[start].wordClass == .properNoun || start == 0 ? (start, draft) : nil
  }

  // MARK: The phrase

  /// Whether "the" opens the phrase, adjectives and demonyms passed over.
  func isDefinite(_ role: Range<Int>) -> Bool {
    let next = role.upperBound
    if next < tags.count, text.tokens[next].isSpaced, tags[next].wordClass == .properNoun {
      return false
    }
    let start = start(of: role)
    guard tags[start].wordClass == .determiner else { return false }
    let token = text.tokens[start]
    let bytes = text.bytes[token.span.range]
    return token.length == 3 && VerbShape.ends(bytes, "the")
      || token.length == 4 && VerbShape.ends(bytes, "this")
  }

  /// Whether "of" and a name follow, so that no other of the kind is meant: the Mayor of Deshar.
  func isOfName(_ role: Range<Int>) -> Bool {
    let next = role.upperBound
    guard next + 1 < text.tokens.count, NameShape.matches(text.tokens[next], "of", text) else {
      return false
    }
    return text.tokens[next + 1].isCapitalised
  }

  /// The first token of the phrase: the article, or the first of the words before the role.
  func start(of role: Range<Int>) -> Int {
    var start = role.lowerBound
    while start > 0, start > role.lowerBound - 4, describes(start - 1) { start -= 1 }
    if start > 0, tags[start - 1].wordClass == .determiner { start -= 1 }
    return start
  }

  private func describes(_ index: Int) -> Bool {
    switch tags[index].wordClass {
    case .adjective, .properNoun: true
    case .noun: text.tokens[index].letterCase == .lower && tags[index + 1].wordClass != .verb
    case .verb: tags[index].form == .past && index > 0 && tags[index - 1].wordClass == .determiner
    default: demonyms[index] != nil
    }
  }

  /// "The former first lady", "the retired surgeon".
  func isFormer(_ role: Range<Int>, _ row: NameTables.Table.Row) -> Bool {
    if row.term.hasPrefix("former ") { return true }
    return (start(of: role)..<role.lowerBound).contains { index in
      NameShape.matches(text.tokens[index], "former", text)
        || NameShape.matches(text.tokens[index], "retired", text)
    }
  }

  // MARK: Countries and states

  /// The country or state that stands before the role: the Russian leader, the Vermont senator.
  func country(before role: Range<Int>) -> String? {
    let before = role.lowerBound - 1
    guard before >= 0 else { return nil }
    if let country = demonyms[before] { return tables.demonyms.rows[country.row].canonical }
    for start in [before - 1, before] where start >= 0 {
      if let place = places[start], place.end == role.lowerBound {
        return tables.places.rows[place.row].canonical
      }
    }
    return UnknownDemonym.country(text, before)
  }

  /// The state or country after a name: of Texas, (R-Texas).
  func region(after name: Range<Int>) -> String? {
    let next = name.upperBound
    guard next + 1 < text.tokens.count else { return nil }
    if NameShape.matches(text.tokens[next], "of", text) || tags[next].wordClass == .comma,
      let place = places[next + 1]
    {
      let row = tables.places.rows[place.row]
      return tags[next].wordClass == .comma && row.kind != "state" ? nil : row.canonical
    }
    guard text.tokens[next].word == .openParenthesis else { return nil }
    let party = text.string(text.tokens[next + 1])
    guard let hyphen = party.firstIndex(of: "-"),
      party.distance(from: party.startIndex, to: hyphen) == 1
    else { return nil }
    let state = party[party.index(after: hyphen)...].lowercased()
    return tables.states[state.hasSuffix(".") ? String(state.dropLast()) : state]
  }
}

/// Finds where a noun phrase ends.
enum PhraseEnds {
  /// The comma after a noun and the phrases with "of", "for", "at" that belong to it.
  static func comma(after start: Int, _ tags: [Tag]) -> Int? {
    var index = start
    while index + 1 < tags.count, index < start + 10 {
      switch tags[index].wordClass {
      case .comma: return index
      case .preposition, .determiner, .adjective, .noun, .properNoun, .possessive,
        .possessiveClitic:
        index += 1
      default: return nil
      }
    }
    return nil
  }

  /// Whether an apposition can end at token `index`: a mark, a verb, or the end of the text.
  static func closes(_ index: Int, _ tags: [Tag]) -> Bool {
    guard index < tags.count else { return true }
    switch tags[index].wordClass {
    case .comma, .end, .quote, .stop, .bracket: return true
    default: return false
    }
  }
}
