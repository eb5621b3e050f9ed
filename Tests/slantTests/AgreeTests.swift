import Foundation
import TestSupport
import Testing

@Suite struct AgreeTests {
  /// A folder with the key and these sheets.
  private func scratch(_ level: String, _ sheets: [String: Data]) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write("key.csv", try #require(SampleTests.drawn[level]?.files["key.csv"]))
    for (name, data) in sheets { try scratch.write(name, data) }
    return scratch
  }

  private func sheet(_ level: String) throws -> FilledSheet {
    FilledSheet(sample: try #require(SampleTests.drawn[level]?.files))
  }

  private func rows(_ csv: String) -> [[String: String]] {
    let table = CSVTable(Data(csv.utf8))
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
  }

  @Test(arguments: ["article", "quote", "term"])
  func `a perfect coder finds Slant right throughout`(level: String) throws {
    let scratch = try scratch(level, ["anna.csv": sheet(level).csv()])
    let run = try CommandRun([
      "agree", scratch.path("anna.csv"), "--key", scratch.path("key.csv"), "--csv",
    ])
    #expect(run.status == 0)
    let rows = rows(run.output)
    let slant = rows.filter { $0["compared"] == "slant" && $0["measure"] != "alpha" }
    #expect(slant.count > 10)
    #expect(slant.allSatisfy { $0["estimate"] == "1" })
    for row in rows where row["compared"] == "coders" {
      #expect(row["estimate"] == "")
      #expect(row["reason"] == "one coder: agreement needs two")
    }
  }

  /// Two coders with errors that can be counted: both say no to items 0 and 1, the second alone to item 2,
  /// and both add the same missed quotation.
  private func twoCoders() throws -> ScratchFolder {
    var anna = try sheet("quote")
    anna.answer("quotation", "no") { number, row in number < 2 && row["quotation"] == "yes" }
    anna.add(article: "A001", sentence: 3, words: "Not a word of theirs")
    var ben = anna
    ben.answer("quotation", "no") { number, row in number == 2 && row["quotation"] == "yes" }
    ben.answer("stance", "neutral") { number, row in number % 4 == 0 && row["quotation"] == "yes" }
    return try scratch(
      "quote",
      ["sheet-anna.csv": anna.csv(), "sheet-ben.csv": ben.csv(separator: ";", lineEnd: "\n")])
  }

  @Test func `planted errors give the figures counted by hand`() throws {
    let first = try sheet("quote").rows.prefix(3).map { $0["quotation"] == "yes" }
    let scratch = try twoCoders()
    let run = try CommandRun([
      "agree", scratch.path("sheet-anna.csv"), scratch.path("sheet-ben.csv"), "--key",
      scratch.path("key.csv"), "--csv",
    ])
    #expect(run.status == 0)
    let found = try sheet("quote").rows.count { $0["quotation"] == "yes" }
    let wrong = first.prefix(2).count { $0 }
    let split = first[2] ? 1 : 0
    let all = rows(run.output).filter {
      $0["variable"] == "quotation" && $0["scope"] == "all" && $0["compared"] == "slant"
    }
    let precision = try #require(all.first { $0["measure"] == "precision" })
    #expect(precision["count"] == "\(found - wrong - split)")
    #expect(precision["total"] == "\(found - split)")
    #expect(precision["splits"] == "\(split)")
    let recall = try #require(all.first { $0["measure"] == "recall" })
    #expect(recall["count"] == "\(found - wrong - split)")
    #expect(recall["total"] == "\(found - wrong - split + 1)")
  }

  @Test func `the figures are shown in the terminal and kept in a file`() throws {
    let scratch = try twoCoders()
    let run = try CommandRun([
      "agree", scratch.path("sheet-anna.csv"), scratch.path("sheet-ben.csv"), "--key",
      scratch.path("key.csv"), "--output", scratch.path("agreement.csv"),
    ])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try Snapshot.difference(from: run.output) == nil)
    let table = try String(
      contentsOf: scratch.url.appending(path: "agreement.csv"), encoding: .utf8)
    let difference = try Snapshot.difference(
      from: table, fileType: "csv", test: "agreement-of-two-coders")
    #expect(difference == nil)
  }

  @Test func `a wrong value is told with its file, row and column, and nothing is counted`() throws
  {
    var sheet = try sheet("term")
    sheet.answer("voice", "narrator") { number, _ in number == 1 }
    let scratch = try scratch("term", ["anna.csv": sheet.csv()])
    let run = try CommandRun(
      ["agree", "anna.csv", "--key", "key.csv"], folder: scratch.url)
    #expect(run.status == 2)
    #expect(
      run.errors
        == "anna.csv:3: error: 'narrator' is not allowed in column 'voice'; "
        + "use author, quoted, reported or scare\n")
    #expect(run.output == "")
  }

  @Test func `a sheet given twice, or a key that is none, is refused`() throws {
    let scratch = try scratch("term", ["anna.csv": sheet("term").csv()])
    let twice = try CommandRun(
      ["agree", "anna.csv", "anna.csv", "--key", "key.csv"], folder: scratch.url)
    #expect(twice.status == 2)
    #expect(twice.errors == "error: 'anna.csv' is given twice; give the sheet of each coder once\n")
    let noKey = try CommandRun(["agree", "anna.csv", "--key", "anna.csv"], folder: scratch.url)
    #expect(noKey.status == 2)
    #expect(
      noKey.errors
        == "anna.csv:1: error: no column 'level'; give the key.csv that 'slant sample' wrote with "
        + "--key\n")
    let missing = try CommandRun(["agree", "ben.csv", "--key", "key.csv"], folder: scratch.url)
    #expect(missing.status == 2)
    #expect(
      missing.errors == "error: cannot read 'ben.csv'; check that the file exists and may be read\n"
    )
  }

  @Test func `an empty sheet is told`() throws {
    let blank = try #require(SampleTests.drawn["term"]?.files["coders/sheet.csv"])
    let scratch = try scratch("term", ["anna.csv": blank])
    let run = try CommandRun(["agree", "anna.csv", "--key", "key.csv"], folder: scratch.url)
    #expect(run.status == 2)
    #expect(
      run.errors
        == "anna.csv: error: no answer in the whole sheet; fill it in as codebook.txt says\n")
  }
}
