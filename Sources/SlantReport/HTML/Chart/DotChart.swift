/// One dot a row on a common axis from zero, with its name above and its value beside it.
///
/// Positions are shares of the width, so that the picture fills a wide page and a phone alike while
/// its letters keep their size.
struct DotChart {
  /// A row of the chart.
  struct Row: Equatable {
    /// The name above the line.
    let name: String
    /// The value; never below 0.
    let value: Double
    /// The value as it is written beside the dot.
    let label: String
  }

  private static let rowHeight = 40
  /// The share of the width, in per cent, that the axis takes; labels of the last dots need the rest.
  private static let width = 88.0
  /// The most rows that are drawn.
  static let limit = 30

  /// The rows from top to bottom.
  let rows: [Row]
  /// What the axis counts: "loaded words per 1,000 words of the author".
  let unit: String

  /// The picture.
  func svg() -> String {
    let shown = rows.prefix(Self.limit)
    let axis = Axis(to: shown.map(\.value).max() ?? 0)
    let foot = shown.count * Self.rowHeight + 8
    var svg = SVG()
    drawTicks(axis, foot, &svg)
    for (index, row) in shown.enumerated() { draw(row, index * Self.rowHeight, axis, &svg) }
    svg.add(text: unit, [("x", "0"), ("y", "\(foot + 36)"), ("class", "unit")])
    return svg.picture(
      label: unit + ": " + shown.map { "\($0.name) \($0.label)" }.joined(separator: ", "),
      [("class", "dots"), ("width", "100%"), ("height", "\(foot + 44)")]
    )
  }

  private func drawTicks(_ axis: Axis, _ foot: Int, _ svg: inout SVG) {
    for tick in axis.ticks {
      let x = Self.x(axis.position(of: tick))
      svg.add(
        "line",
        [("x1", x), ("x2", x), ("y1", "4"), ("y2", "\(foot)"), ("class", "grid")]
      )
      svg.add(
        text: DisplayNumber.decimal(tick, places: axis.places),
        [
          ("x", x), ("y", "\(foot + 16)"), ("class", "tick"),
          ("text-anchor", tick == 0 ? "start" : "middle"),
        ]
      )
    }
  }

  private func draw(_ row: Row, _ top: Int, _ axis: Axis, _ svg: inout SVG) {
    let x = Self.x(axis.position(of: row.value))
    let y = "\(top + 28)"
    svg.add(text: row.name, [("x", "0"), ("y", "\(top + 15)"), ("class", "name")])
    svg.add("line", [("x1", "0"), ("x2", x), ("y1", y), ("y2", y), ("class", "stem")])
    svg.add(
      "circle",
      [("cx", x), ("cy", y), ("r", "6"), ("class", "dot")],
      tooltip: "\(row.name): \(row.label)"
    )
    svg.add(
      text: row.label,
      [("x", x), ("dx", "11"), ("y", "\(top + 32)"), ("class", "value")]
    )
  }

  /// A position of 0…1 as a share of the picture's width.
  static func x(_ position: Double) -> String {
    let hundredths = Int((position * width * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
