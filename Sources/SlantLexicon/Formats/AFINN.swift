/// Reads AFINN's list: a term of one or more words and a whole number from −5 to 5 (Nielsen 2011).
///
///     ill will   -3
enum AFINN {
  /// Adds the terms of `lines` to `draft`.
  static func read(_ lines: [String], into draft: inout LexiconDraft, path: String) {
    for (offset, text) in lines.enumerated()
    where !text.words.isEmpty && !WordList.isComment(text) {
      let cells = text.split(separator: "\t").map(\.plainSpaced).filter { !$0.isEmpty }
      guard cells.count == 2 else {
        draft.warn(.cellCount(expected: 2, found: cells.count), offset + 1)
        continue
      }
      if cells[1].number == nil {
        draft.warn(.badNumber(cells[1], term: cells[0]), offset + 1)
      } else {
        draft.add(cells[0], [[cells[1]]], line: offset + 1)
      }
    }
  }
}
