/// Who speaks about whom: a square a pair, its area for how much, its colour and sign for the tone.
///
/// The picture has a fixed size: put it into a `<div class="scroll">`, which phones scroll.
struct MatrixChart {
  /// A pair.
  struct Cell: Equatable {
    /// What the area of the square shows, in any unit; above 0.
    let size: Double
    /// The tone, −1…1; `nil` where nothing carries one.
    let tone: Double?
    /// The size as it is written: "120 words".
    let label: String
    /// What is told on hover.
    let tooltip: String
  }

  /// The most rows that are drawn.
  static let rowLimit = 30
  /// The most columns that are drawn.
  static let columnLimit = 20
  /// The side of the field of a pair, in pixels.
  private static let field = 38.0
  /// The side of the largest square.
  private static let largest = 32.0

  /// The names at the left, from top to bottom.
  let rows: [String]
  /// The names above, from left to right.
  let columns: [String]
  /// For each row a pair for each column; `nil` where there is nothing.
  let cells: [[Cell?]]
  /// What rows are: "who speaks".
  let rowTitle: String
  /// What columns are: "about whom".
  let columnTitle: String

  /// The picture.
  func svg() -> String {
    let layout = Layout(rows: rows, columns: columns, title: rowTitle)
    let pairs = pairs
    let shown = pairs.filter { $0.row < Self.rowLimit && $0.column < Self.columnLimit }
    let largest = shown.map(\.cell).max { $0.size < $1.size }
    var svg = SVG()
    drawNames(layout, &svg)
    for pair in shown {
      let centre = layout.centre(pair.row, pair.column)
      draw(pair.cell, at: centre, of: largest?.size ?? pair.cell.size, &svg)
    }
    drawKey(largest, layout, &svg)
    return svg.picture(
      label: AltText.list(
        "\(rowTitle), \(columnTitle)",
        shown.sorted(by: Self.isLarger).prefix(AltText.limit).map(inWords), of: pairs.count),
      [
        ("class", "chart matrix-chart"), ("width", SVG.length(layout.width)),
        ("height", SVG.length(layout.height)),
      ]
    )
  }

  /// The pairs with something in them, row by row.
  private var pairs: [(row: Int, column: Int, cell: Cell)] {
    zip(rows.indices, cells).flatMap { row, cells in
      zip(columns.indices, cells).compactMap { column, cell in
        guard let cell, cell.size > 0, Axis.holds(cell.size) else { return nil }
        return (row, column, cell)
      }
    }
  }

  private static func isLarger(
    _ one: (row: Int, column: Int, cell: Cell),
    _ other: (row: Int, column: Int, cell: Cell)
  ) -> Bool {
    (other.cell.size, one.row, one.column) < (one.cell.size, other.row, other.column)
  }

  private func inWords(_ pair: (row: Int, column: Int, cell: Cell)) -> String {
    let names = [rows[pair.row], columns[pair.column]].map { Shortening.text($0, to: 60) }
    let tone = pair.cell.tone.map { "tone \(DisplayNumber.signed($0))" } ?? "no tone"
    return "\(names[0]) – \(names[1]): \(pair.cell.label), \(tone)"
  }

  /// Where names and squares stand, in pixels.
  private struct Layout {
    /// The shares that slanted names take of their length, to the right and upwards: 50 degrees.
    static let slant = (angle: -50, right: 0.643, up: 0.766)

    let rows: [String]
    let columns: [String]
    let left: Double
    let top: Double
    let width: Double
    let height: Double

    init(rows: [String], columns: [String], title: String) {
      self.rows = rows.prefix(rowLimit).map { TextWidth.cut($0, to: 190, size: 13) }
      self.columns = columns.prefix(columnLimit).map { TextWidth.cut($0, to: 130, size: 13) }
      let longest = { (names: [String]) in
        names.map { TextWidth.of($0, size: 13) }.max() ?? 0
      }
      left = max(TextWidth.of(title + " ↓", size: 12), longest(self.rows)) + 12
      top = 44 + longest(self.columns) * Self.slant.up
      let wide =
        left + Double(self.columns.count) * field + longest(self.columns) * Self.slant.right
      width = max(360, wide)
      height = top + Double(self.rows.count) * field + 76
    }

    var right: Double { left + Double(columns.count) * field }
    var bottom: Double { top + Double(rows.count) * field }

    func centre(_ row: Int, _ column: Int) -> (x: Double, y: Double) {
      (left + (Double(column) + 0.5) * field, top + (Double(row) + 0.5) * field)
    }
  }
}

extension MatrixChart {
  private func drawNames(_ layout: Layout, _ svg: inout SVG) {
    let edge = SVG.length(layout.left - 8)
    svg.add(
      text: columnTitle + " →",
      [("x", SVG.length(layout.left)), ("y", "14"), ("class", "unit")])
    svg.add(
      text: rowTitle + " ↓",
      [
        ("x", edge), ("y", SVG.length(layout.top - 8)), ("class", "unit"), ("text-anchor", "end"),
      ])
    for (index, name) in layout.rows.enumerated() {
      let y = layout.centre(index, 0).y
      svg.add(
        text: name,
        [("x", edge), ("y", SVG.length(y + 4)), ("class", "key"), ("text-anchor", "end")])
    }
    for (index, name) in layout.columns.enumerated() {
      let (x, y) = (SVG.length(layout.centre(0, index).x), SVG.length(layout.top - 10))
      let turn = "rotate(\(Layout.slant.angle) \(x) \(y))"
      svg.add(text: name, [("x", x), ("y", y), ("class", "key"), ("transform", turn)])
    }
    drawGrid(layout, &svg)
  }

  private func drawGrid(_ layout: Layout, _ svg: inout SVG) {
    for row in 0...layout.rows.count {
      let y = SVG.length(layout.top + Double(row) * Self.field)
      let (start, end) = (SVG.length(layout.left), SVG.length(layout.right))
      svg.add("line", [("x1", start), ("x2", end), ("y1", y), ("y2", y), ("class", "grid")])
    }
    for column in 0...layout.columns.count {
      let x = SVG.length(layout.left + Double(column) * Self.field)
      let (start, end) = (SVG.length(layout.top), SVG.length(layout.bottom))
      svg.add("line", [("x1", x), ("x2", x), ("y1", start), ("y2", end), ("class", "grid")])
    }
  }

  private func draw(
    _ cell: Cell,
    at centre: (x: Double, y: Double),
    of largest: Double,
    _ svg: inout SVG
  ) {
    var values = [("data-v", SVG.exact(cell.size))]
    if let tone = cell.tone, Axis.holds(tone) { values.append(("data-tone", SVG.exact(tone))) }
    let square = ToneSquare(
      tone: ToneSquare.Tone(cell.tone), x: centre.x, y: centre.y,
      side: (cell.size / largest).squareRoot() * Self.largest)
    square.draw("pair", values, tooltip: cell.tooltip, in: &svg)
  }

  /// Draws what areas, colours and signs mean.
  private func drawKey(_ largest: Cell?, _ layout: Layout, _ svg: inout SVG) {
    guard let largest else { return }
    var x = 10.0
    let y = layout.bottom + 24
    let tones: [(ToneSquare.Tone, String)] = [
      (.negative, "negative"), (.neutral, "neutral"), (.positive, "positive"), (.none, "no tone"),
    ]
    for (tone, name) in tones {
      ToneSquare(tone: tone, x: x, y: y, side: 16).draw("key-square", [], tooltip: name, in: &svg)
      svg.add(
        text: name, [("x", SVG.length(x + 14)), ("y", SVG.length(y + 4)), ("class", "unit")])
      x += 38 + TextWidth.of(name, size: 12)
    }
    svg.add(
      text: TextWidth.cut(
        "Area: how much; the largest square is \(largest.label)", to: layout.width, size: 12),
      [("x", "0"), ("y", SVG.length(y + 34)), ("class", "unit")])
  }
}
