internal import SlantAnalysis
internal import SlantComparison

/// The articles in which a subject occurs, with the way to their words.
struct EntityArticles {
  /// The most articles that are listed.
  private static let limit = 150

  private let report: ReportContext
  private let articles: [EntityPages.Occurrence]

  /// Prepares the list of a subject.
  init(_ report: ReportContext, _ articles: [EntityPages.Occurrence]) {
    self.report = report
    self.articles = articles
  }

  /// The table, most mentions first.
  var table: DataTable {
    let ordered = articles.enumerated().sorted {
      ($1.element.sums.mentions, $1.element.sums.speech.attributions, $0.offset)
        < ($0.element.sums.mentions, $0.element.sums.speech.attributions, $1.offset)
    }.map(\.element)
    let cut =
      ordered.count > Self.limit
      ? " The first \(Self.limit) of \(DisplayNumber.integer(ordered.count)); "
        + (report.basis == .articles ? "entities.csv" : "the records") + " have all." : ""
    return DataTable(
      caption: "By mentions."
        + (hasPages ? " A headline leads to the words behind the figures." : "") + cut,
      columns: [
        "Article", DataTable.Column(report.group.capitalised), "Date", .number("Mentions"),
      ] + ToneMarks.columns + [.number("Quotes"), .number("Quoted words")],
      rows: ordered.prefix(Self.limit).map(row))
  }

  private var hasPages: Bool {
    articles.contains { report.articles.link(of: $0.article.keys).file != nil }
  }

  private func row(_ occurrence: EntityPages.Occurrence) -> [RichText] {
    let keys = occurrence.article.keys
    let link = report.articles.link(of: keys)
    let speech = occurrence.sums.speech
    return [
      .link(
        Shortening.text(link.heading, to: 160), to: link.addresses(of: .entities, from: "").first),
      RichText(report.group.name(report.options.grouping.group(of: keys))),
      .day(keys.date), RichText(DisplayNumber.integer(occurrence.sums.mentions)),
    ] + ToneMarks(occurrence.sums).cells
      + [
        RichText(DisplayNumber.integer(speech.attributions)),
        RichText(DisplayNumber.words(speech.quotedWordsMilli)),
      ]
  }
}
