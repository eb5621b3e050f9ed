/// Reads tables as NRC's lexicons have them: a word, a category, and 1 or 0 or a strength
/// (Mohammad & Turney 2013).
///
///     harbour   trust   1
enum NRCTable {
  /// Adds the words of `lines` to `draft`.
  static func read(_ lines: [String], into draft: inout LexiconDraft, path: String) {
    for (offset, text) in lines.enumerated() where !text.words.isEmpty {
      let cells = text.split(separator: "\t").map(\.plainSpaced).filter { !$0.isEmpty }
      guard cells.count == 3 else {
        draft.warn(.cellCount(expected: 3, found: cells.count), offset + 1)
        continue
      }
      guard let strength = cells[2].number else {
        draft.warn(.badNumber(cells[2], term: cells[0]), offset + 1)
        continue
      }
      let category = LexiconDraft.classID(cells[1])
      draft.declare(category, line: offset + 1)
      if strength == 0 {
        draft.note(.notInCategory, offset + 1)
      } else {
        draft.add(cells[0], [[category, strength == 1 ? "" : cells[2]]], line: offset + 1)
      }
    }
  }
}
