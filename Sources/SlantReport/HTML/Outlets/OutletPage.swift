internal import SlantComparison

/// All that is known of one outlet, or of one of what else articles are put together by.
struct OutletPage {
  /// The most articles that are listed.
  static let articleLimit = 100

  private let outlet: OutletSummary
  private let own: [ArticleDigest]
  private let charts: GroupCharts
  private let files: OutletFiles
  private let differences: [Contrast]
  private let sources: OutletSources
  private var report: ReportContext { charts.report }
  private var group: GroupWords { charts.report.group }

  /// Prepares the page of `outlet`, of which `articles` are the articles in the order of the report.
  init(
    _ outlet: OutletSummary, _ articles: [ArticleDigest], _ charts: GroupCharts, files: OutletFiles,
    found: FoundByOutlet,
    sources: OutletSources
  ) {
    self.outlet = outlet
    own = articles
    self.charts = charts
    self.files = files
    self.sources = sources
    differences = found.contrasts(of: outlet.outlet)
  }

  /// The page.
  func page() -> ReportPage {
    ReportPage(
      chapter: .outlets, file: files.path(of: outlet.outlet) ?? Chapter.outlets.file,
      title: group.name(outlet.outlet),
      kicker: .link("\(group.capitalised) by \(group.singular)", to: Chapter.outlets.file),
      findings: [read, verdict], limits: [RichText(MainMeasures.bias)],
      sections: [measures, found, speakers, articles].compactMap(\.self))
  }

  private var isAlone: Bool { charts.outlets.count < 2 }

  // MARK: Sentences

  private var read: RichText {
    let counts = outlet.counts
    return RichText(
      "\(DisplayNumber.count(counts.articles, "article")) with "
        + "\(DisplayNumber.count(counts.words, "word")), of which "
        + "\(DisplayNumber.percent(counts.quotedVoiceWords, of: counts.words)) stand in quotation marks; "
        + "\(DisplayNumber.count(counts.quotes, "quote")) of anybody.")
  }

  private var verdict: RichText {
    if isAlone { return RichText("There is no other \(group.singular) to compare with.") }
    let count = differences.count
    return count == 0
      ? RichText("No detectable difference from any other \(group.singular).")
      : RichText(
        "\(DisplayNumber.count(count, "difference")) from other \(group.plural) "
          + "\(count == 1 ? "was" : "were") found.")
  }

  // MARK: Measures

  private var measures: PageSection? {
    let rows = charts.report.comparison.measures.compactMap(row)
    guard !rows.isEmpty else { return nil }
    let together = isAlone ? [] : [DataTable.Column.number("All \(group.plural)")]
    return PageSection(
      id: "measures", heading: "All measures",
      blocks: [
        .table(
          DataTable(
            caption: "Each with a 95% interval, or why there is none"
              + (isAlone ? "." : ", beside the value of all \(group.plural) together."),
            columns: ["Measure", .number("Value"), "Interval, or why there is none"] + together
              + [.number("Articles with a figure")],
            rows: rows))
      ],
      data: ["outlets.csv"])
  }

  private func row(_ measure: Measure) -> [RichText]? {
    let all = charts.report.comparison.estimates(of: measure.name)
    guard let own = all.first(where: { $0.outlet == outlet.outlet }), own.value != nil else {
      return nil
    }
    let text = MeasureText(measure: measure)
    return [
      RichText(Sentences.capitalised(text.unit)), RichText(text.value(own.value)),
      RichText(own.interval == nil ? own.reason ?? "" : text.interval(own.interval)),
    ] + (isAlone ? [] : [RichText(text.value(all.together))])
      + [RichText(DisplayNumber.integer(own.articlesWithFigure))]
  }

  // MARK: Differences

  private var found: PageSection? {
    guard !differences.isEmpty else { return nil }
    return PageSection(
      id: "found", heading: "Its differences",
      blocks: [.table(FoundDifferences(differences).table(group))], data: ["contrasts.csv"])
  }

  // MARK: Sources and articles

  private var speakers: PageSection {
    let table = sources.table(of: outlet.outlet)
    let way = RichText("More on them: ") + .link("Voices", to: Chapter.voices.file) + "."
    return PageSection(
      id: "sources", heading: "Its sources",
      blocks: table.map { [.table($0), .note(way)] } ?? [.text("Nobody is quoted.")],
      data: ["balance.csv"])
  }

  private var articles: PageSection {
    let cut =
      own.count > Self.articleLimit
      ? " The first \(Self.articleLimit) of \(DisplayNumber.integer(own.count)); "
        + report.hasAll("articles.csv")
      : ""
    return PageSection(
      id: "articles", heading: "Its articles",
      blocks: [
        .table(
          DataTable(
            caption: "Copies of a text are left out." + cut,
            columns: ["Article", "Date", .number("Words"), .number("Loaded per 1,000")],
            rows: own.prefix(Self.articleLimit).map(row)))
      ],
      data: ["articles.csv"])
  }

  private func row(_ article: ArticleDigest) -> [RichText] {
    let link = report.articles.link(of: article.keys)
    return [
      .link(Shortening.text(link.heading, to: 200), to: link.file),
      .day(article.keys.date),
      RichText(DisplayNumber.integer(article.counts.words)),
      RichText(DisplayNumber.decimal(article.counts.authorLoadedRate)),
    ]
  }
}
