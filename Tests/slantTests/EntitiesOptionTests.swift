import Foundation
import Testing

/// `--entities`: a user's list of names and groups.
@Suite struct EntitiesOptionTests {
  private static let text = "“The gate is shut,” the harbourmaster said. Fenwick smiled.\n"
  private static let list = """
    canonical,alias,group,valid_from,valid_to
    Orla Fenwick,Fenwick,Harbour Party,,2019
    Orla Fenwick,Fenwick,Quay List,2020,
    Orla Fenwick,the harbourmaster,,,

    """

  @Test func `names and groups reach the tables and run json`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("in/Echo/a.txt", "date: 2019-12-31\n\n" + Self.text)
    try scratch.write("in/Echo/b.txt", "date: 2020-01-01\n\n" + Self.text)
    try scratch.write("names.csv", Self.list)
    let run = try CommandRun([
      "analyze", scratch.path("in"), "-o", scratch.path("out"), "--entities",
      scratch.path("names.csv"),
    ])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let files = try scratch.files(below: "out")
    let quotes = CSVTable(try #require(files["quotes.csv"]))
    #expect(quotes.column("speaker_id") == ["orla-fenwick", "orla-fenwick"])
    let entities = CSVTable(try #require(files["entities.csv"]))
    #expect(entities.column("group") == ["Harbour Party", "Quay List"])
    #expect(entities.column("mentions") == ["2", "2"])
    let balance = CSVTable(try #require(files["balance.csv"]))
    #expect(balance.column("level") == ["entity", "entity", "group", "group"])
    #expect(
      balance.column("group") == ["Harbour Party", "Quay List", "Harbour Party", "Quay List"])
    #expect(balance.column("share_of_quoted_words") == ["0.5", "0.5", "0.5", "0.5"])
    let manifest = String(decoding: try #require(files["run.json"]), as: UTF8.self)
    #expect(manifest.contains("\"entities\": \"names.csv\""))
    #expect(manifest.contains("\"name\": \"entities\""))
    #expect(!manifest.contains(scratch.url.path))
  }

  @Test func `stream puts the group of the day into the record`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("names.csv", Self.list)
    let lines = ["2019-05-01", "2020-05-01"].map {
      "{\"date\":\"\($0)\",\"text\":\"Fenwick said the gate was shut.\"}\n"
    }
    let run = try CommandRun(
      ["stream", "--entities", scratch.path("names.csv")], input: lines.joined())
    #expect(run.status == 0)
    let records = run.output.split(separator: "\n").map(String.init)
    #expect(records.count == 2)
    #expect(records.first?.contains("\"group\":\"Harbour Party\"") == true)
    #expect(records.last?.contains("\"group\":\"Quay List\"") == true)
  }

  @Test func `explain tells whom an alias means and the group`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("names.csv", Self.list)
    try scratch.write("a.txt", "date: 2020-05-01\n\n" + Self.text)
    let run = try CommandRun([
      "explain", scratch.path("a.txt"), "--entities", scratch.path("names.csv"),
    ])
    #expect(run.status == 0)
    #expect(run.output.contains("the harbourmaster = Orla Fenwick (Quay List)"))
  }

  /// Lists that cannot be used, and the line that says so.
  static let errors: [(list: String, message: String)] = [
    ("", ":1: error: the file is empty"),
    ("name\nOrla Fenwick\n", ":1: error: no column 'canonical' among 'name'"),
    ("canonical,valid_to\nOrla Fenwick,May 2019\n", ":2: error: 'May 2019' in column 'valid_to'"),
    ("canonical,alias\nOrla Fenwick,Fen*\n", ":2: error: 'Fen*' has a '*'"),
    ("canonical\nQuay List\nQuay-List\n", ":3: error: 'Quay-List' makes the same identifier"),
    ("canonical,alias\nOrla Fenwick,a,b\n", ":2: error: 3 cells where the header has 2"),
  ]

  @Test(arguments: errors)
  func `a list that cannot be used is told in one line and exits with 2`(
    list: String, message: String
  ) throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("names.csv")
    try scratch.write("names.csv", list)
    try scratch.write("a.txt", Self.text)
    for command in [["analyze", scratch.path("a.txt"), "-o", scratch.path("out")], ["stream"]] {
      let run = try CommandRun(command + ["--entities", path], input: "{\"text\":\"A.\"}\n")
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix(path + message), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(run.output == "")
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.path("out")))
  }

  @Test func `a missing list is told`() throws {
    let run = try CommandRun(["stream", "--entities", "/nowhere/names.csv"])
    #expect(run.status == 2)
    #expect(
      run.errors
        == "error: cannot read '/nowhere/names.csv'; check that the file exists and may be read\n")
  }

  @Test func `what is doubtful in a list is told and the rest goes on`() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("names.csv")
    try scratch.write(
      "names.csv",
      """
      canonical,alias,party
      Orla Fenwick,the mayor,x
      Aldo Dunmore,the mayor,x
      Orla Fenwick,the mayor,y

      """)
    let run = try CommandRun(
      ["stream", "--entities", path], input: "{\"text\":\"“No,” the mayor said.\"}\n")
    #expect(run.status == 0)
    #expect(run.output.contains("\"speaker\":\"orla-fenwick\""))
    #expect(
      run.errors == """
        \(path):1: warning: column 'party' is not read; the columns are canonical, alias, group, \
        valid_from and valid_to
        \(path):4: warning: the same row stands in line 2
        \(path):3: warning: 'the mayor' names 'Aldo Dunmore' too, at the same time; line 2 counts

        """)
  }
}
