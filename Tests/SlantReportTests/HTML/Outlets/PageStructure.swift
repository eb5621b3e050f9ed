/// What a page is made of, as a snapshot shows it.
enum PageStructure {
  /// A line for each heading, sentence, chart and table, in the order of the page; tables with their heads
  /// and the number of their rows.
  static func text(_ html: String) -> String {
    html.matches(
      of: #/<(h[1-3]|figcaption|caption|summary|p|li|thead|tbody)(?: [^>]*)?>((?s:.*?))<\/\1>/#
    ).map { part in
      let name = String(part.1)
      if name == "tbody" {
        return "tbody: \(part.2.matches(of: #/<tr>/#).count) rows"
      }
      if name == "thead" { return "thead: \(HTMLCheck.rows(String(part.2)).flatMap(\.self))" }
      let text = HTMLCheck.text(part.2).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "\(name): \(text)"
    }.joined(separator: "\n") + "\n"
  }
}
