import Foundation
import SlantComparison
import SlantCorpus
import SlantLexicon
import Testing

@testable import SlantReport

struct ResultWriterTests {
  private static let lexicons = Result { try LexiconSet.builtIn() }
  private static let tables = [
    "agency.csv", "articles.csv", "balance.csv", "contrasts.csv", "entities.csv", "features.csv",
    "naming.csv", "outlets.csv", "quotes.csv", "skipped.csv", "stories.csv", "targets.csv",
    "terms.csv", "trends.csv",
  ]

  @Test func `a folder holds every table, the records and what describes them`() async throws {
    let files = try await results()
    let expected =
      Self.tables + ["analysis.jsonl", "datapackage.json", "report/index.html", "run.json"]
    #expect(expected.allSatisfy { files[$0] != nil })
    #expect(rows(files["articles.csv"]).map(\.first) == ["article_id", "plain/1", "plain/2"])
    #expect(rows(files["terms.csv"]).count == 15)
    #expect(rows(files["agency.csv"]).count == 5)
    #expect(rows(files["quotes.csv"]).count == 5)
    #expect(rows(files["entities.csv"]).count == 5)
    #expect(rows(files["skipped.csv"]).dropFirst() == [["bad.txt", "", "empty"]])
    #expect(files["analysis.jsonl"]?.utf8.count { $0 == UInt8(ascii: "\n") } == 2)
  }

  @Test func `tables are written without rows too`() async throws {
    let files = try await results(articles: 0, skipped: [])
    #expect(Self.tables.allSatisfy { rows(files[$0]).count == 1 })
  }

  @Test func `equal runs are equal bytes`() async throws {
    let first = try await results()
    #expect(try await results() == first)
  }

  @Test func `every column of every table is described`() async throws {
    let files = try await results()
    let json = try JSONDecoder().decode(
      Package.self,
      from: Data((files["datapackage.json"] ?? "").utf8)
    )
    #expect(json.resources.map(\.path).sorted() == Self.tables)
    for resource in json.resources {
      #expect(rows(files[resource.path]).first == resource.schema.fields.map(\.name))
    }
  }

  @Test func `the quotations of an article add up`() async throws {
    let files = try await results()
    let quotes = records(files["quotes.csv"]).filter {
      $0["article_id"] == "plain/1" && $0["scored"] == "1"
    }
    let article = records(files["articles.csv"]).first
    #expect(article?["quotes"] == "\(quotes.count)")
    #expect(article?["quoted_words"] == quotes.first?["quoted_words"])
  }

  @Test func `the mark of byte order is written on request`() async throws {
    var options = ResultOptions()
    options.hasByteOrderMark = true
    let files = try await results(options: options)
    for table in Self.tables { #expect(files[table]?.unicodeScalars.first == "\u{FEFF}") }
    #expect(files["analysis.jsonl"]?.unicodeScalars.first == "{")
  }

  @Test func `the report is left out on request`() async throws {
    var options = ResultOptions()
    options.makesReport = false
    let files = try await results(options: options)
    #expect(files.keys.allSatisfy { !$0.hasPrefix("report") })
    #expect(files["run.json"]?.contains("\"report\"") == false)
  }

  private struct Package: Decodable {
    struct Resource: Decodable {
      let path: String
      let schema: Schema
    }
    struct Schema: Decodable { let fields: [Field] }
    struct Field: Decodable { let name: String }
    let resources: [Resource]
  }

  /// The files of a run by their paths.
  private func results(
    articles: Int = 2,
    skipped: [Skipped] = [Skipped(file: "bad.txt", reason: "empty")],
    options: ResultOptions = ResultOptions()
  ) async throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let writer = try ResultWriter(
      folder: folder.path,
      lexicons: try Self.lexicons.get(),
      options: options,
      run: [RunOption("excel", .flag(options.hasByteOrderMark))]
    )
    for number in 0..<articles {
      try writer.add(SampleArticle.analyzed(id: "plain/\(number + 1)"))
    }
    for input in skipped { try writer.add(input) }
    try await writer.finish()
    return try files(in: folder.path)
  }

  private func files(in folder: String) throws -> [String: String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).reduce(into: [:]) { files, path in
      guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { return }
      files[path] = String(decoding: data, as: UTF8.self)
    }
  }

  private func rows(_ csv: String?) -> [[String]] { CSVReading.rows(csv ?? "") }

  private func records(_ csv: String?) -> [[String: String]] {
    let rows = rows(csv)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }
}
