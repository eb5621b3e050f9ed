import TestSupport
import Testing

@testable import SlantAnalysis

/// Variety of words against lexicalrichness 0.5.1, and against a plain count.
struct LexicalVarietyTests {
  @Test func `the same words give lexicalrichness's figures`() throws {
    let rows = try FixtureTable("lexicalrichness.tsv").rows
    #expect(rows.count == 8)
    for row in rows {
      let words = (row["words"] ?? "").split(separator: " ").compactMap { Int32($0) }
      let variety = LexicalVariety(words, typeLimit: Int(words.max() ?? 0) + 1)
      let (mattr, mtld) = (try #require(variety.mattr), try #require(variety.mtld))
      #expect(abs(mattr - row.number("mattr")) < 1e-9)
      #expect(abs(mtld - row.number("mtld")) < 1e-9)
      #expect(abs(Double(variety.types) / Double(words.count) - row.number("ttr")) < 1e-9)
    }
  }

  @Test(arguments: 0..<20)
  func `the moving window counts as a plain count of each window does`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = (0..<150).map { _ in Int32.random(in: 0..<40, using: &random) }
    let ratios = (0...100).map { Double(Set(words[$0..<($0 + 50)]).count) / 50 }
    let expected = ratios.reduce(0, +) / 101
    let found = LexicalVariety(words, typeLimit: 40).mattr ?? 0
    #expect(abs(found - expected) < 1e-12)
  }

  @Test func `a short text has no figures`() {
    let words = [Int32](0..<49)
    #expect(LexicalVariety(words, typeLimit: 49).mattr == nil)
    #expect(LexicalVariety(words + words, typeLimit: 49).mattr != nil)
    #expect(LexicalVariety(words + words, typeLimit: 49).mtld == nil)
  }

  @Test func `words that never repeat are as varied as their number`() {
    #expect(LexicalVariety([Int32](0..<120), typeLimit: 120).mtld == 120)
    #expect(LexicalVariety([Int32](0..<120), typeLimit: 120).mattr == 1)
  }

  @Test func `one word repeated ends a factor at every second word`() {
    // Of two words alike half are distinct, which is below .72.
    let words = [Int32](repeating: 0, count: 100)
    #expect(LexicalVariety(words, typeLimit: 1).mtld == 2)
    #expect(LexicalVariety(words, typeLimit: 1).mattr == 0.02)
    #expect(LexicalVariety(words, typeLimit: 1).types == 1)
  }
}
