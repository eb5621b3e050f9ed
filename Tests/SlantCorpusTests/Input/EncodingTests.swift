import Testing

@testable import SlantCorpus

@Suite struct EncodingTests {
  static let text = "outlet: Café\n\n“It snowed,” said Zoë – in Łódź 😀."

  static func utf16(_ text: String, low: Int, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      low == 0 ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
  }

  /// The bytes of a text in Windows-1252, which has all its characters.
  static func windows(_ text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      (0...255).first { Windows1252.scalar(UInt8($0)) == scalar.value }.map { UInt8($0) }
    }
  }

  static let utf16Note = "read as UTF-16 and converted to UTF-8"
  static let windowsNote =
    "not valid UTF-8; read as Windows-1252 and converted; save it as UTF-8 if letters look wrong"

  @Test(arguments: [
    (0, true), (0, false), (1, true), (1, false),
  ])
  func `UTF-16 is converted, with and without a byte-order mark`(_ low: Int, mark: Bool) throws {
    let (results, note) = try rows(of: Self.utf16(Self.text, low: low, mark: mark), as: .text)
    #expect(results == read(Self.text, as: .text))
    #expect(note == Self.utf16Note)
  }

  @Test(arguments: [
    ("{\"text\":\"Café “now”\"}\n{\"text\":\"two\"}\n", InputFormat.jsonLines),
    ("[{\"text\":\"Café “now”\"},\n{\"text\":\"two\"}]", .json),
    ("text;outlet\r\n\"Café\r\n“now”\";Flare\r\n", .csv),
    ("text\toutlet\nCafé “now”\tFlare\n", .tsv),
    ("# Café\n\n“Now” it snowed.", .markdown),
    ("Café “now”.", .text),
  ])
  func `every format may be of another encoding`(_ text: String, format: InputFormat) throws {
    let plain = try rows(of: Array(text.utf8), as: format)
    #expect(plain.note == nil)
    #expect(plain.results.compactMap(\.article).count == plain.results.count)
    let windows = try rows(of: Self.windows(text), as: format)
    #expect(windows.results == plain.results)
    #expect(windows.note == Self.windowsNote)
    for low in [0, 1] {
      let wide = try rows(of: Self.utf16(text, low: low, mark: low == 1), as: format)
      #expect(wide.results == plain.results)
      #expect(wide.note == Self.utf16Note)
    }
  }

  @Test func `the first byte that is not ASCII decides, however far it is`() throws {
    let plain = "{\"text\":\"" + String(repeating: "It snowed. ", count: 60_000) + "\"}\n"
    let bytes = Array(plain.utf8) + Self.windows("{\"text\":\"Café\"}\n")
    let (results, note) = try rows(of: bytes, as: .jsonLines)
    #expect(results.last?.article?.text == "Café")
    #expect(note == Self.windowsNote)
  }

  @Test func `a lone bad byte in UTF-8 skips its row alone`() throws {
    let good = Array("{\"text\":\"Café\"}\n".utf8)
    let bad = Array("{\"text\":\"Caf".utf8) + [0xE9] + Array("\"}\n".utf8)
    for bytes in [good + bad + good, bad + good + good] {
      let (results, note) = try rows(of: bytes, as: .jsonLines)
      #expect(results.compactMap(\.article?.text) == ["Café", "Café"])
      #expect(
        results.compactMap(\.skipped?.reason)
          == ["not valid UTF-8 (byte 0xE9 in column 13); save it as UTF-8"])
      #expect(note == nil)
    }
  }

  @Test func `bytes that have no character skip their row`() throws {
    let windows = Array("{\"text\":\"Caf".utf8) + [0xE9] + Array("\"}\n".utf8)
    let odd = Array("{\"text\":\"A".utf8) + [0x81] + Array("\"}\n".utf8)
    let far = Array(repeating: windows, count: 5000).flatMap { $0 }
    let (results, _) = try rows(of: far + odd, as: .jsonLines)
    #expect(results.compactMap(\.article).count == 5000)
    #expect(results.last?.skipped?.line == 5001)
    var wide = Self.utf16("{\"text\":\"A\"}\n{\"text\":\"B", low: 0, mark: true)
    wide += [0x00, 0xD8] + Self.utf16("\"}\n", low: 0, mark: false) + [0x0A]
    let lone = try rows(of: wide, as: .jsonLines).results
    #expect(lone.first?.article?.text == "A")
    #expect(lone.dropFirst().allSatisfy { $0.skipped != nil })
  }

  @Test func `UTF-8 inside of Windows-1252 is kept`() throws {
    let first = Self.windows(String(repeating: "Café. ", count: 20_000))
    let bytes = first + Array("Łódź".utf8)
    let text = try rows(of: bytes, as: .text).results.first?.article?.text
    #expect(text?.hasSuffix("Café. Łódź") == true)
  }

  @Test func `a text that was converted twice is Windows-1252 all the same`() throws {
    let bytes = Self.windows("It is “the mayor’s” – or Zoë’s. Her cafÃ© is â€œbigâ€\u{9D}.")
    let (results, note) = try rows(of: bytes + [0xE9], as: .text)
    #expect(note == Self.windowsNote)
    #expect(results.first?.article?.text.hasPrefix("It is “the mayor’s” – or Zoë’s.") == true)
  }

  @Test func `how many bytes come at a time does not show`() throws {
    let lines = "{\"a\":\"Café “x” 😀\"}\r\nzwei – drei\n"
    let encoded = [
      Array(lines.utf8), Self.windows(lines.replacing("😀", with: "ß")),
      Self.utf16(lines, low: 0, mark: false), Self.utf16(lines, low: 1, mark: true),
    ]
    for bytes in encoded + encoded.map(GzipTests.packed) {
      let folder = try TemporaryFolder()
      try folder.write(bytes, to: "a")
      let texts = try [1, 2, 3, 7, 1000].map { chunkSize in
        var reader = LineReader(
          InputBuffer(
            TextInput(UnpackedInput(try OpenFile(path: folder / "a"))), chunkSize: chunkSize))
        var lines: [String] = []
        while let line = try reader.next() {
          lines.append(String(decoding: line.bytes, as: UTF8.self))
        }
        return lines
      }
      #expect(Set(texts).count == 1)
      #expect(texts.first?.last == "zwei – drei")
    }
  }

  @Test func `a reader tells of a file once`() throws {
    let folder = try TemporaryFolder(["b.txt": "Café"])
    try folder.write(Self.windows("{\"text\":\"Café\"}\n{\"text\":\"Zoë\"}\n"), to: "a.jsonl")
    let notes = Notes()
    let reader = CorpusReader(paths: [folder.path]) { notes.add($0) }
    #expect(Array(reader).count == 3)
    #expect(notes.all == [InputNote(file: folder / "a.jsonl", text: Self.windowsNote)])
  }

  @Test(arguments: [
    [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10], [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0xE9],
    [0x41, 0xFF, 0x42],
  ])
  func `what is no text is not taken for one`(_ bytes: [UInt8]) throws {
    let (results, note) = try rows(of: bytes, as: .text)
    #expect(results.compactMap(\.article).isEmpty)
    #expect(note == nil)
  }
}

/// Notes as they come.
private final class Notes: @unchecked Sendable {
  private(set) var all: [InputNote] = []

  func add(_ note: InputNote) { all.append(note) }
}
