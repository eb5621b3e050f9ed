/// What the panels of a timeline share: both axes.
struct TimelineFrame {
  /// The height of a panel with its name and the room below, in pixels.
  static let panelHeight = 92
  /// Where the plot starts below the top of a panel.
  static let plotTop = 26
  /// The height of the plot.
  static let plotHeight = 52

  /// The axis of the values.
  let axis: Axis
  /// Where the first period stands, in per cent of the width.
  let left: Double
  /// Where the last period stands.
  let right: Double
  private let periods: [String]

  /// The frame that holds all of `series`.
  init(_ series: [Timeline.Series], periods: [String]) {
    let points = series.flatMap(\.points)
    let axis = Axis(
      points.map(\.value)
        + points.compactMap(\.drawnInterval).flatMap { [$0.lowerBound, $0.upperBound] })
    let widest = axis.ticks.map { TextWidth.of(axis.label($0), size: 12) }.max() ?? 0
    let label =
      points.map {
        TextWidth.of(Self.label($0.value, on: axis), size: 14)
      }.max() ?? 0
    self.axis = axis
    self.periods = periods
    left = min(40, (widest + 12) / ValueScale.narrowest * 100)
    right = max(60, 100 - (label + 10) / ValueScale.narrowest * 100)
  }

  /// The place of a period in per cent of the width.
  func percent(_ position: Int) -> Double {
    let steps = periods.count - 1
    return left + (steps > 0 ? Double(position) / Double(steps) : 0.5) * (right - left)
  }

  /// The height of `value` over the top of the plot, in pixels downwards.
  func y(_ value: Double) -> Double { (1 - axis.position(of: value)) * Double(Self.plotHeight) }

  /// The names of the periods that have room.
  var periodTexts: [AnchoredText] {
    AnchoredText.apart(
      periods.enumerated().map { index, name in
        AnchoredText(TextWidth.cut(name, to: 120, size: 12), at: percent(index), size: 12)
      }, from: 0)
  }

  /// The name of a period.
  func period(_ position: Int) -> String {
    periods.indices.contains(position) ? periods[position] : ""
  }

  /// A value as it is written: with one more decimal than the axis.
  static func label(_ value: Double, on axis: Axis) -> String {
    DisplayNumber.decimal(value, places: min(6, axis.places + 1))
  }
}

/// One series of a timeline.
struct TimelinePanel {
  /// The series; its points are in the order of time.
  let series: Timeline.Series
  /// The axes.
  let frame: TimelineFrame
  /// Where the panel starts, in pixels.
  let top: Int

  /// Draws the panel.
  func draw(in svg: inout SVG) {
    svg.add(
      text: TextWidth.cut(series.name, to: ValueScale.narrowest, size: 14),
      [("x", "0"), ("y", "\(top + 14)"), ("class", "name")]
    )
    drawGrid(&svg)
    if series.points.isEmpty {
      svg.add(
        text: "\(DisplayNumber.missing) no values",
        [
          ("x", ValueScale.attribute(frame.left)), ("dx", "6"), ("y", "\(plot + 30)"),
          ("class", "note"),
        ]
      )
    }
    for run in runs { drawBand(run, &svg) }
    for run in runs { drawLine(run, &svg) }
    for point in series.points { draw(point, &svg) }
    drawLast(&svg)
  }

  private var plot: Int { top + TimelineFrame.plotTop }

  private func x(_ point: Timeline.Point) -> String {
    ValueScale.attribute(frame.percent(point.position))
  }

  private func y(_ value: Double) -> String { SVG.length(Double(plot) + frame.y(value)) }

  /// The stretches of periods that follow one another.
  private var runs: [[Timeline.Point]] {
    series.points.reduce(into: []) { runs, point in
      if let last = runs.last?.last, last.position + 1 == point.position {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
  }

  private func drawGrid(_ svg: inout SVG) {
    let (left, right) = (
      ValueScale.attribute(frame.left), ValueScale.attribute(frame.right)
    )
    let axis = frame.axis
    for tick in Set([axis.start, 0, axis.end]).sorted() {
      svg.add(
        "line",
        [
          ("x1", left), ("x2", right), ("y1", y(tick)), ("y2", y(tick)),
          ("class", tick == 0 ? "zero" : "grid"), ("data-v", SVG.exact(tick)),
        ]
      )
    }
    // Zero near an end would be written over it.
    let ends = [axis.start, axis.end].filter { $0 != 0 }
    let written = ends.allSatisfy { abs(frame.y($0) - frame.y(0)) >= 13 } ? ends + [0] : ends
    for tick in written {
      svg.add(
        text: axis.label(tick),
        [
          ("x", left), ("dx", "-6"), ("y", SVG.length(Double(plot) + frame.y(tick) + 4)),
          ("class", "tick"), ("text-anchor", "end"),
        ]
      )
    }
  }

  /// Draws the intervals of a run, where neighbours have one, as a band.
  private func drawBand(_ run: [Timeline.Point], _ svg: inout SVG) {
    for (point, next) in zip(run, run.dropFirst()) {
      guard let from = point.drawnInterval, let to = next.drawnInterval else { continue }
      let start = frame.percent(point.position)
      let corners = [
        (0, from.upperBound), (1, to.upperBound), (1, to.lowerBound), (0, from.lowerBound),
      ].map { "\($0.0),\(SVG.length(frame.y($0.1)))" }
      svg.add(
        "svg",
        [
          ("x", ValueScale.attribute(start)), ("y", "\(plot)"),
          ("width", ValueScale.attribute(frame.percent(next.position) - start)),
          ("height", "\(TimelineFrame.plotHeight)"),
          ("viewBox", "0 0 1 \(TimelineFrame.plotHeight)"), ("preserveAspectRatio", "none"),
        ]
      ) { $0.add("polygon", [("points", corners.joined(separator: " ")), ("class", "band")]) }
    }
  }

  private func drawLine(_ run: [Timeline.Point], _ svg: inout SVG) {
    for (point, next) in zip(run, run.dropFirst()) {
      svg.add(
        "line",
        [
          ("x1", x(point)), ("y1", y(point.value)), ("x2", x(next)), ("y2", y(next.value)),
          ("class", "line"),
        ]
      )
    }
  }

  private func draw(_ point: Timeline.Point, _ svg: inout SVG) {
    if let interval = point.drawnInterval {
      svg.add(
        "line",
        [
          ("x1", x(point)), ("x2", x(point)), ("y1", y(interval.lowerBound)),
          ("y2", y(interval.upperBound)), ("class", "spread"),
          ("data-low", SVG.exact(interval.lowerBound)),
          ("data-high", SVG.exact(interval.upperBound)),
        ]
      )
    }
    let text = TimelineFrame.label(point.value, on: frame.axis)
    let isLast = point == series.points.last
    svg.add(
      "circle",
      [
        ("cx", x(point)), ("cy", y(point.value)), ("r", isLast ? "3.5" : "2"), ("class", "dot"),
        ("data-v", SVG.exact(point.value)),
      ],
      tooltip: "\(series.name), \(frame.period(point.position)): \(text)"
    )
  }

  private func drawLast(_ svg: inout SVG) {
    guard let last = series.points.last else { return }
    svg.add(
      text: TimelineFrame.label(last.value, on: frame.axis),
      [
        ("x", x(last)), ("dx", "8"),
        ("y", SVG.length(Double(plot) + frame.y(last.value) + 5)), ("class", "value"),
      ]
    )
  }
}
