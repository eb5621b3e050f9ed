import Testing

@testable import SlantComparison

/// The months and weeks between two.
struct PeriodNamesTests {
  @Test func `months without articles are among them`() {
    #expect(
      Trend.Period.month.names(from: "2023-11", to: "2024-03", limit: 10)
        == ["2023-11", "2023-12", "2024-01", "2024-02", "2024-03"])
  }

  @Test func `every month is followed by the next, in leap years and others`() throws {
    let names = try #require(
      Trend.Period.month.names(from: "1999-01", to: "2100-12", limit: 2000))
    #expect(names.count == 102 * 12)
    #expect(Set(names).count == names.count && names == names.sorted())
  }

  @Test func `weeks go from Monday to Monday`() {
    #expect(
      Trend.Period.week.names(from: "2024-02-19", to: "2024-03-11", limit: 10)
        == ["2024-02-19", "2024-02-26", "2024-03-04", "2024-03-11"])
  }

  @Test func `of too many the last are kept`() {
    #expect(
      Trend.Period.month.names(from: "1900-01", to: "2024-02", limit: 2) == ["2024-01", "2024-02"])
  }

  @Test func `what is no period has no names`() {
    #expect(Trend.Period.month.names(from: "", to: "", limit: 2) == nil)
    #expect(Trend.Period.week.names(from: "soon", to: "2024-02-19", limit: 2) == nil)
  }
}
