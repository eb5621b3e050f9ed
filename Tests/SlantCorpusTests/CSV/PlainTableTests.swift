import Testing

@testable import SlantCorpus

@Suite struct PlainTableTests {
  private func read(_ text: String, path: String = "sheet.csv") throws -> PlainTable {
    try PlainTable(Array(text.utf8), path: path)
  }

  @Test(arguments: [
    ("item,stance\nQ001,neutral\n", "sheet.csv"),
    // A byte-order mark, CRLF, spaces, another case.
    ("\u{FEFF}Item , STANCE\r\n Q001 ,  neutral \r\n", "sheet.csv"),
    // Semicolons, tabs.
    ("item;stance\nQ001;neutral\n", "sheet.csv"),
    ("item\tstance\nQ001\tneutral\n", "sheet.tsv"),
    // Blank rows, and further empty cells.
    ("item,stance\n,\n\nQ001,neutral,,\n,\n", "sheet.csv"),
  ])
  func `what spreadsheets do to a table does not matter`(text: String, path: String) throws {
    let table = try read(text, path: path)
    #expect(table.header == ["item", "stance"])
    #expect(table.rows.map(\.cells) == [["Q001", "neutral"]])
  }

  @Test func `a row cut short is filled with empty cells`() throws {
    let table = try read("item,Main entity,note\nQ001\n")
    #expect(table.rows == [PlainRow(cells: ["Q001", "", ""], line: 2)])
    #expect(table.column("main_entity") == 1)
    #expect(table.column("stance") == nil)
  }

  @Test func `bytes of another encoding become replacement characters`() throws {
    let table = try PlainTable(
      Array("item,note\nQ001,caf".utf8) + [0xE9, 0x0A], path: "sheet.csv")
    #expect(table.rows.map(\.cells) == [["Q001", "caf\u{FFFD}"]])
  }

  @Test(arguments: [
    ("", "sheet.csv:1: error: empty file"),
    (
      "item,note\nQ001,a,b\n",
      "sheet.csv:2: error: 3 cells where the header has 2; "
        + "quote cells that hold the delimiter or a newline"
    ),
    (
      "item,note\nQ001,\"a\n",
      "sheet.csv:2: error: a quotation mark opens a cell and is never closed; "
        + "nothing from here on was read"
    ),
  ])
  func `what is no table is told with its line`(text: String, message: String) throws {
    let error = #expect(throws: PlainTableError.self) { try read(text) }
    #expect(error?.description == message)
  }
}
