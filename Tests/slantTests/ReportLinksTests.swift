import Foundation
import Testing

/// What the pages of a report lead to.
@Suite struct ReportLinksTests {
  /// The links that lead nowhere, as page and address.
  private static func dead(_ files: [String: Data]) -> [String] {
    files.filter { $0.key.hasSuffix(".html") }.flatMap { path, data in
      String(decoding: data, as: UTF8.self).matches(of: #/href="([^"#:]+)(?:#[^"]*)?"/#)
        .map { String($0.1) }
        .filter { files[Self.resolved($0, from: path)] == nil }
        .map { "\(path): \($0)" }
    }.sorted()
  }

  /// The path of `address` on the page at `path`.
  private static func resolved(_ address: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  @Test func `every link of the sample's report leads to a file`() throws {
    let sample = try #require(AnalyzeTests.sample)
    #expect(Self.dead(sample.files) == [])
    #expect(sample.files.keys.count { $0.hasPrefix("report/stories/") } == 6)
  }

  @Test func `summarize writes the report too, without pages of articles`() throws {
    let sample = try #require(AnalyzeTests.sample)
    let scratch = try ScratchFolder()
    let records = try scratch.write(
      "records.jsonl", try #require(sample.files["analysis.jsonl"]))
    let run = try CommandRun(["summarize", records.path, "-o", scratch.path("out")])
    #expect(run.status == 0)
    #expect(run.output.contains("out/report/index.html"))
    let files = try scratch.files(below: "out")
    #expect(Self.dead(files) == [])
    #expect(files.keys.allSatisfy { !$0.hasPrefix("report/articles/") })
    #expect(files["report/stories.html"] == sample.files["report/stories.html"])
    let manifest = String(decoding: try #require(files["run.json"]), as: UTF8.self)
    #expect(manifest.contains("\"report\""))
  }
}
