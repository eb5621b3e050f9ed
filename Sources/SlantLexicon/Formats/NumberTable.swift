/// Reads tables with a word and numbers in columns of their own.
///
/// So the extended Moral Foundations Dictionary is (Hopp, Fisher, Cornell, Huskey & Weber 2021): columns
/// `care_p` and `care_sent` are weight and sentiment of the category `care`. Any other column of numbers
/// is a category with its weight.
///
///     word,care_p,harm_p,care_sent,harm_sent
///     shelter,0.21,0.04,0.35,-0.1
enum NumberTable {
  /// Adds the words of `lines` to `draft`; a category in which all numbers are 0 is none of the word's.
  static func read(
    _ lines: [String], into draft: inout LexiconDraft, path: String
  ) throws(LexiconError) {
    let table = try CSVRows(lines, &draft, path: path, format: .numberTable)
    let columns = table.categories.map(Column.init)
    for column in columns { draft.declare(column.category, line: 1) }
    var isTable = false
    table.forEach { line, word, cells in
      if let wrong = cells.first(where: { !$0.isEmpty && $0.number == nil }) {
        return draft.warn(.badNumber(wrong, term: word), line)
      }
      isTable = true
      var rows: [[String]] = []
      for (column, cell) in zip(columns, cells) where cell.number ?? 0 != 0 {
        let position = column.isSentiment ? 2 : 1
        if let row = rows.firstIndex(where: { $0[0] == column.category }) {
          rows[row][position] = cell
        } else {
          rows.append([column.category, "", ""])
          rows[rows.count - 1][position] = cell
        }
      }
      draft.add(word, rows, line: line)
    }
    guard isTable else {
      throw .wrongFormat(
        path: path, line: 1, title: LexiconFormat.numberTable.title,
        problem: "no row has numbers alone after its first cell")
    }
  }

  private struct Column {
    let category: String
    let isSentiment: Bool

    init(_ name: String) {
      isSentiment = name.hasSuffix("_sent")
      let ending = ["_sent", "_p"].first { name.hasSuffix($0) } ?? ""
      category = LexiconDraft.classID(String(name.dropLast(ending.count)))
    }
  }
}
