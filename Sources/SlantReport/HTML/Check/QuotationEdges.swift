internal import SlantText

/// Quotation marks just outside of a span.
enum QuotationEdges {
  private static let marks = ["“", "”", "‘", "’", "«", "»", "„", "\"", "'"].map { Array($0.utf8) }
  private static let stops = Set(".,!?;:".utf8)

  /// `span` with the quotation marks that stand directly before and after it.
  ///
  /// A full stop or comma within the closing mark, as in “so,” comes along.
  static func widened(_ span: TextSpan, in bytes: [UInt8]) -> TextSpan {
    let hasStop = span.end < bytes.count && stops.contains(bytes[span.end])
    for end in [span.end] + (hasStop ? [span.end + 1] : []) {
      let before = marks.first { bytes[..<span.start].suffix($0.count).elementsEqual($0) }
      let after = marks.first { bytes[end...].prefix($0.count).elementsEqual($0) }
      guard let before, let after else { continue }
      return TextSpan(span.start - before.count, end + after.count)
    }
    return span
  }
}
