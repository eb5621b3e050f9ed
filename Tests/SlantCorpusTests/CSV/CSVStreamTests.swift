import Testing

@testable import SlantCorpus

@Suite struct CSVStreamTests {
  /// The results of a table of which few bytes are held at a time.
  private func results(_ text: String, chunkSize: Int, limit: Int = 1 << 20) throws -> [ReadResult]
  {
    let folder = try TemporaryFolder(["a.csv": text])
    let input = TextInput(UnpackedInput(try OpenFile(path: folder / "a.csv")))
    let buffer = InputBuffer(input, chunkSize: chunkSize, limit: limit)
    var table = CSVTable(
      buffer, file: InputFile(path: "in/a.csv", format: .csv), map: FieldMap())
    var results: [ReadResult] = []
    while let result = table.next() { results.append(result) }
    return results
  }

  @Test(arguments: [
    "text,id\r\n\"A\r\n\"\"B\"\"\",1\r\n\r\nC,2\r\n",
    "\u{FEFF}text;id\n\"é;ü\n\";1\nlonger than the others, by far;2\n",
    "text,id\n\"A\"B,1\nC\nD,2",
    "text,id\nA\rB,1\n\"C,2\n",
  ])
  func `how much is held at a time does not show`(_ text: String) throws {
    let whole = try results(text, chunkSize: 1000)
    #expect(whole.count >= 2)
    for chunkSize in 1...9 { #expect(try results(text, chunkSize: chunkSize) == whole) }
  }

  @Test func `a cell that is never closed does not take all memory`() throws {
    let rows = String(repeating: "It snowed,1\n", count: 50_000)
    let found = try results("text,id\nA,1\n\"B,2\n" + rows, chunkSize: 64, limit: 1 << 16)
    #expect(found.count == 2)
    #expect(found.first?.article?.text == "A")
    #expect(found.last?.skipped?.reason.hasPrefix("a row of more than 0 MiB; nothing from") == true)
  }
}
