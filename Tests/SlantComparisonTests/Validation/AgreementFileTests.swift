import Testing

@testable import SlantComparison

@Suite struct AgreementFileTests {
  private static let header =
    "compared,variable,value,scope,outlet,measure,estimate,lower,upper,count,total,splits,reason\n"

  private func file(_ text: String) throws -> AgreementFile {
    try AgreementFile(Array(text.utf8), path: "in/people.csv", name: "people.csv")
  }

  private func message(_ text: String) -> String? {
    do {
      _ = try file(text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `figures are read as they stand, in any order of columns`() throws {
    let rows = try file(
      "reason;measure;scope;compared;variable;value;outlet;estimate;lower;upper;count;total;splits\n"
        + ";precision;outlet;slant;stance;neutral;;0.75;0.3;0.954;3;4;1\n"
    ).rows
    let expected = AgreementRow(
      subject: .slant, variable: "stance", value: "neutral", scope: .outlet(""),
      measure: .precision, estimate: 0.75, lower: 0.3, upper: 0.954, count: 3, total: 4, splits: 1,
      reason: nil)
    #expect(rows == [expected])
  }

  @Test(arguments: [
    ("coder,quotation,,all,,alpha,1,,,,19,0,", "coder", "compared"),
    ("coders,,,all,,alpha,1,,,,19,0,", "", "variable"),
    ("coders,quotation,,town,,alpha,1,,,,19,0,", "town", "scope"),
    ("coders,quotation,,all,,kappa,1,,,,19,0,", "kappa", "measure"),
    ("coders,quotation,,all,,alpha,high,,,,19,0,", "high", "estimate"),
    ("coders,quotation,,all,,alpha,nan,,,,19,0,", "nan", "estimate"),
    ("slant,quotation,,all,,recall,1,1,1,-3,19,0,", "-3", "count"),
    ("coders,quotation,,all,,alpha,1,,,,,0,", "", "total"),
    ("coders,quotation,,all,,alpha,,,,,19,0,tired", "tired", "reason"),
  ])
  func `a cell that slant agree does not write is told`(
    row: String, cell: String, column: String
  ) {
    let told = "'\(cell)' in column '\(column)' is not what 'slant agree' writes"
    #expect(
      message(Self.header + row + "\n")
        == "in/people.csv:2: error: \(told); give the CSV that 'slant agree --output' wrote with "
        + "--agreement")
  }

  @Test func `a file that is no table is told`() {
    #expect(
      message("# Notes\n\nThe town, the quay.\n")
        == "in/people.csv:3: error: 2 cells where the header has 1; quote cells that hold the "
        + "delimiter or a newline, or give the CSV that 'slant agree --output' wrote with --agreement"
    )
  }

  @Test func `a table without figures is told`() {
    #expect(
      message(Self.header)
        == "in/people.csv: error: no figure in the whole table; give the CSV that 'slant agree "
        + "--output' wrote with --agreement")
  }
}
