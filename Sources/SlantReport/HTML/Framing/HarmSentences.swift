internal import SlantAnalysis
internal import SlantComparison
internal import SlantText

/// The sentences behind the counts of harm; where no texts are at hand, the articles.
struct HarmSentences {
  /// The most sentences that are listed.
  static let limit = 100
  /// The most sentences of an article, so that one does not fill the list.
  static let articleLimit = 3

  /// A clause with the article that has it.
  private struct Item {
    let clause: ArticleEvidence.Harm
    let evidence: ArticleEvidence
    let article: ArticleDigest
  }

  private let charts: GroupCharts
  private let articles: [ArticleDigest]
  private var report: ReportContext { charts.report }

  /// Finds the articles of a report that tell of harm.
  init(_ charts: GroupCharts) {
    self.charts = charts
    articles = charts.report.articles.ordered(
      charts.report.results.countedArticles.filter { $0.counts["harm:all"] > 0 })
  }

  /// The section; `nil` where no article tells of harm.
  ///
  /// - Throws: An error where the texts cannot be read back.
  func section() throws -> PageSection? {
    guard !articles.isEmpty else { return nil }
    let items = try items()
    return PageSection(
      id: "sentences", heading: items.isEmpty ? "The articles" : "The sentences",
      blocks: [.table(items.isEmpty ? articleTable : sentenceTable(items))], data: ["agency.csv"])
  }

  // MARK: Sentences

  /// The first clauses of each outlet, as many of each.
  private func items() throws -> [Item] {
    let share = max(2, Self.limit / max(1, charts.outlets.count))
    var left: [String?: Int] = [:]
    var items: [Item] = []
    for article in articles where items.count < Self.limit {
      let outlet = report.options.grouping.group(of: article.keys)
      let room = left[outlet] ?? share
      guard room > 0, let evidence = try report.evidence.article(article.keys.id) else { continue }
      let clauses = evidence.harm.filter { $0.isCounted && $0.victim != nil }
        .prefix(min(room, Self.articleLimit))
      items += clauses.map { Item(clause: $0, evidence: evidence, article: article) }
      left[outlet] = room - clauses.count
    }
    return items
  }

  private func sentenceTable(_ items: [Item]) -> DataTable {
    let all = report.results.summary.total["harm:all"]
    let cut =
      items.count < all
      ? " \(DisplayNumber.integer(items.count)) of \(DisplayNumber.integer(all)): the first of each "
        + "\(report.group.singular), at most \(Self.articleLimit) of an article; "
        + report.hasAll("agency.csv")
      : ""
    return DataTable(
      caption:
        "Who suffers and who does it, in the words of the clause; a dash stands where it does not "
        + "say." + cut,
      columns: [
        "Who suffers", "Who does it", "Sentence", "Construction", "Kind", "Voice",
        DataTable.Column(report.group.capitalised), "Article",
      ],
      rows: items.map(row))
  }

  private func row(_ item: Item) -> [RichText] {
    let (clause, text) = (item.clause, item.evidence.text)
    let excerpt = Excerpt(Excerpt.Hit(span: clause.span), in: item.evidence.sentences)
    func words(_ participant: ArticleEvidence.Harm.Participant?) -> RichText {
      participant.map {
        RichText(
          Shortening.text(String(decoding: text[$0.span.range], as: UTF8.self), to: 120))
      } ?? RichText(DisplayNumber.missing)
    }
    return [
      words(clause.victim), words(clause.agent), excerpt.text(of: text) { .hit($0) },
      RichText(AgencyWords.name(of: clause.construction)),
      RichText(AgencyWords.name(of: clause.harm)), RichText(clause.voice.rawValue),
    ] + place(item.article)
  }

  private func place(_ article: ArticleDigest) -> [RichText] {
    let link = report.articles.link(of: article.keys)
    return [
      RichText(report.group.name(report.options.grouping.group(of: article.keys))),
      .link(
        Shortening.text(link.heading, to: 100), to: link.addresses(of: .agency, from: "").first),
    ]
  }

  // MARK: Articles

  private var articleTable: DataTable {
    let most = articles.enumerated().sorted {
      ($1.element.counts["harm:all"], $0.offset) < ($0.element.counts["harm:all"], $1.offset)
    }.prefix(Self.limit).map(\.element)
    let cut =
      articles.count > most.count
      ? " The first \(most.count) of \(DisplayNumber.integer(articles.count))." : ""
    return DataTable(
      caption:
        "The articles with most clauses of harm. The records hold no texts, so that no sentence can "
        + "be shown." + cut,
      columns: [
        "Article", DataTable.Column(report.group.capitalised), .number("Clauses of harm"),
        .number("Without who does it"),
      ],
      rows: most.map { article in
        let place = place(article)
        return [place[1], place[0]]
          + ["harm:all", "harm_without_agent:all"].map {
            RichText(DisplayNumber.integer(article.counts[$0]))
          }
      })
  }
}
