import TestSupport
import Testing

@testable import SlantCorpus

struct EntityFileTests {
  private func read(_ text: String, path: String = "parties.csv") throws -> EntityFile {
    try EntityFile.read(Array(text.utf8), path: path)
  }

  @Test func `all columns are read`() throws {
    let file = try read(
      """
      canonical,alias,group,valid_from,valid_to
      Orla Fenwick,Fenwick,Harbour Party,2016,2019-06
      Orla Fenwick,"the ""Iron"" mayor",,2019-07-01,

      """)
    #expect(file.warnings == [])
    #expect(
      file.rows == [
        EntityRow(
          canonical: "Orla Fenwick", alias: "Fenwick", group: "Harbour Party", validFrom: "2016",
          validTo: "2019-06", line: 2),
        EntityRow(
          canonical: "Orla Fenwick", alias: "the \"Iron\" mayor", validFrom: "2019-07-01", line: 3),
      ])
  }

  @Test(arguments: [
    ("canonical\nHarbour Party\n", "parties.csv"),
    // A byte-order mark, CRLF, spaces, capitals.
    ("\u{FEFF}Canonical \r\n Harbour Party \r\n", "parties.csv"),
    ("canonical\n\"Harbour \n  Party\"\n", "parties.csv"),
    // Semicolons, tabs, columns in another order, empty columns of a spreadsheet.
    ("alias;canonical\n;Harbour Party\n", "parties.csv"),
    ("alias\tcanonical\n\tHarbour Party\n", "parties.tsv"),
    ("canonical,valid from,Valid-To,,\nHarbour Party,,,,\n,,,,\n", "parties.csv"),
  ])
  func `files differ in form and say the same`(text: String, path: String) throws {
    let file = try read(text, path: path)
    #expect(file.warnings == [])
    #expect(file.rows == [EntityRow(canonical: "Harbour Party", line: 2)])
  }

  static let errors: [(text: String, message: String)] = [
    (
      "",
      "1: error: the file is empty; give it a header with the columns canonical, alias, group, "
        + "valid_from and valid_to"
    ),
    (
      "name,party\nOrla Fenwick,Harbour\n",
      "1: error: no column 'canonical' among 'name' and 'party'; name the columns canonical, "
        + "alias, group, valid_from and valid_to, of which only the first is needed"
    ),
    (
      "canonical,alias,Alias\nOrla Fenwick,Fenwick,Orla\n",
      "1: error: two columns are called 'Alias'; leave one"
    ),
    (
      "canonical,alias\nOrla Fenwick,Fenwick\nDunmore, Aldo\n,Dunmore\n",
      "4: error: no canonical name; write the name that tables are to use"
    ),
    (
      "canonical,alias\nOrla Fenwick\n",
      "2: error: 1 cell where the header has 2; quote cells that hold the delimiter or a newline"
    ),
    (
      "canonical,alias\nFenwick, Orla,the mayor\n",
      "2: error: 3 cells where the header has 2; quote cells that hold the delimiter or a newline"
    ),
    (
      "canonical\n\"Orla Fenwick\n",
      "2: error: a quotation mark opens a cell and is never closed; nothing from here on was read"
    ),
    (
      "canonical,valid_from\nOrla Fenwick,1.3.2017\n",
      "2: error: '1.3.2017' in column 'valid_from' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    (
      "canonical,valid_to\nOrla Fenwick,2017-02-30\n",
      "2: error: '2017-02-30' in column 'valid_to' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    (
      "canonical,valid_to\nOrla Fenwick,2017-13\n",
      "2: error: '2017-13' in column 'valid_to' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    (
      "canonical,valid_from,valid_to\nOrla Fenwick,2018-01,2017\n",
      "2: error: valid_to '2017' is before valid_from '2018-01'; exchange them"
    ),
  ]

  @Test(arguments: errors)
  func `an error is one line that says where, what and what to do`(
    text: String, message: String
  ) {
    let error = #expect(throws: EntityFileError.self) { try read(text) }
    #expect(error?.description == "parties.csv:" + message)
    #expect(message.split(separator: "\n").count == 1)
  }

  @Test func `a byte that is not UTF-8 is named`() {
    let bytes = Array("canonical\nOrla\nJos".utf8) + [0xE9, 0x0A]
    let error = #expect(throws: EntityFileError.self) {
      try EntityFile.read(bytes, path: "parties.csv")
    }
    #expect(
      error?.description
        == "parties.csv:3: error: not valid UTF-8 (byte 0xE9 in column 4); save it as UTF-8")
  }

  @Test(arguments: [("2017", "2017"), ("2017-05", "2017"), ("2017", "2017-05"), ("2017-05-06", "")])
  func `a period may end within the time it starts in`(from: String, to: String) throws {
    let row = try read("canonical,valid_from,valid_to\nOrla Fenwick,\(from),\(to)\n").rows[0]
    #expect(row.validFrom == from)
    #expect(row.validTo == (to.isEmpty ? nil : to))
  }

  @Test(.tags(.property)) func `damaged files are read or refused in one line`() {
    let whole = Array("canonical,alias,valid_to\n\"Orla, F\",Fenwick,2017\nQuay,,\n".utf8)
    var random = SplitMix64(seed: 11)
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(UInt8(ascii: "\""), at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { break }
      }
      do {
        let file = try EntityFile.read(bytes, path: "f.csv")
        #expect(file.rows.allSatisfy { !$0.canonical.isEmpty })
      } catch {
        #expect(error.description.hasPrefix("f.csv:"))
        #expect(!error.description.contains("\n"))
      }
    }
  }

  static let warnings: [(text: String, line: Int, message: String)] = [
    (
      "canonical,party\nOrla Fenwick,Harbour\n", 1,
      "column 'party' is not read; the columns are canonical, alias, group, valid_from and valid_to"
    ),
    (
      "canonical,valid_form\nOrla Fenwick,2017\n", 1,
      "column 'valid_form' is not read; the columns are canonical, alias, group, valid_from and "
        + "valid_to. Did you mean 'valid_from'?"
    ),
    (
      "canonical,alias\nOrla Fenwick,Fenwick\nAldo Dunmore,\nOrla Fenwick,Fenwick\n", 4,
      "the same row stands in line 2"
    ),
    ("canonical,alias\n", 1, "no row below the header; the list names nobody"),
  ]

  @Test(arguments: warnings)
  func `what is passed over is told`(text: String, line: Int, message: String) throws {
    let file = try read(text)
    #expect(file.warnings.map(\.line) == [line])
    #expect(file.warnings.map(\.description) == [message])
    #expect(file.rows.count < text.split(separator: "\n").count)
  }
}
