import Foundation
import TestSupport
import Testing

/// balance.csv and targets.csv, against sums made once more from quotes.csv and entities.csv.
@Suite struct BalanceTableTests {
  private struct Sums: Equatable {
    var attributions = 0
    var direct = 0
    var mixed = 0
    var indirect = 0
    var milliQuoted = 0
    var distancing = 0
    var mentions: Int?
  }

  /// The rows of a table as dictionaries.
  private func rows(_ name: String) throws -> [[String: String]] {
    let table = CSVTable(try #require(AnalyzeTests.listed?.files[name]))
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
  }

  private func milli(_ text: String?) -> Int { Int(((Double(text ?? "") ?? 0) * 1000).rounded()) }

  /// The class, identifier and group of each entity by article and entity_id.
  private func sources() throws -> [String: [String]] {
    var sources: [String: [String]] = [:]
    for row in try rows("entities.csv") {
      let id = row["corpus_id"] ?? ""
      sources["\(row["article_id"] ?? "")#\(row["entity_id"] ?? "")"] =
        id.isEmpty ? ["unnamed", "", ""] : ["entity", id, row["group"] ?? ""]
    }
    return sources
  }

  @Test func `balance is what the quotes and entities add up to`() throws {
    let sources = try sources()
    var expected: [[String]: Sums] = [:]
    for row in try rows("entities.csv") {
      let key = try #require(sources["\(row["article_id"] ?? "")#\(row["entity_id"] ?? "")"])
      guard key[0] == "entity" else { continue }
      var sums = expected[[row["outlet"] ?? ""] + key] ?? Sums()
      sums.mentions = (sums.mentions ?? 0) + (Int(row["mentions"] ?? "") ?? 0)
      expected[[row["outlet"] ?? ""] + key] = sums
    }
    for row in try rows("quotes.csv") where row["scored"] == "1" {
      let ids = (row["speakers"] ?? "").split(separator: ";")
      let kind = row["source_kind"] ?? ""
      var speakers = ids.compactMap { sources["\(row["article_id"] ?? "")#\($0)"] }
      #expect(speakers.count == ids.count)
      if speakers.isEmpty {
        speakers = [[["unknown", "unstated"].contains(kind) ? kind : "unnamed", "", ""]]
      }
      for (position, speaker) in speakers.enumerated() {
        var sums = expected[[row["outlet"] ?? ""] + speaker] ?? Sums()
        let words = milli(row["quoted_words"])
        sums.milliQuoted +=
          words / speakers.count + (position < words % speakers.count ? 1 : 0)
        if !speakers[..<position].contains(speaker) {
          sums.attributions += 1
          if row["type"] == "direct" { sums.direct += 1 }
          if row["type"] == "mixed" { sums.mixed += 1 }
          if row["type"] == "indirect" { sums.indirect += 1 }
          if row["stance"] == "distancing" { sums.distancing += 1 }
        }
        expected[[row["outlet"] ?? ""] + speaker] = sums
      }
    }
    // A name that tells who it is within one article alone has a row only where it speaks.
    expected = expected.filter { !$0.key[2].contains("#") || $0.value.attributions > 0 }
    var found: [[String]: Sums] = [:]
    for row in try rows("balance.csv") where row["level"] == "entity" {
      let key = ["outlet", "source", "corpus_id", "group"].map { row[$0] ?? "" }
      var sums = Sums()
      sums.attributions = Int(row["attributions"] ?? "") ?? -1
      sums.direct = Int(row["attributions_direct"] ?? "") ?? -1
      sums.mixed = Int(row["attributions_mixed"] ?? "") ?? -1
      sums.indirect = Int(row["attributions_indirect"] ?? "") ?? -1
      sums.distancing = Int(row["cue_distancing"] ?? "") ?? -1
      sums.milliQuoted = milli(row["quoted_words"])
      sums.mentions = Int(row["mentions"] ?? "")
      #expect(found.updateValue(sums, forKey: key) == nil, "\(key) twice")
    }
    #expect(Set(found.keys).symmetricDifference(expected.keys).isEmpty)
    for (key, sums) in found { #expect(sums == expected[key], "\(key)") }
  }

  @Test(arguments: ["entity", "group"])
  func `the shares of quoted words of a level add up to 1`(level: String) throws {
    let rows = try rows("balance.csv").filter { $0["level"] == level }
    for outlet in Set(rows.compactMap { $0["outlet"] }) {
      let shares = rows.filter { $0["outlet"] == outlet }
        .compactMap { Double($0["share_of_quoted_words"] ?? "") }
      // Each share is rounded to 6 places.
      #expect(abs(shares.reduce(0, +) - 1) < 1e-6 * Double(shares.count))
    }
  }

  @Test func `groups are what their entities add up to`() throws {
    let rows = try rows("balance.csv")
    for group in rows where group["source"] == "group" {
      let members = rows.filter {
        $0["level"] == "entity" && $0["outlet"] == group["outlet"] && $0["group"] == group["group"]
      }
      for column in ["quoted_words", "mentions", "reported_words", "tone_author_hits"] {
        #expect(
          milli(group[column]) == members.reduce(0) { $0 + milli($1[column]) }, "\(column)")
      }
      let counts = members.compactMap { Int($0["attributions"] ?? "") }
      let own = Int(group["attributions"] ?? "") ?? -1
      #expect((counts.max() ?? 0)...counts.reduce(0, +) ~= own)
    }
  }

  @Test func `targets are what the mentions within the quotes add up to`() throws {
    let sources = try sources()
    var attributions: [[String]: Int] = [:]
    var mentions: [[String]: Int] = [:]
    let lines = try #require(AnalyzeTests.listed?.files["analysis.jsonl"])
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      let record = try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
      let id = record["id"] as? String ?? ""
      let spans = (record["entities"] as? [[String: Any]] ?? []).map {
        (sources["\(id)#\($0["id"] ?? "")"] ?? [], $0["mentions"] as? [[Int]] ?? [])
      }
      for item in record["attributions"] as? [[String: Any]] ?? []
      where item["kind"] as? String == "speech" && item["negated"] as? Bool == false
        && item["parent"] is NSNull
      {
        let content = item["content"] as? [[Int]] ?? []
        let kind = item["source_kind"] as? String ?? ""
        var speakers = (item["speakers"] as? [String] ?? []).compactMap { sources["\(id)#\($0)"] }
        if speakers.isEmpty {
          speakers = [[["unknown", "unstated"].contains(kind) ? kind : "unnamed", "", ""]]
        }
        for (target, places) in spans where target.first == "entity" {
          let inside = places.count { place in
            content.contains { $0[0] <= place[0] && place[0] < $0[1] }
          }
          guard inside > 0 else { continue }
          for speaker in Set(speakers) {
            let key = [record["outlet"] as? String ?? ""] + speaker + target.dropFirst()
            attributions[key, default: 0] += 1
            mentions[key, default: 0] += inside
          }
        }
      }
    }
    var found: Set<[String]> = []
    for row in try rows("targets.csv") {
      let key = [
        "outlet", "speaker", "speaker_id", "speaker_group", "target_id", "target_group",
      ].map { row[$0] ?? "" }
      #expect(row["attributions"] == "\(attributions[key] ?? 0)", "\(key)")
      #expect(row["mentions"] == "\(mentions[key] ?? 0)", "\(key)")
      #expect(found.insert(key).inserted)
    }
    #expect(found.symmetricDifference(attributions.keys).isEmpty)
  }

  /// A corpus small enough to be counted by hand.
  private static let small: [(path: String, text: String)] = [
    (
      "in/Echo/a.txt",
      """
      date: 2019-05-01

      “The Blues have wrecked the quay,” Orla Fenwick said. “They must go.”

      Critics claimed that Fenwick had lied. Fenwick and Aldo Dunmore said they “will sue”.
      """
    ),
    (
      "in/Lamp/b.txt",
      """
      date: 2021-05-01

      Aldo Dunmore noted that Fenwick was a brilliant mayor. According to a report, the quay is safe.
      """
    ),
  ]

  @Test(arguments: ["balance", "targets"])
  func `a small corpus gives these rows`(table: String) throws {
    let scratch = try ScratchFolder()
    for file in Self.small { try scratch.write(file.path, file.text + "\n") }
    try scratch.write(
      "names.csv",
      """
      canonical,alias,group,valid_from,valid_to
      Orla Fenwick,Fenwick,Harbour Party,,2020
      Orla Fenwick,Fenwick,Quay List,2021,
      Aldo Dunmore,,Quay List,,
      Harbour Party,the Blues,Harbour Party,,

      """)
    let run = try CommandRun([
      "analyze", scratch.path("in"), "-o", scratch.path("out"), "--entities",
      scratch.path("names.csv"), "--quiet",
    ])
    #expect(run.status == 0)
    let data = try #require(try scratch.files(below: "out")["\(table).csv"])
    let difference = try Snapshot.difference(
      from: String(decoding: data, as: UTF8.self), fileType: "csv", test: "\(table)-of-two-articles"
    )
    #expect(difference == nil)
  }
}
