import SlantAnalysis
import TestSupport
import Testing

/// What holds for shifters in any sentence.
struct ShifterPropertyTests {
  private static let subjects = ["the clerk", "the ferry", "a crew", "the plan", "nobody"]
  private static let verbs = ["was", "is", "may be", "failed to be", "was not", "has never been"]
  private static let degrees = [
    "", "very", "not", "hardly", "slightly", "too", "utterly", "no longer",
  ]
  private static let words = ["good", "bad", "honest", "cruel", "plain", "brilliant", "dangerous"]
  private static let joints = [".", "!", "?", ", but", ", although", "; still", " and", " while"]

  /// A sentence or two put together by chance.
  private static func sentence(_ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0...random.below(4) {
      let parts = [
        random.pick(subjects), random.pick(verbs), random.pick(degrees), random.pick(degrees),
        random.pick(words),
      ]
      text += parts.filter { !$0.isEmpty }.joined(separator: " ") + random.pick(joints) + " "
    }
    return "Again " + text + "the day was long."
  }

  @Test(.tags(.property), arguments: 0..<20)
  func `a value stays within its bounds and the hits add up`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<25 {
      let analysis = try SteadyAnalyzer.analyze(Self.sentence(&random))
      let values = analysis.terms.filter { $0.kind == .tone }.map(\.value)
      #expect(values.allSatisfy { abs($0) <= 6000 })
      #expect(analysis.totalTone.net == values.reduce(0, +))
      #expect(analysis.totalTone.positive == values.reduce(0) { $0 + max(0, $1) })
      #expect(analysis.totalTone.hits == values.count)
    }
  }

  private static let swaps = [
    ("The clerk never was truly honest.", "The clerk truly never was honest."),
    ("It may perhaps be bad.", "It perhaps may be bad."),
    ("It was really extremely good.", "It was extremely really good."),
    ("It was slightly truly bad.", "It was truly slightly bad."),
    ("He never hardly failed to be honest.", "He hardly never failed to be honest."),
  ]

  @Test(arguments: swaps) func `the order of two shifters does not matter`(
    first: String, second: String
  ) throws {
    let values = try [first, second].map { text in
      try #require(try SteadyAnalyzer.terms(text).last).value
    }
    #expect(abs(values[0] - values[1]) <= 1)
  }

  @Test func `a shifter inside a hit has no effect on it and says nothing`() throws {
    let terms = try SteadyAnalyzer.terms("It was a no-show; the deal is no good at all.")
    #expect(terms.map(\.term) == ["no good at all"])
    #expect(terms.map(\.value) == [-1700])
  }

  // Expected: the shifter takes the place of hits within it, and each stands once.
  private static let places: [(String, [String])] = [
    ("The clerk was not honest.", ["not", "honest"]),
    ("They had no hope of peace.", ["no hope of", "peace"]),
    ("Crime fell.", ["crime"]),
    ("Exports fell.", ["fall"]),
    ("Exports plunged.", ["plunge"]),
    ("Crime plunged.", ["crime"]),
    ("The ferry sailed without him.", []),
    ("Who knows?", []),
  ]

  @Test(arguments: places) func `no word counts twice`(text: String, terms: [String]) throws {
    #expect(try SteadyAnalyzer.terms(text).map(\.term) == terms)
  }

  @Test func `what a shifter says is listed as its own hit`() throws {
    let hit = try #require(try SteadyAnalyzer.terms("He did not answer.").first)
    #expect(hit.lexicon == "shifters")
    #expect(hit.termClass == "negative")
    #expect(hit.value == -500)
    #expect(!hit.isNegated)
  }

  @Test func `a fall is no denial`() throws {
    #expect(try SteadyAnalyzer.terms("Crime fell.").map(\.isNegated) == [false])
    #expect(try SteadyAnalyzer.terms("It is not bad.").map(\.isNegated) == [false, true])
  }
}
