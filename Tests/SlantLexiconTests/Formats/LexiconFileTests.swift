import SlantLexicon
import Testing

@Suite struct LexiconFileTests {
  /// File names and contents, and the format that they are.
  static let formats: [(path: String, text: String, format: LexiconFormat)] = [
    ("a.dic", "%\n1\tharm\n%\nsiege\t1\n", .liwc),
    ("a.DIC", "%\n1\tharm\n%\nsiege\t1\n", .liwc),
    ("a.dicx", "DicTerm,harm\nsiege,X\n", .liwcTable),
    ("a.yml", "harm:\n  - siege\n", .quanteda),
    ("a.yaml", "harm: [siege]\n", .quanteda),
    ("a.lc3", "+harm#FF0000\n siege\n", .lexicoder),
    ("a.cat", "HARM\n\tSIEGE (1)\n", .wordStat),
    ("a.tff", "type=weaksubj len=1 word1=siege pos1=noun stemmed1=n priorpolarity=negative", .mpqa),
    ("a.csv", "word,harm_p,harm_sent\nsiege,0.2,-0.1\n", .numberTable),
    ("a.csv", "DicTerm,harm\nsiege,X\n", .liwcTable),
    ("a.csv", "Entry,Source,Negativ\nSIEGE,H4,Negativ\n", .generalInquirer),
    ("a.csv", "siege\nharbour\n", .wordList),
    ("a.tsv", "# name: mine\nterm\tclass\nsiege\tharm\n", .slant),
    ("a.txt", "term\tclass\nsiege\tharm\n", .slant),
    ("a.txt", "%\n1\tharm\n%\nsiege\t1\n", .liwc),
    ("a.txt", "+harm#FF0000\n siege\n", .lexicoder),
    ("a.txt", "type=weaksubj word1=siege priorpolarity=negative\n", .mpqa),
    ("a.txt", "Entry,Source,Negativ\nSIEGE,H4,Negativ\n", .generalInquirer),
    ("a.txt", "siege\t-2.1\t0.5\t[-2, -2]\n", .vader),
    ("a.txt", "siege\t-2.1\t0.5\n", .vader),
    ("a.txt", "# a comment\n\nsiege\t-2\n", .afinn),
    ("a.txt", "siege\tharm\t1\n", .nrc),
    ("a.txt", "word\tharm\tis\nsiege\tharm\t0.5\n", .nrc),
    ("a.txt", "siege\nharbour\n", .wordList),
    ("a.txt", "; a header\nsiege, long\n", .wordList),
    ("list", "siege\n", .wordList),
  ]

  @Test(arguments: formats)
  func `the format is told by the ending and then by the contents`(
    path: String, text: String, format: LexiconFormat
  ) throws {
    let file = try ReadFile(text, path).file
    #expect(file.format == format)
    #expect(file.lexicon.entries.first?.term.lowercased().hasPrefix("siege") == true)
  }

  @Test func `every format has a file here`() {
    #expect(Set(Self.formats.map(\.format)) == Set(LexiconFormat.allCases))
  }

  /// Paths and the names that lexicons take from them.
  static let names = [
    ("lists/My-Words 2.txt", "my_words_2"), ("MFD2.0.txt", "mfd2_0"), ("2014.txt", "lexicon_2014"),
    ("--.txt", "lexicon"), (".txt", "lexicon"), ("words", "words"),
  ]

  @Test(arguments: names)
  func `a lexicon is named after its file`(path: String, name: String) throws {
    let file = try ReadFile("siege\n", path).file
    #expect(file.lexicon.name == name)
    #expect(LexiconName.isValid(name))
    #expect(file.lexicon.entries[0].provenance == name)
    #expect(file.lexicon.origin.path == path)
  }

  @Test func `a name that is given goes before that of the file`() throws {
    let bytes = Array("siege\n".utf8)
    let list = try LexiconFile.read(bytes, path: "a.txt", name: "mine").lexicon
    #expect(list.name == "mine")
    let own = Array("# name: other\nterm\nsiege\n".utf8)
    #expect(try LexiconFile.read(own, path: "a.tsv", name: "mine").lexicon.name == "mine")
  }

  @Test(arguments: [("", false), ("a", true), ("a_1", true), ("1a", false), ("A", false)])
  func `a name is made of small letters, digits and underscores`(name: String, isValid: Bool) {
    #expect(LexiconName.isValid(name) == isValid)
  }

  @Test(arguments: [
    "siege\nill will\n", "siege\r\nill will\r\n", "siege\rill will\r", "siege\nill will",
  ])
  func `all line ends are read, and a byte-order mark`(text: String) throws {
    for mark in ["", "\u{FEFF}"] {
      let read = try ReadFile(mark + text, "a.txt")
      #expect(read.entries == ["1 siege", "2 ill will"])
      #expect(read.warnings == [])
    }
  }

  @Test func `mixed line ends are told once`() throws {
    let read = try ReadFile("# two\r# lines\nsiege\nraid\r\n", "a.txt")
    #expect(read.entries == ["3 siege", "4 raid"])
    #expect(
      read.warnings == [
        "2: note a line ends otherwise than the first; each of CR, LF and CRLF ends a line "
          + "(lines: 3, the first is this)"
      ])
  }

  @Test func `bytes that are no UTF-8 are read as Windows-1252 and told`() throws {
    let bytes = Array("siege\nna".utf8) + [0xEF] + Array("ve\ncan".utf8) + [0x92, 0x74, 0x0A]
    let file = try LexiconFile.read(bytes, path: "a.txt")
    #expect(file.lexicon.entries.map(\.term) == ["siege", "naïve", "can’t"])
    #expect(file.warnings == [LexiconWarning(line: 2, problem: .notUTF8)])
    #expect(file.warnings[0].isNote)
  }

  @Test func `UTF-8 is not taken for Windows-1252`() throws {
    let read = try ReadFile("naïve\n", "a.txt")
    #expect(read.entries == ["1 naïve"])
    #expect(read.warnings == [])
  }

  static let broken: [(path: String, text: String, error: LexiconError)] = [
    ("a.txt", "a\u{0}b", .notText(path: "a.txt", line: 1)),
    ("a.txt", "; nothing\n", .noEntries(path: "a.txt")),
    ("a.txt", "", .noEntries(path: "a.txt")),
    ("a.tsv", "term\tclass\n\tharm\n", .emptyTerm(path: "a.tsv", line: 2)),
    ("a.txt", "word\tclass\nsiege\tharm\n", .noTermColumn(path: "a.txt", line: 1)),
    (
      "a.dic", "siege\n",
      .wrongFormat(
        path: "a.dic", line: 1, title: "LIWC dic",
        problem: "its categories do not stand between two lines of '%'")
    ),
    (
      "a.dicx", "DicTerm\nsiege\n",
      .wrongFormat(
        path: "a.dicx", line: 1, title: "LIWC dicx",
        problem: "no header with a column a category")
    ),
    (
      "a.csv", "word,meaning\nsiege,blockade\n",
      .wrongFormat(
        path: "a.csv", line: 1, title: "table of numbers",
        problem: "no row has numbers alone after its first cell")
    ),
  ]

  @Test(arguments: broken)
  func `a file that cannot be read is refused`(path: String, text: String, error: LexiconError) {
    #expect(throws: error) { try ReadFile(text, path) }
  }
}
