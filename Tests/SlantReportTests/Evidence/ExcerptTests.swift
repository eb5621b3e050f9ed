import SlantText
import Testing

@testable import SlantReport

/// Sentences around hits.
struct ExcerptTests {
  /// The excerpts of a text with each `[…]` as a hit and `|` between sentences, hits in brackets again.
  private func excerpts(_ marked: String) -> [String] {
    var bytes: [UInt8] = []
    var hits: [Excerpt.Hit] = []
    var sentences: [TextSpan] = []
    var (start, sentence) = (0, 0)
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = bytes.count
      case UInt8(ascii: "]"): hits.append(Excerpt.Hit(span: TextSpan(start, bytes.count)))
      case UInt8(ascii: "|"):
        sentences.append(TextSpan(sentence, bytes.count))
        bytes.append(0x20)
        sentence = bytes.count
      default: bytes.append(byte)
      }
    }
    sentences.append(TextSpan(sentence, bytes.count))
    return Excerpt.excerpts(hits, in: sentences).map {
      $0.text(of: bytes) { .text("[\($0)]") }.plain
    }
  }

  @Test func `a sentence stands once with all its hits`() {
    #expect(
      excerpts("Quiet.|The [regime] and its [thugs] won.|No more [regime].")
        == ["The [regime] and its [thugs] won.", "No more [regime]."])
  }

  @Test func `a long sentence is cut at words around each hit`() {
    let filler = String(repeating: "wörd ", count: 120)
    let found = excerpts("\(filler)[regime] \(filler)[thugs] \(filler)end.")
    #expect(found.count == 2)
    for (text, hit) in zip(found, ["[regime]", "[thugs]"]) {
      #expect(text.hasPrefix("…  wörd ") && text.hasSuffix("wörd …"), "\(text)")
      #expect(text.contains(hit))
      #expect(text.utf8.count < 560)
    }
  }

  @Test func `hits that overlap stand in excerpts of their own`() {
    let bytes = Array("far far far away".utf8)
    let hits = [TextSpan(0, 7), TextSpan(4, 11)].map { Excerpt.Hit(span: $0) }
    let found = Excerpt.excerpts(hits, in: [TextSpan(0, bytes.count)])
    #expect(found.map(\.hits.count) == [1, 1])
  }

  @Test func `a hit outside of every sentence stands alone`() {
    let found = Excerpt.excerpts([Excerpt.Hit(span: TextSpan(9, 12))], in: [TextSpan(0, 5)])
    #expect(found.first?.sentence == nil)
    #expect(found.first?.text(of: Array("One two. Far".utf8)) { .hit($0) }.plain == "Far")
  }
}
