internal import SlantComparison
internal import SlantStatistics

/// Some measures in the course of time, a panel an outlet.
struct TrendSection {
  /// The fewest months or weeks with an interval that make a course.
  static let fewest = 3
  /// The most outlets that are drawn.
  static let limit = 6

  private static let measures = [
    ShownMeasure(
      name: "loaded_author_hits_per_1000", title: "Loaded words of the authors"),
    ShownMeasure(
      name: "tone_author", title: "Tone of the authors’ sentences"),
    ShownMeasure(
      name: "quoted_share", title: "Words in quotation marks"),
  ]

  /// The values of an outlet in time.
  private struct Course {
    let name: String
    let points: [Trend]
    var sure: [Trend] { points.filter { $0.interval != nil } }
  }

  private let charts: GroupCharts
  private let periods: [String]

  /// Prepares the section.
  init(_ charts: GroupCharts) {
    self.charts = charts
    let present = Set(charts.report.results.comparison.trends.map(\.period)).sorted()
    let all = charts.report.options.period.names(
      from: present.first ?? "", to: present.last ?? "", limit: Timeline.periodLimit)
    periods = all ?? Array(present.suffix(Timeline.periodLimit))
  }

  private var report: ReportContext { charts.report }
  private var period: String { report.options.period.rawValue }

  /// The section; a line says so where the days of the articles make no course.
  var section: PageSection {
    var section = PageSection(
      id: "trends", heading: "In the course of time", blocks: [], data: ["trends.csv"])
    let figures = Self.measures.compactMap(figure)
    section.blocks = figures.isEmpty ? [.text(absence)] : [.figures(figures), .note(reading)]
    return section
  }

  private var absence: RichText {
    if report.options.grouping == .month {
      return
        "The articles are put together by month: the charts of measures are in the order of time."
    }
    if periods.isEmpty {
      return "The articles name no day, so that nothing can be followed in time."
    }
    return RichText(
      "No \(report.group.singular) has \(Self.fewest) \(period)s with enough articles for an interval; "
        + "trends.csv has the values there are.")
  }

  private var reading: RichText {
    RichText(
      "A point without a band has too few articles for an interval. Drawn are up to \(Self.limit) "
        + "\(report.group.plural) with an interval in most \(period)s; trends.csv has all.")
  }

  private func figure(_ shown: ShownMeasure) -> Figure? {
    let courses = courses(of: shown.name)
    guard let measure = courses.first?.points.first?.measure else { return nil }
    return Figure(
      title: shown.title + ".", says: sentence(courses, MeasureText(measure: measure)),
      svg: timeline(courses, shown, MeasureText(measure: measure)).svg(),
      table: table(courses, shown, MeasureText(measure: measure)), data: ["trends.csv"])
  }

  private func courses(of measure: String) -> [Course] {
    let kept = Set(periods)
    let rows = report.results.comparison.trends.filter {
      $0.measure.name == measure && $0.value != nil && kept.contains($0.period)
    }
    return Dictionary(grouping: rows, by: \.outlet)
      .map { Course(name: report.group.name($0.key), points: $0.value) }
      .filter { $0.sure.count >= Self.fewest }
      .sorted { ($1.sure.count, $0.name) < ($0.sure.count, $1.name) }
      .prefix(Self.limit).sorted { $0.name < $1.name }
  }

  private func timeline(_ courses: [Course], _ shown: ShownMeasure, _ text: MeasureText) -> Timeline
  {
    let places = Dictionary(periods.enumerated().map { ($1, $0) }) { first, _ in first }
    return Timeline(
      series: courses.map { course in
        Timeline.Series(
          name: course.name,
          points: course.points.compactMap { row in
            row.value.flatMap { value in
              places[row.period].map { place in
                Timeline.Point(
                  position: place, value: text.charted(value),
                  interval: row.interval.map { text.charted($0.lower)...text.charted($0.upper) })
              }
            }
          })
      },
      unit: shown.unit ?? text.unit, ticks: periods, isPercent: text.isShare)
  }

  /// Whether the first and the last interval of each are apart.
  private func sentence(_ courses: [Course], _ text: MeasureText) -> String {
    let apart = courses.compactMap { course -> String? in
      guard let first = course.sure.first, let last = course.sure.last,
        let start = first.interval, let end = last.interval,
        start.upper < end.lower || end.upper < start.lower
      else { return nil }
      return "\(course.name), from \(text.value(first.value)) in \(first.period) to "
        + "\(text.value(last.value)) in \(last.period)"
    }
    let rest = "overlap, so that a change between them may be chance."
    let ends = "the intervals of the first and the last \(period)"
    if apart.isEmpty { return "In none are \(ends) apart: they \(rest)" }
    return
      "The intervals of the first and the last \(period) are apart in \(Sentences.list(apart))."
      + (apart.count == courses.count ? "" : " In the others they \(rest)")
  }

  private func table(_ courses: [Course], _ shown: ShownMeasure, _ text: MeasureText) -> DataTable {
    DataTable(
      caption: shown.title + " by \(period), with 95% intervals, or why there is none.",
      columns: [
        DataTable.Column(report.group.capitalised), DataTable.Column(Sentences.capitalised(period)),
        .number("Value"), "Interval, or why there is none", .number("Articles"),
      ],
      rows: courses.flatMap { course in
        course.points.map { row in
          [
            course.name, row.period, text.value(row.value),
            row.interval == nil ? row.reason ?? "" : text.interval(row.interval),
            DisplayNumber.integer(row.articles),
          ].map { RichText($0) }
        }
      }.prefix(DataTable.rowLimit).map(\.self))
  }
}
