import SlantLexicon
import Testing

@Suite struct LexiconCheckTests {
  private static let header = """
    # name: mine
    # licence: CC0-1.0
    # provenance: me: my own judgement
    # description: Words.

    """

  /// Entries with columns term, class, valence, inflect, unless, and the findings with their lines.
  static let cases: [(entries: [String], findings: [String])] = [
    (["siege\tharm\t-2\tn\t_ mentality", "aid\tcare\t1"], []),
    // Repetitions, within a class.
    (["siege\tharm\t-2", "Siege\tharm\t-2"], ["9: 'Siege' stands in line 8 too"]),
    (["siege\tharm\t-2", "siege\tcare\t-2"], []),
    (["us\tharm\t-2", "=US\tharm\t-2"], []),
    (
      ["siege\tharm\t-2", "siege\tharm\t2"],
      ["9: 'siege' has valence '2' here and '-2' in line 8"]
    ),
    // Forms of others; one that stands first and differs is an exception.
    (["raid\tharm\t-2\tv", "raids\tharm\t-2"], ["9: 'raids' is a form of 'raid' in line 8 too"]),
    (["raids\tharm\t-2", "raid\tharm\t-2\tv"], ["8: 'raids' is a form of 'raid' in line 9 too"]),
    (
      ["break\tharm\t-2\tv", "broken\tharm\t-3"],
      ["9: 'broken' never matches: it is a form of 'break' in line 8, which comes first"]
    ),
    (["broken\tharm\t-3", "break\tharm\t-2\tv"], []),
    (["raid\tharm\t-2\tv", "raids\tcare\t-2"], []),
    // Wildcards.
    (
      ["sieg*\tharm\t-2", "siege\tharm\t-2", "siege*\tharm\t-2", "siege\tcare\t-2"],
      [
        "9: 'siege' has the same values as 'siege*' in line 10, which covers it",
        "10: 'siege*' has the same values as 'sieg*' in line 8, which covers it",
      ]
    ),
    (
      ["ill wi*\tharm\t-2", "ill will\tharm\t-2", "ill wind\tharm\t-1", "will\tharm\t-2"],
      ["9: 'ill will' has the same values as 'ill wi*' in line 8, which covers it"]
    ),
    // Patterns that are none.
    (["te*ror\tharm\t-2"], ["8: 'te*ror' has a '*' elsewhere than at the end of a word"]),
    (["siege\tharm\t-2\t\tof"], ["8: 'of' needs exactly one '_' for the term"]),
    // Contexts that never decide.
    (["raid\tharm\t-2\t\t_ on;_ On"], ["8: 'raid' has the context '_ On' twice"]),
    (
      ["raid\tharm\t-2\t\tthe air _;air _;_ =Fund;_ fund;_ of #;_ of the;_ of*"],
      [
        "8: the context 'the air _' of 'raid' never decides: 'air _' covers it",
        "8: the context '_ =Fund' of 'raid' never decides: '_ fund' covers it",
        "8: the context '_ of #' of 'raid' never decides: '_ of*' covers it",
        "8: the context '_ of the' of 'raid' never decides: '_ of*' covers it",
      ]
    ),
    (
      ["raid\tharm\t-2\t\tair _", "air raid\tharm\t-3"],
      ["8: the context 'air _' of 'raid' never decides: 'air raid' in line 9 is longer"]
    ),
    // The longer entry has not all forms, has a context of its own, or is of another class.
    (["raid\tharm\t-2\tn\tair _", "air raid\tharm\t-3"], []),
    (["raid\tharm\t-2\t\tair _", "air raid\tharm\t-3\t\t_ warden"], []),
    (["raid\tharm\t-2\t\tair _", "air raid\tcare\t-3"], []),
    // Columns.
    (
      ["siege\tharm\tbad", "aid\thelp\t1"],
      [
        "8: 'siege' has 'bad' in column 'valence', which is no number",
        "9: 'aid' has the class 'help', which the header does not explain",
      ]
    ),
  ]

  @Test(arguments: cases)
  func `findings have the line and the reason`(entries: [String], findings: [String]) throws {
    let rows = entries.map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      return (cells + Array(repeating: "", count: 5 - cells.count) + ["me"]).joined(separator: "\t")
    }
    let text =
      Self.header + "# class harm: damage\n# class care: help\n"
      + "term\tclass\tvalence\tinflect\tunless\tprovenance\n" + rows.joined(separator: "\n")
    let used = ["harm", "care"].filter { name in !entries.contains { $0.contains("\t" + name) } }
    let unused = used.map { "1: no entry has the class '\($0)' of the header" }
    #expect(try Self.findings(text) == unused + findings)
  }

  @Test func `what the header and the entries lack is told`() throws {
    #expect(
      try Self.findings("term\nsiege\n") == [
        "1: no line '# licence: …'", "1: no line '# provenance: …'",
        "1: no line '# description: …'",
        "2: 'siege' has no provenance",
      ])
  }

  @Test func `a list of another program is not asked for header lines`() throws {
    #expect(try Self.findings("siege\naid\n", "a.txt") == [])
  }

  @Test func `a word of several kinds has each of them explained`() throws {
    let text =
      Self.header + "# class n: noun\n# class v: verb\nterm\tclass\tprovenance\nraid\tn/v\tme\n"
    #expect(try Self.findings(text) == [])
  }

  @Test func `the concept of a name is a class of the header`() throws {
    let text =
      Self.header + "# concept raids: sudden attacks\n# concept aid: help\n"
      + "term\tconcept\tprovenance\nraid\traids\tme\n"
    #expect(try Self.findings(text) == ["1: no entry has the class 'aid' of the header"])
  }

  @Test func `poles are classes of an axis alone`() throws {
    let rows = "# class good: virtues\nterm\tclass\tpole\tprovenance\naid\tgood\tvirtue\tme\n"
    #expect(try Self.findings(Self.header + rows) == [])
    let axis = "# class up: gains\n# class down: losses\nterm\tpole\tprovenance\nwin\tup\tme\n"
    #expect(
      try Self.findings(Self.header + axis) == ["1: no entry has the class 'down' of the header"])
  }

  @Test(arguments: ["frames", "morals", "harm", "clickbait"])
  func `the lexicons of framing have no findings`(name: String) throws {
    let lexicon = try #require(BuiltIn.lexicons.get().first { $0.name == name })
    let findings = try LexiconCheck().findings(in: LexiconFile(lexicon: lexicon, format: .slant))
    #expect(findings.map { "\($0.line): \($0)" } == [])
  }

  @Test func `in a built-in lexicon terms meet whatever their class is`() throws {
    let text = "term\tclass\tprovenance\nsiege\tharm\tme\nsiege\tcare\tme\n"
    let file = try LexiconFile.read(Array(text.utf8), path: "a.tsv", name: "loaded")
    let findings = try LexiconCheck().findings(in: file).map(\.problem)
    #expect(findings.contains(.repeated(term: "siege", first: 2)))
  }

  private static func findings(_ text: String, _ path: String = "a.tsv") throws -> [String] {
    let file = try LexiconFile.read(Array(text.utf8), path: path)
    return try LexiconCheck().findings(in: file).map { "\($0.line): \($0)" }
  }
}

@Suite struct LexiconSearchTests {
  /// A phrase, and the terms that stand for it.
  static let cases = [
    ("raided", ["raid"]), ("Raids", ["raid"]), ("air raids", ["air raid"]), ("sieges", ["sieg*"]),
    ("us", ["=US"]), ("broke", ["break"]), ("broker", []), ("raid on", []),
  ]

  @Test(arguments: cases)
  func `an entry is found by each of its forms`(phrase: String, terms: [String]) throws {
    let text = "term\tinflect\nraid\tv\nair raid\tn\nsieg*\t\n=US\t\nbreak\tv\n"
    let entries = try SlantTSV.read(Array(text.utf8), path: "a.tsv").entries
    #expect(try LexiconSearch().entries(entries, for: phrase).map(\.term) == terms)
  }
}
