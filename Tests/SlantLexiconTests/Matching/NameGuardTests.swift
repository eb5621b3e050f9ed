import SlantLexicon
import SlantText
import Testing

@Suite struct NameGuardTests {
  /// Names, heads of names, titles, verbs and common words, and the terms that are looked for.
  private static func set(matchesInNames: Bool = false) throws -> LexiconSet {
    let terms = [
      "grace", "hope", "justice", "victorious", "united", "crisis", "war", "thug", "slam",
      "savage", "security", "storm", "security crisis",
    ]
    return try LexiconSet([
      Lexicon(
        name: "test",
        entries: terms.map {
          LexiconEntry(
            term: $0, inflection: $0 == "slam" ? .verb : [], matchesInNames: matchesInNames)
        }),
      Lexicon(
        name: "first_names",
        entries: ["=Grace", "=Hope", "=Victor"].map { LexiconEntry(term: $0) }),
      Lexicon(
        name: "org_heads",
        entries: [LexiconEntry(term: "=Department"), LexiconEntry(term: "=Museum")]),
      Lexicon(
        name: "cues", columns: ["pattern"],
        entries: [LexiconEntry(term: "said", values: ["quote that"])]),
      Lexicon(
        name: "titles", entries: [LexiconEntry(term: "mayor"), LexiconEntry(term: "general")]),
      Lexicon(
        name: "abbreviations", columns: ["kind"],
        entries: [LexiconEntry(term: "=Sen", values: ["title"])]),
      Lexicon(
        name: "wordclass", columns: ["class", "features"],
        entries: [
          LexiconEntry(term: "take", inflection: .verb, values: ["verb", ""]),
          LexiconEntry(term: "slam", inflection: .verb, values: ["verb/noun", ""]),
          LexiconEntry(term: "quit", values: ["verb", "inv"]),
          LexiconEntry(term: "will", values: ["modal", ""]),
          LexiconEntry(term: "to", values: ["prep", ""]),
          LexiconEntry(term: "grace", values: ["noun", ""]),
          LexiconEntry(term: "storm", values: ["noun", ""]),
          LexiconEntry(term: "crisis", values: ["noun", ""]),
        ]),
      Lexicon(
        name: "organisations",
        entries: [LexiconEntry(term: "=Homeland Security"), LexiconEntry(term: "=War on Want")]),
    ])
  }

  /// What is hit, without the terms of the helping lexicons.
  static let table: [(String, [String])] = [
    // Inside a sentence a capital makes a name.
    ("The senator thanked Grace Hope for it.", []),
    ("Lawyers at the Justice Department resigned.", []),
    ("The frigate Victorious docked on Monday.", []),
    ("He flew with United Airlines.", []),
    ("The Imperial War Museum reopened.", []),
    ("They played in Hope, Arkansas.", []),
    ("He asked for justice and hope.", ["justice", "hope"]),
    ("A victorious general came home.", ["victorious"]),
    // At the start of a sentence a capital alone says nothing.
    ("Grace Hope said no.", []),
    ("Grace said no.", []),
    ("Hope's lawyer said no.", []),
    ("Justice Department lawyers resigned.", []),
    ("War Museum visitors waited.", []),
    ("Hope faded in the valley.", ["hope"]),
    ("Justice was done.", ["justice"]),
    ("Victorious troops came home.", ["victorious"]),
    ("War is coming. Crisis follows.", ["war", "crisis"]),
    ("It ended. Grace Hope left.", []),
    // After a quotation mark, a colon or a dash too.
    ("He said: “War is coming.”", ["war"]),
    ("\"Justice was done,\" he said.", ["justice"]),
    ("The verdict: Justice was done.", ["justice"]),
    ("He left — War followed.", ["war"]),
    ("“Grace Hope is away,” he said.", []),
    // Headlines, in which most words have capitals.
    ("Victorious Mayor Slams Crisis Talks", ["victorious", "slam", "crisis"]),
    ("MAYOR SLAMS CRISIS TALKS", ["slam", "crisis"]),
    ("Grace Hope Takes Seat on Council", []),
    ("GRACE HOPE TAKES SEAT ON COUNCIL", []),
    ("Grace Hope, 41, Leaves Council", []),
    ("Grace Hope to Chair Library Board", []),
    ("Hope Quit Council Over Roads", ["hope"]),
    ("Hope Lindgren Leads Council", []),
    ("Victor Savage Will Chair Board", []),
    ("Victor Slams Savage Roads", ["slam", "savage"]),
    ("Grace Storm Takes Lives in Dover", ["grace", "storm"]),
    ("Mayor Grace Storm Takes Office", []),
    ("Sen. Savage Reads Letter", []),
    ("Sen. Slams Crisis Talks", ["slam", "crisis"]),
    // Names that are listed, wherever they stand.
    ("Homeland Security Moves Office", []),
    ("War on Want sent a letter.", []),
    ("War on want is a phrase.", ["war"]),
    ("Thugs Loot Homeland Security Crisis Office", ["security crisis"]),
    // Names that the text tells.
    ("Victor Savage owns it. Savage said so.", []),
    ("He met Mayor Savage. “Savage is away,” she said.", []),
    ("He met Victor J. Savage. Savage, 61, left.", []),
    ("Grace Lindgren left. Grace is away.", []),
    ("Savage said so. It is Victor Savage.", []),
    ("He met Victor Savage. It was a savage fight.", ["savage"]),
    ("He met Victor. Savage fights followed.", ["savage"]),
    ("He read Victor Hugo On The War. War came.", ["war"]),
    // After an apostrophe or a closing mark a capital is no first word.
    ("The miners' War Museum reopened.", []),
    ("“It ended,” Savage said.", []),
    ("\"It ended,\" Savage said.", []),
    ("He said,\"War is coming.\"", ["war"]),
    // Capitals for emphasis.
    ("The mayor was VICTORIOUS at last.", ["victorious"]),
    ("The talks with WAR went on.", []),
    // Numbers and clitics do not open a sentence.
    ("20 War graves were found.", []),
    ("It's War that they fear.", []),
  ]

  @Test(arguments: table)
  func `words inside names do not match`(text: String, expected: [String]) throws {
    let found = try Self.set().hits(in: text).map { String($0.prefix { $0 != ":" }) }
    #expect(found == expected)
  }

  /// The title, the body, and what is hit in the title.
  static let titles: [(String, String, [String])] = [
    ("Savage Opens School in Dover", "Mayor Victor Savage opened it on Monday.", []),
    ("Savage Opens School in Dover", "The mayor opened it on Monday.", ["savage"]),
    ("Savage is back", "Victor Savage is back in Dover.", []),
  ]

  @Test(arguments: titles)
  func `a body tells the names in its title`(title: String, body: String, expected: [String])
    throws
  {
    let set = try Self.set()
    let found = set.matcher.hits(
      in: IndexedText(title, tokenizer: set.tokenizer),
      titleOf: IndexedText(body, tokenizer: set.tokenizer))[0]
    #expect(found.map { set.lexicons[0].entries[$0.entry].term } == expected)
  }

  @Test(arguments: ["He met Grace there.", "The Justice Department sued.", "Hope said no."])
  func `an entry may ask to match inside names`(text: String) throws {
    #expect(try Self.set(matchesInNames: true).hitCount(in: text) == 1)
  }

  @Test func `a case-sensitive entry matches inside names`() throws {
    let set = try LexiconSet([Lexicon(name: "test", entries: [LexiconEntry(term: "=Justice")])])
    #expect(set.hits(in: "The Justice Department sued.") == ["=Justice: Justice"])
    #expect(set.hits(in: "They want justice.") == [])
  }
}
