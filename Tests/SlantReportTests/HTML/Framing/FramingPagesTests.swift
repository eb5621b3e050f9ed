import SlantAnalysis
import SlantCorpus
import TestSupport
import Testing

@testable import SlantComparison
@testable import SlantReport

/// The pages on frames, morals, harm and headlines.
struct FramingPagesTests {
  private static func report(_ digests: [ArticleDigest]) async throws -> [String: String] {
    try await ReportFixture.report(ofRecords: digests)
  }

  @Test func `each outlet has a panel with the values of outlets.csv`() async throws {
    let html = try #require(try await Self.report(CountedCorpus.threeOutlets)["framing.html"])
    let results = await ReportFixture.results(CountedCorpus.threeOutlets)
    let rows = CSVRecords.rows(OutletsTable.table(.outlet), results.comparison.estimates)
    let panels = FigureReading.all(html).prefix(3)
    #expect(panels.map(\.title) == ["Echo.", "Lamp.", "Mirror."])
    for panel in panels {
      #expect(panel.chart.all("name").map(\.text) == ["quality of life", "economic"].reversed())
      let dots = panel.chart.all("dot").compactMap { $0.number("data-v") }
      let expected = ["frame_economic", "frame_quality_of_life"].compactMap { name in
        rows.first { $0["measure"] == name && $0["outlet"].map { $0 + "." } == panel.title }?[
          "value"
        ]
        .flatMap { Double($0) }.map { $0 * 100 }
      }
      #expect(expected.count == 2)
      for (dot, value) in zip(dots, expected) { #expect(abs(dot - value) < 0.0002) }
      #expect(panel.says.contains("No detectable difference from any other outlet."))
    }
    let ends = Set(panels.map { $0.chart.ticks("x1").map(\.value) })
    #expect(ends.count == 1, "panels share an axis")
  }

  @Test func `many outlets stand in a panel a frame`() async throws {
    let articles = (0..<10).flatMap { outlet in
      (0..<5).map { CountedCorpus.article($0, of: "Outlet \(outlet)", loaded: 3) }
    }
    let html = try #require(try await Self.report(articles)["framing.html"])
    let first = try #require(FigureReading.all(html).first)
    #expect(first.title == "Economic.")
    #expect(first.says.contains("Costs, benefits, money, prices"))
    #expect(first.chart.all("name").count == 10)
  }

  @Test func `frames are explained by the lexicon, own sets and axes have their place`()
    async throws
  {
    let html = try #require(try await Self.report(CountedCorpus.threeOutlets)["framing.html"])
    #expect(html.contains("<b>quality of life</b>: comfort, leisure, community"))
    #expect(html.contains("Frames of my set"))
    #expect(html.contains("&lt;b&gt;"))
    #expect(html.contains("Your axes"))
  }

  @Test func `counts of harm are those of outlets.csv`() async throws {
    let html = try #require(try await Self.report(CountedCorpus.threeOutlets)["framing-3.html"])
    let results = await ReportFixture.results(CountedCorpus.threeOutlets)
    let rows = CSVRecords.rows(OutletsTable.table(.outlet), results.comparison.estimates)
    let cells = try #require(
      HTMLCheck.rows(html).first { $0.first == "Echo" && $0.count == 7 })
    func sum(_ measure: String, _ column: String) throws -> String {
      try #require(rows.first { $0["measure"] == measure && $0["outlet"] == "Echo" }?[column])
    }
    #expect(cells[1] == (try sum("kill_without_agent_share", "denominator")))
    #expect(cells[2] == (try sum("kill_without_agent_share", "numerator")))
    #expect(cells[4] == (try sum("harm_without_agent_share", "denominator")))
    #expect(cells[5] == (try sum("harm_without_agent_share", "numerator")))
    #expect(html.contains("The records hold no texts"))
  }

  @Test func `sentences of harm lead to the article`() async throws {
    let story = """
      Two miners were killed at the Tarn pit on Monday, the police said.

      A guard shot a dog. “We mourn,” said Mara Lindqvist, who leads the union of the pit.
      """
    let files = try await ReportFixture.report([
      Article(id: "a", outlet: "Echo", title: "Two dead at Tarn pit", text: story)
    ])
    let html = try #require(files["framing-3.html"])
    #expect(html.contains("href=\"articles/\(PageNames.name(for: "a")).html#harms\""))
  }

  @Test func `headlines that differ most come first`() async throws {
    let html = try #require(try await Self.report(CountedCorpus.threeOutlets)["framing-4.html"])
    let rows = HTMLCheck.rows(html).filter { $0.count == 4 && $0[3].hasPrefix("−0.20") }
    #expect(rows.count == 18)
    #expect(html.contains("18 of 72 headlines that rest on a sentence with doubt leave it out."))
  }

  @Test func `articles without frames, morals, harm and headlines are told of`() async throws {
    let files = try await Self.report([])
    #expect(files["framing.html"]?.contains("No article has cues enough") == true)
    #expect(files["framing-2.html"]?.contains("No word of right and wrong") == true)
    #expect(files["framing-3.html"]?.contains("No clause tells of harm") == true)
    #expect(files["framing-4.html"]?.contains("No article has a headline") == true)
    for page in ["framing.html", "framing-2.html", "framing-3.html", "framing-4.html"] {
      #expect(files[page].map { HTMLCheck($0).faults } == [])
    }
  }

  @Test(.tags(.golden)) func `the structure of the pages is as recorded`() async throws {
    let files = try await Self.report(CountedCorpus.threeOutlets)
    let pages = try (1...4).map { try #require(files[Chapter.framing.file($0)]) }
    for page in pages { #expect(HTMLCheck(page).faults == []) }
    let structure = pages.map(PageStructure.text).joined(separator: "\n")
    #expect(try Snapshot.difference(from: structure) == nil)
  }
}
