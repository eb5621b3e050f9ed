import SlantAnalysis
import SlantComparison
import SlantCorpus
import TestSupport
import Testing

@testable import SlantReport

struct TableTests {
  static let classes = ["glorifying", "partisan label"]
  static let articles = ArticlesTable.table(
    loadedClasses: classes, frames: SampleArticle.frames, axes: SampleArticle.axes,
    categories: SampleArticle.categories)
  static let entities = EntitiesTable.table(categories: SampleArticle.categories)
  static let schemas = [
    articles.schema, entities.schema,
    QuotesTable.table.schema, TermsTable.table.schema, AgencyTable.table.schema,
    FeaturesTable.table.schema,
    BalanceTable.table(.outlet).schema, TargetsTable.table(.outlet).schema,
    NamingTable.table(.outlet).schema, OutletsTable.table(.outlet).schema,
    ContrastsTable.table(.outlet).schema, StoriesTable.table.schema,
    TrendsTable.table(.outlet).schema, SkippedTable.table.schema,
  ]

  @Test(arguments: schemas)
  func `columns are named and described`(schema: TableSchema) {
    let names = schema.columns.map(\.name)
    #expect(Set(names).count == names.count)
    for column in schema.columns {
      #expect(TableListing.isSnakeCase(column.name), "\(column.name)")
      #expect(column.description.hasSuffix("."), "\(column.name)")
    }
    #expect(schema.primaryKey.allSatisfy(names.contains))
  }

  @Test(arguments: schemas.prefix(5))
  func `every row of an article has its keys`(schema: TableSchema) {
    #expect(schema.columns.prefix(3).map(\.name) == ["article_id", "outlet", "date"])
  }

  @Test(arguments: ["quotes", "terms"])
  func `hits and attributions say where they stand`(name: String) {
    let names = Self.schemas.first { $0.name == name }?.columns.map(\.name) ?? []
    let expected = [
      "attribution_id", "paragraph", "start", "end", "in", "voice", "confidence", "scored",
    ]
    #expect(expected.allSatisfy(names.contains))
  }

  @Test func `a table without rows has its header`() {
    var csv = CSVWriter()
    SkippedTable.table.appendHeader(to: &csv)
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "file,line,reason\r\n")
  }

  @Test func `articles are written`() throws {
    let context = try ArticleContext(SampleArticle.analyzed())
    try expectSnapshot(of: TableListing.text(Self.articles, [context]))
  }

  @Test func `entities are written`() throws {
    let context = try ArticleContext(SampleArticle.analyzed())
    let rows = ItemRow.rows(context, context.analysis.entities)
    try expectSnapshot(of: TableListing.text(Self.entities, rows))
  }

  @Test func `quotes are written`() throws {
    let context = try ArticleContext(SampleArticle.analyzed())
    let rows = ItemRow.rows(context, context.analysis.attributions)
    try expectSnapshot(of: TableListing.text(QuotesTable.table, rows))
  }

  @Test func `terms are written`() throws {
    let context = try ArticleContext(SampleArticle.analyzed())
    let rows = ItemRow.rows(context, context.analysis.terms)
    try expectSnapshot(of: TableListing.text(TermsTable.table, rows))
  }

  @Test func `clauses of harm are written`() throws {
    let context = try ArticleContext(SampleArticle.analyzed())
    let rows = ItemRow.rows(context, context.analysis.agency)
    try expectSnapshot(of: TableListing.text(AgencyTable.table, rows))
  }

  @Test func `features are written`() throws {
    let context = try ArticleContext(SampleArticle.analyzed())
    try expectSnapshot(of: TableListing.text(FeaturesTable.table, FeaturesTable.rows(context)))
  }

  @Test func `the balance is written`() throws {
    try expectSnapshot(
      of: TableListing.text(BalanceTable.table(.outlet), summary().balance.balanceRows))
  }

  @Test func `targets are written`() throws {
    try expectSnapshot(
      of: TableListing.text(TargetsTable.table(.outlet), summary().balance.targetRows))
  }

  @Test func `names are written`() throws {
    try expectSnapshot(of: TableListing.text(NamingTable.table(.outlet), summary().naming.rows))
  }

  @Test func `a category whose columns would be called like others gets a number`() {
    let names = Set(Self.articles.schema.columns.map(\.name))
    for name in [
      "certainty_hedge_author_per_1000", "my_list_pos_emo_all", "my_list_pos_emo_2_all",
      "words_2_author",
    ] {
      #expect(names.contains(name), "\(name)")
    }
  }

  @Test func `columns of frames and axes of one's own are named apart`() {
    let frames = [
      Frame(set: "policy", id: "economic"), Frame(set: "economic", id: "author"),
      Frame(set: "a", id: "b c"), Frame(set: "a", id: "B-C"), Frame(set: "a_b", id: "c"),
      Frame(set: "a", id: "b c author"), Frame(set: "a", id: "法"), Frame(set: "a", id: "法律"),
    ]
    let axes = ["a", "a_bias", "a_negative"].map {
      FrameAxis(name: $0, negative: "bias", positive: "all")
    }
    let table = ArticlesTable.table(
      loadedClasses: [], frames: frames, axes: axes,
      categories: [
        Category(lexicon: "axis_a", id: "bias"), Category(lexicon: "a", id: "bias"),
      ])
    let names = table.schema.columns.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy(TableListing.isSnakeCase))
    for name in [
      "frame_economic_author", "frame_economic_author_2", "frame_a_b_c_3", "frame_a_class_2_title",
      "axis_a_bias_all", "axis_a_bias_2_all",
    ] {
      #expect(names.contains(name), "\(name)")
    }
    // The poles of an axis are no categories in the table.
    #expect(!names.contains("a_bias_all"))
  }

  private func summary() throws -> CorpusSummary {
    var summary = CorpusSummary()
    summary.add(ArticleDigest(try SampleArticle.analyzed()))
    summary.add(ArticleDigest(try SampleArticle.analyzed(id: "plain/2", date: nil)))
    return summary
  }

  @Test func `offsets lead to the words`() throws {
    let context = try ArticleContext(SampleArticle.analyzed())
    let names = TermsTable.table.schema.columns.map(\.name)
    for row in ItemRow.rows(context, context.analysis.terms) {
      let cells = Dictionary(uniqueKeysWithValues: zip(names, TermsTable.table.cells(of: row)))
      let isTitle = cells["in"] == .text("title")
      let scalars = Array((isTitle ? SampleArticle.title : SampleArticle.text).unicodeScalars)
      guard case .integer(let start) = cells["start"], case .integer(let end) = cells["end"],
        case .slice(let words) = cells["text"]
      else {
        Issue.record("a hit has offsets and words")
        continue
      }
      var found = String.UnicodeScalarView()
      found.append(contentsOf: scalars[start..<end])
      #expect(String(found) == String(decoding: words, as: UTF8.self))
    }
  }

  private func expectSnapshot(of text: String, test: String = #function) throws {
    let difference = try Snapshot.difference(from: text, test: test)
    #expect(difference == nil)
  }
}
