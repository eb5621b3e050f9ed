import CZlib
import Testing

@testable import SlantCorpus

@Suite struct GzipTests {
  /// The bytes packed as one member.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 100)
    var input = bytes
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    let size = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        deflate(&stream, Z_FINISH)
        return output.count - Int(stream.avail_out)
      }
    }
    deflateEnd(&stream)
    return Array(output[..<size])
  }

  static func packed(_ text: String) -> [UInt8] { packed(Array(text.utf8)) }

  /// Three rows of 40,000 bytes each, which do not pack well.
  static let rows: String = {
    var generator = SeededGenerator(state: 3)
    return (1...3).map { row in
      let words = (0..<8000).map { _ in String(UInt64.random(in: 0..<99999, using: &generator)) }
      return "{\"id\":\"\(row)\",\"text\":\"\(words.joined(separator: " "))\"}\n"
    }.joined()
  }()

  @Test(arguments: [
    ("outlet: Daily Flare\n\nIt snowed.", InputFormat.text),
    ("# It snowed\n\nMuch.", .markdown),
    ("{\"text\":\"It snowed.\"}\n{\"text\":\"It thawed.\"}\n", .jsonLines),
    ("[{\"text\":\"It snowed.\"},{\"text\":\"It thawed.\"}]", .json),
    ("text,outlet\n\"It\nsnowed.\",Flare\nIt thawed.,Flare\n", .csv),
    ("text\toutlet\nIt snowed.\tFlare\n", .tsv),
  ])
  func `every format may be packed`(_ text: String, format: InputFormat) {
    let plain = read(text, as: format)
    #expect(plain.compactMap(\.article).count == plain.count)
    #expect(read(Self.packed(text), as: format) == plain)
  }

  @Test func `the name without its endings is the id`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.packed("It snowed."), to: "flare/a.txt.gz")
    try folder.write(Self.packed("{\"text\":\"A\"}"), to: "b.JSONL.GZ")
    // The bytes tell what is packed, not the name.
    try folder.write(Self.packed("{\"text\":\"A\"}"), to: "c.jsonl")
    try folder.write(Array("{\"text\":\"A\"}".utf8), to: "d.jsonl.gz")
    #expect(folder.results().map(\.article?.id) == ["b#1", "c#1", "d#1", "flare/a"])
    #expect(folder.results().last?.article?.outlet == "flare")
  }

  @Test func `members behind one another are one file, and zeros may follow`() {
    let bytes = Self.packed("{\"text\":\"A\"}\n{\"te") + Self.packed("xt\":\"B\"}\n") + [0, 0, 0]
    #expect(read(bytes, as: .jsonLines).map(\.article?.text) == ["A", "B"])
  }

  static let broken =
    "the gzip data break off; nothing from here on was read; copy or pack the file again"
  static let damaged =
    "the gzip data are damaged; nothing from here on was read; copy or pack the file again"

  @Test func `what comes before a fault is read`() {
    let bytes = Self.packed(Self.rows)
    let cut = read(Array(bytes.dropLast(20_000)), as: .jsonLines)
    #expect(cut.map(\.article?.id) == ["1", "2", nil])
    #expect(cut.last?.skipped == Skipped(file: "in/a.x", line: 3, reason: Self.broken))
    var flipped = bytes
    flipped[bytes.count - 6] ^= 0xFF
    let wrongSum = read(flipped, as: .jsonLines)
    #expect(wrongSum.map(\.article?.id) == ["1", "2", "3", nil])
    #expect(wrongSum.last?.skipped?.reason == Self.damaged)
    let behind = read(bytes + Array("more".utf8), as: .jsonLines)
    #expect(behind.map(\.article?.id) == ["1", "2", "3", nil])
    #expect(behind.last?.skipped?.reason == Self.damaged)
  }

  @Test func `every format names a fault`() {
    let table = "id,text\n1,A\n2,B\n"
    #expect(
      read(Array(Self.packed(table).dropLast(4)), as: .csv).last?.skipped?.reason == Self.broken)
    let array = "[{\"text\":\"A\"},{\"text\":\"B\"}]"
    #expect(
      read(Array(Self.packed(array).dropLast(4)), as: .json).last?.skipped?.reason == Self.broken)
  }

  @Test func `a file that cannot be unpacked is skipped as a whole`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.packed("It snowed.").dropLast(4)), to: "a.txt.gz")
    #expect(folder.results().map(\.skipped?.reason) == [Self.broken])
  }

  @Test func `every cut ends with one line`() {
    let bytes = Self.packed("{\"text\":\"A\"}\n{\"text\":\"B\"}\n")
    for end in 3..<bytes.count {
      let results = read(Array(bytes[..<end]), as: .jsonLines)
      #expect(results.last?.skipped?.reason == Self.broken)
      #expect(results.compactMap(\.skipped).count == 1)
    }
  }

  @Test func `a file that unpacks to far more than a text is refused`() {
    let bytes = Self.packed([UInt8](repeating: 0x20, count: 30_000_000))
    let results = read(bytes, as: .jsonLines)
    #expect(
      results.map(\.skipped?.reason) == [
        "the gzip data unpack to more than 1000 times their size, which no text does; "
          + "nothing from here on was read"
      ])
  }
}
