import Foundation
import Testing

@Suite struct StreamTests {
  private func records(_ run: CommandRun) throws -> [[String: Any]] {
    try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func `every line is answered in its order`() throws {
    let lines = (0..<100).map {
      "{\"id\":\"a\($0)\",\"text\":\"Ms. Lee said article \($0) was fine.\"}"
    }
    let run = try CommandRun(
      ["stream", "--jobs", "4"], input: lines.joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    let ids = try records(run).map { $0["id"] as? String }
    #expect(ids == (0..<100).map { "a\($0)" })
  }

  @Test func `a line that cannot be read is answered too`() throws {
    let run = try CommandRun(
      ["stream"], input: "{\"id\":\"a\",\"text\":\"He spoke.\"}\n{\"id\":\"b\"}\n{nonsense\n")
    #expect(run.status == 1)
    let records = try records(run)
    #expect(records.count == 3)
    #expect(records[1]["id"] as? String == "b")
    #expect(records[1]["skipped"] is String)
    #expect(records[2]["id"] is NSNull)
    #expect(records[2]["schema"] as? Int == 1)
  }

  @Test func `nothing but unreadable lines is a failure`() throws {
    #expect(try CommandRun(["stream"], input: "x\n").status == 2)
  }

  @Test func `empty input gives empty output`() throws {
    let run = try CommandRun(["stream"], input: "")
    #expect(run.status == 0)
    #expect(run.output == "")
  }

  @Test func `offsets count scalars and targets come back`() throws {
    let text = "🙂 “Naïve,” said Zoë Brandt."
    let line = "{\"id\":\"a\",\"text\":\"\(text)\",\"targets\":[[16,26]]}"
    let run = try CommandRun(["stream"], input: line + "\n")
    let record = try #require(try records(run).first)
    let attribution = try #require((record["attributions"] as? [[String: Any]])?.first)
    let source = try #require(attribution["source"] as? [Int])
    let scalars = Array(text.unicodeScalars)
    let named = String(String.UnicodeScalarView(scalars[source[0]..<source[1]]))
    #expect(named == "Zoë Brandt")
    let target = try #require((record["targets"] as? [[String: Any]])?.first)
    #expect(target["span"] as? [Int] == [16, 26])
  }
}
