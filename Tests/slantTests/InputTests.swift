import Foundation
import Testing

/// What `analyze` and `stream` read beside plain UTF-8.
@Suite struct InputTests {
  /// The article `The vote was close.` of the Daily Flare, packed by `gzip -n`.
  static let packed = Data([
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0xCA, 0x2F, 0x2D, 0xC9,
    0x49, 0x2D, 0x51, 0xB2, 0x52, 0x50, 0x72, 0x49, 0xCC, 0xCC, 0xA9, 0x54, 0x70, 0xCB, 0x49, 0x2C,
    0x4A, 0x55, 0xD2, 0x51, 0x2A, 0x49, 0xAD, 0x00, 0x8A, 0x2A, 0x85, 0x64, 0xA4, 0x2A, 0x94, 0xE5,
    0x97, 0xA4, 0x2A, 0x94, 0x27, 0x16, 0x2B, 0x24, 0xE7, 0xE4, 0x17, 0xA7, 0xEA, 0x29, 0xD5, 0x72,
    0x01, 0x00, 0x1B, 0x81, 0xA3, 0xA5, 0x37, 0x00, 0x00, 0x00,
  ])

  @Test func `stream reads what gzip packed, and says where it breaks off`() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.write("a.jsonl.gz", Self.packed)
    let run = try CommandRun(["stream", "a.jsonl.gz"], folder: scratch.url)
    #expect(run.status == 0)
    #expect(run.output.contains("\"text\":\"The vote was close.\""))
    _ = try scratch.write("b.jsonl.gz", Self.packed.dropLast(9))
    let cut = try CommandRun(["stream", "a.jsonl.gz", "b.jsonl.gz"], folder: scratch.url)
    #expect(cut.status == 1)
    #expect(cut.errors.contains("b.jsonl.gz:2: skipped: the gzip data break off"))
  }

  @Test func `a file of another encoding is read with one note`() throws {
    let scratch = try ScratchFolder()
    let row =
      "text,outlet\n\"The café owners called the plan a disgrace and left the hall.\",Flare\n"
    _ = try scratch.write("a.csv", try #require(row.data(using: .windowsCP1252)))
    _ = try scratch.write("b.csv", try #require(row.data(using: .utf16)))
    let run = try CommandRun(
      ["analyze", "a.csv", "b.csv", "--output", "out", "--pages", "none"], folder: scratch.url)
    #expect(run.status == 0)
    #expect(
      run.errors == """
        a.csv: note: not valid UTF-8; read as Windows-1252 and converted; save it as UTF-8 if \
        letters look wrong
        b.csv: note: read as UTF-16 and converted to UTF-8

        """)
  }

  @Test func `what an export lacks is in skipped`() throws {
    let scratch = try ScratchFolder()
    let export = """
      1 of 3 DOCUMENTS

      Harbour Post

      March 3, 2021 Wednesday

      Council backs tram line

      LENGTH: 12 words

      The council of Northwick voted on Tuesday to build a tram line.

      LOAD-DATE: March 4, 2021

      2 of 3 DOCUMENTS

      Harbour Post

      March 4, 2021 Thursday

      Drivers to strike

      LENGTH: 700 words

      LOAD-DATE: March 5, 2021

      """
    _ = try scratch.write("nexis.txt", Data(export.utf8))
    let run = try CommandRun(
      ["analyze", "nexis.txt", "--output", "out", "--pages", "none"], folder: scratch.url)
    #expect(run.status == 1)
    let skipped = try String(
      contentsOf: scratch.url.appending(path: "out/skipped.csv"), encoding: .utf8)
    let lines = skipped.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(
      lines[1].hasPrefix("nexis.txt,15,document 2 of 3 of this export: no text below its head"))
    #expect(lines[2].contains("document 3 of 3 of this export is not in the file"))
  }
}
