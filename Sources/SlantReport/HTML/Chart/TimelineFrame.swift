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
  init(_ series: [Timeline.Series], periods: [String], isPercent: Bool) {
    let points = series.flatMap(\.points)
    let axis = Axis(
      points.map(\.value)
        + points.compactMap(\.drawnInterval).flatMap { [$0.lowerBound, $0.upperBound] },
      isPercent: isPercent)
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
    axis.label(value, places: min(6, axis.places + 1))
  }
}
