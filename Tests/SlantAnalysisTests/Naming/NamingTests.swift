import SlantAnalysis
import Testing

/// Names out of several for one thing.
struct NamingTests {
  private static let sentences: [(text: String, hits: [String])] = [
    ("The rebels took the town.", ["rebels armed_group author"]),
    ("Rosa Klein said the terrorists took the town.", ["terrorists armed_group reported"]),
    ("“They are freedom fighters,” Rosa Klein said.", ["freedom fighters armed_group quoted"]),
    ("The “terrorists” took the town.", ["terrorists armed_group scare"]),
    ("The death tax was passed.", ["death tax inheritance_tax author"]),
    ("The town was quiet.", []), ("Rebel Wisconsin played on Monday.", []),
  ]

  @Test(arguments: sentences)
  func `a name belongs to the voice that uses it`(text: String, hits: [String]) throws {
    #expect(try SharedAnalyzer.analyze(text).found("naming") == hits)
  }

  @Test func `a name has a concept and a connotation and adds one`() throws {
    let text = "The regime fell to the insurgents. The freedom fighters cheered."
    let hits = try SharedAnalyzer.analyze(text).terms.filter { $0.kind == .naming }
    #expect(hits.map(\.term) == ["regime", "insurgent", "freedom fighter"])
    #expect(hits.map(\.connotation) == [.negative, .negative, .positive])
    #expect(hits.allSatisfy { $0.value == 1000 && $0.intensity == nil })
  }

  @Test func `names in headlines and boilerplate are told apart`() throws {
    let text = "The insurgents left.\n\nRead more: How the insurgents came"
    let hits = try SharedAnalyzer.analyze(text, title: "Insurgents leave").terms
      .filter { $0.kind == .naming }
    #expect(hits.map(\.zone) == [.title, .lead, .boilerplate])
    #expect(hits.map(\.isScored) == [true, true, false])
  }
}
