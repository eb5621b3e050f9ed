import Testing

@testable import SlantComparison
@testable import SlantReport

/// What is said of a measure, and which differences are listed.
struct DifferenceSentenceTests {
  private static let measure = Measure.rate("loaded_author_hits", "loaded terms", "a", in: "author")

  private static func estimate(_ outlet: String?, _ value: Double?) -> OutletEstimate {
    OutletEstimate(
      outlet: outlet, measure: measure, articles: 9, articlesWithFigure: 9, clusters: 9,
      numerator: (value ?? 0) / 1000, denominator: value == nil ? 0 : 1, articleMean: value,
      interval: nil, reason: nil, percentile: nil)
  }

  private static func contrast(
    _ first: String, _ second: String, p: Double?, pairing: Contrast.Pairing = .all,
    measure: Measure = measure, reason: String? = nil, warnings: [Contrast.Warning] = []
  ) -> Contrast {
    func side(_ outlet: String, _ value: Double) -> Contrast.Side {
      Contrast.Side(outlet: outlet, articles: 9, numerator: value, denominator: 1, value: value)
    }
    return Contrast(
      measure: measure, pairing: pairing, first: side(first, 3), second: side(second, 2),
      sharedStories: 12, difference: 1, lower: 0.5, upper: 1.5, p: p, correctedP: p, tests: 6,
      reason: reason, warnings: warnings)
  }

  private static func text(_ estimates: [OutletEstimate], _ contrasts: [Contrast]) -> String {
    DifferenceSentence(GroupWords("outlet"), estimates[...], contrasts[...]).text
  }

  @Test func `one outlet has nobody to compare with`() {
    #expect(
      Self.text([Self.estimate("A", 3)], [])
        == "3.0; there is no other outlet to compare with.")
    #expect(
      Self.text([Self.estimate("A", 3), Self.estimate("B", nil)], [])
        == "A alone has this figure: 3.0.")
    #expect(Self.text([Self.estimate("A", nil)], []) == "No article has this figure.")
  }

  @Test func `a pair differs, or shows no detectable difference`() {
    let both = [Self.estimate("A", 3), Self.estimate("B", 2)]
    #expect(
      Self.text(both, [Self.contrast("A", "B", p: 0.012, warnings: [.reading])])
        == "A (3.0) and B (2.0) differ, p\u{A0}=\u{A0}.012 (reading errors may explain it).")
    #expect(
      Self.text(both, [Self.contrast("A", "B", p: 0.43)])
        == "No detectable difference between A (3.0) and B (2.0), p\u{A0}=\u{A0}.430.")
  }

  @Test func `what lacks articles is not called alike`() {
    let both = [Self.estimate("A", 3), Self.estimate("B", 2)]
    let few = "a: 2 of the 5 articles or stories that it takes have it"
    #expect(
      Self.text(both, [Self.contrast("A", "B", p: nil, reason: few)])
        == "Too few articles to test a difference.")
    #expect(
      Self.text(both, [Self.contrast("A", "B", p: nil, reason: Shortage.variation)])
        == "No difference could be tested; the table says why.")
  }

  @Test func `stories shared come second, in a sentence of their own`() {
    let both = [Self.estimate("A", 3), Self.estimate("B", 2)]
    let text = Self.text(
      both,
      [
        Self.contrast("A", "B", p: 0.2, pairing: .stories),
        Self.contrast("A", "B", p: 0.0001, warnings: [.topics]),
      ])
    #expect(
      text == "A (3.0) and B (2.0) differ, p\u{A0}<\u{A0}.001 (includes choice of topics). "
        + "Within the stories that both tell, no difference is detectable (1 pair tested).")
  }

  @Test func `of many pairs the clearest is named`() {
    let names = ["A", "B", "C", "D", "E"]
    let pairs = names.indices.flatMap { first in
      names.indices.dropFirst(first + 1).map { (names[first], names[$0]) }
    }
    let contrasts = pairs.enumerated().map { place, pair in
      Self.contrast(pair.0, pair.1, p: place < 5 ? 0.001 * Double(5 - place) : 0.6)
    }
    #expect(
      Self.text(names.map { Self.estimate($0, 3) }, contrasts)
        == "5 of the 10 pairs tested differ, most clearly B (3.0) and C (2.0), p\u{A0}=\u{A0}.001; "
        + "between the others no difference is detectable.")
  }

  @Test func `differences within stories are listed first, and one measure does not fill the list`()
  {
    let other = Measure.rate("tone", "tone", "b", in: "author")
    let many = (0..<150).map { Self.contrast("A\($0)", "B", p: 0.0001) }
    let found = FoundDifferences(
      many + [
        Self.contrast("C", "D", p: 0.04, measure: other),
        Self.contrast("E", "F", p: 0.03, pairing: .stories, measure: other),
        Self.contrast("G", "H", p: 0.2, measure: other),
      ])
    #expect(found.count == 152)
    #expect(found.listed.count == FoundDifferences.limit)
    #expect(found.listed.first?.first.outlet == "E")
    #expect(found.listed.last?.first.outlet == "C")
  }
}
