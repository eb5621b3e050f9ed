import SlantAnalysis
import Testing

/// Names out of several for one thing.
struct NamingTests {
  private static let sentences: [(text: String, hits: [String])] = [
    ("The protesters left the square.", ["protesters people_in_street_protests author"]),
    (
      "Rosa Klein said the rioters left the square.",
      ["rioters people_in_street_protests reported"]
    ),
    (
      "“They are freedom fighters,” Rosa Klein said.",
      ["freedom fighters armed_group_members quoted"]
    ),
    ("The “rioters” left the square.", ["rioters people_in_street_protests scare"]),
    ("The death tax was passed.", ["death tax estate_tax author"]),
    ("The square was quiet.", []), ("The band Rioters played on Monday.", []),
  ]

  @Test(arguments: sentences)
  func `a name belongs to the voice that uses it`(text: String, hits: [String]) throws {
    #expect(try SharedAnalyzer.analyze(text).found("naming") == hits)
  }

  @Test func `a name has a concept and a connotation and adds one`() throws {
    let text = "The estate tax fell. The death tax fell. The freedom fighters cheered."
    let hits = try SharedAnalyzer.analyze(text).terms.filter { $0.kind == .naming }
    #expect(hits.map(\.term) == ["estate tax", "death tax", "freedom fighter"])
    #expect(hits.map(\.connotation) == [.neutral, .negative, .positive])
    #expect(hits.allSatisfy { $0.value == 1000 && $0.intensity == nil })
  }

  @Test func `names in headlines and boilerplate are told apart`() throws {
    let text = "The rioters left.\n\nRead more: How the rioters came"
    let hits = try SharedAnalyzer.analyze(text, title: "Rioters leave").terms
      .filter { $0.kind == .naming }
    #expect(hits.map(\.zone) == [.title, .lead, .boilerplate])
    #expect(hits.map(\.isScored) == [true, true, false])
  }
}
