/// The style of all pages, in one file beside them.
enum StyleSheet {
  /// The file.
  static let css = [
    colours, page, tables, marks, article, stories, sentences, charts, media, check,
  ].joined(separator: "\n")
}
