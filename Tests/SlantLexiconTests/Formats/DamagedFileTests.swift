import SlantLexicon
import TestSupport
import Testing

/// Files of every format with bytes changed, lost and put in.
@Suite struct DamagedFileTests {
  private static let pieces = [
    "%\n", "\t\t", "\r\n", "\r", "- ", ": ", "\"", "'", "[", "]", "(1)", "\u{FEFF}", "X,", "**",
    "#",
    ";", "=", "é", "02", ",", " ",
  ]

  private static func damaged(_ text: String, _ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...random.below(8) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = random.pick([0x09, 0x0A, 0x0D, 0x20, 0x22, 0x25, 0x2A, 0xE9])
      default: bytes.insert(contentsOf: Array(random.pick(pieces).utf8), at: place)
      }
    }
    return bytes
  }

  @Test(.tags(.property), arguments: LexiconFileTests.formats.indices)
  func `a damaged file is refused or gives a lexicon that compiles`(number: Int) throws {
    let (path, text, _) = LexiconFileTests.formats[number]
    var random = SplitMix64(seed: UInt64(number))
    let writer = try LexiconWriter()
    for _ in 0..<60 {
      let bytes = Self.damaged(text + text, &random)
      guard let file = try? LexiconFile.read(bytes, path: path), file.format != .slant else {
        continue
      }
      #expect(throws: Never.self) { try LexiconSet([file.lexicon]) }
      let written = try writer.write(file.lexicon, .tsv).text
      let again = try SlantTSV.read(Array(written.utf8), path: "again.tsv")
      #expect(SlantTSV.text(again) == written)
      let lines = file.lexicon.entries.map(\.line) + file.warnings.map(\.line)
      #expect(lines.allSatisfy { $0 >= 1 })
    }
  }
}
