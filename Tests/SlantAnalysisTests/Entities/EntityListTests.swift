import SlantLexicon
import Testing

@testable import SlantAnalysis

struct EntityListTests {
  private typealias Row = EntityList.Row

  private static let fenwick = [
    EntityList.Row(canonical: "Orla Fenwick", alias: "the Lark", group: "open", line: 2),
    EntityList.Row(
      canonical: "Orla Fenwick", group: "early", validFrom: "2010", validTo: "2014", line: 3),
    EntityList.Row(
      canonical: "Orla Fenwick", group: "late", validFrom: "2015-03", validTo: "2016-02", line: 4),
  ]

  @Test(arguments: [
    ("2009-12-31", "open"), ("2010-01-01", "early"), ("2014-12-31", "early"),
    ("2015-02-28", "open"), ("2015-03-01", "late"), ("2016-02-29", "late"), ("2016-03-01", "open"),
  ])
  func `rows with dates go before those without, both ends included`(
    date: String, group: String
  ) throws {
    #expect(try EntityList(rows: Self.fenwick).group(of: 0, on: date) == group)
  }

  @Test func `an article without a date takes the rows without dates`() throws {
    #expect(try EntityList(rows: Self.fenwick).group(of: 0, on: nil) == "open")
  }

  @Test func `without such rows it takes those with dates only where they agree`() throws {
    let dated = Array(Self.fenwick.dropFirst())
    #expect(try EntityList(rows: dated).group(of: 0, on: nil) == nil)
    #expect(try EntityList(rows: [dated[0]]).group(of: 0, on: nil) == "early")
    let offices = [
      Row(canonical: "Orla Fenwick", alias: "the mayor", validTo: "2016"),
      Row(canonical: "Aldo Dunmore", alias: "the mayor", validFrom: "2017"),
    ]
    let list = try EntityList(rows: offices)
    let mayor = try #require(list.lexicon.entries.firstIndex { $0.term == "=the mayor" })
    let alias = list.forms[mayor].alias
    #expect(list.entity(ofAlias: alias, on: nil) == nil)
    #expect(list.entity(ofAlias: alias, on: "2016-12-31") == 0)
    #expect(list.entity(ofAlias: alias, on: "2017-01-01") == 1)
  }

  @Test func `an empty group says nothing`() throws {
    let rows = [
      Row(canonical: "Orla Fenwick", group: "Harbour"),
      Row(canonical: "Orla Fenwick", alias: "the mayor", validFrom: "2016"),
    ]
    #expect(try EntityList(rows: rows).group(of: 0, on: "2017-05-01") == "Harbour")
  }

  static let doubts: [(rows: [EntityList.Row], warnings: [String])] = [
    (
      [
        EntityList.Row(canonical: "Orla Fenwick", alias: "the mayor", line: 2),
        EntityList.Row(canonical: "Aldo Dunmore", alias: "the mayor", line: 3),
      ], ["3: 'the mayor' names 'Aldo Dunmore' too, at the same time; line 2 counts"]
    ),
    (
      [
        EntityList.Row(canonical: "Orla Fenwick", group: "Harbour", validTo: "2016", line: 2),
        EntityList.Row(canonical: "Orla Fenwick", group: "Quay", validFrom: "2016-12", line: 3),
      ], ["3: 'Orla Fenwick' is in 'Quay' too, at the same time; line 2 counts"]
    ),
    (
      [
        EntityList.Row(
          canonical: "A", alias: "the Reds", validFrom: "2001", validTo: "2020", line: 2),
        EntityList.Row(
          canonical: "A", alias: "the Reds", validFrom: "2005", validTo: "2006", line: 3),
        EntityList.Row(canonical: "B", alias: "the Reds", validFrom: "2010", line: 4),
      ], ["4: 'the Reds' names 'B' too, at the same time; line 2 counts"]
    ),
    // One after the other, and a default beside a period, leave no doubt.
    (
      [
        EntityList.Row(canonical: "A", alias: "the Reds", group: "x", validTo: "2009", line: 2),
        EntityList.Row(canonical: "B", alias: "the Reds", group: "x", validFrom: "2010", line: 3),
        EntityList.Row(canonical: "A", group: "y", line: 4),
      ], []
    ),
  ]

  @Test(arguments: doubts)
  func `what holds twice at one time is told`(
    rows: [EntityList.Row], warnings: [String]
  ) throws {
    let list = try EntityList(rows: rows)
    #expect(list.warnings.map { "\($0.line): \($0)" } == warnings)
  }

  static let errors: [(rows: [EntityList.Row], message: String)] = [
    (
      [EntityList.Row(canonical: "Orla Fenwick", alias: "Fenw*", line: 2)],
      "names.csv:2: error: 'Fenw*' has a '*' or a '#' that stands alone; list each name as "
        + "articles write it"
    ),
    (
      [EntityList.Row(canonical: "Pier #", line: 2)],
      "names.csv:2: error: 'Pier #' has a '*' or a '#' that stands alone; list each name as "
        + "articles write it"
    ),
    (
      [EntityList.Row(canonical: "Orla Fenwick", alias: "—", line: 2)],
      "names.csv:2: error: '—' has no letter or digit; write the name as articles do"
    ),
    (
      [
        EntityList.Row(canonical: "Harbour-Party", line: 2),
        EntityList.Row(canonical: "Harbour Party", line: 7),
      ],
      "names.csv:7: error: 'Harbour Party' makes the same identifier, harbour-party, as "
        + "'Harbour-Party' in line 2; write one of them as the canonical name and the other as "
        + "its alias"
    ),
  ]

  @Test(arguments: errors)
  func `a row that cannot be used is told in a line`(rows: [EntityList.Row], message: String) {
    let error = #expect(throws: EntityListError.self) {
      try EntityList(rows: rows, origin: LexiconOrigin(path: "names.csv", hash: ""))
    }
    #expect(error?.description == message)
  }
}
