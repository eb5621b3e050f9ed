/// Text cut to what a cell of a table holds.
enum Shortening {
  /// `text`, with an ellipsis for what goes beyond `limit` bytes of UTF-8.
  ///
  /// Scalars stay whole.
  static func text(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var result = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars {
      bytes += UTF8.width(scalar)
      if bytes > limit { break }
      result.append(scalar)
    }
    return String(result) + "…"
  }
}
