import Foundation
import Testing

/// What `slant analyze` finds by putting the articles of the sample side by side.
@Suite struct ComparisonTests {
  private func table(_ name: String) throws -> CSVTable {
    CSVTable(try #require(AnalyzeTests.listed?.files[name]))
  }

  private struct Package: Decodable {
    struct Resource: Decodable {
      let path: String
      let schema: Schema
    }
    struct Schema: Decodable { let primaryKey: [String]? }
    let resources: [Resource]
  }

  @Test func `primary keys tell the rows apart`() throws {
    let json = try #require(AnalyzeTests.listed?.files["datapackage.json"])
    let resources = try JSONDecoder().decode(Package.self, from: json).resources
    var keyed: Set<String> = []
    for resource in resources {
      guard let key = resource.schema.primaryKey, !key.isEmpty else { continue }
      keyed.insert(resource.path)
      let table = try table(resource.path)
      let cells = key.map(table.column)
      let rows = table.rows.indices.map { row in cells.map { $0[row] } }
      #expect(!rows.isEmpty, "\(resource.path)")
      #expect(Set(rows).count == rows.count, "\(resource.path)")
    }
    #expect(Set(SummarizeTests.tables).isSubset(of: keyed))
  }

  @Test func `the six stories of the sample come out`() throws {
    let stories = try table("stories.csv")
    #expect(stories.rows.count == 24)
    var files: [String: Set<String>] = [:]
    for (id, story) in zip(stories.column("article_id"), stories.column("story_id")) {
      #expect(story != "", "\(id) is on no story")
      files[story, default: []].insert(String(id.split(separator: "/").last ?? ""))
    }
    #expect(files.count == 6)
    #expect(files.values.allSatisfy { $0.count == 1 }, "\(files)")
    #expect(Set(files.values.flatMap(\.self)).count == 6)
    #expect(Set(stories.column("story_outlets")) == ["4"])
    #expect(Set(stories.column("missing_outlets")) == [""])
  }

  @Test func `a row has an interval or a reason`() throws {
    for name in ["outlets.csv", "contrasts.csv", "trends.csv"] {
      let table = try table(name)
      for (lower, reason) in zip(table.column("lower"), table.column("reason")) {
        #expect((lower == "") == (reason != ""), "\(name)")
      }
    }
  }

  @Test func `intervals hold their values`() throws {
    for (name, value) in [("outlets.csv", "value"), ("contrasts.csv", "difference")] {
      let table = try table(name)
      let families = table.column("family")
      let cells = [value, "lower", "upper"].map { table.column($0).map(Double.init) }
      for row in table.rows.indices where families[row] != "words" {
        guard let value = cells[0][row], let lower = cells[1][row], let upper = cells[2][row]
        else { continue }
        #expect(lower <= value && value <= upper, "\(name) \(table.rows[row])")
      }
    }
  }

  /// Counts of a record and the columns of articles.csv that say the same.
  static let counts: [(count: String, column: String)] =
    [
      ("boilerplate_words", "boilerplate_words"), ("quotes", "quotes"),
      ("quoted_words", "quoted_words"), ("reported_words", "reported_words"),
      ("named", "sources_named"), ("unnamed", "sources_unnamed"), ("unstated", "sources_unstated"),
      ("unknown", "sources_unknown"), ("endorsed_loaded", "endorsed_loaded"), ("words", "words"),
      ("stance:distancing", "cue_distancing"), ("stance:neutral", "cue_neutral"),
      ("loaded:all", "loaded_all_hits"), ("tone_sentences:all", "tone_all_sentences"),
    ]
    + ["author", "quoted", "reported", "scare", "title"].flatMap { part in
      [
        ("words:\(part)", "words_\(part)"), ("loaded:\(part)", "loaded_\(part)_hits"),
        ("tone_sentences:\(part)", "tone_\(part)_sentences"),
        ("category:\(part):certainty:hedge", "certainty_hedge_\(part)"),
      ].filter { !($0.0.hasPrefix("category") && part == "scare") }
    }

  @Test func `the counts of a record are the cells of its article`() throws {
    let articles = try table("articles.csv")
    let ids = articles.column("article_id")
    let lines = try #require(AnalyzeTests.listed?.files["analysis.jsonl"])
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      let record = try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
      let sums = try #require(record["sums"] as? [String: Any])
      let counts = try #require(sums["counts"] as? [String: Int])
      let row = try #require(ids.firstIndex { $0 == record["id"] as? String })
      func cell(_ column: String) throws -> String {
        try #require(articles.header.contains(column), "no column \(column)")
        return articles.column(column)[row]
      }
      for (count, column) in Self.counts {
        #expect(try cell(column) == "\(counts[count] ?? 0)", "\(ids[row]) \(count)")
      }
      for part in ["all", "author", "quoted", "reported", "scare", "title"] {
        let sum = Double(counts["tone_sum:\(part)"] ?? 0) / 1_000_000
        #expect(abs(try #require(Double(try cell("tone_\(part)_sum"))) - sum) < 1e-9)
      }
      for (mean, column) in [
        ("headline_tone_difference", "headline_tone_difference"),
        ("source_effective", "source_effective"), ("source_largest_share", "source_largest_share"),
      ] {
        let value = Double(try cell(column))
        #expect((counts["articles:\(mean)"] ?? 0) == (value == nil ? 0 : 1))
        #expect(abs((value ?? 0) - Double(counts["mean:\(mean)"] ?? 0) / 1_000_000) < 1.1e-6)
      }
    }
  }

  // MARK: Copies

  private static let report = """
    The council of Velmar voted on Monday to close the harbour for the winter, after a storm had \
    torn two cranes from the eastern quay and sunk a tug. “It is a disgraceful farce that nobody \
    mended the quay in time,” Mayor Rosa Klein said. The fishermen of the old town have asked for \
    the money that the ministry had promised them in the spring, and want to land their catch at \
    the northern pier until the cranes stand again.
    """

  private static let input: String = {
    let texts = [
      ("echo-1", "Echo", report), ("echo-2", "Echo", report + " The vote was close."),
      ("echo-3", "Echo", "The orchestra opened its season with two pianos on Friday."),
      ("lamp-1", "Lamp", report),
    ]
    return texts.map { id, outlet, text in
      "{\"id\":\"\(id)\",\"outlet\":\"\(outlet)\",\"date\":\"2024-01-02\",\"text\":\"\(text)\"}\n"
    }.joined()
  }()

  private func copies(_ options: [String]) throws -> [String: Data] {
    let scratch = try ScratchFolder()
    let run = try CommandRun(
      ["analyze", "-", "-o", scratch.path("out"), "--quiet"] + options, input: Self.input)
    #expect(run.status == 0)
    return try scratch.files(below: "out")
  }

  @Test func `a copy within an outlet counts once`() throws {
    let files = try copies([])
    let stories = CSVTable(try #require(files["stories.csv"]))
    let rows = Dictionary(
      uniqueKeysWithValues: zip(stories.column("article_id"), stories.rows.indices))
    let duplicates = stories.column("duplicate_of")
    let wires = stories.column("wire_group_id")
    #expect(duplicates[try #require(rows["echo-2"])] == "echo-1")
    #expect(duplicates.filter { $0 != "" }.count == 1)
    for id in ["echo-1", "echo-2", "lamp-1"] {
      #expect(wires[try #require(rows[id])] == "wire-0001")
    }
    let outlets = CSVTable(try #require(files["outlets.csv"]))
    #expect(articles(of: "Echo", outlets) == ["2"])
    #expect(articles(of: "Lamp", outlets) == ["1"])
    // Every article has its row all the same.
    #expect(CSVTable(try #require(files["articles.csv"])).rows.count == 4)
    #expect(attributions(files) == ["1", "1"])
  }

  @Test func `copies count each on request`() throws {
    let files = try copies(["--keep-copies"])
    let outlets = CSVTable(try #require(files["outlets.csv"]))
    #expect(articles(of: "Echo", outlets) == ["3"])
    #expect(attributions(files) == ["2", "1"])
    let json = String(decoding: try #require(files["run.json"]), as: UTF8.self)
    #expect(json.contains("\"keep-copies\""))
  }

  private func articles(of outlet: String, _ table: CSVTable) -> Set<String> {
    Set(zip(table.column("outlet"), table.column("articles")).filter { $0.0 == outlet }.map(\.1))
  }

  /// Attributions to Rosa Klein by outlet.
  private func attributions(_ files: [String: Data]) -> [String] {
    let balance = CSVTable(files["balance.csv"] ?? Data())
    return zip(balance.column("corpus_id"), balance.column("attributions"))
      .filter { $0.0 == "rosa-klein" }.map(\.1)
  }

  @Test func `the seed changes intervals and no value`() throws {
    let other = try #require(AnalyzeTests.results(of: ["--seed", "7", "--replicates", "200"]))
    let (one, two) = (
      CSVTable(try #require(AnalyzeTests.sample?.files["outlets.csv"])),
      CSVTable(try #require(other.files["outlets.csv"]))
    )
    #expect(one.column("value") == two.column("value"))
    #expect(one.column("reason") == two.column("reason"))
    #expect(one.column("lower") != two.column("lower"))
  }
}
