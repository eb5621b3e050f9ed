import Foundation
import TestSupport
import Testing

/// naming.csv and the columns of categories, against counts made once more from analysis.jsonl.
@Suite struct NamingTableTests {
  private static let voices = ["author", "quoted", "reported", "scare", "title"]

  private struct Record {
    let id: String
    let outlet: String
    let authorWords: Int
    let words: [String: Int]
    let terms: [[String: Any]]
    let certainty: [String: [String: Int]]
    let categories: [String: [String: [String: Int]]]

    init(_ line: Data.SubSequence) throws {
      let json = try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
      id = json["id"] as? String ?? ""
      outlet = json["outlet"] as? String ?? ""
      words = try #require(json["words_by_voice"] as? [String: Int])
      authorWords = try #require(words["author"])
      terms = try #require(json["terms"] as? [[String: Any]])
      certainty = try #require(json["certainty"] as? [String: [String: Int]])
      categories = json["categories"] as? [String: [String: [String: Int]]] ?? [:]
    }

    /// The scored hits of a lexicon: class, and the part of the article that each counts for.
    func hits(_ lexicon: String) -> [(term: [String: Any], id: String, part: String)] {
      terms.compactMap { term in
        guard term["lexicon"] as? String == lexicon, term["scored"] as? Bool == true,
          let id = term["class"] as? String, let voice = term["voice"] as? String
        else { return nil }
        return (term, id, term["zone"] as? String == "title" ? "title" : voice)
      }
    }
  }

  private func records(_ files: [String: Data]) throws -> [Record] {
    try #require(files["analysis.jsonl"]).split(separator: UInt8(ascii: "\n")).map(Record.init)
  }

  private func rows(_ name: String, _ files: [String: Data]) throws -> [[String: String]] {
    let table = CSVTable(try #require(files[name]))
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
  }

  /// A rate as tables write it.
  private func isRate(_ cell: String?, _ numerator: Int, _ denominator: Int) -> Bool {
    guard denominator > 0 else { return cell == "" }
    guard let value = cell.flatMap(Double.init) else { return false }
    return abs(value - Double(numerator) / Double(denominator)) < 1e-6
  }

  @Test func `names are what the hits of the records add up to`() throws {
    let files = try #require(AnalyzeTests.listed?.files)
    var uses: [[String]: [String: Int]] = [:]
    var articles: [[String]: Set<String>] = [:]
    var concepts: [[String]: Int] = [:]
    var words: [String: Int] = [:]
    for record in try records(files) {
      words[record.outlet, default: 0] += record.authorWords
      for hit in record.hits("naming") {
        let term = hit.term["term"] as? String ?? ""
        let name = term.hasPrefix("=") ? String(term.dropFirst()) : term
        let key = [record.outlet, hit.id, name, hit.term["connotation"] as? String ?? ""]
        uses[key, default: [:]][hit.part, default: 0] += 1
        articles[key, default: []].insert(record.id)
        concepts[[record.outlet, hit.id], default: 0] += hit.part == "author" ? 1 : 0
      }
    }
    var found: Set<[String]> = []
    for row in try rows("naming.csv", files) {
      let key = ["outlet", "concept", "variant", "connotation"].map { row[$0] ?? "" }
      #expect(found.insert(key).inserted, "\(key) twice")
      let own = uses[key] ?? [:]
      for voice in Self.voices { #expect(row["uses_\(voice)"] == "\(own[voice] ?? 0)", "\(key)") }
      let inText = own.filter { $0.key != "title" }.values.reduce(0, +)
      #expect(row["uses_all"] == "\(inText)")
      #expect(row["articles"] == "\(articles[key]?.count ?? 0)")
      let concept = try #require(concepts[Array(key.prefix(2))], "\(key) has no use")
      #expect(row["concept_uses_author"] == "\(concept)")
      #expect(isRate(row["share_author"], own["author"] ?? 0, concept))
      let outletWords = words[key[0]] ?? 0
      #expect(row["outlet_words_author"] == "\(outletWords)")
      #expect(isRate(row["uses_author_per_1000"], 1000 * (own["author"] ?? 0), outletWords))
      // A name without a use is one that another outlet uses.
      if own.isEmpty { #expect(uses.keys.contains { $0.dropFirst() == key.dropFirst() }) }
    }
    #expect(!uses.isEmpty)
    #expect(found.isSuperset(of: uses.keys))
  }

  @Test func `certainty is what the hits of the records add up to`() throws {
    let files = try #require(AnalyzeTests.listed?.files)
    try check(files, "certainty") { $0.certainty }
  }

  @Test func `a user's own categories become columns`() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "mood_words.tsv", "term\tclass\tinflect\nquiet\tCalm days\ta\nsay\ttalk\tv\nbridge\t\tn\n")
    try scratch.write(
      "in/Echo/a.txt",
      "The quiet bridge was closed.\n\n“It is quiet,” Rosa Klein said. She said the bridge shook.\n"
    )
    let run = try CommandRun([
      "analyze", scratch.path("in"), "-o", scratch.path("out"), "--lexicon",
      scratch.path("mood_words.tsv"),
    ])
    #expect(run.status == 0)
    let files = try scratch.files(below: "out")
    let row = try #require(try rows("articles.csv", files).first)
    #expect(row["mood_words_calm_days_author"] == "1")
    #expect(row["mood_words_calm_days_quoted"] == "1")
    #expect(row["mood_words_talk_author"] == "2")
    #expect(row["mood_words_author"] == "1")
    #expect(row["mood_words_reported"] == "1")
    #expect(row["mood_words_reported_per_1000"] == "333.333333")
    try check(files, "mood_words") { $0.categories["mood_words"] ?? [:] }
    let package = String(decoding: try #require(files["datapackage.json"]), as: UTF8.self)
    #expect(
      package.contains("Hits of class Calm days of the lexicon mood_words in the author's voice"))
    let manifest = String(decoding: try #require(files["run.json"]), as: UTF8.self)
    #expect(manifest.contains("\"name\": \"mood_words\""))
  }

  @Test func `a lexicon called like the list of entities is refused`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("entities.tsv", "term\nbridge\n")
    let run = try CommandRun([
      "analyze", Checkout.articles, "-o", scratch.path("out"), "--lexicon",
      scratch.path("entities.tsv"),
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("is called 'entities'"))
  }

  /// The hits of a lexicon, the member of the record and the columns of articles.csv agree.
  private func check(
    _ files: [String: Data], _ lexicon: String,
    _ member: (Record) -> [String: [String: Int]]
  ) throws {
    let articles = try rows("articles.csv", files)
    for record in try records(files) {
      let row = try #require(articles.first { $0["article_id"] == record.id })
      var counts: [String: [String: Int]] = [:]
      for hit in record.hits(lexicon) { counts[hit.id, default: [:]][hit.part, default: 0] += 1 }
      let written = member(record)
      #expect(Set(counts.keys).isSubset(of: written.keys))
      for (id, values) in written {
        for voice in Self.voices { #expect(values[voice] == counts[id]?[voice] ?? 0) }
        let inText = Self.voices.dropLast().reduce(0) { $0 + (values[$1] ?? 0) }
        #expect(values["all"] == inText)
        let stem = (id == lexicon ? [lexicon] : [lexicon, id]).joined(separator: "_")
          .lowercased().replacingOccurrences(of: " ", with: "_")
        for part in ["all", "author", "quoted", "reported", "title"] {
          #expect(row["\(stem)_\(part)"] == values[part].map { "\($0)" }, "\(stem) \(part)")
        }
        for part in ["author", "quoted", "reported"] {
          let words = record.words[part] ?? 0
          #expect(isRate(row["\(stem)_\(part)_per_1000"], 1000 * (values[part] ?? 0), words))
        }
      }
    }
  }
}
