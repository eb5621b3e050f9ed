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
    for run in runs(of: series.points.filter { $0.drawnInterval != nil }) { drawBand(run, &svg) }
    for run in runs(of: series.points) where run.count > 1 {
      stretch(run, &svg) { $0.add("path", [("d", line(run)), ("class", "line")]) }
    }
    for point in series.points { draw(point, &svg) }
    drawLast(&svg)
  }

  private var plot: Int { top + TimelineFrame.plotTop }

  private func x(_ point: Timeline.Point) -> String {
    ValueScale.attribute(frame.percent(point.position))
  }

  private func y(_ value: Double) -> String { SVG.length(Double(plot) + frame.y(value)) }

  /// The stretches of periods that follow one another.
  private func runs(of points: [Timeline.Point]) -> [[Timeline.Point]] {
    points.reduce(into: []) { runs, point in
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

  /// Draws the intervals of a run as a band, that of a single point as a line.
  private func drawBand(_ run: [Timeline.Point], _ svg: inout SVG) {
    let intervals = run.compactMap(\.drawnInterval)
    if run.count > 1 {
      let upper = intervals.enumerated().map { corner($0.offset, $0.element.upperBound) }
      let lower = intervals.enumerated().map { corner($0.offset, $0.element.lowerBound) }
      let points = (upper + lower.reversed()).joined(separator: " ")
      stretch(run, &svg) { $0.add("polygon", [("points", points), ("class", "band")]) }
    } else if let point = run.first, let interval = intervals.first {
      svg.add(
        "line",
        [
          ("x1", x(point)), ("x2", x(point)), ("y1", y(interval.lowerBound)),
          ("y2", y(interval.upperBound)), ("class", "spread"),
        ]
      )
    }
  }

  private func line(_ run: [Timeline.Point]) -> String {
    "M" + run.enumerated().map { corner($0.offset, $0.element.value) }.joined(separator: "L")
  }

  private func corner(_ step: Int, _ value: Double) -> String {
    "\(step),\(SVG.length(frame.y(value)))"
  }

  /// A drawing with a unit a period to the right, stretched over the periods of `run`.
  private func stretch(
    _ run: [Timeline.Point],
    _ svg: inout SVG,
    content: (inout SVG) -> Void
  ) {
    guard let first = run.first, let last = run.last else { return }
    let start = frame.percent(first.position)
    svg.add(
      "svg",
      [
        ("x", ValueScale.attribute(start)), ("y", "\(plot)"),
        ("width", ValueScale.attribute(frame.percent(last.position) - start)),
        ("height", "\(TimelineFrame.plotHeight)"),
        ("viewBox", "0 0 \(run.count - 1) \(TimelineFrame.plotHeight)"),
        ("preserveAspectRatio", "none"),
      ],
      content: content
    )
  }

  private func draw(_ point: Timeline.Point, _ svg: inout SVG) {
    let isLast = point == series.points.last
    var attributes = [
      ("cx", x(point)), ("cy", y(point.value)), ("r", isLast ? "3.5" : "2"), ("class", "dot"),
      ("data-v", SVG.exact(point.value)),
    ]
    if let interval = point.drawnInterval {
      attributes.append(("data-low", SVG.exact(interval.lowerBound)))
      attributes.append(("data-high", SVG.exact(interval.upperBound)))
    }
    let text = TimelineFrame.label(point.value, on: frame.axis)
    svg.add("circle", attributes, tooltip: "\(frame.period(point.position)): \(text)")
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
