internal import SlantComparison
internal import SlantStatistics

/// The values of a measure as a reader sees them.
struct MeasureText {
  /// The measure.
  let measure: Measure

  /// Whether values are parts of a whole, shown as percentages.
  private var isShare: Bool { measure.kind == .share }

  /// What a value of 1 is, for the axis of a chart.
  var unit: String {
    let about = measure.subject.isEmpty ? "" : measure.subjectName + ": "
    return Shortening.text(about + measure.meaning + (isShare ? ", in per cent" : ""), to: 160)
  }

  /// A value; a dash for none.
  func value(_ value: Double?) -> String {
    switch measure.kind {
    case .share:
      DisplayNumber.decimal(value.map { $0 * 100 }, places: 1) + (value == nil ? "" : "%")
    case .signed: DisplayNumber.signed(value, places: places)
    default: DisplayNumber.decimal(value, places: places)
    }
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
    let rows = estimates.map { estimate in
      let text = MeasureText(measure: estimate.measure)
      return Row(
        name: group.name(estimate.outlet),
        value: estimate.value.map(text.charted),
        interval: estimate.interval.map {
          text.charted(min($0.lower, $0.upper))...text.charted(max($0.lower, $0.upper))
        },
        label: text.value(estimate.value),
        note: estimate.value == nil ? "no figure" : estimate.reason
      )
    }
    self.init(
      rows: rows.sorted {
        ($1.value ?? -.infinity, $0.name) < ($0.value ?? -.infinity, $1.name)
      },
      unit: estimates.first.map { MeasureText(measure: $0.measure).unit } ?? ""
    )
  }
}
