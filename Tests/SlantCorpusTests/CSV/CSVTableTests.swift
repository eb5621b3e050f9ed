import Testing

@testable import SlantCorpus

@Suite struct CSVTableTests {
  private func texts(_ text: String, as format: InputFormat = .csv) -> [String] {
    read(text, as: format).map { result in
      switch result {
      case .article(let article): article.text
      case .skipped(let skipped): "\(skipped.line ?? 0) \(skipped.reason)"
      }
    }
  }

  @Test func `a row gives the fields and the rest as meta`() {
    let article = Article(
      id: "7", outlet: "Flare", date: "2017-12-11",
      meta: [MetaField(key: "", value: "1"), MetaField(key: "words", value: "")],
      text: " It snowed. ", origin: "in/a.x#2")
    #expect(
      read(",id, Source ,words,Body,date\n1,7, Flare,, It snowed. ,2017/12/11\n", as: .csv)
        == [.article(article)])
  }

  @Test(arguments: [
    ("text\nA\nB", ["A", "B"]),
    ("\u{FEFF}text\r\nA\r\nB\r\n", ["A", "B"]),
    ("text,x\n\"A, \"\"B\"\"\",1\n", ["A, \"B\""]),
    ("text,x\n\"A\nB\r\nC\",1\nD,2\n", ["A\nB\r\nC", "D"]),
    ("text,x\n5\" nails,1\n", ["5\" nails"]),
    ("text\nA\n\n\r\nB\n", ["A", "B"]),
    ("\"text\",\"x\"\n\"\"\"\"\"\",1\n", ["\"\""]),
    ("text;x\nA, B;1\n", ["A, B"]),
    ("\"text\";\"a,b\"\nA, B;1\n", ["A, B"]),
    ("text,a;b\nA;B,1\n", ["A;B"]),
    ("text,x\nA\rB,1\n", ["A\rB"]),
    ("text\tx\nA, B; C\t1\n", ["A, B; C"]),
    ("sep=;\r\ntext;x\r\nA, B;1\r\n", ["A, B"]),
    ("\n\ntext;x\nA, B;1\n", ["A, B"]),
  ])
  func `cells are as RFC 4180 has them`(_ text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test func `a tsv has tabs`() {
    #expect(texts("x\ttext\n1\tA, B; C\n", as: .tsv) == ["A, B; C"])
    #expect(texts("text\nA, B; C\n", as: .tsv) == ["A, B; C"])
    #expect(texts("x,text\n1,A\tB\n", as: .tsv) == ["A\tB"])
  }

  @Test func `a row without an id is named after its file and line`() {
    let results = read("text\n\"A\n\"\nB\n", as: .csv)
    #expect(results.map(\.article?.id) == ["a#2", "a#4"])
    #expect(results.map(\.article?.origin) == ["in/a.x#2", "in/a.x#4"])
  }

  static let advice = "name the one that holds it with --map text=COLUMN"
  static let quoting = "quote cells that hold the delimiter or a newline"

  @Test(arguments: [
    ("", ["0 empty file"]),
    ("\n\n", ["0 empty file"]),
    ("text,x\n", ["0 empty file"]),
    ("text,x\n \t,1\nA,1", ["2 empty text", "A"]),
    (
      "title,lede,x\nA,B,C\n",
      [
        "0 no column 'text' (nor 'body', 'content' or another usual name) for the text; "
          + "the columns are 'title', 'lede' and 'x'; \(advice)"
      ]
    ),
    (
      "text,x\nA\nB,1\nC,1,2\n",
      [
        "2 1 cell where the header has 2; \(quoting)", "B",
        "4 3 cells where the header has 2; \(quoting)",
      ]
    ),
    (
      "text,x\nA,1\nB,\n\"C\n,1\nD,1\n",
      [
        "A", "B",
        "4 a quotation mark opens a cell and is never closed; nothing from here on was read",
      ]
    ),
    (
      "text,x\n\"A\" B,1\nC,1\n",
      [
        "2 text after the closing quotation mark of a cell; "
          + "write a quotation mark inside a quoted cell twice", "C",
      ]
    ),
  ])
  func `a fault is named with its line`(_ text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test func `a column that the user named and that is missing is named`() throws {
    let map = try FieldMap(parsing: "text=lede")
    #expect(
      read("text\nA\n", as: .csv, map: map).first?.skipped?.reason
        == "no column 'lede' for the text; the columns are 'text'; \(Self.advice)")
  }

  @Test func `a row that is not UTF-8 does not stop the rest`() {
    let bytes = Array("text,x\n\"A\nB".utf8) + [0x92] + Array("s\",1\nC,1\né,2\n".utf8)
    let results = read(bytes, as: .csv)
    #expect(
      results.first?.skipped
        == Skipped(
          file: "in/a.x", line: 3,
          reason: "not valid UTF-8 (byte 0x92 in column 2); save it as UTF-8"))
    #expect(results.dropFirst().map(\.article?.text) == ["C", "é"])
  }

  @Test func `rows quoted and read are the same`() {
    var generator = SeededGenerator(state: 7)
    let pieces = ["a", "\"", ",", "\n", "\r\n", ";", "é", " ", "\t", "😀"]
    for _ in 0..<500 {
      let cells = (0..<3).map { _ in
        "x" + (0..<6).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      }
      let row = cells.map { cell in
        "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
      }
      let article = read("text,b,c\n" + row.joined(separator: ","), as: .csv).first?.article
      #expect(article.map { [$0.text] + $0.meta.map(\.value) } == cells)
    }
  }
}

/// SplitMix64, so that a failing case comes again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
