internal import SlantComparison

/// Measures by outlet, drawn, said and listed.
struct GroupCharts {
  /// The most outlets that are drawn: more do not fit on a page.
  static let limit = 24

  /// What the charts are of.
  let report: ReportContext
  /// The outlets that are drawn.
  private let drawn: Set<String?>

  /// Prepares the charts of a report.
  init(_ report: ReportContext) {
    self.report = report
    let most = report.results.summary.outlets.enumerated().sorted {
      ($1.element.counts.articles, $0.offset) < ($0.element.counts.articles, $1.offset)
    }
    drawn = Set(most.prefix(Self.limit).map(\.element.outlet))
  }

  /// The outlets, by name.
  var outlets: [OutletSummary] { report.results.summary.outlets }

  /// That not all outlets are drawn; `nil` where all are.
  var cut: String? {
    guard outlets.count > drawn.count else { return nil }
    return
      "Drawn are the \(DisplayNumber.integer(drawn.count)) \(report.group.plural) with most articles, "
      + "of \(DisplayNumber.integer(outlets.count)); outlets.csv has all."
  }

  /// The values of a measure in the outlets that are drawn.
  func estimates(of name: String) -> [OutletEstimate] {
    report.comparison.estimates(of: name).filter { drawn.contains($0.outlet) }
  }

  /// The value of a measure in all outlets together, drawn or not.
  func together(_ name: String) -> Double? { report.comparison.estimates(of: name).together }

  /// Whether an article has the figure.
  func has(_ name: String) -> Bool { together(name) != nil }

  // MARK: Figures

  /// A measure as a chart; `nil` where no article has the figure.
  func figure(_ shown: ShownMeasure) -> Figure? {
    guard has(shown.name) else { return nil }
    return Figure(
      title: shown.title + ".", says: sentence(of: shown), svg: chart(shown).svg(),
      data: ["outlets.csv"])
  }

  /// What is to be seen, after what the measure is.
  private func sentence(of shown: ShownMeasure) -> String {
    let sentence = DifferenceSentence(
      report.group, report.comparison.estimates(of: shown.name),
      report.comparison.contrasts(of: shown.name))
    return [shown.gloss, sentence.text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func chart(_ shown: ShownMeasure) -> DotWhiskerChart {
    let chart = DotWhiskerChart(estimates(of: shown.name), report.group)
    let isInTime = report.options.grouping == .month
    return DotWhiskerChart(
      rows: isInTime ? chart.rows.sorted { $0.name < $1.name } : chart.rows,
      unit: shown.unit ?? chart.unit, reference: reference(shown.name))
  }

  /// All outlets together, where there are several.
  private func reference(_ name: String) -> DotWhiskerChart.Reference? {
    guard outlets.count > 1, let value = together(name),
      let measure = report.comparison.estimates(of: name).first?.measure
    else { return nil }
    let text = MeasureText(measure: measure)
    return DotWhiskerChart.Reference(
      value: text.charted(value), label: "all \(report.group.plural): \(text.value(value))")
  }

  // MARK: Tables

  /// The numbers of several charts: a row an outlet that is drawn, a column a measure.
  func numbers(_ measures: [ShownMeasure], _ caption: String) -> DataTable {
    let columns = measures.map { shown in
      DataTable.Column.number(
        shown.title,
        report.comparison.estimates(of: shown.name).first.map {
          MeasureText(measure: $0.measure).unit
        } ?? "")
    }
    let values = measures.map { shown in
      Dictionary(
        estimates(of: shown.name).map { ($0.outlet, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let rows = outlets.filter { drawn.contains($0.outlet) }.map { outlet in
      [
        RichText(report.group.name(outlet.outlet)),
        RichText(DisplayNumber.integer(outlet.counts.articles)),
      ] + values.map { $0[outlet.outlet].map(Self.cell) ?? RichText(DisplayNumber.missing) }
    }
    return DataTable(
      caption: caption + " With 95% intervals, or why there is none."
        + (cut.map { " " + $0 } ?? ""),
      columns: [DataTable.Column(report.group.capitalised), .number("Articles")] + columns,
      rows: rows + (outlets.count > 1 ? [last(measures)] : []))
  }

  /// A value with its interval, or with the reason why there is none.
  static func cell(_ estimate: OutletEstimate) -> RichText {
    let text = MeasureText(measure: estimate.measure)
    let range = text.interval(estimate.interval)
    let rest = range.isEmpty ? estimate.reason ?? "" : range
    return RichText(text.value(estimate.value)) + .soft(rest.isEmpty ? "" : " (\(rest))")
  }

  private func last(_ measures: [ShownMeasure]) -> [RichText] {
    [
      .strong("All \(report.group.plural)"),
      RichText(DisplayNumber.integer(report.results.summary.total.articles)),
    ]
      + measures.map { shown in
        let rows = report.comparison.estimates(of: shown.name)
        return RichText(
          rows.first.map { MeasureText(measure: $0.measure).value(rows.together) }
            ?? DisplayNumber.missing)
      }
  }

  // MARK: Sections

  /// The measures of a part as charts with their numbers; `nil` where no article has one of them.
  func section(_ part: MeasurePart) -> PageSection? {
    let shown = part.measures.filter { has($0.name) }
    guard !shown.isEmpty else { return nil }
    let note = [part.note, cut ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return PageSection(
      id: part.id, heading: part.heading,
      blocks: [
        .figures(shown.compactMap(figure)),
        .details("The numbers", [.table(numbers(shown, part.heading + "."))]),
      ] + (note.isEmpty ? [] : [.note(RichText(note))]),
      isEssential: part.isEssential)
  }
}
