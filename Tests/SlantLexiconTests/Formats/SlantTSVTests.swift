import SlantLexicon
import TestSupport
import Testing

@Suite struct SlantTSVTests {
  private static func read(_ text: String, path: String = "my.tsv") throws(LexiconError) -> Lexicon
  {
    try SlantTSV.read(Array(text.utf8), path: path)
  }

  static let file = """
    # name: colours
    # version: 1.2
    # licence: CC0-1.0
    # provenance: slant: our own judgement
    # description: Words for colours: bright ones.
    # class warm: red and its kin
    # class cold: blue and its kin
    term\tclass\tinflect\tunless\tin_name\tprovenance
    ## reds
    red\twarm\ta\t_ tape; _ =Cross ;\t\tslant

    # a comment between entries
    =Blue\tcold\t\t\t1\tpaper
    to colour in\tcold\tv
    """

  @Test func `header lines, classes and entries are read`() throws {
    let lexicon = try Self.read(Self.file)
    #expect(lexicon.name == "colours")
    #expect(lexicon.version == "1.2")
    #expect(lexicon.licence == "CC0-1.0")
    #expect(lexicon.provenance == "slant: our own judgement")
    #expect(lexicon.description == "Words for colours: bright ones.")
    #expect(
      lexicon.classes == [
        LexiconClass(id: "warm", meaning: "red and its kin"),
        LexiconClass(id: "cold", meaning: "blue and its kin"),
      ])
    #expect(lexicon.columns == ["class"])
    #expect(
      lexicon.entries == [
        LexiconEntry(
          term: "red", inflection: .adjective, unless: ["_ tape", "_ =Cross"],
          provenance: "slant", values: ["warm"], line: 10),
        LexiconEntry(
          term: "=Blue", matchesInNames: true, provenance: "paper", values: ["cold"], line: 13),
        LexiconEntry(
          term: "to colour in", inflection: .verb, provenance: "", values: ["cold"], line: 14),
      ])
  }

  @Test func `classes, kinds and concepts are explained in the header`() throws {
    let lexicon = try Self.read(
      "# class a: one\n# kind b: two\n# concept c: three\n# other d: four\nterm\tconcept\nred\tc\n")
    #expect(lexicon.classes.map(\.id) == ["a", "b", "c"])
    #expect(lexicon.classes.map(\.meaning) == ["one", "two", "three"])
  }

  @Test(arguments: ["\u{FEFF}" + file, crlf, "\u{FEFF}" + crlf, file + "\n\n"])
  func `a byte-order mark, CRLF and empty lines change nothing`(text: String) throws {
    let lexicon = try Self.read(text)
    let plain = try Self.read(Self.file)
    #expect(lexicon.entries == plain.entries)
    #expect(lexicon.classes == plain.classes)
    #expect(lexicon.name == plain.name)
    #expect(lexicon.columns == plain.columns)
  }

  private static let crlf = file.split(separator: "\n", omittingEmptySubsequences: false)
    .joined(separator: "\r\n")

  @Test func `a file without header lines is named after its path`() throws {
    let lexicon = try Self.read("term\nred\n", path: "lists/my-words.tsv")
    #expect(lexicon.name == "my_words")
    #expect(lexicon.version == "0")
    #expect(lexicon.classes.isEmpty)
    #expect(lexicon.entries.map(\.term) == ["red"])
    #expect(lexicon.origin.path == "lists/my-words.tsv")
  }

  @Test func `in-names in the header lets all entries match in names`() throws {
    let lexicon = try Self.read("# in-names: yes\nterm\nred\nblue\n")
    #expect(lexicon.entries.map(\.matchesInNames) == [true, true])
  }

  @Test func `the licence may be spelt as in America`() throws {
    #expect(try Self.read("# license: MIT\nterm\n").licence == "MIT")
  }

  @Test func `the columns may stand in any order`() throws {
    let lexicon = try Self.read("weight\tprovenance\tterm\n3\tslant\tred\n")
    let entry = try #require(lexicon.entries.first)
    #expect(entry.term == "red")
    #expect(lexicon.value(lexicon.column("weight"), of: entry) == "3")
    #expect(lexicon.value(lexicon.column("colour"), of: entry) == "")
  }

  @Test func `the hash tells versions of a file apart`() throws {
    let first = try Self.read("term\nred\n").origin.hash
    #expect(first == (try Self.read("term\nred\n").origin.hash))
    #expect(first != (try Self.read("term\nrod\n").origin.hash))
    #expect(first.utf8.count == 16)
  }

  static let broken: [(String, LexiconError)] = [
    ("", .noTermColumn(path: "my.tsv", line: 1)),
    ("# name: x\n", .noTermColumn(path: "my.tsv", line: 2)),
    ("# name: x\nword\tclass\nred\twarm\n", .noTermColumn(path: "my.tsv", line: 2)),
    ("term\tclass\nred\twarm\tx\n", .tooManyCells(path: "my.tsv", line: 2, expected: 2, found: 3)),
    ("term\tclass\nred\twarm\n\tcold\n", .emptyTerm(path: "my.tsv", line: 3)),
    (
      "term\tinflect\nred\tx\n",
      .badValue(
        path: "my.tsv", line: 2, column: "inflect", value: "x", allowed: "'v', 'n' and 'a'")
    ),
    (
      "term\tin_name\nred\tyes\n",
      .badValue(path: "my.tsv", line: 2, column: "in_name", value: "yes", allowed: "0 or 1")
    ),
  ]

  @Test(arguments: broken)
  func `a damaged file is refused with the line`(text: String, expected: LexiconError) {
    #expect(throws: expected) { try Self.read(text) }
  }

  @Test func `bytes that are not UTF-8 are refused with the line`() {
    let bytes = Array("term\nred\nna".utf8) + [0xEF] + Array("ve\n".utf8)
    #expect(throws: LexiconError.notUTF8(path: "my.tsv", line: 3)) {
      try SlantTSV.read(bytes, path: "my.tsv")
    }
  }

  static let messages: [(LexiconError, String)] = [
    (
      .notUTF8(path: "a.tsv", line: 3),
      "a.tsv:3: error: not valid UTF-8; save the file as UTF-8"
    ),
    (
      .noTermColumn(path: "a.tsv", line: 1),
      "a.tsv:1: error: no header row with a column 'term'"
    ),
    (
      .tooManyCells(path: "a.tsv", line: 9, expected: 2, found: 3),
      "a.tsv:9: error: 3 cells where the header has 2"
    ),
    (.emptyTerm(path: "a.tsv", line: 4), "a.tsv:4: error: the term is empty"),
    (
      .badTerm(path: "a.tsv", line: 5, term: "=", problem: .empty),
      "a.tsv:5: error: '=' has no word to match"
    ),
    (
      .badTerm(path: "a.tsv", line: 5, term: "a*b", problem: .misplacedWildcard),
      "a.tsv:5: error: 'a*b' has a '*' elsewhere than at the end of a word"
    ),
    (
      .badTerm(path: "a.tsv", line: 5, term: "a*", problem: .wildcardLength),
      "a.tsv:5: error: 'a*' needs 2 to 60 bytes before its '*'"
    ),
    (
      .badTerm(path: "a.tsv", line: 5, term: "grave", problem: .contextSlot),
      "a.tsv:5: error: 'grave' needs exactly one '_' for the term"
    ),
    (
      .badValue(path: "a.tsv", line: 6, column: "in_name", value: "yes", allowed: "0 or 1"),
      "a.tsv:6: error: 'yes' is not allowed in column 'in_name'; use 0 or 1"
    ),
    (.missingColumn(path: "a.tsv", column: "valence"), "a.tsv: error: no column 'valence'"),
    (
      .badTerm(path: "a.tsv", line: 5, term: "a:b", problem: .marks),
      "a.tsv:5: error: 'a:b' has marks that are no part of words"
    ),
    (
      .notText(path: "a.dic", line: 2),
      "a.dic:2: error: not a text file; save it as text in UTF-8"
    ),
    (
      .wrongFormat(path: "a.dic", line: 2, title: "LIWC dic", problem: "no categories"),
      "a.dic:2: error: not in the format LIWC dic: no categories"
    ),
    (.noEntries(path: "a.txt"), "a.txt: error: no term that can be matched"),
  ]

  @Test(arguments: messages)
  func `an error says what is wrong and where`(error: LexiconError, message: String) {
    #expect(error.description == message)
  }

  static let badTerms: [(String, PatternProblem)] = [
    ("a*", .wildcardLength), ("*", .misplacedWildcard), ("te*ror", .misplacedWildcard),
    ("te**", .misplacedWildcard), ("red *tape", .misplacedWildcard),
    (String(repeating: "a", count: 61) + "*", .wildcardLength),
  ]

  @Test(arguments: badTerms)
  func `a term that is no pattern is refused with its line`(term: String, problem: PatternProblem) {
    let text = "term\nred\n" + term + "\n"
    #expect(throws: LexiconError.badTerm(path: "my.tsv", line: 3, term: term, problem: problem)) {
      try LexiconSet([Self.read(text)])
    }
  }

  @Test(arguments: [
    ("tape", PatternProblem.contextSlot), ("_ and _", .contextSlot), ("_", .empty),
    ("_ ta*pe", .misplacedWildcard), ("a* _", .wildcardLength),
  ])
  func `a context that is none is refused with its line`(context: String, problem: PatternProblem) {
    let text = "term\tunless\nred\t" + context + "\n"
    #expect(throws: LexiconError.badTerm(path: "my.tsv", line: 2, term: "red", problem: problem)) {
      try LexiconSet([Self.read(text)])
    }
  }

  @Test(.tags(.property)) func `every cell of a made-up table is read where it stands`() throws {
    var random = SplitMix64(seed: 5)
    let texts = ["", "a", " padded ", "two words", "naïve", "quite a long cell", "1"]
    for _ in 0..<300 {
      let width = 1 + random.below(4)
      let term = random.below(width)
      let names = (0..<width).map { $0 == term ? "term" : "column \($0)" }
      var rows: [[String]] = []
      for _ in 0..<random.below(8) {
        var row = (0..<width).map { _ in random.pick(texts) }
        row[term] = "term " + row[term]
        rows.append(row)
      }
      let end = random.chance(50) ? "\n" : "\r\n"
      let lines = ([names] + rows).map { $0.joined(separator: "\t") + end }
      let lexicon = try Self.read(lines.joined())
      #expect(lexicon.columns == names.filter { $0 != "term" })
      #expect(lexicon.entries.map(\.line) == Array(rows.indices.map { $0 + 2 }))
      for (entry, row) in zip(lexicon.entries, rows) {
        let cells = row.map { $0.trimmingPrefix { $0 == " " }.reversed().drop { $0 == " " } }
          .map { String($0.reversed()) }
        #expect(entry.term == cells[term])
        #expect(entry.values == cells.indices.filter { $0 != term }.map { cells[$0] })
      }
    }
  }
}
