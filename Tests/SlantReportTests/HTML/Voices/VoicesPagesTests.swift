import SlantComparison
import SlantCorpus
import TestSupport
import Testing

@testable import SlantReport

struct VoicesPagesTests {
  private static let page = "voices.html"

  private static func page(
    _ digests: [ArticleDigest], _ path: String = page
  ) async throws -> PageReading {
    try PageReading(try await ReportFixture.report(ofRecords: digests), path)
  }

  private static func tables() async throws -> [String: [[String: String]]] {
    PageReading.tables(await ReportFixture.results(try SpeechFixture.digests()))
  }

  @Test(.tags(.golden)) func `the structure of the page is as recorded`() async throws {
    let files = try await ReportFixture.report(ofRecords: SpeechFixture.digests())
    let pages = try [Self.page, "voices-2.html", "voices-3.html"].map { try PageReading(files, $0) }
    for page in pages { #expect(HTMLCheck(page.html).faults == []) }
    #expect(
      try Snapshot.difference(from: pages.map(\.structure).joined(separator: "\n")) == nil)
  }

  // MARK: Counts

  /// What the pages call sources without a name.
  private static let kinds = [
    "ungrouped": "Named, in no group", "unnamed": "Unnamed", "unstated": "Not stated",
    "unknown": "Unknown",
  ]

  /// The rows of balance.csv of those that a table of the page calls `name`.
  private static func rows(
    _ name: String, _ balance: [[String: String]], level: String = "entity"
  ) -> [[String: String]] {
    balance.filter { row in
      let own =
        switch row["source"] {
        case "entity": row["name"]
        case "group": row["group"]
        default: kinds[row["source"] ?? ""]
        }
      return row["level"] == level && own == name
    }
  }

  @Test(arguments: ["entity", "group"])
  func `the balance on the page is that of the table`(level: String) async throws {
    let balance = try #require(try await Self.tables()["balance.csv"])
    let page = try await Self.page(SpeechFixture.digests())
    let table = try page.tables("balance").first {
      $0[0].contains("Direct") && $0[0][0] == (level == "entity" ? "Speaker" : "Group")
    }
    let rows = try #require(table).dropFirst()
    #expect(rows.count > 4)
    for row in rows {
      let name =
        level == "group" ? row[0] : row[0].replacing(#/ (person|place|organisation)\b.*/#, with: "")
      let own = Self.rows(name, balance, level: level)
      let columns = [
        (1, "articles"), (2, "attributions"), (3, "attributions_direct"), (4, "attributions_mixed"),
        (5, "attributions_indirect"), (6, "quoted_words"), (8, "reported_words"), (9, "first_word"),
        (10, "last_word"), (13, "speech_tone_sentences"),
      ]
      for (index, column) in columns {
        #expect(Double(row[index]) == own.sum(column), "\(column) of \(name)")
      }
    }
  }

  @Test func `joint speakers share their words`() async throws {
    let page = try await Self.page(SpeechFixture.digests())
    let rows = try page.tables("balance")[0]
    let joint = try #require(rows.first { $0[0].hasPrefix("Nora Quill") })
    #expect(Array(joint[2...6]) == ["2", "1", "0", "1", "2"])
  }

  @Test func `bars are the shares of the table`() async throws {
    let balance = try #require(try await Self.tables()["balance.csv"])
    let chart = try #require(
      try await Self.page(SpeechFixture.digests()).charts("kinds").first)
    let bars = chart.elements.filter { $0.attributes["data-v"] != nil && $0.name == "rect" }
      .compactMap { $0.number("data-v") }
    let expected = [nil, "Harbour Post", "Inland Mirror"].flatMap { outlet -> [Double] in
      let rows = balance.filter {
        $0["level"] == "entity" && (outlet == nil || $0["outlet"] == outlet)
      }
      return ["entity", "unnamed", "unstated", "unknown"].map { kind in
        rows.filter { $0["source"] == kind }.sum("quoted_words") / rows.sum("quoted_words")
      }
    }.filter { $0 > 0 }
    #expect(bars.count == expected.count)
    for (bar, share) in zip(bars, expected) { #expect(abs(bar - share) < 2e-6) }
  }

  @Test(arguments: [
    ("unnamed_share", "sources", 0), ("unstated_share", "sources", 1),
    ("unknown_share", "sources", 2),
  ])
  func `dots are the values of the table`(
    measure: String, section: String, index: Int
  ) async throws {
    let values = try #require(try await Self.tables()["outlets.csv"])
      .filter { $0["measure"] == measure && $0["subject"] == "" }
      .compactMap { Double($0["value"] ?? "") }.sorted()
    let chart = try await Self.page(
      SpeechFixture.digests(), "voices-2.html"
    ).charts(section)[index]
    let dots = chart.elements.filter { $0.name == "circle" }.compactMap { $0.number("data-v") }
      .sorted()
    #expect(dots.count == values.count)
    for (dot, value) in zip(dots, values) { #expect(abs(dot - value * 100) < 2e-4) }
  }

  @Test func `pairs are those of the table`() async throws {
    let targets = try #require(try await Self.tables()["targets.csv"])
    let page = try await Self.page(SpeechFixture.digests(), "voices-3.html")
    let rows = try page.tables("pairs")[0].dropFirst()
    #expect(!rows.isEmpty)
    for row in rows {
      let own = targets.filter { target in
        let name = target["speaker_name"] ?? ""
        let speaker = name.isEmpty ? Self.kinds[target["speaker"] ?? ""] : name
        return speaker == row[0] && target["target_name"] == row[1]
      }
      #expect(own.sum("attributions") == Double(row[2]), "\(row)")
      #expect(own.sum("mentions") == Double(row[3]))
      #expect(own.sum("words") == Double(row[4]))
    }
    let squares = try page.charts("pairs")[0].all("pair").compactMap { $0.number("data-v") }
    #expect(squares.reduce(0, +) == targets.sum("attributions"))
  }

  // MARK: Corpora of all kinds

  @Test func `nobody quoted is said, and nothing is drawn`() async throws {
    let digests = [SpeechFixture.digest("a", of: "Post", speakers: [])]
    let page = try await Self.page(digests)
    #expect(page.html.contains("Nobody is quoted"))
    #expect(!page.html.contains("<svg"))
    #expect(HTMLCheck(page.html).faults == [])
  }

  @Test(arguments: [nil, "Post"])
  func `one outlet is compared with nothing`(outlet: String?) async throws {
    let digests = (0..<3).map {
      SpeechFixture.digest(
        "\($0)", of: outlet, speakers: [SpeechFixture.person("a"), SpeechFixture.person("b")])
    }
    let page = try await Self.page(digests)
    #expect(HTMLCheck(page.html).faults == [])
    #expect(!page.html.contains("detect"))
    #expect(page.html.contains(outlet ?? "Outlet not given"))
    #expect(page.html.contains("No groups were given"))
  }

  @Test func `many outlets have pages of their own and stay within bounds`() async throws {
    let digests = (0..<120).map { number in
      SpeechFixture.digest(
        "\(number)", of: "Outlet \(number)",
        speakers: (0..<5).map { SpeechFixture.person("p\(number % 60)-\($0)") }
          + [Source(kind: .unknown, id: "", group: nil)])
    }
    let files = try await ReportFixture.report(ofRecords: digests)
    #expect(files.keys.count { $0.hasPrefix("voices/") } == 100)
    for (path, html) in files where path.hasPrefix("voices") || path.hasPrefix("entities") {
      #expect(html.utf8.count < SinglePage.byteLimit, "\(path)")
      #expect(HTMLCheck(html).faults == [], "\(path)")
    }
    let page = try PageReading(files, Self.page)
    #expect(page.html.contains("The 39 outlets with most quoted words of 120"))
    #expect(page.html.contains("The first 100 of 300 speakers"))
    #expect(page.html.contains("href=\"voices/\(PageNames.name(for: "Outlet 1")).html\""))
  }

  @Test func `names that are hostile stay text`() async throws {
    let names = HostileNames.all + EscapingTests.hostile
    let digests = names.enumerated().flatMap { place, name in
      (0..<2).map { number in
        SpeechFixture.digest(
          "\(place) \(number)", of: "\(name)\(number)",
          speakers: [
            SpeechFixture.person(name, group: name), SpeechFixture.person("b", group: name),
          ])
      }
    }
    let files = try await ReportFixture.report(ofRecords: digests)
    for (path, html) in files where path.hasPrefix("voices") || path.hasPrefix("entities") {
      #expect(HTMLCheck(html).faults == [], "\(path)")
      #expect(html.utf8.count < SinglePage.byteLimit)
      #expect(HTMLCheck.handlers(html) == [])
    }
  }

  @Test func `the essentials are on the page that is mailed`() async throws {
    let files = try await ReportFixture.report(ofRecords: try SpeechFixture.digests())
    let page = try PageReading(files, ResultFile.singlePage).html
    #expect(page.contains("Quoted words by kind of source"))
    #expect(page.contains("Tone towards each, by voice"))
  }
}
