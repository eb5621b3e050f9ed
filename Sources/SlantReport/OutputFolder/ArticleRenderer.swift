internal import SlantAnalysis
public import SlantComparison
internal import SlantCorpus
public import SlantLexicon

/// Makes the rows and the record of an article: the part of writing that can be done in parallel.
public struct ArticleRenderer: Sendable {
  private let articles: Table<ArticleContext>
  private let entities: Table<EntitiesTable.Row>
  private let records: RecordWriter

  /// A renderer for results made with `lexicons`.
  ///
  /// - Parameters:
  ///   - lexicons: Their loaded classes, frames, axes and categories get columns.
  ///   - includesText: Whether records hold the text.
  public init(lexicons: LexiconSet, includesText: Bool = true) {
    let loaded = lexicons.index(of: "loaded").map { lexicons.lexicons[$0] }
    let categories = CategoryTable(lexicons).categories
    articles = ArticlesTable.table(
      loadedClasses: loaded?.classes.map(\.id) ?? [],
      frames: FrameTable.frames(of: lexicons),
      axes: AxisTable.axes(of: lexicons),
      categories: categories
    )
    entities = EntitiesTable.table(categories: categories)
    records = RecordWriter(includesText: includesText)
  }

  /// The tables of a folder of results, in a fixed order.
  public var schemas: [TableSchema] {
    [
      articles.schema, entities.schema, QuotesTable.table.schema,
      TermsTable.table.schema, AgencyTable.table.schema, FeaturesTable.table.schema,
      BalanceTable.table.schema,
      TargetsTable.table.schema,
      NamingTable.table.schema, SkippedTable.table.schema,
    ]
  }

  /// The rows and the record of `article`.
  public func render(_ article: AnalyzedArticle) -> RenderedArticle {
    let context = ArticleContext(article)
    let analysis = article.analysis
    let rows = [
      Self.csv(articles, [context]),
      Self.csv(entities, ItemRow.rows(context, analysis.entities)),
      Self.csv(QuotesTable.table, ItemRow.rows(context, analysis.attributions)),
      Self.csv(TermsTable.table, ItemRow.rows(context, analysis.terms)),
      Self.csv(AgencyTable.table, ItemRow.rows(context, analysis.agency)),
      Self.csv(FeaturesTable.table, FeaturesTable.rows(context)),
    ]
    return RenderedArticle(
      rows: rows, record: records.record(context), digest: ArticleDigest(article))
  }

  /// The headers of ``schemas`` as CSV, in the same order.
  func headers() -> [[UInt8]] {
    [
      Self.header(articles), Self.header(entities), Self.header(QuotesTable.table),
      Self.header(TermsTable.table), Self.header(AgencyTable.table),
      Self.header(FeaturesTable.table),
      Self.header(BalanceTable.table),
      Self.header(TargetsTable.table), Self.header(NamingTable.table),
      Self.header(SkippedTable.table),
    ]
  }

  /// The rows of the tables that speak of the whole, by name.
  func rows(of summary: CorpusSummary) -> [String: [UInt8]] {
    [
      BalanceTable.table.schema.name: Self.csv(BalanceTable.table, summary.balance.balanceRows),
      TargetsTable.table.schema.name: Self.csv(TargetsTable.table, summary.balance.targetRows),
      NamingTable.table.schema.name: Self.csv(NamingTable.table, summary.naming.rows),
    ]
  }

  /// The row of skipped.csv for an input.
  static func row(of skipped: Skipped) -> [UInt8] { csv(SkippedTable.table, [skipped]) }

  private static func csv<Row>(_ table: Table<Row>, _ rows: [Row]) -> [UInt8] {
    var csv = CSVWriter()
    for row in rows { table.append(row, to: &csv) }
    return csv.bytes
  }

  private static func header<Row>(_ table: Table<Row>) -> [UInt8] {
    var csv = CSVWriter()
    table.appendHeader(to: &csv)
    return csv.bytes
  }
}

/// The rows and the record of an article as UTF-8, and what comparisons need of it.
public struct RenderedArticle: Sendable {
  /// The rows for articles.csv, entities.csv, quotes.csv, terms.csv, agency.csv and features.csv, in this
  /// order.
  let rows: [[UInt8]]
  /// The line of analysis.jsonl.
  let record: [UInt8]
  /// What comparisons need of the article.
  let digest: ArticleDigest
}
