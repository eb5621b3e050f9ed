import Testing

@testable import SlantCorpus

@Suite struct JSONWrapperTests {
  private func lines(_ results: [ReadResult]) -> [String] {
    results.map { result in
      switch result {
      case .article(let article): "\(article.id) \(article.text)"
      case .skipped(let skipped): "\(skipped.line ?? 0) \(skipped.reason)"
      }
    }
  }

  @Test(arguments: ["articles", "data", "results", "items", "documents", "docs"])
  func `a list under a usual key is read`(_ key: String) {
    let text =
      "{\"status\":\"ok\",\"total\":[1,{}],\n\"\(key)\":[{\"text\":\"A\"},{\"body\":\"B\"}],\"next\":null}\n"
    #expect(lines(read(text, as: .json)) == ["a#1 A", "a#2 B"])
  }

  @Test(arguments: [
    (
      "{\"response\":{\"status\":\"ok\",\"results\":[{\"text\":\"A\"}],\"page\":1},\"b\":2}",
      ["a#1 A"]
    ),
    ("{\"data\":[{\"text\":\"A\"}],\"articles\":[{\"text\":\"B\"}]}", ["a#1 A", "a#2 B"]),
    ("{\"articles\":[]}", ["0 empty file"]),
    ("{\"articles\":[{\"text\":\"A\"}]", ["a#1 A", "1 broken JSON at column 27: it breaks off"]),
    (
      "{\"articles\":[{\"text\":\"A\"}] x}",
      ["a#1 A", "1 broken JSON at column 28: expected ',' or '}'"]
    ),
    (
      "{\"articles\":[{\"text\":\"A\"}]}\n{}",
      ["a#1 A", "2 broken JSON at column 1: text after the end of the value"]
    ),
    (
      "{\"articles\":[{\"text\":\"A\"},7]}",
      ["a#1 A", "1 a number, not a JSON object; write one object {…} for each article"]
    ),
    // An article is no list, whatever lists it has.
    ("{\"text\":\"A\",\"items\":[{\"text\":\"B\"}]}", ["a A"]),
    ("{\"items\":[\"B\",{}],\"text\":\"A\"}", ["a A"]),
    ("{\"data\":{\"words\":7},\"text\":\"A\"}", ["a A"]),
  ])
  func `what stands around a list is passed over`(_ text: String, expected: [String]) {
    #expect(lines(read(text, as: .json)) == expected)
  }

  @Test func `how much is held at a time does not show`() throws {
    let texts = [
      "\u{FEFF} [ {\"text\":\"Añ\\u00e9\", \"n\":[1.5e3, true]},\n{\"text\":\"B\"} , 12, null,\n {}]\n",
      "{\"n\":123,\"response\":{\"results\":[{\"text\":\"A\"},\n{\"te xt\":tru}]}}",
      "{\"text\":\"A\"}\n{\"text\":\"B\"}\n7\n",
      "{\n\"text\":\"A\"\n}", "[\n7 8]", "123", "tru", "{\"text\":\"A\"",
    ]
    for text in texts {
      let whole = read(text, as: .json)
      #expect(!whole.isEmpty)
      for chunkSize in 1...9 {
        let folder = try TemporaryFolder(["a": text])
        let input = TextInput(UnpackedInput(try OpenFile(path: folder / "a")))
        var document = JSONDocument(
          InputBuffer(input, chunkSize: chunkSize),
          file: InputFile(path: "in/a.x", format: .json), map: FieldMap())
        var results: [ReadResult] = []
        while let result = document.next() { results.append(result) }
        #expect(results == whole)
      }
    }
  }

  @Test func `an element that is not UTF-8 does not stop the rest`() {
    let bytes =
      Array("[{\"text\":\"é\"},\n{\"text\":\"A".utf8) + [0xFF] + Array("\"},{\"text\":\"B\"}]".utf8)
    #expect(
      lines(read(bytes, as: .json)) == [
        "a#1 é", "2 not valid UTF-8 (byte 0xFF in column 11); save it as UTF-8", "a#3 B",
      ])
  }
}
