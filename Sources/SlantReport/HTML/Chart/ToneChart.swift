/// The tone of each voice on an axis around 0, a line a voice, told apart by shape.
struct ToneChart {
  /// Who speaks.
  enum Voice: String, CaseIterable {
    /// The author: a filled circle.
    case author
    /// Words in quotation marks: an open diamond.
    case quoted
    /// Indirect speech: a small square.
    case reported
  }

  /// The tone of a voice.
  struct Mark: Equatable {
    /// Who speaks.
    let voice: Voice
    /// The tone, −1…1.
    let value: Double
    /// The interval of the tone.
    var interval: ClosedRange<Double>?
    /// The tone as it is written.
    let label: String
  }

  /// A row of the chart.
  struct Row: Equatable {
    /// The name above the marks.
    let name: String
    /// What the tone rests on: "in 12 articles".
    let detail: String
    /// The tones, at most one a voice.
    let marks: [Mark]
    /// What stands in place of marks where there are none.
    var note = "no tone found"
  }

  /// The most rows that are drawn.
  static let limit = 30
  private static let laneHeight = 16
  private static let nameHeight = 22
  private static let legendHeight = 26

  /// The rows from top to bottom.
  let rows: [Row]

  /// The picture.
  func svg() -> String {
    let shown = rows.prefix(Self.limit)
    let scale = ValueScale(axis: axis, left: 17, right: 83)
    let foot = shown.reduce(Self.legendHeight) { $0 + Self.height(of: $1) } + 4
    var svg = SVG()
    drawLegend(&svg)
    scale.drawGrid(from: Self.legendHeight, to: foot, in: &svg)
    var top = Self.legendHeight
    for row in shown {
      draw(row, top, scale, &svg)
      top += Self.height(of: row)
    }
    drawEnds(foot + 34, scale, &svg)
    return svg.picture(
      label: AltText.list("Tone from negative to positive", shown.map(\.inWords), of: rows.count),
      [("class", "chart tones"), ("width", "100%"), ("height", "\(foot + 42)")]
    )
  }

  private var axis: Axis {
    let reach = rows.prefix(Self.limit).flatMap(\.drawn).map(\.reach).max() ?? 0
    return Axis(reach < 1e-6 ? [-1, 1] : [-reach, reach])
  }

  private static func height(of row: Row) -> Int {
    nameHeight + max(1, row.drawn.count) * laneHeight + 10
  }
}

extension ToneChart {
  private func drawLegend(_ svg: inout SVG) {
    var x = 7.0
    for voice in Voice.allCases
    where rows.contains(where: { $0.drawn.contains { $0.voice == voice } }) {
      svg.add("svg", [("class", "mark"), ("x", SVG.length(x)), ("y", "9")]) {
        $0.add(shape: voice)
      }
      svg.add(text: voice.rawValue, [("x", SVG.length(x + 11)), ("y", "13"), ("class", "key")])
      x += 32 + TextWidth.of(voice.rawValue, size: 13)
    }
  }

  private func drawEnds(_ y: Int, _ scale: ValueScale, _ svg: inout SVG) {
    let left = ValueScale.attribute(scale.left)
    let right = ValueScale.attribute(scale.right)
    svg.add(
      text: "← negative",
      [("x", left), ("y", "\(y)"), ("class", "unit"), ("text-anchor", "middle")])
    svg.add(
      text: "positive →",
      [("x", right), ("y", "\(y)"), ("class", "unit"), ("text-anchor", "middle")])
  }

  private func draw(_ row: Row, _ top: Int, _ scale: ValueScale, _ svg: inout SVG) {
    let detail = TextWidth.cut(row.detail, to: 130, size: 12)
    let room = ValueScale.narrowest - TextWidth.of(" " + detail, size: 12)
    svg.add(
      parts: [(TextWidth.cut(row.name, to: room, size: 14), "name"), (detail, "range")],
      [("x", "0"), ("y", "\(top + 17)")]
    )
    let lanes = row.drawn.enumerated().map { index, mark in
      (mark: mark, y: top + Self.nameHeight + index * Self.laneHeight + Self.laneHeight / 2)
    }
    if lanes.isEmpty {
      svg.add(
        text: "\(DisplayNumber.missing) \(row.note)",
        [("x", "0"), ("y", "\(top + Self.nameHeight + 12)"), ("class", "note")]
      )
    }
    for (upper, lower) in zip(lanes, lanes.dropFirst()) {
      svg.add(
        "line",
        [
          ("x1", scale.x(upper.mark.value)), ("y1", "\(upper.y)"),
          ("x2", scale.x(lower.mark.value)), ("y2", "\(lower.y)"), ("class", "join"),
        ]
      )
    }
    for lane in lanes {
      draw(lane.mark, of: row, lane.y, scale, &svg)
      // Away from the line to the next mark.
      drawLabel(lane.mark, lane.y, leftFirst: lane.mark.value < middle(row), scale, &svg)
    }
  }

  private func middle(_ row: Row) -> Double {
    let values = row.drawn.map(\.value)
    return ((values.min() ?? 0) + (values.max() ?? 0)) / 2
  }

  private func draw(_ mark: Mark, of row: Row, _ y: Int, _ scale: ValueScale, _ svg: inout SVG) {
    if let interval = mark.drawnInterval {
      svg.add(
        "line",
        [
          ("x1", scale.x(interval.lowerBound)), ("x2", scale.x(interval.upperBound)),
          ("y1", "\(y)"), ("y2", "\(y)"), ("class", "whisker \(mark.voice.rawValue)"),
          ("data-low", SVG.exact(interval.lowerBound)),
          ("data-high", SVG.exact(interval.upperBound)),
        ]
      )
    }
    svg.add(
      "svg",
      [
        ("class", "mark"), ("x", scale.x(mark.value)), ("y", "\(y)"),
        ("data-v", SVG.exact(mark.value)),
      ]
    ) {
      $0.add(tooltip: "\(row.name): \(mark.inWords)")
      $0.add(shape: mark.voice)
    }
  }

  private func drawLabel(
    _ mark: Mark,
    _ y: Int,
    leftFirst: Bool,
    _ scale: ValueScale,
    _ svg: inout SVG
  ) {
    let place = scale.beside(
      min(mark.drawnInterval?.lowerBound ?? mark.value, mark.value),
      max(mark.drawnInterval?.upperBound ?? mark.value, mark.value),
      width: TextWidth.of(mark.label, size: 12), leftFirst: leftFirst)
    guard let place else { return }
    svg.add(text: mark.label, place + [("y", "\(y + 4)"), ("class", "amount")])
  }
}
