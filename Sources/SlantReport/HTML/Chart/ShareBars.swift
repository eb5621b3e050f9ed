/// One bar of 100% a row, stacked of the shares of each part, with its name above.
struct ShareBars {
  /// A row of the chart.
  struct Row: Equatable {
    /// The name above the bar.
    let name: String
    /// What the shares are of: "1,204 quoted words".
    let detail: String
    /// A share, 0…1, for each series; all `nil` for a row without any.
    let parts: [Double?]
    /// What is written into each part, such as a name; `nil` for the letter of the series.
    var labels: [String]?
    /// What stands in place of a bar where there are no shares.
    var note = "nothing quoted"
  }

  /// The most rows that are drawn.
  static let limit = 40
  /// The most series that colours tell apart.
  static let seriesLimit = 6
  private static let rowHeight = 48
  private static let barHeight = 20

  /// The names of the parts, from left to right; without any no legend is drawn.
  let series: [String]
  /// The rows from top to bottom.
  let rows: [Row]
  /// The step of the palette, 0…5, of each series: greys, 2 and 3, for what stands back.
  var palette = Array(0..<seriesLimit)

  /// The picture.
  func svg() -> String {
    let shown = rows.prefix(Self.limit)
    let scale = ValueScale(axis: Axis([1]), left: 0, right: 100)
    var svg = SVG()
    let legend = ShareLegend(series: Array(series.prefix(Self.seriesLimit)), palette: palette)
    legend.draw(in: &svg)
    let head = legend.height
    let foot = head + shown.count * Self.rowHeight + 4
    scale.drawGrid(from: head + 6, to: foot, in: &svg) { Self.percent($0) }
    for (index, row) in shown.enumerated() {
      draw(row, head + index * Self.rowHeight, scale, &svg)
    }
    return svg.picture(
      label: AltText.list("Shares in per cent", shown.map(inWords), of: rows.count),
      [("class", "chart shares"), ("width", "100%"), ("height", "\(foot + 24)")]
    )
  }

  /// A share as it is written: `34%`, `<1%`.
  private static func percent(_ share: Double) -> String {
    share > 0 && share < 0.005 ? "<1%" : DisplayNumber.decimal(share * 100, places: 0) + "%"
  }

  /// The parts of a row that can be drawn, with where they start; what goes beyond 1 is cut.
  private func pieces(_ row: Row) -> [(index: Int, start: Double, share: Double)] {
    var start = 0.0
    return row.parts.prefix(Self.seriesLimit).enumerated().compactMap { index, part in
      guard let part, part.isFinite, part > 0 else { return nil }
      let share = min(part, max(0, 1 - start))
      defer { start += share }
      return share > 0 ? (index, start, share) : nil
    }
  }

  private func title(_ index: Int, in row: Row) -> String {
    if let labels = row.labels, labels.indices.contains(index) { return labels[index] }
    return series.indices.contains(index) ? series[index] : ""
  }

  private func inWords(_ row: Row) -> String {
    let parts = pieces(row).map {
      "\(Shortening.text(title($0.index, in: row), to: 40)) \(Self.percent($0.share))"
    }
    let name = row.detail.isEmpty ? row.name : "\(row.name) (\(row.detail))"
    return "\(name): " + (parts.isEmpty ? row.note : parts.joined(separator: ", "))
  }
}

extension ShareBars {
  private func draw(_ row: Row, _ top: Int, _ scale: ValueScale, _ svg: inout SVG) {
    let detail = TextWidth.cut(row.detail, to: 130, size: 12)
    let room = ValueScale.narrowest - TextWidth.of(" " + detail, size: 12)
    svg.add(
      parts: [(TextWidth.cut(row.name, to: room, size: 14), "name"), (detail, "range")],
      [("x", "0"), ("y", "\(top + 18)")]
    )
    let bar = top + 24
    let pieces = pieces(row)
    if pieces.isEmpty {
      svg.add(
        text: "\(DisplayNumber.missing) \(row.note)",
        [("x", "0"), ("y", "\(bar + 14)"), ("class", "note")]
      )
    }
    for piece in pieces { draw(piece, of: row, bar, scale, &svg) }
  }

  private func draw(
    _ piece: (index: Int, start: Double, share: Double),
    of row: Row,
    _ bar: Int,
    _ scale: ValueScale,
    _ svg: inout SVG
  ) {
    let percent = Self.percent(piece.share)
    svg.add(
      "rect",
      [
        ("x", scale.x(piece.start)), ("y", "\(bar)"),
        ("width", ValueScale.attribute(piece.share * 100)), ("height", "\(Self.barHeight)"),
        ("class", "s\(palette[piece.index])"), ("data-v", SVG.exact(piece.share)),
      ],
      tooltip: "\(row.name): \(title(piece.index, in: row)) \(percent)"
    )
    guard let text = text(piece, of: row) else { return }
    svg.add(
      text: text,
      [
        ("x", scale.x(piece.start)), ("dx", "4"), ("y", "\(bar + 14)"),
        ("class", "on\(palette[piece.index])"),
      ]
    )
  }

  /// The longest text that fits into a part even on a narrow screen.
  private func text(
    _ piece: (index: Int, start: Double, share: Double),
    of row: Row
  ) -> String? {
    let percent = Self.percent(piece.share)
    let own = row.labels == nil ? ShareLegend.letter(piece.index) : title(piece.index, in: row)
    let choices = row.labels == nil ? ["\(own) \(percent)", percent] : ["\(own) \(percent)", own]
    let room = piece.share * ValueScale.narrowest - 6
    return choices.first { !$0.isEmpty && TextWidth.of($0, size: 12) <= room }
      ?? (piece.share >= 0.09 ? percent : nil)
  }
}
