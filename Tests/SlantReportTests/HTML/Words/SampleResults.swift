import Foundation
import SlantComparison
import SlantCorpus
import SlantLexicon

@testable import SlantReport

/// The folders that analysing the sample articles, and summarizing their records, give.
enum SampleResults {
  /// The files of a folder by their paths.
  typealias Files = [String: String]

  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The sample articles with what is found in them.
  static func articles() throws -> [AnalyzedArticle] {
    let path = checkout.appending(path: "notebooks-data/articles").path
    return try CorpusReader(paths: [path]).compactMap { result in
      guard case .article(let article) = result else { return nil }
      return try ReportFixture.analyzed(article)
    }
  }

  private static var options: ResultOptions {
    var options = ResultOptions()
    options.comparison.replicates = 100
    return options
  }

  /// The files that articles give.
  static func files(of articles: [AnalyzedArticle]) async throws -> Files {
    try await files { folder in
      let writer = try ResultWriter(
        folder: folder, lexicons: ReportFixture.lexicons.get(), options: options)
      for article in articles { try writer.add(article) }
      try await writer.finish()
    }
  }

  /// The files that records give.
  static func files(ofRecords lines: [String]) async throws -> Files {
    let lexicons = try ReportFixture.lexicons.get()
    let reader = RecordReader(texts: TextDigester(lexicons: lexicons), keepsEvidence: true)
    return try await files { folder in
      let writer = try SummaryWriter(folder: folder, lexicons: lexicons, options: options)
      for (number, line) in lines.enumerated() {
        try writer.add(reader.read(line: Array(line.utf8), number: number + 1, file: "records"))
      }
      _ = try await writer.finish(options: [])
    }
  }

  private static func files(_ write: (String) async throws -> Void) async throws -> Files {
    let parent = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID())")
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appending(path: "out").path
    try await write(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return paths.reduce(into: [:]) { files, path in
      guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { return }
      files[path] = String(decoding: data, as: UTF8.self)
    }
  }
}
