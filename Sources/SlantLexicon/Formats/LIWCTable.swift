/// Reads LIWC-22's `.dicx`: a table with a column a category, in which an X, or a weight, says that the
/// term is in it.
///
///     DicTerm,care,harm
///     kind*,X,
///     ill will,,0.5
enum LIWCTable {
  /// Adds the terms of `lines` to `draft`.
  static func read(
    _ lines: [String], into draft: inout LexiconDraft, path: String
  ) throws(LexiconError) {
    let table = try CSVRows(lines, &draft, path: path, format: .liwcTable)
    let categories = table.categories.map(LexiconDraft.classID)
    for category in categories { draft.declare(category, line: 1) }
    table.forEach { line, term, cells in
      var rows: [[String]] = []
      for (category, cell) in zip(categories, cells) where !cell.isEmpty {
        if cell.lowercased() == "x" {
          rows.append([category, ""])
        } else if cell.number != nil {
          rows.append([category, cell])
        } else {
          draft.warn(.badNumber(cell, term: term), line)
        }
      }
      if !rows.isEmpty || cells.allSatisfy(\.isEmpty) { draft.add(term, rows, line: line) }
    }
  }
}
