import SlantAnalysis
import SlantText
import TestSupport
import Testing

/// A text in which attributions are marked.
///
///     ⟦source:Lee⟧ ⟦cue:said⟧ ⟦content:it was late⟧.
///
/// A digit after the label tells several attributions apart (`⟦cue2:said⟧`); without one it is the
/// first. What two attributions share carries both marks, one in the other.
struct MarkedAttributions {
  /// Source, cue and contents of an attribution as words; equal words at other places are others.
  struct Triple: Equatable, CustomStringConvertible {
    var source: TextSpan?
    var cue: TextSpan?
    var contents: [TextSpan] = []
    /// The words of the three.
    var description = ""

    static func == (left: Self, right: Self) -> Bool {
      left.source == right.source && left.cue == right.cue && left.contents == right.contents
    }
  }

  /// The text without marks.
  let text: String
  /// The marked attributions in the order of their contents.
  let triples: [Triple]

  /// Takes the marks out of `marked`.
  init(_ marked: String) {
    let parsed = MarkedText(marked)
    var triples: [Character: Triple] = [:]
    for mark in parsed.marks.sorted(by: { $0.span < $1.span }) {
      let number: Character = mark.label.last.flatMap { $0.isNumber ? $0 : nil } ?? "1"
      let span = Self.words(of: mark.span, Array(parsed.text.utf8))
      switch mark.label.filter({ !$0.isNumber }) {
      case "source": triples[number, default: Triple()].source = span
      case "cue": triples[number, default: Triple()].cue = span
      case "content": triples[number, default: Triple()].contents.append(span)
      default: preconditionFailure("unknown label '\(mark.label)': \(marked)")
      }
    }
    text = parsed.text
    self.triples = Self.described(Array(triples.values), Array(text.utf8))
  }

  /// Fails for each attribution that is marked and not found, and for each found and not marked.
  func expectFound(
    by analyzer: ArticleAnalyzer,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> ArticleAnalysis {
    let analysis = analyzer.analyze(text: text)
    let found = Self.triples(in: analysis)
    #expect(found == triples, "\(text)", sourceLocation: sourceLocation)
    return analysis
  }

  private static func triples(in analysis: ArticleAnalysis) -> [Triple] {
    let bytes = analysis.body.bytes
    let triples = analysis.attributions.map { attribution in
      Triple(
        source: attribution.source.map { words(of: $0, bytes) },
        cue: attribution.cue.map { words(of: $0, bytes) },
        contents: attribution.content.map { words(of: $0, bytes) }
      )
    }
    return described(triples, bytes)
  }

  private static func described(_ triples: [Triple], _ bytes: [UInt8]) -> [Triple] {
    func string(_ span: TextSpan?) -> String {
      span.map { String(decoding: bytes[$0.range], as: UTF8.self) } ?? "nil"
    }
    let described = triples.map { triple in
      var triple = triple
      let contents = triple.contents.map { string($0) }.joined(separator: " … ")
      triple.description = "[\(string(triple.source)) | \(string(triple.cue)) | \(contents)]"
      return triple
    }
    return described.sorted { key($0) < key($1) }
  }

  private static func key(_ triple: Triple) -> (Int, Int, Int) {
    (
      triple.contents.first?.start ?? 0, triple.contents.last?.end ?? 0, triple.cue?.start ?? 0
    )
  }

  /// A span without the marks, stops and spaces at its edges, on which coders differ.
  private static func words(of span: TextSpan, _ bytes: [UInt8]) -> TextSpan {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
    guard let first = bytes[span.range].firstIndex(where: isWord),
      let last = bytes[span.range].lastIndex(where: isWord)
    else { return span }
    return TextSpan(first, last + 1)
  }
}
