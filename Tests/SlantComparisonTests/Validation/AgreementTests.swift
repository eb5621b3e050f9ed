import SlantCorpus
import TestSupport
import Testing

@testable import SlantComparison

@Suite struct AgreementTests {
  private func agreement(
    _ sheets: [String], key: String = SmallSample.key
  ) throws -> Agreement {
    let sheets = try sheets.map { try SmallSample.coded($0, key: key).0 }
    return Agreement(
      key: try CodingKey(SmallSample.table(key), path: "key.csv"), sheets: sheets)
  }

  private func row(
    _ agreement: Agreement, _ subject: AgreementRow.Subject, _ variable: String,
    _ measure: AgreementRow.Measure, _ scope: AgreementRow.Scope = .all, value: String? = nil
  ) throws -> AgreementRow {
    try #require(
      agreement.rows.first {
        $0.subject == subject && $0.variable == variable && $0.measure == measure
          && $0.scope == scope && $0.value == value
      })
  }

  /// Counted by hand from SmallSample.anna: of six items found one is none; in the article searched three
  /// of five quotations were found, the decoy and the added one being missed.
  @Test(arguments: [
    ("quotation", AgreementRow.Measure.precision, AgreementRow.Scope.all, 5, 6),
    ("quotation", .precision, .outlet("Echo"), 3, 4),
    ("quotation", .precision, .outlet("Lamp"), 2, 2),
    ("quotation", .recall, .all, 3, 5), ("quotation", .recall, .outlet("Echo"), 3, 5),
    // Q002 has another speaker: found wrongly, and missed.
    ("quotation+speaker", .precision, .all, 4, 6), ("quotation+speaker", .recall, .all, 2, 5),
    // Q006 accuses.
    ("quotation+stance", .precision, .all, 4, 6), ("quotation+stance", .recall, .all, 3, 5),
    ("extent", .accuracy, .all, 4, 5), ("speaker", .accuracy, .all, 4, 5),
    ("stance", .accuracy, .all, 4, 5), ("stance", .accuracy, .outlet("Echo"), 3, 3),
  ])
  func `one coder's errors give these counts`(
    variable: String, measure: AgreementRow.Measure, scope: AgreementRow.Scope, count: Int,
    total: Int
  ) throws {
    let row = try row(agreement([SmallSample.anna]), .slant, variable, measure, scope)
    #expect(row.count == count)
    #expect(row.total == total)
    #expect(row.estimate == Double(count) / Double(total))
    #expect(row.reason == nil)
  }

  @Test func `F1 is of the articles searched`() throws {
    // 3 found, 1 wrong, 2 missed: 2 · 3 / (2 · 3 + 1 + 2).
    let row = try row(agreement([SmallSample.anna]), .slant, "quotation", .f1)
    #expect(row.estimate == 6.0 / 9)
    #expect(row.total == 6)
  }

  @Test func `shares have Wilson's interval`() throws {
    // The closed form for 5 of 6 with z = 1.959964.
    let row = try row(agreement([SmallSample.anna]), .slant, "quotation", .precision)
    #expect(abs(try #require(row.lower) - 0.436497177814) < 1e-9)
    #expect(abs(try #require(row.upper) - 0.969946630252) < 1e-9)
  }

  @Test func `without a searched article there is no recall`() throws {
    let sheet = SmallSample.anna.replacing("A001,A001,,,,,,,yes,", with: "A001,A001,,,,,,,no,")
    let agreement = try agreement([sheet])
    for measure in [AgreementRow.Measure.recall, .f1] {
      let row = try row(agreement, .slant, "quotation", measure)
      #expect(row.estimate == nil)
      #expect(row.reason == .notSearched)
    }
    let lamp = try row(
      self.agreement([SmallSample.anna]), .slant, "quotation", .recall, .outlet("Lamp"))
    #expect(lamp.reason == .notSearched)
  }

  @Test func `one coder alone has no alpha`() throws {
    let agreement = try agreement([SmallSample.anna])
    for variable in CodingScheme(.quote).variables {
      for measure in [AgreementRow.Measure.alpha, .same] {
        let row = try row(agreement, .coders, variable.name, measure)
        #expect(row.estimate == nil)
        #expect(row.reason == .oneCoder)
      }
    }
  }

  @Test func `alpha between two coders is that of their answers`() throws {
    let ben = SmallSample.anna.replacing("Q003,A001,3,no,,,", with: "Q003,A001,3,yes,,,")
    let agreement = try agreement([SmallSample.anna, ben])
    // 7 items, one disagreement: coincidences yes-yes 12, yes-no 1 twice, 13 yes and 1 no of 14.
    // 1 − (14 − 1) · 2 / (2 · 13 · 1) = 0.
    let alpha = try row(agreement, .coders, "quotation", .alpha)
    #expect(abs(try #require(alpha.estimate)) < 1e-12)
    #expect(alpha.total == 7)
    let same = try row(agreement, .coders, "quotation", .same)
    #expect(same.count == 6)
    #expect(same.total == 7)
  }

  @Test func `the same number is another speaker in another article`() throws {
    // Were both one name, no answer would differ from another, and alpha would be undefined.
    func sheet(_ first: String, _ second: String) -> String {
      SmallSample.header + "Q001,A001,1,yes,whole,\(first),neutral,,,\n"
        + "Q005,A002,1,yes,whole,\(second),neutral,,,\n"
    }
    let alpha = try row(
      agreement([sheet("1", "1"), sheet("1", "1")]), .coders, "speaker", .alpha)
    #expect(alpha.estimate == 1)
  }

  @Test func `what more than half of the coders say counts, and ties are left out`() throws {
    let ben = SmallSample.anna.replacing(
      "Q003,A001,3,no,,,", with: "Q003,A001,3,yes,whole,1,neutral")
    let two = try row(agreement([SmallSample.anna, ben]), .slant, "quotation", .precision)
    #expect(two.count == 5)
    #expect(two.total == 5)
    #expect(two.splits == 1)
    let three = try row(agreement([SmallSample.anna, ben, ben]), .slant, "quotation", .precision)
    #expect(three.count == 6)
    #expect(three.total == 6)
    #expect(three.splits == 0)
  }

  @Test func `what one of two coders missed is left out, what both did counts once`() throws {
    let ben = SmallSample.anna.replacing(
      ",A001,7,,,,,they are all liars,,", with: ",A001,7,,,,,ALL LIARS!,,\n,A001,9,,,,,so be it,,")
    let row = try row(agreement([SmallSample.anna, ben]), .slant, "quotation", .recall)
    #expect(row.total == 5)
    #expect(row.splits == 1)
  }

  @Test func `values have figures of their own`() throws {
    let agreement = try agreement([SmallSample.anna])
    // Slant calls three of the five neutral, the coder two of these.
    let precision = try row(agreement, .slant, "stance", .precision, value: "neutral")
    #expect([precision.count, precision.total] == [2, 3])
    let recall = try row(agreement, .slant, "stance", .recall, value: "accusing")
    #expect([recall.count, recall.total] == [0, 1])
    #expect(try row(agreement, .slant, "stance", .f1, value: "neutral").estimate == 0.8)
    #expect(!agreement.rows.contains { $0.value == "insisting" })
  }

  @Test(.tags(.property)) func `coders who say what Slant says find it right throughout`() throws {
    let perfect =
      SmallSample.header
      + SmallSample.key.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        let complete = cells[0] == cells[2] ? "yes" : ""
        return "\(cells[0]),\(cells[2]),\(cells[5]),"
          + cells[8...].joined(separator: ",") + ",,\(complete),\n"
      }.joined()
    let agreement = try agreement([perfect, perfect])
    #expect(agreement.searchedArticles == 2)
    for row in agreement.rows where row.subject == .slant && row.measure != .alpha {
      #expect(row.estimate == 1, "\(row.variable) \(row.measure)")
    }
  }

  @Test(.tags(.property)) func `the order of sheets changes nothing between coders`() throws {
    let ben = SmallSample.anna.replacing(
      "Q003,A001,3,no,,,", with: "Q003,A001,3,yes,whole,1,neutral")
    #expect(try agreement([SmallSample.anna, ben]) == (try agreement([ben, SmallSample.anna])))
  }
}
