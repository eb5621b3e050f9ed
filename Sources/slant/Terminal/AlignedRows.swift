/// Rows of text in aligned columns, the first of which holds names.
///
/// Where there is not room for all, names are shortened; where that is not enough, the columns stand in
/// blocks below each other, each with the names.
struct AlignedRows {
  /// Names are not shortened below this.
  private static let shortestName = 16
  private static let gap = 2

  private let rows: [[String]]
  private let widths: [Int]
  private let style: TerminalStyle

  /// Prepares rows, the first of which is a header.
  init(_ rows: [[String]], style: TerminalStyle) {
    self.rows = rows
    self.style = style
    widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.map { column < $0.count ? ColumnCount.of($0[column]) : 0 }.max() ?? 0
    }
  }

  /// The first column to the left, the others to the right, two spaces between them.
  static func text(_ rows: [[String]], style: TerminalStyle) -> String {
    AlignedRows(rows, style: style).text
  }

  private var text: String {
    guard let longest = widths.first else { return "" }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + Self.gap }
    let least = min(longest, Self.shortestName)
    let name = min(longest, max(least, style.width - others))
    return blocks(name).map { block($0, name) }.joined(separator: "\n\n")
  }

  /// The columns of each block.
  private func blocks(_ name: Int) -> [Range<Int>] {
    var blocks = [1..<1]
    var used = name
    for column in widths.indices.dropFirst() {
      let start = blocks[blocks.count - 1].lowerBound
      let room = used + Self.gap + widths[column]
      let isFull = room > style.width && start < column
      if isFull { blocks.append(column..<column) }
      used = isFull ? name + Self.gap + widths[column] : room
      blocks[blocks.count - 1] = blocks[blocks.count - 1].lowerBound..<(column + 1)
    }
    return blocks
  }

  private func block(_ columns: Range<Int>, _ name: Int) -> String {
    rows.enumerated().map { number, row in
      let first = ColumnCount.fitted(row.first ?? "", to: name)
      let cells = columns.map { column in
        let cell = column < row.count ? row[column] : ""
        return ColumnCount.fill(cell, to: widths[column]) + cell
      }
      let line = ([first + ColumnCount.fill(first, to: name)] + cells)
        .joined(separator: String(repeating: " ", count: Self.gap))
      return number == 0 ? style.dim(line) : line
    }.joined(separator: "\n")
  }
}
