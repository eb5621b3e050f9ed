import Foundation
import SlantAnalysis
import SlantCorpus
import SlantLexicon

@testable import SlantComparison
@testable import SlantReport

/// Reports for the tests of pages.
enum ReportFixture {
  static let lexicons = Result { try LexiconSet.builtIn() }
  private static let analyzer = Result { try ArticleAnalyzer(lexicons: lexicons.get()) }
  private static let texts = Result { TextDigester(lexicons: try lexicons.get()) }

  static func analyzed(_ article: Article) throws -> AnalyzedArticle {
    let analysis = try analyzer.get().analyze(text: article.text, title: article.title)
    return AnalyzedArticle(article: article, analysis: analysis)
  }

  static func digest(_ article: Article) throws -> ArticleDigest {
    ArticleDigest(try analyzed(article), texts: try texts.get())
  }

  /// Few replicates.
  private static var options: ComparisonOptions {
    var options = ComparisonOptions()
    options.replicates = 100
    return options
  }

  /// What is found in a corpus, with few replicates.
  static func results(_ digests: [ArticleDigest], skipped: Int = 0) async -> CorpusResults {
    await CorpusResults(of: digests, skipped: skipped, options: options)
  }

  /// The files of a report on `articles` by their paths below the report's folder.
  static func report(
    _ articles: [Article],
    skipped: [Skipped] = [],
    pages: PageChoice = .all,
    agreement: AgreementFile? = nil
  ) async throws -> [String: String] {
    let analyzed = try articles.map(analyzed)
    let digests = try articles.map(digest)
    let evidence = try evidence(analyzed)
    return try await report(.articles, digests, evidence, skipped, pages, agreement) { report in
      for article in analyzed { try report.add(article) }
    }
  }

  /// The files of a report on records.
  static func report(ofRecords digests: [ArticleDigest]) async throws -> [String: String] {
    try await report(.records, digests, .none, [], .all, nil) { _ in }
  }

  /// The texts of articles with the places of what is counted.
  static func evidence(_ articles: [AnalyzedArticle]) throws -> Evidence {
    let path = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID())").path()
    var writer = try EvidenceWriter(path: path, keepsContent: false)
    for article in articles {
      let words = try texts.get().reading(of: article).wordSpans
      try writer.add(ArticleEvidence(article, words: words).packed, of: article.article.id)
    }
    let evidence = try writer.finish()
    try FileManager.default.removeItem(atPath: path)
    return evidence
  }

  private static func report(
    _ basis: ReportBuilder.Basis,
    _ digests: [ArticleDigest],
    _ evidence: Evidence,
    _ skipped: [Skipped],
    _ pages: PageChoice,
    _ agreement: AgreementFile?,
    add: (inout ReportBuilder) throws -> Void
  ) async throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    var report = ReportBuilder(
      folder: folder.path(),
      basis: basis,
      lexicons: try lexicons.get(),
      pages: pages,
      agreement: agreement,
      isMailed: true,
      version: "1.2.3"
    )
    try add(&report)
    for input in skipped { report.add(input) }
    let results = await results(digests, skipped: skipped.count)
    let tables = CorpusTables(grouping: .outlet).files(results).map(\.schema)
    let articles = try ArticleRenderer(lexicons: lexicons.get()).schemas
    try await report.finish(
      results, evidence, options: options,
      tables: tables + (basis == .articles ? articles : []) + [SkippedTable.table.schema],
      run: [RunOption("seed", .integer(1))])
    var files = try files(in: folder.appending(path: "report"))
    files[ResultFile.singlePage] = try String(
      contentsOf: folder.appending(path: ResultFile.singlePage), encoding: .utf8)
    return files
  }

  private static func files(in folder: URL) throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return try paths.filter { path in [".html", ".css", ".js"].contains(where: path.hasSuffix) }
      .reduce(into: [:]) { files, path in
        files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      }
  }
}
