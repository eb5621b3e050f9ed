/// Reads plain lists: a word or phrase a line; `#` and `;` begin comments, as in the header of Hu and Liu's
/// lists (2004).
enum WordList {
  /// Adds the terms of `lines` to `draft`.
  static func read(_ lines: [String], into draft: inout LexiconDraft, path: String) {
    var isHeader = true
    for (offset, text) in lines.enumerated() where !text.words.isEmpty {
      if isComment(text) || (isHeader && startsWithMark(text)) { continue }
      isHeader = false
      draft.add(text, [[]], line: offset + 1)
    }
  }

  /// Whether a line is a comment wherever it stands: `#metoo` is not.
  static func isComment(_ line: String) -> Bool {
    guard startsWithMark(line) else { return false }
    guard let second = line.dropFirst().first else { return true }
    return second.isWhitespace || second == line.first
  }

  private static func startsWithMark(_ line: String) -> Bool {
    line.hasPrefix("#") || line.hasPrefix(";")
  }
}
