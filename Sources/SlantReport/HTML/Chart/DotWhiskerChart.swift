/// One dot a row on a common axis, with its interval as a line, its name above and its value beside.
struct DotWhiskerChart {
  /// A row of the chart.
  struct Row: Equatable {
    /// The name above the line.
    let name: String
    /// The value; `nil` where there is none.
    let value: Double?
    /// The interval of the value; a dot without one is hollow.
    var interval: ClosedRange<Double>?
    /// The value as it is written.
    let label: String
    /// What stands in place of a dot where there is no value: "too few articles".
    var note: String?
    /// The interval as it is written; `nil` for the decimals of ``label``.
    var range: String?
  }

  /// A value to compare all rows with: a thin line from top to bottom.
  struct Reference: Equatable {
    /// The value.
    let value: Double
    /// What it is: "all outlets together: 12.3".
    let label: String
  }

  /// The most rows that are drawn.
  static let limit = 30
  private static let rowHeight = 44
  /// The rows beyond which the values of the axis stand above them too.
  private static let tall = 12

  /// The rows from top to bottom.
  let rows: [Row]
  /// What the axis counts: "loaded words per 1,000 words of the author".
  let unit: String
  /// What the rows are compared with.
  var reference: Reference?
  /// Values that the axis reaches beside those of the rows, so that pictures side by side share one.
  var reach: [Double] = []

  /// The picture.
  func svg() -> String {
    let shown = rows.prefix(Self.limit)
    let axis = axis
    let scale = ValueScale(axis: axis, left: ValueScale.inset(axis), right: 100 - column(shown))
    let isTall = shown.count > Self.tall
    let head = (drawnReference == nil ? 0 : 18) + (isTall ? 18 : 0)
    let foot = head + shown.count * Self.rowHeight + 6
    var svg = SVG()
    scale.drawGrid(from: head + 4, to: foot, isTall: isTall, in: &svg)
    draw(drawnReference, to: foot, scale, &svg)
    for (index, row) in shown.enumerated() {
      draw(row, head + index * Self.rowHeight, scale, &svg)
    }
    let below = UnitText(unit)
    below.draw(y: foot + 36, in: &svg)
    return svg.picture(
      label: AltText.list(title, shown.map(\.inWords), of: rows.count),
      [("class", "chart dots"), ("width", "100%"), ("height", "\(foot + 36 + below.height)")]
    )
  }

  /// The share of the width, in per cent, that the written values take at the right.
  private func column(_ shown: ArraySlice<Row>) -> Double {
    let widths = shown.flatMap {
      [TextWidth.of($0.label, size: 14), TextWidth.of($0.writtenRange, size: 12)]
    }
    return min(50, ((widths.max() ?? 0) + 14) / ValueScale.narrowest * 100)
  }

  private var drawnReference: Reference? {
    reference.flatMap { Axis.holds($0.value) ? $0 : nil }
  }

  private var axis: Axis {
    Axis(
      rows.prefix(Self.limit).flatMap { row in
        [row.drawnValue, row.drawnInterval?.lowerBound, row.drawnInterval?.upperBound]
          .compactMap(\.self)
      } + [drawnReference?.value ?? 0] + reach,
      isPercent: rows.contains { $0.label.hasSuffix("%") })
  }

  private var title: String { unit + (drawnReference.map { " (\($0.label))" } ?? "") }
}

extension DotWhiskerChart {
  private func draw(_ reference: Reference?, to foot: Int, _ scale: ValueScale, _ svg: inout SVG) {
    guard let reference else { return }
    let x = scale.x(reference.value)
    svg.add(
      "line",
      [
        ("x1", x), ("x2", x), ("y1", "15"), ("y2", "\(foot)"), ("class", "reference"),
        ("data-v", SVG.exact(reference.value)),
      ]
    )
    let percent = scale.percent(reference.value)
    let room = max(percent, 100 - percent) / 100 * ValueScale.narrowest
    AnchoredText(TextWidth.cut(reference.label, to: room, size: 12), at: percent, size: 12)
      .draw(y: 11, in: &svg)
  }

  private func draw(_ row: Row, _ top: Int, _ scale: ValueScale, _ svg: inout SVG) {
    let line = top + 31
    let isMissing = row.drawnValue == nil
    let label = isMissing ? "" : TextWidth.cut(row.label, to: ValueScale.narrowest / 2, size: 14)
    let room = ValueScale.narrowest - TextWidth.of(label, size: 14) - 10
    svg.add(
      text: TextWidth.cut(row.name, to: room, size: 14),
      [("x", "0"), ("y", "\(top + 18)"), ("class", "name")]
    )
    guard let value = row.drawnValue else {
      svg.add(text: row.missing, [("x", "0"), ("y", "\(line + 5)"), ("class", "note")])
      return
    }
    svg.add(text: label, Self.right(top + 18, "value"))
    svg.add(
      text: TextWidth.cut(row.writtenRange, to: ValueScale.narrowest / 2, size: 12),
      Self.right(top + 35, "range"))
    drawMark(row, value, line, scale, &svg)
  }

  private static func right(_ y: Int, _ style: String) -> [(String, String)] {
    [("x", "100%"), ("y", "\(y)"), ("class", style), ("text-anchor", "end")]
  }

  private func drawMark(
    _ row: Row,
    _ value: Double,
    _ line: Int,
    _ scale: ValueScale,
    _ svg: inout SVG
  ) {
    if let interval = row.drawnInterval {
      svg.add(
        "line",
        [
          ("x1", scale.x(interval.lowerBound)), ("x2", scale.x(interval.upperBound)),
          ("y1", "\(line)"), ("y2", "\(line)"), ("class", "whisker"),
          ("data-low", SVG.exact(interval.lowerBound)),
          ("data-high", SVG.exact(interval.upperBound)),
        ]
      )
    }
    svg.add(
      "circle",
      [
        ("cx", scale.x(value)), ("cy", "\(line)"), ("r", "5"),
        ("class", row.drawnInterval == nil ? "dot hollow" : "dot"), ("data-v", SVG.exact(value)),
      ],
      tooltip: row.inWords
    )
  }
}

extension DotWhiskerChart.Row {
  /// The value where it can be drawn.
  fileprivate var drawnValue: Double? { value.flatMap { Axis.holds($0) ? $0 : nil } }

  /// The interval where it can be drawn.
  fileprivate var drawnInterval: ClosedRange<Double>? {
    interval.flatMap {
      drawnValue != nil && Axis.holds($0.lowerBound) && Axis.holds($0.upperBound) ? $0 : nil
    }
  }

  /// What stands in place of a dot.
  fileprivate var missing: String {
    note.map { "\(DisplayNumber.missing) \($0)" } ?? DisplayNumber.missing
  }

  /// The interval in words; empty without one.
  fileprivate var writtenRange: String {
    guard let interval = drawnInterval else { return "" }
    let decimals = label.utf8.drop { $0 != UInt8(ascii: ".") }.dropFirst()
    let places = decimals.prefix { (0x30...0x39).contains($0) }.count
    return range ?? DisplayNumber.range(interval, places: min(places, 6))
  }

  /// The row as it is read out.
  fileprivate var inWords: String {
    guard drawnValue != nil else { return "\(name): \(missing)" }
    return "\(name): \(label)" + (writtenRange.isEmpty ? "" : " (\(writtenRange))")
  }
}
