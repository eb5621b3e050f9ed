import SlantAnalysis
import Testing

/// The arithmetic of tones.
struct ToneTests {
  // Expected scores: x / √(x² + 8n), which is rational for these sums x of n hits.
  private static let scores: [([Int], Double?)] = [
    ([], nil), ([1000], 0.333333), ([-1000], -0.333333), ([3500], 0.777778),
    ([2000, 1000], 0.6), ([4000, -1000], 0.6), ([3000, -3000], 0), ([2000, 2000, -3000], 0.2),
    ([4000, 4000, -3000], 0.714286),
  ]

  @Test(arguments: scores) func `a sentence's tone is its passed sum`(values: [Int], score: Double?)
  {
    #expect(Tone(sentence: values).score == score)
  }

  @Test func `positive, negative and hits are kept apart`() {
    let tone = Tone(sentence: [2000, -500, -700])
    #expect(tone.positive == 2000)
    #expect(tone.negative == -1200)
    #expect(tone.net == 800)
    #expect(tone.hits == 3)
    #expect(tone.sentences == 1)
  }

  @Test func `the score of several sentences is their mean`() {
    let tone = Tone(sentence: [2000, 1000]) + Tone(sentence: [0]) + Tone(sentence: [])
    #expect(tone.sentences == 2)
    #expect(tone.score == 0.3)
  }

  @Test func `adding is exact in any order`() {
    let tones = [[1300], [-450, 20], [6000, 6000], [-1], []].map { Tone(sentence: $0) }
    let forward = tones.reduce(.none, +)
    let backward = tones.reversed().reduce(.none, +)
    #expect(forward == backward)
    #expect(forward + .none == forward)
  }

  @Test(arguments: Array(stride(from: -20_000, through: 20_000, by: 500)))
  func `a greater sum has a greater tone within bounds`(sum: Int) throws {
    let lower = try #require(Tone(sentence: [sum]).score)
    let higher = try #require(Tone(sentence: [sum + 500]).score)
    #expect(lower < higher)
    #expect(abs(lower) < 1)
    #expect(Tone(sentence: [-sum]).score == -lower)
  }

  private static let labels: [(Double?, ToneLabel)] = [
    (nil, .neutral), (0, .neutral), (0.049, .neutral), (0.05, .positive), (-0.049, .neutral),
    (-0.05, .negative), (1, .positive), (-1, .negative),
  ]

  @Test func `the class of an article needs more than one weak sentence`() {
    let weak = Tone(sentence: [-600])
    #expect(ToneLabel(towards: .none) == .neutral)
    #expect(ToneLabel(towards: weak) == .neutral)
    #expect(ToneLabel(towards: weak + weak + weak + weak) == .negative)
    #expect(ToneLabel(towards: Tone(sentence: [-2400])) == .negative)
    #expect(ToneLabel(towards: Tone(sentence: [600])) == .positive)
  }

  @Test(arguments: labels) func `a label is the class of a score`(score: Double?, label: ToneLabel)
  {
    #expect(ToneLabel(score: score) == label)
  }
}
