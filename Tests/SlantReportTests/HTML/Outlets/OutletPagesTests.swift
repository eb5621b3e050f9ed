import Foundation
import SlantAnalysis
import SlantCorpus
import TestSupport
import Testing

@testable import SlantComparison
@testable import SlantReport

/// The pages that compare outlets.
struct OutletPagesTests {
  private static func page(
    _ digests: [ArticleDigest], _ file: String = "outlets.html"
  ) async throws -> String {
    try #require(try await ReportFixture.report(ofRecords: digests)[file])
  }

  private static func measure(_ title: String) -> ShownMeasure? {
    MainMeasures.parts.flatMap(\.measures).first { $0.title + "." == title }
  }

  // MARK: Numbers

  @Test func `dots, intervals and names are those of outlets.csv`() async throws {
    let html = try await Self.page(CountedCorpus.threeOutlets)
    let results = await ReportFixture.results(CountedCorpus.threeOutlets)
    let rows = CSVRecords.rows(OutletsTable.table(.outlet), results.comparison.estimates)
    let figures = FigureReading.all(html)
    #expect(figures.count == 12)
    for figure in figures {
      let measure = try #require(Self.measure(figure.title), "\(figure.title)")
      let cells = rows.filter { $0["measure"] == measure.name }
      let factor = measure.name.hasSuffix("_share") ? 100.0 : 1
      func values(_ column: String) -> [Double] {
        cells.compactMap { Double($0[column] ?? "") }.map { $0 * factor }.sorted(by: >)
      }
      func drawn(_ style: String, _ attribute: String) -> [Double] {
        figure.chart.all(style).compactMap { $0.number(attribute) }
      }
      #expect(Self.near(drawn("dot", "data-v"), values("value")), "\(measure.name)")
      #expect(Self.near(drawn("whisker", "data-low").sorted(by: >), values("lower")))
      #expect(Self.near(drawn("whisker", "data-high").sorted(by: >), values("upper")))
      let names = cells.sorted {
        (Double($1["value"] ?? "") ?? 0, $0["outlet"] ?? "")
          < (Double($0["value"] ?? "") ?? 0, $1["outlet"] ?? "")
      }.compactMap { $0["outlet"] }
      #expect(figure.chart.all("name").map(\.text) == names)
    }
  }

  private static func near(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 0.0002 }
  }

  @Test func `all outlets together are the sums of outlets.csv`() async throws {
    let html = try await Self.page(CountedCorpus.threeOutlets)
    let results = await ReportFixture.results(CountedCorpus.threeOutlets)
    let rows = CSVRecords.rows(OutletsTable.table(.outlet), results.comparison.estimates)
    for figure in FigureReading.all(html) {
      let measure = try #require(Self.measure(figure.title))
      let cells = rows.filter { $0["measure"] == measure.name }
      func sum(_ column: String) -> Double {
        cells.compactMap { Double($0[column] ?? "") }.reduce(0, +)
      }
      let factor = measure.name.hasSuffix("per_1000") ? 1000.0 : 1
      let percent = measure.name.hasSuffix("_share") ? 100.0 : 1
      let line = try #require(figure.chart.all("reference").first?.number("data-v"))
      #expect(abs(line - factor * percent * sum("numerator") / sum("denominator")) < 0.0002)
    }
  }

  @Test func `differences listed are those of contrasts.csv`() async throws {
    let html = try await Self.page(CountedCorpus.threeOutlets, "outlets-2.html")
    let results = await ReportFixture.results(CountedCorpus.threeOutlets)
    let rows = CSVRecords.rows(ContrastsTable.table(.outlet), ContrastRow.rows(results)).filter {
      $0["family"] == "measures" && (Double($0["p_corrected"] ?? "") ?? 1) <= 0.05
    }
    let listed = HTMLCheck.rows(html).filter { $0.count == 9 && $0[0] != "What differs" }
    #expect(listed.count == rows.count && !rows.isEmpty)
    let expected = rows.map { row in
      [row["outlet_a"] ?? "", row["outlet_b"] ?? "", Self.rounded(row["difference"])]
    }
    for cells in listed {
      let difference = cells[5].prefix { $0 != " " }
      #expect(expected.contains([cells[1], cells[3], String(difference)]), "\(cells)")
    }
    let tests = HTMLCheck.rows(html).first { $0.first == "Measures of whole articles" }
    let all = CSVRecords.rows(ContrastsTable.table(.outlet), ContrastRow.rows(results)).filter {
      $0["family"] == "measures" && !["unknown_share", "confidence"].contains($0["measure"] ?? "")
    }
    let tested = all.count { $0["p"] != "" }
    #expect(
      tests == [
        "Measures of whole articles", "\(all.count)", "\(tested)", "\(rows.count)",
        "\(all.count - tested)",
      ])
  }

  /// A difference of rates as the table writes it.
  private static func rounded(_ cell: String?) -> String {
    DisplayNumber.signed(Double(cell ?? ""), places: 1)
  }

  @Test func `points in time are those of trends.csv`() async throws {
    let html = try await Self.page(CountedCorpus.threeOutlets, "outlets-2.html")
    let results = await ReportFixture.results(CountedCorpus.threeOutlets)
    let rows = CSVRecords.rows(TrendsTable.table(.outlet), results.comparison.trends)
    let figures = FigureReading.all(html)
    #expect(
      figures.map(\.title) == [
        "Loaded words of the authors.", "Tone of the authors’ sentences.",
        "Words in quotation marks.",
      ])
    for (figure, name) in zip(
      figures, ["loaded_author_hits_per_1000", "tone_author", "quoted_share"])
    {
      let factor = name == "quoted_share" ? 100.0 : 1
      let expected = rows.filter { $0["measure"] == name }.sorted {
        ($0["outlet"] ?? "", $0["period"] ?? "") < ($1["outlet"] ?? "", $1["period"] ?? "")
      }.compactMap { Double($0["value"] ?? "") }.map { $0 * factor }
      let points = figure.chart.elements.filter { $0.name == "circle" }
        .compactMap { $0.number("data-v") }
      #expect(Self.near(points, expected), "\(name)")
    }
  }

  // MARK: Sentences

  @Test func `a difference that was found is said with its pair`() async throws {
    let figures = FigureReading.all(try await Self.page(CountedCorpus.threeOutlets))
    let loaded = try #require(figures.first)
    #expect(
      loaded.says.contains("Echo (106.4) and Lamp (16.4) differ, p\u{A0}<\u{A0}.001"),
      "\(loaded.says)")
    #expect(loaded.says.contains("Between the other pair tested no difference is detectable."))
    let tone = try #require(figures.first { $0.title == "Tone of the authors’ sentences." })
    #expect(
      tone.says.contains(
        "No detectable difference: none of the 3 pairs tested has a corrected p of .05 or less."))
  }

  @Test func `outlets that are alike show no detectable difference`() async throws {
    let html = try await Self.page(CountedCorpus.twoAlike)
    let says = try #require(FigureReading.all(html).first).says
    #expect(says.contains("No detectable difference between Echo"))
    #expect(html.contains("of measures finds a difference (corrected p\u{A0}≤\u{A0}.05)"))
    #expect(html.contains("which is no proof that there is none."))
    let second = try await Self.page(CountedCorpus.twoAlike, "outlets-2.html")
    #expect(second.contains("<p>No detectable difference.</p>"))
  }

  @Test func `too few articles are said to be too few`() async throws {
    let html = try await Self.page(CountedCorpus.twoSmallOutlets)
    #expect(html.contains("no measure could be tested"))
    for figure in FigureReading.all(html) {
      #expect(figure.says.contains("Too few articles to test a difference."), "\(figure.says)")
      #expect(figure.chart.all("whisker").isEmpty)
    }
    let second = try await Self.page(CountedCorpus.twoSmallOutlets, "outlets-2.html")
    #expect(second.contains("2 of the 5 articles or stories that it takes have it"))
    #expect(second.contains("No outlet has 3 months with enough articles"))
  }

  @Test func `more loaded words are not called more bias`() async throws {
    #expect(
      try await Self.page(CountedCorpus.threeOutlets).contains(
        "More loaded words are not more bias"))
  }

  // MARK: One, none, many

  @Test func `one outlet is not compared`() async throws {
    let one = CountedCorpus.threeOutlets.filter { $0.keys.outlet == "Echo" }
    let files = try await ReportFixture.report(ofRecords: one)
    let html = try #require(files["outlets.html"])
    #expect(html.contains("there is nothing to compare it with"))
    #expect(files["outlets-2.html"] == nil)
    for figure in FigureReading.all(html) { #expect(figure.chart.all("reference").isEmpty) }
    #expect(
      files.first { $0.key.hasPrefix("outlets/echo-") }?.value.contains("There is no other outlet")
        == true)
  }

  @Test func `articles that name no outlet are a group without a name`() async throws {
    let files = try await ReportFixture.report(
      ofRecords: (0..<6).map { CountedCorpus.article($0, of: nil, loaded: 3) })
    #expect(files["outlets.html"]?.contains("None of 6 articles names its outlet") == true)
    #expect(files.keys.contains { $0.hasPrefix("outlets/outlet-not-given-") })
  }

  @Test func `no article at all is still a page`() async throws {
    let files = try await ReportFixture.report(ofRecords: [])
    #expect(files["outlets.html"]?.contains("No article was read.") == true)
    #expect(files["framing.html"].map { HTMLCheck($0).faults } == [])
  }

  @Test func `of 300 outlets the largest are drawn and have a page`() async throws {
    var articles: [ArticleDigest] = []
    for outlet in 0..<300 {
      let name =
        "Gazette of the \(outlet + 1). district, with its further towns and villages, \(outlet)"
      var keys = ArticleKeys(id: "\(outlet)")
      keys.outlet = name
      var counts = ArticleCounts()
      for (name, value) in [
        ("articles", 1), ("words", 100), ("words:author", 100), ("loaded:author", outlet % 7),
      ] { counts.add(value, to: name) }
      articles.append(
        ArticleDigest(
          keys: keys, counts: counts,
          speech: ArticleSpeech(tallies: [], pairs: [], labels: [], total: OutletSpeech()),
          names: [], loaded: [], voices: [], text: nil))
    }
    let files = try await ReportFixture.report(ofRecords: articles)
    let html = try #require(files["outlets.html"])
    #expect(files.keys.count { $0.hasPrefix("outlets/") } == OutletFiles.limit)
    #expect(FigureReading.all(html).first?.chart.all("name").count == GroupCharts.limit)
    #expect(html.contains("of 300; outlets.csv has all"))
    for (path, page) in files where path.hasSuffix(".html") {
      #expect(page.utf8.count < 300_000, "\(path)")
    }
  }

  @Test func `pages of as many outlets as are drawn stay small`() async throws {
    let names = (0..<GroupCharts.limit).map {
      "“Gazette” & <Herald> of the \($0 + 1). district, towns and villages of the upper valley"
    }
    let files = try await ReportFixture.report(
      ofRecords: names.flatMap { name in
        (0..<5).map { CountedCorpus.article($0, of: name, loaded: 3 + $0) }
      })
    for (path, page) in files where path.hasSuffix(".html") {
      #expect(page.utf8.count < 300_000, "\(path)")
    }
  }

  @Test func `hostile names are text`() async throws {
    let names = HostileNames.all + EscapingTests.hostile
    let files = try await ReportFixture.report(
      ofRecords: names.flatMap { name in
        (0..<2).map { CountedCorpus.article($0, of: name, loaded: 3 + $0) }
      })
    for (path, html) in files
    where path.hasPrefix("outlets") || path.hasPrefix("framing") {
      #expect(HTMLCheck(html).faults == [], "in \(path)")
      #expect(!html.contains("<script>") && !html.contains("<img"))
      #expect(HTMLCheck.handlers(html) == [])
    }
  }

  // MARK: Structure

  @Test(.tags(.golden)) func `the structure of the pages is as recorded`() async throws {
    let files = try await ReportFixture.report(ofRecords: CountedCorpus.threeOutlets)
    let pages = try [
      "outlets.html", "outlets-2.html", "outlets/\(PageNames.name(for: "Echo")).html",
    ].map {
      try #require(files[$0])
    }
    for page in pages { #expect(HTMLCheck(page).faults == []) }
    let structure = pages.map(PageStructure.text).joined(separator: "\n")
    #expect(try Snapshot.difference(from: structure) == nil)
  }
}
