import FoundationEssentials
import Testing

@testable import SlantCorpus

@Suite struct LineReaderTests {
  private func lines(_ text: String, chunkSize: Int) throws -> [LineReader.Line] {
    let folder = try TemporaryFolder(["a": text])
    let file = try OpenFile(path: folder / "a")
    return try withExtendedLifetime(file) {
      var reader = LineReader(descriptor: file.descriptor, chunkSize: chunkSize)
      var lines: [LineReader.Line] = []
      while let line = try reader.next() { lines.append(line) }
      return lines
    }
  }

  @Test(arguments: [
    ("", []),
    ("\n", [""]),
    ("a", ["a"]),
    ("a\n", ["a"]),
    ("a\n\nbc\r\nd\re\n\r\n", ["a", "", "bc", "d\re", ""]),
    ("long line with é\nand\r", ["long line with é", "and\r"]),
  ])
  func `the chunks do not show in the lines`(_ text: String, expected: [String]) throws {
    for chunkSize in [1, 2, 3, 5, 100] {
      let lines = try lines(text, chunkSize: chunkSize)
      #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
      #expect(lines.map(\.number) == Array(expected.indices.map { $0 + 1 }))
    }
  }

  @Test func `a descriptor that cannot be read is an error, then the end`() throws {
    var reader = LineReader(descriptor: -1)
    #expect(throws: ReaderError.system(code: 9)) { try reader.next() }
    #expect(try reader.next() == nil)
  }
}
