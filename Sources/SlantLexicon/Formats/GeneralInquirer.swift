/// Reads the General Inquirer's table, which has a column a category and a row a sense of a word.
///
/// The category's name in a column says that the word is in it (Stone, Dunphy, Smith & Ogilvie 1966).
///
///     Entry,Source,Positiv,Negativ
///     BEAR#1,H4Lvd,,Negativ
///     BEAR#2,H4Lvd,,
enum GeneralInquirer {
  /// The columns that hold remarks instead of a category.
  private static let remarks: Set = ["othtags", "defined"]

  /// Adds the words of `lines` to `draft`.
  static func read(
    _ lines: [String], into draft: inout LexiconDraft, path: String
  ) throws(LexiconError) {
    let table = try CSVRows(lines, &draft, path: path, format: .generalInquirer)
    let categories = table.categories.dropFirst().map { name in
      remarks.contains(name.lowercased()) ? nil : LexiconDraft.classID(name)
    }
    for case let category? in categories { draft.declare(category, line: 1) }
    table.forEach { line, entry, cells in
      let parts = entry.split(separator: "#", maxSplits: 1).map(String.init)
      let sense = parts.count > 1 ? parts[1] : ""
      if !sense.isEmpty { draft.note(.senses, line) }
      let source = cells.first ?? ""
      var rows: [[String]] = []
      for (category, cell) in zip(categories, cells.dropFirst()) {
        if let category, !cell.isEmpty { rows.append([category, sense, source]) }
      }
      draft.add(parts.first ?? "", rows, line: line)
    }
  }
}
