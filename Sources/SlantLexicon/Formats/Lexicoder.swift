/// Reads Lexicoder 3's `.lc3`: `+category#colour`, then a pattern a line after a space.
///
///     +negative#FF0000
///      ill will*
enum Lexicoder {
  /// Adds the patterns of `lines` to `draft`.
  static func read(_ lines: [String], into draft: inout LexiconDraft, path: String) {
    var category = ""
    for (offset, text) in lines.enumerated() where !text.words.isEmpty {
      if text.hasPrefix("+") {
        let name = text.dropFirst().prefix { $0 != "#" }
        category = LexiconDraft.classID(String(name))
        draft.declare(category, line: offset + 1)
      } else {
        draft.add(text, category.isEmpty ? [] : [[category]], line: offset + 1)
      }
    }
  }
}
