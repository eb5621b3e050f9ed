/// Values over time, a small panel a series, all on one scale, with intervals as bands.
struct Timeline {
  /// The value of a period.
  struct Point: Equatable {
    /// The number of the period in ``Timeline/ticks``.
    let position: Int
    /// The value.
    let value: Double
    /// The interval of the value.
    var interval: ClosedRange<Double>?
  }

  /// What is followed.
  struct Series: Equatable {
    /// The name above the panel.
    let name: String
    /// The values of the periods that have one.
    let points: [Point]
  }

  /// The most panels that are drawn.
  static let limit = 12
  /// The most periods that are drawn: the last ones.
  static let periodLimit = 120

  /// What is followed, from top to bottom.
  let series: [Series]
  /// What the axis counts: "loaded words per 1,000 words of the author".
  let unit: String
  /// The names of the periods: "2024-03".
  let ticks: [String]
  /// Whether values are percentages.
  var isPercent = false

  /// The picture.
  func svg() -> String {
    let shown = series.prefix(Self.limit).map { Series(name: $0.name, points: drawn($0.points)) }
    let frame = TimelineFrame(shown, periods: Array(ticks.dropFirst(dropped)), isPercent: isPercent)
    var svg = SVG()
    for (index, series) in shown.enumerated() {
      svg.add("g", [("class", "panel")]) {
        TimelinePanel(series: series, frame: frame, top: index * TimelineFrame.panelHeight)
          .draw(in: &$0)
      }
    }
    let foot = shown.count * TimelineFrame.panelHeight
    for text in frame.periodTexts { text.draw(y: foot + 12, in: &svg) }
    let unit = dropped == 0 ? unit : "\(unit) (the last \(Self.periodLimit) periods)"
    let below = UnitText(unit)
    below.draw(y: foot + 34, in: &svg)
    return svg.picture(
      label: AltText.list(unit, shown.map(inWords), of: series.count),
      [("class", "chart timeline"), ("width", "100%"), ("height", "\(foot + 34 + below.height)")]
    )
  }

  /// The number of first periods that are left out.
  private var dropped: Int { max(0, ticks.count - Self.periodLimit) }

  /// The points that can be drawn, in the order of time, one a period, counted from the first drawn.
  private func drawn(_ points: [Point]) -> [Point] {
    var byPeriod: [Int: Point] = [:]
    for point in points where Axis.holds(point.value) && byPeriod[point.position] == nil {
      byPeriod[point.position] = point
    }
    return (dropped..<max(dropped, ticks.count)).compactMap { position in
      byPeriod[position].map {
        Point(position: position - dropped, value: $0.value, interval: $0.interval)
      }
    }
  }

  private func inWords(_ series: Series) -> String {
    guard let first = series.points.first, let last = series.points.last else {
      return "\(series.name): no values"
    }
    let text = { (point: Point) in
      "\(DisplayNumber.decimal(point.value, places: 2))\(isPercent ? "%" : "") in \(ticks[point.position + dropped])"
    }
    guard first != last else { return "\(series.name): \(text(first))" }
    let periods = DisplayNumber.count(series.points.count, "period")
    return "\(series.name): \(text(first)), \(text(last)), \(periods)"
  }
}

extension Timeline.Point {
  /// The interval where it can be drawn.
  var drawnInterval: ClosedRange<Double>? {
    interval.flatMap { Axis.holds($0.lowerBound) && Axis.holds($0.upperBound) ? $0 : nil }
  }
}
