/// Words by how frequent they are and how much more one side uses them.
///
/// The picture has a fixed size: put it into a `<div class="scroll">`, which phones scroll.
struct WordScatter {
  /// A word.
  struct Point: Equatable {
    /// The word.
    let text: String
    /// How often it stands in 1,000 words; above 0.
    let rate: Double
    /// How much more one side uses it: above 0 the first, below 0 the second.
    let logOdds: Double
    /// Whether the difference is hardly chance: a corrected *p* of at most .05.
    let isSure: Bool
    /// What is told on hover.
    let tooltip: String
  }

  /// The most words that are drawn: sure ones first, of these those that differ most.
  static let limit = 200
  private static let size = (width: 740, height: 520)
  private static let plot = LabelPlacer.Box(left: 44, top: 26, right: 730, bottom: 440)
  private static let fontSize = 13.0

  /// The words, in any order.
  let points: [Point]
  /// What the axis to the right counts: "per 1,000 words".
  let xUnit: String
  /// What the axis upwards counts: "log-odds".
  let yUnit: String
  /// What words above the middle are: "more in the Gazette".
  let left: String
  /// What words below the middle are: "more elsewhere".
  let right: String

  /// The picture.
  func svg() -> String {
    let shown = drawn
    let layout = Layout(shown)
    var svg = SVG()
    drawGrid(layout, &svg)
    drawWords(&svg)
    // The first ones lie on top.
    for point in shown.reversed() { draw(point, layout, &svg) }
    drawLabels(shown, layout, &svg)
    return svg.picture(
      label: AltText.list(
        "Words by frequency (\(xUnit)) and difference (\(yUnit); above 0 \(left), below 0 \(right))",
        shown.map(\.inWords), of: points.count),
      [
        ("class", "chart scatter"), ("width", "\(Self.size.width)"),
        ("height", "\(Self.size.height)"),
      ]
    )
  }

  /// The words that can be drawn: sure ones first, of these those that differ most.
  private var drawn: [Point] {
    let able = points.filter { LogAxis.holds($0.rate) && Axis.holds($0.logOdds) }
    let sorted = able.sorted {
      $0.isSure != $1.isSure
        ? $0.isSure
        : ($1.logOdds.magnitude, $0.text, $0.rate) < ($0.logOdds.magnitude, $1.text, $1.rate)
    }
    return Array(sorted.prefix(Self.limit))
  }

  /// Where values stand, in pixels.
  private struct Layout {
    let rates: LogAxis
    let odds: Axis

    init(_ points: [Point]) {
      rates = LogAxis(points.map(\.rate))
      odds = Axis(points.map(\.logOdds))
    }

    func x(_ rate: Double) -> Double {
      plot.left + 12 + rates.position(of: rate) * (plot.right - plot.left - 24)
    }

    func y(_ logOdds: Double) -> Double {
      plot.bottom - odds.position(of: logOdds) * (plot.bottom - plot.top)
    }

    func place(_ point: Point) -> (x: Double, y: Double) { (x(point.rate), y(point.logOdds)) }
  }
}

extension WordScatter {
  private func drawGrid(_ layout: Layout, _ svg: inout SVG) {
    for tick in layout.odds.ticks {
      let y = SVG.length(layout.y(tick))
      svg.add(
        "line",
        [
          ("x1", SVG.length(Self.plot.left)), ("x2", SVG.length(Self.plot.right)), ("y1", y),
          ("y2", y), ("class", tick == 0 ? "zero" : "grid"), ("data-v", SVG.exact(tick)),
        ]
      )
      svg.add(
        text: layout.odds.label(tick),
        [
          ("x", SVG.length(Self.plot.left - 8)), ("y", SVG.length(layout.y(tick) + 4)),
          ("class", "tick"), ("text-anchor", "end"),
        ]
      )
    }
    for tick in layout.rates.ticks {
      let x = SVG.length(layout.x(tick))
      svg.add(
        "line",
        [
          ("x1", x), ("x2", x), ("y1", SVG.length(Self.plot.top)),
          ("y2", SVG.length(Self.plot.bottom)), ("class", "grid"), ("data-rate", SVG.exact(tick)),
        ]
      )
      svg.add(
        text: layout.rates.label(tick),
        [
          ("x", x), ("y", SVG.length(Self.plot.bottom + 18)), ("class", "tick"),
          ("text-anchor", "middle"),
        ]
      )
    }
  }

  /// Writes what the directions and the two kinds of points mean, around the plot.
  private func drawWords(_ svg: inout SVG) {
    let (start, end) = (SVG.length(Self.plot.left), SVG.length(Self.plot.right))
    let foot = Self.plot.bottom + 40
    let half = (Self.plot.right - Self.plot.left) / 2 - 10
    let texts = [
      ("↑ " + left, start, 14, "end", "start"), (yUnit, end, 14, "unit", "end"),
      ("↓ " + right, start, foot, "end", "start"), (xUnit + " →", end, foot, "unit", "end"),
    ]
    for (text, x, y, style, anchor) in texts {
      svg.add(
        text: TextWidth.cut(text, to: half, size: Self.fontSize),
        [("x", x), ("y", SVG.length(y)), ("class", style), ("text-anchor", anchor)]
      )
    }
    let keys = [("point", "a difference that is hardly chance"), ("point unsure", "may be chance")]
    var x = Self.plot.left + 5
    for (style, text) in keys {
      svg.add(
        "circle",
        [("cx", SVG.length(x)), ("cy", SVG.length(foot + 24)), ("r", "4"), ("class", style)])
      svg.add(
        text: text, [("x", SVG.length(x + 10)), ("y", SVG.length(foot + 28)), ("class", "unit")])
      x += 40 + TextWidth.of(text, size: 12)
    }
  }

  private func draw(_ point: Point, _ layout: Layout, _ svg: inout SVG) {
    let side = point.logOdds > 0 ? " more" : point.logOdds < 0 ? " less" : ""
    svg.add(
      "circle",
      [
        ("cx", SVG.length(layout.x(point.rate))), ("cy", SVG.length(layout.y(point.logOdds))),
        ("r", "4"), ("class", "point\(side)" + (point.isSure ? "" : " unsure")),
        ("data-v", SVG.exact(point.logOdds)), ("data-rate", SVG.exact(point.rate)),
      ],
      tooltip: point.tooltip
    )
  }

  private func drawLabels(_ shown: [Point], _ layout: Layout, _ svg: inout SVG) {
    let frame = LabelPlacer.Box(
      left: Self.plot.left, top: Self.plot.top - 6, right: Self.plot.right,
      bottom: Self.plot.bottom + 4)
    var placer = LabelPlacer(frame: frame, points: shown.map(layout.place))
    for point in shown {
      let text = TextWidth.cut(point.text, to: 180, size: Self.fontSize)
      let width = TextWidth.of(text, size: Self.fontSize)
      guard width > 0, let place = placer.place(width, 15, at: layout.place(point)) else {
        continue
      }
      if let leader = place.leader {
        svg.add(
          "line",
          [
            ("x1", SVG.length(leader.x1)), ("y1", SVG.length(leader.y1)),
            ("x2", SVG.length(leader.x2)), ("y2", SVG.length(leader.y2)), ("class", "leader"),
          ]
        )
      }
      svg.add(
        text: text,
        [
          ("x", SVG.length((place.box.left + place.box.right) / 2)),
          ("y", SVG.length(place.box.bottom - 4)), ("class", "word"), ("text-anchor", "middle"),
        ]
      )
    }
  }
}

extension WordScatter.Point {
  /// The point as it is read out.
  fileprivate var inWords: String {
    let odds = DisplayNumber.signed(logOdds) + (isSure ? "" : ", may be chance")
    return "\(text) \(DisplayNumber.decimal(rate, places: 2)) (\(odds))"
  }
}
