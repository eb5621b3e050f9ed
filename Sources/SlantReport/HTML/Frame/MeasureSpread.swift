internal import SlantComparison

/// The outlets with the least and the most of a measure, and whether the two can be told apart.
struct MeasureSpread {
  private let report: ReportContext
  private let least: OutletEstimate
  private let most: OutletEstimate
  private let count: Int

  /// The spread of a measure in a report; `nil` where no outlet has the figure.
  ///
  /// - Parameters:
  ///   - measure: The name of the measure.
  ///   - subject: Whom or what it is about; empty for whole articles.
  ///   - report: The report.
  init?(of measure: String, subject: String = "", in report: ReportContext) {
    let rows = report.estimates(of: measure, subject: subject).filter { $0.value != nil }.sorted {
      ($0.value ?? 0, $0.outlet ?? "") < ($1.value ?? 0, $1.outlet ?? "")
    }
    guard let least = rows.first, let most = rows.last else { return nil }
    self.report = report
    (self.least, self.most, count) = (least, most, rows.count)
  }

  /// `from 3.1 in A (95% interval 2.0 to 4.4) to 8.0 in B; no detectable difference (p = .21)`.
  ///
  /// One outlet has its value and interval, without a verdict.
  var words: String {
    guard count > 1 else { return estimate(most) }
    guard least.value != most.value else {
      return
        "\(MeasureText(measure: most.measure).value(most.value)) in all \(report.group.plural) "
        + "with a figure"
    }
    return "from \(estimate(least)) to \(estimate(most)); \(verdict)"
  }

  /// Whether there are two outlets or more to compare.
  var isComparison: Bool { count > 1 }

  private func estimate(_ estimate: OutletEstimate) -> String {
    let text = MeasureText(measure: estimate.measure)
    let range = text.interval(estimate.interval)
    return "\(text.value(estimate.value)) in \(report.group.name(estimate.outlet))"
      + (range.isEmpty ? "" : " (95% interval \(range))")
  }

  private var verdict: String {
    let ends = [least.outlet, most.outlet]
    let measure = least.measure
    let contrast = report.comparison.contrasts(of: measure.name, subject: measure.subject).first {
      $0.pairing == .all && ends.contains($0.first.outlet) && ends.contains($0.second.outlet)
    }
    guard let p = contrast?.correctedP else { return "too few articles to test the difference" }
    return p <= ComparisonFindings.significance
      ? "the difference holds, with \(DisplayNumber.probability(p))"
      : "no detectable difference (\(DisplayNumber.probability(p)))"
  }
}
