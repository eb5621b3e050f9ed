import TestSupport
import Testing

@testable import SlantReport

struct TextWidthTests {
  /// Widths in thousandths of an em, from the metrics of Helvetica (Adobe Font Metrics 4.1) and of
  /// Helvetica Bold, which Arial and Liberation Sans share.
  private static let metrics: [(String, Double, Double)] = [
    ("a", 556, 556), ("c", 500, 556), ("f", 278, 333), ("i", 222, 278), ("j", 222, 278),
    ("l", 222, 278), ("m", 833, 889), ("n", 556, 611), ("r", 333, 389), ("t", 278, 333),
    ("w", 722, 778), ("A", 667, 722), ("I", 278, 278), ("M", 833, 833), ("O", 778, 778),
    ("W", 944, 944), ("0", 556, 556), (".", 278, 278), (" ", 278, 278), ("-", 333, 333),
    ("%", 889, 889), ("@", 1015, 975), ("&", 667, 722), ("−", 584, 584), ("–", 556, 556),
    ("…", 1000, 1000), ("é", 556, 556), ("Æ", 1000, 1000),
  ]

  @Test(arguments: metrics)
  func `no letter is guessed much narrower than it is`(letter: String, plain: Double, bold: Double)
  {
    let guess = TextWidth.of(letter, size: 1000)
    #expect(guess * 1.03 >= plain)
    #expect(guess * 1.03 >= bold)
  }

  @Test(.tags(.property), arguments: 0..<50 as Range<UInt64>)
  func `cut text fits and keeps its beginning`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<random.below(40)).map { _ in random.pick(["a", "W", "é", "新", "😀", " "]) }
      .joined()
    let room = Double(20 + random.below(300))
    let cut = TextWidth.cut(text, to: room, size: 14)
    #expect(TextWidth.of(cut, size: 14) <= room)
    #expect(cut == text || (cut.hasSuffix("…") && text.hasPrefix(String(cut.dropLast()))))
  }
}
