import SlantComparison
import SlantCorpus
import Testing

@testable import SlantReport

struct AgreementSectionTests {
  private static let header =
    "compared,variable,value,scope,outlet,measure,estimate,lower,upper,count,total,splits,reason\n"

  private static let table =
    header + """
      coders,quotation,,all,,alpha,0.784,0.612,0.911,,1480,0,
      coders,quotation,,all,,same,0.932,,,1380,1480,0,
      coders,extent,,all,,alpha,,,,,90,0,"answers do not differ, or none is given twice"
      coders,extent,,all,,same,1,,,90,90,0,
      slant,quotation,,all,,precision,0.833333,0.551969,0.953035,10,12,2,
      slant,quotation,,all,,recall,0.909091,0.622642,0.983768,10,11,0,
      slant,quotation,,all,,f1,0.869565,0.7,0.95,,13,0,
      slant,quotation+speaker,,outlet,Lamp,precision,0.6,0.230724,0.882379,3,5,1,
      slant,quotation+speaker,,outlet,Lamp,recall,,,,,0,0,no article is marked as complete
      slant,quotation+speaker,,outlet,Lamp,f1,,,,,0,0,no article is marked as complete
      slant,stance,,outlet,,accuracy,0.75,0.3,0.954,3,4,0,
      slant,stance,,all,,alpha,-0.125,,,,4,0,
      slant,stance,distancing,all,,precision,1,0.206549,1,1,1,0,
      slant,stance,distancing,all,,recall,0.5,0.1,0.9,1,2,0,
      slant,stance,distancing,all,,f1,0.666667,,,,2,0,

      """

  private static func file(_ text: String, name: String = "people.csv") throws -> AgreementFile {
    try AgreementFile(Array(text.utf8), path: name, name: name)
  }

  private static func methods(_ agreement: AgreementFile?) async throws -> String {
    let article = Article(id: "a", outlet: "Lamp", text: "The quay was closed on Friday.")
    let files = try await ReportFixture.report([article], agreement: agreement)
    return try #require(files["methods.html"])
  }

  @Test func `the page shows the figures of the table`() async throws {
    let html = try await Self.methods(try Self.file(Self.table))
    let rows = HTMLCheck.rows(html)
    let reason = "answers do not differ, or none is given twice"
    let notSearched = "no article is marked as complete"
    for row in [
      ["quotation", "Coders with each other", "0.78", "0.61 to 0.91", "93%", "1,480"],
      ["extent", "Coders with each other", reason, "100%", "90"],
      ["stance", "Slant with the coders", "−0.13", "–", "–", "4"],
      [
        "quotation", "All", "83%", "10 / 12", "55% to 95%", "91%", "10 / 11", "62% to 98%", "0.87",
        "0.70 to 0.95",
      ],
      [
        "quotation and speaker", "Lamp", "60%", "3 / 5", "23% to 88%", notSearched, notSearched,
      ],
      [
        "stance: distancing", "All", "100%", "1 / 1", "21% to 100%", "50%", "1 / 2", "10% to 90%",
        "0.67", "–",
      ],
      ["stance", "Outlet not given", "75%", "3 / 4", "30% to 95%"],
    ] { #expect(rows.contains(row), "\(row)") }
    let text = HTMLCheck.text(html)
    #expect(
      text.contains(
        "Two or more coders judged; 1,480 items had answers of at least two. Slant’s answers are "
          + "compared with theirs on 12 items. The figures are those of people.csv."))
    #expect(text.contains("Left out, since the coders are divided: quotation (precision) 2."))
    #expect(!text.contains("not checked against people"))
    #expect(HTMLCheck(html).faults == [])
  }

  @Test func `one coder is called one`() async throws {
    let reason = "one coder: agreement needs two"
    let html = try await Self.methods(
      try Self.file(
        Self.header + "coders,tone,,all,,alpha,,,,,0,0,\(reason)\n"
          + "slant,tone,,all,,accuracy,1,0.2,1,1,1,0,\n"))
    #expect(HTMLCheck.rows(html).contains(["tone", "Coders with each other", reason, "–", "0"]))
    #expect(
      HTMLCheck.text(html).contains(
        "One coder judged alone. Slant’s answers are compared with theirs on 1 item."))
    #expect(!html.contains("Precision and recall of Slant"))
  }

  @Test func `without a table the page says that nobody checked, and how to`() async throws {
    let html = try await Self.methods(nil)
    let text = HTMLCheck.text(html)
    #expect(text.contains("This run was not checked against people. “slant sample” draws articles"))
    #expect(!text.contains("Krippendorff"))
    #expect(HTMLCheck(html).faults == [])
  }

  @Test(arguments: EscapingTests.hostile)
  func `nothing from the table becomes a tag or an attribute`(text: String) async throws {
    // By scalars: a quotation mark with an accent is one character.
    let cell = "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : "\($0)" }.joined() + "\""
    let html = try await Self.methods(
      try Self.file(
        Self.header + "slant,\(cell),\(cell),outlet,\(cell),precision,1,0.2,1,1,1,0,\n"
          + "slant,\(cell),,all,,precision,1,0.2,1,1,1,3,\n", name: text))
    #expect(!HTMLCheck.hasForeignScript(html))
    #expect(HTMLCheck.handlers(html) == [])
    #expect(HTMLCheck(html).faults == [])
    #expect(HTMLCheck.rows(html).contains { $0.dropFirst(2).starts(with: ["100%", "1 / 1"]) })
  }

  @Test func `what slant agree writes is read back`() throws {
    let rows = try Self.file(Self.table).rows
    let csv = AgreementTable.table.header + AgreementTable.table.csv(rows)
    #expect(try Self.file(String(decoding: csv, as: UTF8.self)).rows == rows)
  }
}
