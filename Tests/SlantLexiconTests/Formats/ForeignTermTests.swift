import SlantLexicon
import Testing

/// What becomes of terms of other programs' lists.
@Suite struct ForeignTermTests {
  /// Terms as a list has them, and as patterns.
  static let held = [
    ("siege", "siege"), ("  ill \t will ", "ill will"), ("sieg*", "sieg*"), ("sieg**", "sieg*"),
    ("ill will*", "ill will*"), ("sieg* mind*", "sieg* mind*"), ("can't stand", "can't stand"),
    ("no man’s land", "no man’s land"), ("once-in-a-while", "once-in-a-while"), ("U.S.", "U.S."),
    ("a+", "a+"), ("and/or", "and/or"), ("R&D", "R&D"), ("n00b", "n00b"), ("24/7", "24/7"),
    ("#metoo", "#metoo"), ("naïve", "naïve"), ("anti-*", "anti-*"), ("100%", "100%"),
  ]

  @Test(arguments: held)
  func `a term made of words becomes a pattern that compiles`(raw: String, term: String) throws {
    let file = try ReadFile("first\n" + raw + "\n", "a.txt").file
    #expect(file.lexicon.entries.map(\.term) == ["first", term])
    #expect(throws: Never.self) { try LexiconSet([file.lexicon]) }
  }

  /// Terms that Slant cannot match, and why.
  static let leftOut: [(String, PatternProblem)] = [
    (":)", .empty), ("*", .empty), ("( '}{' )", .empty), (":D", .marks), ("8)", .marks),
    ("=D", .marks), ("a:b", .marks), ("sweet<3", .marks), ("(discrep*) like", .marks),
    ("colo?r", .marks), ("of #", .marks), ("x##y ##z", .marks), ("so \"called\"", .marks),
    ("te*ror", .misplacedWildcard), ("*ism", .misplacedWildcard), ("a*", .wildcardLength),
    ("i ❤ it", .marks),
  ]

  @Test(arguments: leftOut)
  func `a term that cannot be matched is told with its line`(
    raw: String, problem: PatternProblem
  ) throws {
    let file = try ReadFile("first\n\n" + raw + "\n", "a.txt").file
    #expect(file.lexicon.entries.map(\.term) == ["first"])
    #expect(
      file.warnings == [
        LexiconWarning(line: 3, problem: .leftOut(term: raw, problem))
      ])
  }

  @Test func `two stars are told`() throws {
    #expect(try ReadFile("sieg**\n", "a.txt").warnings == ["1: 'sieg**' is read with one '*'"])
  }

  @Test func `a wildcard after a hyphen covers compounds`() throws {
    let set = try LexiconSet([ReadFile("anti-*\n", "a.txt").file.lexicon])
    #expect(set.hits(in: "An anti-war march met anti-tax signs, not antiques.").count == 2)
  }
}
