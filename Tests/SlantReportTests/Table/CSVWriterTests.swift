import TestSupport
import Testing

@testable import SlantReport

struct CSVWriterTests {
  static let texts: [(text: String, expected: String)] = [
    ("", ""), ("plain", "plain"), ("two words", "two words"), ("it's", "it's"),
    // Marks that have a meaning in CSV.
    ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("\"", "\"\"\"\""),
    ("one\ntwo", "\"one\ntwo\""), ("“curly”", "“curly”"),
    // Line breaks of one kind, and none of the bytes that readers stop at.
    ("one\r\ntwo", "\"one\ntwo\""), ("one\rtwo", "\"one\ntwo\""), ("one\r", "\"one\n\""),
    ("\r\n\r\n", "\"'\n\n\""), ("a\0b", "a\u{FFFD}b"), ("\0\"\0", "\"'\u{FFFD}\"\"\u{FFFD}\""),
    // What a spreadsheet would run.
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "\"'\nx\""), ("\0x", "'\u{FFFD}x"), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
    // What it would not.
    ("a=1", "a=1"), ("–1", "–1"), (" =1", " =1"), ("'", "'"), ("🙂,", "\"🙂,\""),
  ]

  @Test(arguments: texts)
  func `text is quoted and guarded`(text: String, expected: String) {
    #expect(csv([.text(text)]) == expected + "\r\n")
    #expect(csv([.slice(Array("[\(text)]".utf8).dropFirst().dropLast())]) == expected + "\r\n")
  }

  @Test(arguments: [
    (Cell.integer(-3), "-3"), (.milli(-2500), "-2.5"), (.decimal(90, places: 2), "0.9"),
    (.number(-0.25), "-0.25"), (.boolean(true), "1"), (.boolean(false), "0"), (.empty, ""),
  ])
  func `numbers are written as they are`(cell: Cell, expected: String) {
    #expect(csv([cell]) == expected + "\r\n")
  }

  @Test func `a missing value is an empty cell`() {
    #expect(Cell(nil as String?) == .empty)
    #expect(Cell(nil as Int?) == .empty)
    #expect(Cell(nil as Double?) == .empty)
    #expect(Cell.ratio(1, 0) == .empty)
    #expect(Cell.ratio(0, 600) == .number(0))
    #expect(csv([.empty, .integer(0), .empty]) == ",0,\r\n")
  }

  @Test func `what is written is read back`() {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("a,\"\n =-é🙂'".unicodeScalars)
    for _ in 0..<2000 {
      let texts = (0..<3).map { _ in
        var scalars = String.UnicodeScalarView()
        for _ in 0..<random.below(6) {
          scalars.append(random.pick(alphabet))
        }
        return "x" + String(scalars)
      }
      #expect(CSVReading.rows(csv(texts.map(Cell.text))) == [texts])
    }
  }

  private func csv(_ cells: [Cell]) -> String {
    var csv = CSVWriter()
    for cell in cells { csv.append(cell) }
    csv.endRow()
    return String(decoding: csv.bytes, as: UTF8.self)
  }
}
