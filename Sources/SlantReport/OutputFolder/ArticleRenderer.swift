internal import SlantAnalysis
public import SlantComparison
internal import SlantCorpus
public import SlantLexicon

/// Makes the rows and the record of an article: the part of writing that can be done in parallel.
public struct ArticleRenderer: Sendable {
  private let articleTable: Table<ArticleContext>
  private let entities: Table<EntitiesTable.Row>
  private let records: RecordWriter
  private let states: StateWriter
  private let texts: TextDigester
  private let style: [StyleChoice]
  private let pages: ArticlePageRenderer?

  /// A renderer for results made with `lexicons`.
  ///
  /// - Parameters:
  ///   - lexicons: Their loaded classes, frames, axes and categories get columns.
  ///   - includesText: Whether records hold the text.
  ///   - style: The figures of style that are compared.
  public init(lexicons: LexiconSet, includesText: Bool = true, style: [StyleChoice] = []) {
    self.init(lexicons: lexicons, includesText: includesText, style: style, pages: nil)
  }

  /// The same; `pages` makes the pages of a report.
  init(
    lexicons: LexiconSet, includesText: Bool, style: [StyleChoice], pages: ArticlePageRenderer?
  ) {
    let loaded = lexicons.index(of: "loaded").map { lexicons.lexicons[$0] }
    let categories = CategoryTable(lexicons).categories
    articleTable = ArticlesTable.table(
      loadedClasses: loaded?.classes.map(\.id) ?? [],
      frames: FrameTable.frames(of: lexicons),
      axes: AxisTable.axes(of: lexicons),
      categories: categories
    )
    entities = EntitiesTable.table(categories: categories)
    records = RecordWriter(includesText: includesText)
    texts = TextDigester(lexicons: lexicons)
    states = StateWriter(style: style)
    self.style = style
    self.pages = pages
  }

  /// The table with a row for each article.
  public var articles: TableSchema { articleTable.schema }

  /// The tables of articles, in a fixed order.
  public var schemas: [TableSchema] {
    [
      articles, entities.schema, QuotesTable.table.schema,
      TermsTable.table.schema, AgencyTable.table.schema, FeaturesTable.table.schema,
    ]
  }

  /// The rows and the record of `article`.
  public func render(_ article: AnalyzedArticle) -> RenderedArticle {
    let context = ArticleContext(article)
    let analysis = article.analysis
    let rows = [
      articleTable.csv([context]),
      entities.csv(ItemRow.rows(context, analysis.entities)),
      QuotesTable.table.csv(ItemRow.rows(context, analysis.attributions)),
      TermsTable.table.csv(ItemRow.rows(context, analysis.terms)),
      AgencyTable.table.csv(ItemRow.rows(context, analysis.agency)),
      FeaturesTable.table.csv(FeaturesTable.rows(context)),
    ]
    let text = texts.reading(of: article)
    let digest = ArticleDigest(article, text: text.digest, style: style)
    return RenderedArticle(
      rows: rows, record: records.record(context, digest), digest: digest,
      state: states.line(.article(digest)),
      evidence: pages == nil ? nil : ArticleEvidence(article, words: text.wordSpans).packed,
      pages: pages.map { pages in Result { try pages.render(article) } })
  }

  /// The headers of ``schemas`` as CSV, in the same order.
  func headers() -> [[UInt8]] {
    [
      articleTable.header, entities.header, QuotesTable.table.header, TermsTable.table.header,
      AgencyTable.table.header, FeaturesTable.table.header,
    ]
  }
}

/// The rows and the record of an article as UTF-8, what comparisons need of it, and its pages.
public struct RenderedArticle: Sendable {
  /// The rows for articles.csv, entities.csv, quotes.csv, terms.csv, agency.csv and features.csv, in this
  /// order.
  let rows: [[UInt8]]
  /// The row of articles.csv.
  public var row: [UInt8] { rows[0] }
  /// The line of analysis.jsonl.
  let record: [UInt8]
  /// What comparisons need of the article.
  let digest: ArticleDigest
  /// The digest as the line of a partial state, for the journal of the run.
  let state: [UInt8]
  /// The places that counts come from, packed; `nil` where no report is made.
  let evidence: [UInt8]?
  /// The pages for the report; `nil` where there is none.
  let pages: Result<RenderedPages, any Error>?
  /// The checksum of what the files of the results grow by, in their order.
  let checksum: UInt64

  init(
    rows: [[UInt8]], record: [UInt8], digest: ArticleDigest, state: [UInt8],
    evidence: [UInt8]?, pages: Result<RenderedPages, any Error>?
  ) {
    self.rows = rows
    self.record = record
    self.digest = digest
    self.state = state
    self.evidence = evidence
    self.pages = pages
    var checksum = Checksum()
    for piece in rows + [record, []] + (evidence.map { [$0] } ?? []) { checksum.add(piece) }
    self.checksum = checksum.value
  }
}
