import SlantText
import Testing

@testable import SlantReport

struct SegmenterTests {
  private static func mark(_ start: Int, _ end: Int, _ layer: Mark.Layer, _ name: String) -> Mark {
    Mark(span: TextSpan(start, end), layer: layer, style: name, note: "n")
  }

  /// The text with each mark's style as tags, without attributes.
  private static func tagged(_ text: String, _ marks: [Mark], blocks: [TextSpan]? = nil) -> [String]
  {
    let whole = [TextSpan(0, text.utf8.count)]
    return MarkWriter.blocks(blocks ?? whole, of: Array(text.utf8), marks: marks).map { html in
      html.replacing(#/<(?:span|mark) class="m ([a-z]+)(?: more)?"[^>]*>/#) { "[\($0.1)" + ":" }
        .replacing(#/</(?:span|mark)>/#, with: "]")
    }
  }

  @Test func `a mark within a mark is an element within an element`() {
    let marks = [Self.mark(2, 4, .term, "t"), Self.mark(1, 6, .voice, "v")]
    #expect(Self.tagged("abcdefgh", marks) == ["a[v:b[t:cd]ef]gh"])
  }

  @Test func `marks that overlap are cut where they cross`() {
    let marks = [Self.mark(2, 6, .term, "t"), Self.mark(0, 4, .voice, "v")]
    #expect(Self.tagged("abcdefgh", marks) == ["[v:ab[t:cd]][t:ef]gh"])
    let other = [Self.mark(0, 4, .term, "t"), Self.mark(2, 6, .voice, "v")]
    #expect(Self.tagged("abcdefgh", other) == ["[t:ab][v:[t:cd]ef]gh"])
  }

  @Test func `a mark over several paragraphs begins anew in each`() {
    let marks = [Self.mark(1, 6, .voice, "v")]
    let blocks = [TextSpan(0, 3), TextSpan(4, 8)]
    #expect(Self.tagged("abc efgh", marks, blocks: blocks) == ["a[v:bc]", "[v:ef]gh"])
  }

  @Test func `a cut mark has one anchor and one place in the order of keys`() {
    var term = Self.mark(2, 6, .term, "t")
    term.anchor = "t1"
    let html = MarkWriter.blocks(
      [TextSpan(0, 8)],
      of: Array("abcdefgh".utf8),
      marks: [term, Self.mark(0, 4, .voice, "v")]
    ).joined()
    #expect(html.ranges(of: "id=\"t1\"").count == 1)
    #expect(html.ranges(of: "tabindex=\"0\"").count == 2)
    #expect(html.ranges(of: "<mark").count == 2)
  }

  @Test func `empty marks and marks outside of the blocks are left out`() {
    let marks = [Self.mark(2, 2, .term, "t"), Self.mark(3, 4, .voice, "v")]
    #expect(Self.tagged("abcdefgh", marks, blocks: [TextSpan(0, 3)]) == ["abc"])
  }

  @Test func `what stands in text and notes is escaped`() {
    var mark = Mark(span: TextSpan(0, 3), layer: .cue, style: "cue", note: "\"<x>'")
    mark.letter = "<"
    let html = MarkWriter.blocks([TextSpan(0, 3)], of: Array("<b>".utf8), marks: [mark]).joined()
    #expect(html.contains(">&lt;b&gt;</span>"))
    #expect(html.contains("aria-description=\"&quot;&lt;x&gt;&#39;\""))
    #expect(html.contains("data-letter=\"&lt;\""))
  }

  @Test(arguments: 0..<200)
  func `any marks nest, and the text stays as it was`(seed: Int) {
    var random = Seeded(state: UInt64(seed) &+ 1)
    let text = String("abcdefghijklmnopqrstuvwxyz".prefix(Int.random(in: 1...26, using: &random)))
    let layers: [Mark.Layer] = [.boilerplate, .voice, .source, .cue, .term]
    let marks = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      let start = Int.random(in: 0...text.utf8.count, using: &random)
      let end = Int.random(in: start...text.utf8.count, using: &random)
      return Self.mark(start, end, layers.randomElement(using: &random) ?? .term, "m")
    }
    let cut = Int.random(in: 0...text.utf8.count, using: &random)
    let blocks = [TextSpan(0, cut), TextSpan(cut, text.utf8.count)]
    let segments = Segmenter(marks).segments(of: blocks).joined()
    for segment in segments {
      let covering = marks.indices.filter {
        !marks[$0].span.isEmpty && marks[$0].span.contains(segment.span)
      }
      #expect(Set(segment.marks) == Set(covering))
      #expect(
        segment.marks.map { marks[$0].layer } == segment.marks.map { marks[$0].layer }.sorted()
      )
    }
    #expect(segments.map(\.span.count).reduce(0, +) == text.utf8.count)
    let html = MarkWriter.blocks(blocks, of: Array(text.utf8), marks: marks).joined()
    #expect(html.replacing(#/<[^>]*>/#, with: "") == text)
    #expect(Self.isNested(html))
  }

  private static func isNested(_ html: String) -> Bool {
    var open: [Substring] = []
    for tag in html.matches(of: #/<(/?)(span|mark)[^>]*>/#) {
      if tag.1.isEmpty { open.append(tag.2) } else if open.popLast() != tag.2 { return false }
    }
    return open.isEmpty
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers for the same seed everywhere.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
