/// Reads VADER's list: token, mean valence, standard deviation and the raters' valences (Hutto & Gilbert
/// 2014); the last two may be missing.
///
///     harbour   1.2   0.4   [1, 1, 2]
enum VADER {
  /// Adds the tokens of `lines` to `draft`.
  static func read(_ lines: [String], into draft: inout LexiconDraft, path: String) {
    for (offset, text) in lines.enumerated() where !text.words.isEmpty {
      let cells = text.split(separator: "\t").map(\.plainSpaced)
      guard cells.count > 1, cells.count <= 4 else {
        draft.warn(.cellCount(expected: 4, found: cells.count), offset + 1)
        continue
      }
      guard cells[1].number != nil else {
        draft.warn(.badNumber(cells[1], term: cells[0]), offset + 1)
        continue
      }
      let missing = Array(repeating: "", count: 4 - cells.count)
      draft.add(cells[0], [Array(cells.dropFirst()) + missing], line: offset + 1)
    }
  }
}
