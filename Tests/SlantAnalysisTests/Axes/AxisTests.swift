import SlantAnalysis
import SlantLexicon
import TestSupport
import Testing

/// Bias and intensity on an axis, against values worked out by hand.
struct AxisTests {
  private static let text = """
    The danger was a threat to the safe old street. There was no shelter.

    “The calm will guard us, and the shelter is safe,” Rosa Klein said. She said the danger would end.
    """

  @Test func `bias and intensity follow from the hits of each voice`() throws {
    let position = try #require(try OwnAxis.position(Self.text, title: "A threat to the calm"))
    #expect(position.axis == FrameAxis(name: "risk", negative: "danger", positive: "safety"))
    let voices = position.byVoice
    // danger, threat and no shelter against safe, in 14 words and the 5 of both attributions.
    #expect([voices.author.negative, voices.author.positive, voices.author.words] == [3, 1, 19])
    #expect(voices.author.bias == -0.5)
    #expect(voices.author.intensity == 4.0 / 19)
    // calm, guard, shelter, safe in 10 words.
    #expect([voices.quoted.negative, voices.quoted.positive, voices.quoted.words] == [0, 4, 10])
    #expect(voices.quoted.bias == 1)
    #expect(voices.quoted.intensity == 0.4)
    // danger alone: under the floor.
    #expect([voices.reported.negative, voices.reported.positive] == [1, 0])
    #expect(voices.reported.bias == nil)
    #expect(voices.reported.intensity == 0.25)
    #expect([voices.title.negative, voices.title.positive, voices.title.words] == [1, 1, 5])
    #expect(voices.title.bias == nil)
    #expect(voices.scare == AxisScore(negative: 0, positive: 0, words: 0))
    #expect(voices.scare.intensity == nil)
    #expect(position.all == AxisScore(negative: 4, positive: 5, words: 33))
    #expect(position.all.bias == 1.0 / 9)
  }

  @Test func `a phrase of one pole keeps a word of the other from counting`() throws {
    let analysis = try OwnAxis.analyze("There was no shelter.")
    #expect(analysis.found("risk") == ["no shelter danger author"])
  }

  @Test func `the poles are categories whose hits are terms`() throws {
    let analysis = try OwnAxis.analyze(Self.text)
    let counts = analysis.categories.filter { $0.category.lexicon == "risk" }
    #expect(counts.map(\.category.id) == ["danger", "safety"])
    let position = try #require(analysis.axes.first)
    #expect(counts.map(\.hits.inText) == [position.all.negative, position.all.positive])
    #expect(analysis.terms.count { $0.lexicon == "risk" } == position.all.hits)
  }

  @Test(
    arguments: [
      (0, 0, nil), (0, 2, nil), (1, 2, 1.0 / 3), (3, 0, -1), (2, 2, 0), (0, 3, 1),
    ] as [(Int, Int, Double?)])
  func `bias needs three hits`(negative: Int, positive: Int, bias: Double?) {
    #expect(AxisScore(negative: negative, positive: positive, words: 50).bias == bias)
  }

  @Test(.tags(.property), arguments: 0..<50 as Range<UInt64>)
  func `intensity is the second moment about the baseline`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let contributions = (0...random.below(60)).map { _ in Double(random.below(3)) - 1 }
    let baseline = Double(random.below(2001)) / 1000 - 1
    let score = AxisScore(
      negative: contributions.count { $0 < 0 }, positive: contributions.count { $0 > 0 },
      words: contributions.count)
    // Equation of the paper: the mean of (c - baseline) squared over the words of the document.
    let moment =
      contributions.reduce(0) { $0 + ($1 - baseline) * ($1 - baseline) }
      / Double(contributions.count)
    #expect(abs(try #require(score.intensity(about: baseline)) - moment) < 1e-12)
    // The paper's bias is the mean contribution of all words.
    let mean = contributions.reduce(0, +) / Double(contributions.count)
    if let bias = score.bias, let intensity = score.intensity {
      #expect(abs(bias * intensity - mean) < 1e-12)
    }
  }

  @Test(.tags(.property), arguments: ["danger", "threat", "fiery", "safe", "calm"])
  func `a word counts in its voice alone`(word: String) throws {
    let without = try #require(try OwnAxis.position(Self.slots(word, in: nil)))
    for voice in Voice.allCases {
      let with = try #require(try OwnAxis.position(Self.slots(word, in: voice)))
      #expect(with.byVoice[voice].hits == without.byVoice[voice].hits + 1)
      for other in Voice.allCases where other != voice {
        #expect(with.byVoice[other] == without.byVoice[other])
      }
      #expect(with.byVoice.title == without.byVoice.title)
      #expect(with.all.hits == without.all.hits + 1)
    }
  }

  /// The same sentences with `word` in the place of one voice, or nowhere.
  private static func slots(_ word: String, in voice: Voice?) -> String {
    func slot(_ place: Voice) -> String { place == voice ? word + " " : "" }
    let scare = voice == .scare ? "“\(word)” " : ""
    return """
      The \(slot(.author))council met in the old hall. The \(scare)crew left before noon.

      “The \(slot(.quoted))council met in the old hall,” said Rosa Klein.

      Anton Weiss said the \(slot(.reported))council met in the old hall.
      """
  }

  // MARK: An axis in one file

  @Test func `a lexicon with the column pole is an axis`() throws {
    let text = "term\tpole\nfog\tlow\nsun\thigh\nhaze\tlow\n"
    let lexicon = try SlantTSV.read(Array(text.utf8), path: "sky.tsv")
    let analyzer = try ArticleAnalyzer(lexicons: .builtIn(replacements: [lexicon]))
    let position = try #require(analyzer.analyze(text: "Fog, haze and sun.").axes.first)
    #expect(position.axis == FrameAxis(name: "sky", negative: "low", positive: "high"))
    #expect(position.all.bias == -1.0 / 3)
  }

  @Test(arguments: [
    ("fog\tlow\nsun\thigh\nice\tcold\n", 4, "cold", "one of two poles, such as 'low' and 'high'"),
    ("fog\tlow\nsun\tlow\n", 2, "low", "two poles, the negative one first"),
    ("fog\tlow\nsun\thigh\nice\t\n", 4, "", "one of two poles, such as 'low' and 'high'"),
  ])
  func `an axis has two poles`(rows: String, line: Int, value: String, allowed: String) throws {
    let lexicon = try SlantTSV.read(Array("term\tpole\n\(rows)".utf8), path: "sky.tsv")
    #expect(
      throws: LexiconError.badValue(
        path: "sky.tsv", line: line, column: "pole", value: value, allowed: allowed)
    ) { try ArticleAnalyzer(lexicons: .builtIn(replacements: [lexicon])) }
  }
}
