extension HTMLTree {
  /// Whether a block ends as a sentence does, closing quotation marks and brackets left aside.
  ///
  /// Dots that stand for what was left out, as teasers have them, end none.
  func endsSentence(_ block: TextBlock) -> Bool {
    let start = Int(runs[block.runs.lowerBound].start)
    var end = Int(runs[block.runs.upperBound - 1].end)
    while end > start {
      end -= 1
      switch text[end] {
      case .dot: return !(end >= start + 2 && text[end - 1] == .dot && text[end - 2] == .dot)
      case UInt8(ascii: "?"), UInt8(ascii: "!"), .colon: return true
      case .space, .newline, .quote, UInt8(ascii: "'"), UInt8(ascii: ")"), .rightBracket: continue
      // The closing quotation marks U+2019, U+201D and U+00BB, by their last byte.
      case 0x99 where isAfter(0xE2, 0x80, end), 0x9D where isAfter(0xE2, 0x80, end): end -= 2
      case 0xBB where end > start && text[end - 1] == 0xC2: end -= 1
      // The full stop of Chinese and Japanese, U+3002.
      case 0x82 where isAfter(0xE3, 0x80, end): return true
      default: return false
      }
    }
    return false
  }

  private func isAfter(_ first: UInt8, _ second: UInt8, _ index: Int) -> Bool {
    index >= 2 && text[index - 2] == first && text[index - 1] == second
  }
}
