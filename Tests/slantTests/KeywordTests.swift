import Foundation
import TestSupport
import Testing

@Suite struct KeywordTests {
  @Test func `the keyword stands in one column below its article`() throws {
    let scratch = try SmallCorpus.folder()
    let run = try CommandRun(["keyword", "victor*", "in"], folder: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try Snapshot.difference(from: run.output) == nil)
    let lines = run.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    let hits = lines.filter { ["body ", "lead ", "title", "boile"].contains($0.prefix(5)) }
    #expect(hits.count == 5)
    for hit in hits {
      let column = hit.index(hit.startIndex, offsetBy: 50)
      #expect(hit[column...].lowercased().hasPrefix("victor"), "\(hit)")
    }
  }

  @Test func `the table says where each hit is and who speaks it`() throws {
    let scratch = try SmallCorpus.folder()
    let run = try CommandRun(["keyword", "victor*", "in", "--csv"], folder: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == "5 hits of 'victor*' in 2 of 5 articles\n")
    #expect(try Snapshot.difference(from: run.output, fileType: "csv") == nil)
  }

  @Test func `voice and outlet narrow the hits, and a file takes the table`() throws {
    let scratch = try SmallCorpus.folder()
    let run = try CommandRun(
      [
        "keyword", "victory", "in", "--voice", "quoted", "--voice", "scare", "--outlet", "Echo",
        "--output", "hits.csv", "--excel", "--context", "2",
      ], folder: scratch.url)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "2 hits of 'victory' in 1 of 3 articles\n")
    let data = try Data(contentsOf: scratch.url.appending(path: "hits.csv"))
    #expect(data.starts(with: [0xEF, 0xBB, 0xBF]))
    let table = CSVTable(data.dropFirst(3))
    #expect(table.column("outlet") == ["Echo", "Echo"])
    #expect(table.column("left") == ["was a ", "that the “"])
    #expect(table.column("right") == [" for the", "” cost 40,000"])
  }

  @Test func `no hit is said and is no failure`() throws {
    let scratch = try SmallCorpus.folder()
    let run = try CommandRun(["keyword", "zebra", "in/Lamp"], folder: scratch.url)
    #expect(run.status == 0)
    #expect(run.output == "no hit of 'zebra' in 2 articles\n")
    #expect(run.errors == "")
  }

  @Test func `an input that is skipped is told, and the rest is searched`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a.jsonl", "{\"id\":\"x\",\"text\":\"A quiet quay.\"}\n{\"id\":\"y\"}\n")
    let run = try CommandRun(["keyword", "quay", scratch.path("a.jsonl")])
    #expect(run.status == 1)
    #expect(run.output.contains("A quiet quay."))
    #expect(run.output.hasSuffix("1 hit of 'quay' in 1 of 1 article\n"))
    #expect(run.errors.contains("a.jsonl:2: skipped: "))
  }

  @Test(arguments: [
    (["a*b", "x"], "error: the pattern 'a*b' has a '*' elsewhere than at the end of a word\n"),
    (["", "x"], "error: the pattern '' has no word to match\n"),
    (["a", "/nowhere"], "error: nothing to analyse: no article could be read\n"),
    (
      ["a", Checkout.articles, "--outlet", "Daly Flare"],
      "error: no article of the outlet 'Daly Flare'; the outlets are 'Daily Flare', "
        + "'Free Lantern', 'The Northgate Courier', 'Velorian National Broadcasting'\n"
    ),
    (
      ["a", "x", "--context", "2000"],
      "'--context 2000' is out of range; use a number from 0 to 1000."
    ),
    (
      ["a", "x", "--csv", "--output", "f"],
      "'--csv' prints the table and '--output' writes it to a file; use one."
    ),
    (["a", "x", "--excel"], "'--excel' is about the CSV; use it with '--csv' or '--output FILE'."),
  ])
  func `wrong use is told in a line`(arguments: [String], message: String) throws {
    let run = try CommandRun(["keyword"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func `a file that cannot be written is told`() throws {
    let scratch = try SmallCorpus.folder()
    let run = try CommandRun(
      ["keyword", "quay", "in", "--output", "/nowhere/hits.csv"], folder: scratch.url)
    #expect(run.status == 2)
    #expect(
      run.errors.hasSuffix(
        "error: cannot write '/nowhere/hits.csv'; check that its folder exists and may be written to\n"
      ))
  }
}
