internal import SlantComparison

/// What headlines make of their stories.
struct HeadlinePage {
  /// The most articles that are listed.
  static let limit = 20

  private let charts: GroupCharts
  private var report: ReportContext { charts.report }

  /// Prepares the page.
  init(_ charts: GroupCharts) { self.charts = charts }

  private static let tone = "headline_tone_difference"
  private static let loaded = "headline_loaded_difference"
  private static let hedge = "headline_drops_hedge"

  /// The page.
  func page() -> ReportPage {
    ReportPage(
      chapter: .framing, file: FramingPages.Part.headlines.file,
      title: FramingPages.Part.headlines.title, kicker: FramingPages.kicker,
      findings: findings,
      limits: [
        "A headline has few words: one loaded word among eight makes 125 per 1,000. Single articles say "
          + "little, and headlines are often not written by the author of the text."
      ],
      sections: Self.parts.compactMap(charts.section)
        + [
          extremes(Self.tone, id: "tone-list", "Headlines that differ most in tone"),
          extremes(Self.loaded, id: "loaded-list", "Headlines that differ most in loaded words"),
        ].compactMap(\.self))
  }

  private static let parts = [
    MeasurePart(
      id: "words", heading: "Tone and words",
      measures: [
        ShownMeasure(
          name: tone, title: "Tone of headline less that of text",
          gloss: "Below zero headlines are darker."),
        ShownMeasure(
          name: loaded, title: "Loaded words, headline less text"),
      ]),
    MeasurePart(
      id: "truth", heading: "Doubt and names",
      measures: [
        ShownMeasure(
          name: hedge, title: "Headlines that drop the doubt",
          gloss: "The sentence says “may”, the headline does not."),
        ShownMeasure(
          name: "headline_names_leading", title: "Headlines that name the leading figure"),
      ]),
    MeasurePart(
      id: "overlap", heading: "Same frames",
      measures: [
        ShownMeasure(
          name: "headline_policy_overlap", title: "Frames of policy news shared"),
        ShownMeasure(
          name: "headline_generic_overlap", title: "Generic frames shared"),
      ]),
  ]

  // MARK: Sentences

  private var findings: [RichText] {
    let sentences = [toneSentence, hedgeSentence].compactMap(\.self)
    return sentences.isEmpty
      ? ["No article has a headline that could be compared with its text."] : sentences
  }

  private var toneSentence: RichText? {
    guard let value = charts.together(Self.tone) else { return nil }
    let articles = charts.report.comparison.estimates(of: Self.tone).reduce(0) {
      $0 + $1.articlesWithFigure
    }
    return RichText(
      "Over \(DisplayNumber.count(articles, "article")) the tone of headlines is "
        + "\(DisplayNumber.decimal(abs(value), places: 2)) \(value < 0 ? "below" : "above") that of the texts."
    )
  }

  private var hedgeSentence: RichText? {
    let total = report.results.summary.total
    let headlines = total["articles:\(Self.hedge)"]
    guard headlines > 0 else { return nil }
    let dropped = total["mean:\(Self.hedge)"] / 1_000_000
    return RichText(
      "\(DisplayNumber.integer(dropped)) of \(DisplayNumber.count(headlines, "headline")) that rest on a "
        + "sentence with doubt \(dropped == 1 ? "leaves" : "leave") it out.")
  }

  // MARK: Articles

  private func extremes(_ measure: String, id: String, _ heading: String) -> PageSection? {
    guard let first = charts.report.comparison.estimates(of: measure).first else { return nil }
    let text = MeasureText(measure: first.measure)
    let values = report.articles.ordered(report.results.countedArticles).compactMap { article in
      article.counts.mean(of: measure).map { (article: article, value: $0) }
    }.filter { $0.value != 0 }
    guard !values.isEmpty else { return nil }
    let most = values.enumerated().sorted {
      (abs($1.element.value), $0.offset) < (abs($0.element.value), $1.offset)
    }.prefix(Self.limit).map(\.element)
    let cut =
      values.count > most.count
      ? " The first \(most.count) of \(DisplayNumber.integer(values.count)); "
        + report.hasAll("articles.csv")
      : ""
    return PageSection(
      id: id, heading: heading,
      blocks: [
        .table(
          DataTable(
            caption: "The largest differences of either sign." + cut,
            columns: [
              "Article", DataTable.Column(report.group.capitalised), "Date",
              .number("Headline less text"),
            ],
            rows: most.map { row($0.article, text.difference($0.value)) }))
      ],
      data: ["articles.csv"])
  }

  private func row(_ article: ArticleDigest, _ value: String) -> [RichText] {
    let link = report.articles.link(of: article.keys)
    return [
      .link(
        Shortening.text(link.heading, to: 200), to: link.addresses(of: .headline, from: "").first),
      RichText(report.group.name(report.options.grouping.group(of: article.keys))),
      .day(article.keys.date), RichText(value),
    ]
  }
}

extension ArticleCounts {
  /// The article's own value of a measure that is a mean over articles; `nil` where it has none.
  fileprivate func mean(of measure: String) -> Double? {
    self["articles:\(measure)"] == 0 ? nil : Double(self["mean:\(measure)"]) / 1_000_000
  }
}
