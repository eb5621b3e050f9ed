import SlantLexicon
import Testing

@Suite struct NameGuardTests {
  /// Two given names, two heads of names, a reporting verb, and the terms that are looked for.
  private static func set(matchesInNames: Bool = false) throws -> LexiconSet {
    let terms = [
      "grace", "hope", "justice", "victorious", "united", "crisis", "war", "thug", "slam",
    ]
    return try LexiconSet([
      Lexicon(
        name: "test",
        entries: terms.map {
          LexiconEntry(
            term: $0, inflection: $0 == "slam" ? .verb : [], matchesInNames: matchesInNames)
        }),
      Lexicon(
        name: "first_names", entries: [LexiconEntry(term: "=Grace"), LexiconEntry(term: "=Hope")]),
      Lexicon(
        name: "org_heads",
        entries: [LexiconEntry(term: "=Department"), LexiconEntry(term: "=Museum")]),
      Lexicon(
        name: "cues", columns: ["pattern"],
        entries: [LexiconEntry(term: "said", values: ["quote that"])]),
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
