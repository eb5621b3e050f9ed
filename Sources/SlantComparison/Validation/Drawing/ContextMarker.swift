internal import SlantAnalysis
internal import SlantText

/// Shows words in their sentences, marked in a way that survives every spreadsheet.
struct ContextMarker {
  private static let opening = "[["
  private static let closing = "]]"

  private let body: IndexedText
  private let title: IndexedText?
  private let bodyOffsets: ScalarOffsets
  private let titleOffsets: ScalarOffsets?

  init(_ analysis: ArticleAnalysis) {
    body = analysis.body
    title = analysis.title
    bodyOffsets = ScalarOffsets(analysis.body.bytes)
    titleOffsets = analysis.title.map { ScalarOffsets($0.bytes) }
  }

  /// From the first of `pieces` to the end of the last, in scalars; `nil` for none.
  func scalars(_ pieces: [TextSpan], inTitle: Bool) -> Range<Int>? {
    guard let whole = Self.whole(pieces) else { return nil }
    let offsets = inTitle ? titleOffsets ?? bodyOffsets : bodyOffsets
    return offsets.scalars(before: whole.start)..<offsets.scalars(before: whole.end)
  }

  /// The sentences of `pieces` with one before and one behind, each piece between marks.
  func context(_ pieces: [TextSpan], inTitle: Bool) -> String {
    let text = inTitle ? title ?? body : body
    guard let whole = Self.whole(pieces) else { return "" }
    let first = text.sentences.partitioningIndex { $0.span.end > whole.start }
    let last = text.sentences.partitioningIndex { $0.span.start >= whole.end }
    let around = text.sentences[max(0, first - 1)..<min(text.sentences.count, last + 1)]
    guard let start = around.first?.span.start, let end = around.last?.span.end else { return "" }
    var result = ""
    var position = min(start, whole.start)
    for piece in pieces.sorted() where piece.start >= position {
      result += text.string(TextSpan(position, piece.start))
      result += Self.opening + text.string(piece) + Self.closing
      position = piece.end
    }
    return (result + text.string(TextSpan(position, max(position, end)))).onOneLine
  }

  private static func whole(_ pieces: [TextSpan]) -> TextSpan? {
    guard let first = pieces.min(), let end = pieces.map(\.end).max() else { return nil }
    return TextSpan(first.start, end)
  }
}
