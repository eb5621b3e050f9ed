import SlantAnalysis
import SlantText
import TestSupport
import Testing

/// Texts whose quotation marks, brackets and line breaks are lost, doubled or of the wrong kind.
struct BrokenMarksTests {
  private static let paragraphs = [
    """
    “We were told the bridge was safe,” said Marta Lindqvist, who runs the bakery beside it. “Now \
    they say it may be closed for years.” The council declined to comment.
    """,
    """
    According to two officials, the ministry had been warned in March that the pumps (all four of \
    them) would fail. 'Nobody listened,' one of them said.
    """,
    """
    The mayor called the report ``a work of fiction'' and accused its authors of “selling fear.” \
    His deputy, Paul Okoro, said he hadn't read it.
    """,
    """
    Governor Prado: "The dam will hold." Engineers fear that it will not, and the families’ lawyer \
    told reporters: «They have known since the spring.»
    """,
    """
    “The first winter was the hardest,” recalled Ilse Baum. “We burned the chairs.

    “By spring,” she added, “we had burned the table too.”
    """,
    """
    Critics say the “reform” – a promise to cut the waiting lists – is widely seen as a failure. \
    The minister, she insisted, had ‘no plans’ to resign.
    """,
  ]
  private static let marks = [
    "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "''", "``", "`", "(", ")", "[", "]",
    "\n", "\n\n", "“\n\n“", "\"\"", "’’", ":", ",", ".", "…", "—", "\u{A0}",
  ]
  private static let cues = [
    " said ", " that ", " told reporters ", " according to ", " she added ", " claims ",
    " declined to say whether ", " is said to ", " his promise to ", " called it ", " as ", " who ",
  ]

  /// A paragraph or two after `edits` random changes.
  private static func text(edits: Int, _ random: inout SplitMix64) -> String {
    var text = random.pick(paragraphs)
    if random.chance(60) { text += random.pick(["\n\n", "\n", " "]) + random.pick(paragraphs) }
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<edits {
      let place = random.below(scalars.count + 1)
      switch random.below(6) {
      case 0, 1: scalars.insert(contentsOf: random.pick(marks).unicodeScalars, at: place)
      case 2: scalars.insert(contentsOf: random.pick(cues).unicodeScalars, at: place)
      case 3:
        let isMark: (Unicode.Scalar) -> Bool = { "“”‘’\"'«»`".unicodeScalars.contains($0) }
        guard let mark = scalars[place...].firstIndex(where: isMark) else { continue }
        if random.chance(50) {
          scalars.remove(at: mark)
        } else {
          scalars.replaceSubrange(mark...mark, with: random.pick(marks).unicodeScalars)
        }
      case 4:
        let end = min(scalars.count, place + random.below(40))
        scalars.insert(contentsOf: scalars[place..<end], at: random.below(scalars.count + 1))
      default:
        scalars.removeSubrange(place..<min(scalars.count, place + random.below(12)))
      }
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }

  @Test(.tags(.property), arguments: 0..<30 as Range<UInt64>)
  func `broken marks leave spans, pieces and parents in order`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for edits in [1, 4, 16] {
      let text = Self.text(edits: edits, &random)
      let analysis = try SharedAnalyzer.analyze(text)
      expectOrder(in: analysis, text)
      #expect(try SharedAnalyzer.analyze(text).attributions == analysis.attributions)
    }
  }

  @Test(.tags(.property), arguments: 100..<112 as Range<UInt64>)
  func `marks and cues without sense do no harm`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<120 {
      text += random.chance(55) ? random.pick(Self.marks) : random.pick(Self.cues)
      if random.chance(20) { text += random.pick(["Keller", "the mayor", "rain fell", "they"]) }
    }
    expectOrder(in: try SharedAnalyzer.analyze(text), text)
  }

  @Test(
    .tags(.property), arguments: ["“", "‘", "\"", "'", "«", "``", "''", "(", "“‘", "”"])
  func `ten thousand marks are read in passing`(mark: String) throws {
    let text = "Keller said: " + String(repeating: mark + " ", count: 10_000) + "it was late."
    expectOrder(in: try SharedAnalyzer.analyze(text), mark)
    let cues = "Keller said: " + String(repeating: mark + "said ", count: 200) + "it was late."
    expectOrder(in: try SharedAnalyzer.analyze(cues), mark)
  }

  /// Fails where spans lie outside of the text or in each other, or a parent is its own ancestor.
  private func expectOrder(
    in analysis: ArticleAnalysis,
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let bytes = analysis.body.bytes
    func isBoundary(_ place: Int) -> Bool { place == bytes.count || bytes[place] & 0xC0 != 0x80 }
    func isSound(_ span: TextSpan) -> Bool {
      span.start >= 0 && span.end <= bytes.count && isBoundary(span.start) && isBoundary(span.end)
    }
    let quotations = analysis.quotations.map(\.span)
    #expect(quotations.allSatisfy(isSound), "\(text)", sourceLocation: sourceLocation)
    #expect(quotations == quotations.sorted(), "\(text)", sourceLocation: sourceLocation)
    for (index, attribution) in analysis.attributions.enumerated() {
      let pieces = attribution.content
      let spans = pieces + attribution.cues + (attribution.source.map { [$0] } ?? [])
      let isInOrder = zip(pieces, pieces.dropFirst()).allSatisfy { $0.end <= $1.start }
      let isApart = !pieces.contains { piece in attribution.cues.contains { $0.overlaps(piece) } }
      var parents: [Int] = []
      var parent = attribution.parent
      while let next = parent, next != index, !parents.contains(next) {
        parents.append(next)
        parent = analysis.attributions[next].parent
      }
      #expect(attribution.id == index, "\(text)", sourceLocation: sourceLocation)
      #expect(
        !pieces.contains(where: \.isEmpty) && !pieces.isEmpty, "\(text)",
        sourceLocation: sourceLocation)
      #expect(spans.allSatisfy(isSound), "\(text)", sourceLocation: sourceLocation)
      #expect(isInOrder && isApart, "\(text)", sourceLocation: sourceLocation)
      #expect(parent == nil, "\(text)", sourceLocation: sourceLocation)
    }
  }
}
