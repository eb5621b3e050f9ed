import Foundation
import SlantComparison
import SlantCorpus
import Testing

@testable import SlantReport

/// The pages of words on the sample against the tables beside them.
struct WordsPagesTests {
  /// The pages and tables of one run, read once.
  private actor Sample {
    private var files: SampleResults.Files?

    func results() async throws -> SampleResults.Files {
      if let files { return files }
      let files = try await SampleResults.files(of: try SampleResults.articles())
      self.files = files
      return files
    }
  }

  private static let sample = Sample()

  private static func records(_ csv: String?) -> [[String: String]] {
    let rows = CSVReading.rows(csv ?? "")
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  /// The pages of words: by their paths below the report's folder.
  private static func pages(_ files: SampleResults.Files) -> [String: String] {
    files.reduce(into: [:]) { pages, file in
      guard file.key.hasPrefix("report/words") else { return }
      pages[String(file.key.dropFirst("report/".count))] = file.value
    }
  }

  /// The hits that a page marks under each heading.
  private static func hits(_ page: String) -> [String: Int] {
    page.components(separatedBy: "<h3 id=\"").dropFirst().reduce(into: [:]) { hits, part in
      let list = part.components(separatedBy: "</section>")[0]
      hits[String(part.prefix { $0 != "\"" })] =
        list.matches(of: #/<mark class="hit">|<span class="m loaded/#).count
    }
  }

  @Test func `every count of a loaded word is that of terms.csv, and has as many hits`()
    async throws
  {
    let files = try await Self.sample.results()
    let copies = Set(
      Self.records(files["stories.csv"]).filter { $0["duplicate_of"] != "" }
        .compactMap { $0["article_id"] })
    var counts: [String: [String: Int]] = [:]
    for row in Self.records(files["terms.csv"])
    where row["lexicon"] == "loaded" && row["voice"] == "author" && row["zone"] != "title"
      && row["scored"] == "1" && !copies.contains(row["article_id"] ?? "")
    {
      let term = (row["term"] ?? "").trimmingPrefix("=")
      counts[String(term), default: [:]][row["outlet"] ?? "", default: 0] += 1
    }
    let page = try #require(files["report/words.html"])
    let table = try #require(page.components(separatedBy: "<tbody>").dropFirst().first)
    let outlets = counts.values.reduce(into: Set<String>()) { $0.formUnion($1.keys) }.sorted()
    var seen = 0
    for row in HTMLCheck.rows(table.components(separatedBy: "</tbody>")[0]) {
      let expected = try #require(counts[row[0]], "\(row[0])")
      #expect(row[2..<(2 + outlets.count)].map { Int($0) } == outlets.map { expected[$0] ?? 0 })
      #expect(Int(row[2 + outlets.count]) == expected.values.reduce(0, +))
      let file = "report/words/" + PageNames.stem(of: "loaded \(row[0])") + ".html"
      let hits = Self.hits(try #require(files[file]))
      for (number, outlet) in outlets.enumerated() {
        #expect(hits["g\(number + 1)"] ?? 0 == expected[outlet] ?? 0, "\(row[0]) in \(outlet)")
      }
      seen += 1
    }
    #expect(seen == min(counts.count, LoadedWords.limit))
  }

  @Test func `every count of a word is that of contrasts.csv, and has as many hits`() async throws {
    let files = try await Self.sample.results()
    var contrasts: [String: [String: String]] = [:]
    for row in Self.records(files["contrasts.csv"]) where row["family"] == "words" {
      contrasts["\(row["outlet_a"] ?? "") \(row["subject"] ?? "")"] = row
    }
    let page = try #require(files["report/words.html"])
    var seen = 0
    for figure in page.components(separatedBy: "<figure class=\"chart\">").dropFirst() {
      let title = HTMLCheck.text(
        try #require(figure.firstMatch(of: #/<b class="title">(.*?)\.</#)?.1))
      for row in figure.matches(of: #/<tr>(?s:.*?)<\/tr>/#).map(\.output) {
        guard let file = row.firstMatch(of: #/href="(words\/(?:word|phrase)-[^"#]*)/#)?.1 else {
          continue
        }
        let cells = HTMLCheck.rows(String(row))[0]
        let term = cells[0].components(separatedBy: " mostly “")[0]
        let contrast = try #require(contrasts["\(title) \(term)"], "\(title) \(term)")
        #expect([cells[1], cells[2]] == [contrast["numerator_a"], contrast["numerator_b"]])
        #expect(
          Double(cells[3]) == (Double(contrast["value_a"] ?? "") ?? 0).rounded(to: 2), "\(term)")
        let sentences = try #require(files["report/\(file)"])
        let uses = HTMLCheck.rows(sentences.components(separatedBy: "</table>")[0]).dropFirst()
        let hits = Self.hits(sentences)
        for (number, use) in uses.enumerated() {
          #expect(hits["g\(number + 1)"] ?? 0 == Int(use[1]), "\(term) in \(use[0])")
        }
        let here = uses.first { $0[0] == title }?[1]
        #expect(here == cells[1])
        #expect(uses.reduce(0) { $0 + (Int($1[1]) ?? 0) } - (Int(here ?? "") ?? 0) == Int(cells[2]))
        seen += 1
      }
    }
    #expect(seen > 5)
  }

  @Test func `every use of a name is that of naming.csv, and has as many hits`() async throws {
    let files = try await Self.sample.results()
    let rows = Self.records(files["naming.csv"])
    var seen = 0
    for (path, page) in Self.pages(files) where path.hasPrefix("words/name-") {
      let table = try #require(page.components(separatedBy: "<table").last)
      let hits = Self.hits(page)
      var listed = 0
      for cells in HTMLCheck.rows(table.components(separatedBy: "</table>")[0]).dropFirst() {
        let row = try #require(
          rows.first {
            $0["outlet"] == cells[0] && $0["variant"] == cells[1] && $0["connotation"] == cells[2]
              && path == "words/" + PageNames.stem(of: "name \($0["concept"] ?? "")") + ".html"
          })
        #expect(cells[3] == row["uses_author"])
        #expect(cells[5] == row["articles"])
        listed += Int(cells[3]) ?? 0
        seen += 1
      }
      #expect(hits.values.reduce(0, +) == listed)
    }
    #expect(seen > 5)
  }

  @Test func `each link of a page of words leads to an element that is there`() async throws {
    let files = try await Self.sample.results()
    for (path, html) in Self.pages(files) {
      #expect(HTMLCheck(html).faults == [], "\(path)")
      #expect(html.utf8.count < 300_000)
      for link in html.matches(of: #/href="((?:\.\.\/)?(?:words|articles)[^"#]*)#([^"]+)"/#) {
        let target = String(link.1.replacing("../", with: ""))
        let page = try #require(files["report/" + target], "\(target)")
        #expect(page.contains(" id=\"\(link.2)\""), "\(path): \(target)#\(link.2)")
      }
    }
  }

  @Test func `records in any order give the same pages but for links to articles`() async throws {
    let files = try await Self.sample.results()
    let lines = (files["analysis.jsonl"] ?? "").split(separator: "\n").map(String.init)
    let summary = try await SampleResults.files(ofRecords: lines.reversed())
    let (pages, others) = (Self.pages(files), Self.pages(summary))
    #expect(pages.keys.sorted() == others.keys.sorted())
    for (path, page) in pages {
      let plain = page.replacing(#/<a href="\.\.\/articles\/[^"]*">(.*?)<\/a>/#) { $0.output.1 }
        .replacing(#/<p class="data">.*?<\/p>/#, with: "")
      let other = (others[path] ?? "").replacing(#/<p class="data">.*?<\/p>/#, with: "")
      #expect(plain == other, "\(path)")
    }
    #expect(!others.values.contains { $0.contains("terms.csv") })
    #expect(!summary.keys.contains { $0.contains("evidence") })
  }

  @Test func `records without text have counts, and say that no sentence can be shown`()
    async throws
  {
    let article = try ReportFixture.digest(
      .init(id: "a", outlet: "Gazette", text: "The regime fell. A heroic crowd cheered."))
    let files = try await ReportFixture.report(ofRecords: [article])
    #expect(files["words.html"]?.contains("1 record holds no text") == true)
    let page = try #require(files["words/loaded-regime.html"])
    #expect(page.contains("Not listed here"))
    #expect(page.contains("Some records hold no text"))
  }

  @Test func `long lists are cut, and every group keeps some of its sentences`() {
    let sections = [500, 3, 150].enumerated().map { number, count in
      SentencePlan.Section(anchor: "g\(number)", heading: "", count: count, wants: [])
    }
    let plan = SentencePlan(file: "", title: "", pattern: "", sections: sections)
    #expect(plan.shares == [99, 3, 98])
    #expect(plan.shares.reduce(0, +) == SentencePlan.limit)
  }
}

extension Double {
  fileprivate func rounded(to places: Int) -> Double {
    let unit = (0..<places).reduce(1.0) { unit, _ in unit * 10 }
    return (self * unit).rounded() / unit
  }
}
