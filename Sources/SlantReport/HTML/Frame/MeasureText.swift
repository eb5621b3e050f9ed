internal import SlantComparison
internal import SlantStatistics

/// The values of a measure as a reader sees them.
struct MeasureText {
  /// The measure.
  let measure: Measure

  /// Whether values are parts of a whole, shown as percentages.
  var isShare: Bool { measure.kind == .share || measure.kind == .proportion }

  /// What it is and what a value of 1 stands for, in a reader's words: for axes, and for rows of tables.
  var unit: String { Shortening.text(MeasureName(measure).text, to: 160) }

  /// A value; a dash for none.
  func value(_ value: Double?) -> String {
    switch measure.kind {
    case .share, .proportion:
      DisplayNumber.decimal(value.map { $0 * 100 }, places: 1) + (value == nil ? "" : "%")
    case .signed: DisplayNumber.signed(value, places: places)
    default: DisplayNumber.decimal(value, places: places)
    }
  }

  /// One value less another, with its sign: `+3.2`, of parts of a whole in points of a percentage.
  func difference(_ value: Double?) -> String {
    let text = DisplayNumber.signed(value.map(charted), places: isShare ? 1 : places)
    return isShare && value != nil ? text + " points" : text
  }

  /// The interval of a difference: `+1.1 to +5.3`; empty without one.
  func differences(_ lower: Double?, _ upper: Double?) -> String {
    guard let lower, let upper else { return "" }
    return [lower, upper].map {
      DisplayNumber.signed(charted($0), places: isShare ? 1 : places)
    }.joined(separator: " to ")
  }

  /// What of a value stands on the axis of a chart: parts of a whole as percentages.
  func charted(_ value: Double) -> Double { isShare ? value * 100 : value }

  /// `1.2 to 3.4`; empty without an interval.
  func interval(_ interval: BootstrapInterval?) -> String {
    interval.map { "\(value($0.lower)) to \(value($0.upper))" } ?? ""
  }

  /// An estimate with its interval: `38.4 (30.1 to 47.2)`.
  func estimate(_ estimate: OutletEstimate) -> String {
    let range = interval(estimate.interval)
    return value(estimate.value) + (range.isEmpty ? "" : " (\(range))")
  }

  /// How many decimals tell values apart: rates per 1,000 and amounts need one, scores two.
  private var places: Int {
    if measure.unit == "valence per word" { return 3 }
    return measure.kind == .rate || measure.kind == .amount || measure.unit != nil ? 1 : 2
  }
}

extension DotWhiskerChart {
  /// A measure by outlet, falling, those without a value last.
  init(_ estimates: [OutletEstimate], _ group: GroupWords) {
    let rows = estimates.map { Row($0, name: group.name($0.outlet)) }
    self.init(
      rows: rows.sorted {
        ($1.value ?? -.infinity, $0.name) < ($0.value ?? -.infinity, $1.name)
      },
      unit: estimates.first.map { MeasureText(measure: $0.measure).unit } ?? ""
    )
  }
}

extension DotWhiskerChart.Row {
  /// The value of an outlet on a measure, under `name`.
  init(_ estimate: OutletEstimate, name: String) {
    let text = MeasureText(measure: estimate.measure)
    self.init(
      name: name, value: estimate.value.map(text.charted),
      interval: estimate.interval.map {
        text.charted(min($0.lower, $0.upper))...text.charted(max($0.lower, $0.upper))
      },
      label: text.value(estimate.value),
      note: estimate.value == nil ? "no figure" : estimate.reason)
  }
}
