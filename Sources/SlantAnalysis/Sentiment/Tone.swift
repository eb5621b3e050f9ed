/// The summed valence of a stretch of text, kept so that parts can be added exactly.
///
/// The score is the mean over sentences with a hit of each sentence's tone. The tone of a sentence whose
/// *n* hits have the summed valence *x* is *x* / √(*x*² + 8*n*), which grows with *x* without end but stays
/// within −1…1. It is the form of Hutto & Gilbert (2014, doi:10.1609/icwsm.v8i1.14550), who have the
/// constant 15 whatever the number of hits; here *x* is first divided by √*n*, so that a long sentence is
/// not strong by its length alone, and 8 keeps a single hit where it was felt. Both follow rated sentences.
public struct Tone: Equatable, Sendable {
  /// The summed positive valence in thousandths.
  public private(set) var positive: Int
  /// The summed negative valence in thousandths, as a number at most 0.
  public private(set) var negative: Int
  /// The number of hits.
  public private(set) var hits: Int
  /// The number of sentences with a hit.
  public private(set) var sentences: Int
  /// The sum over those sentences of their tone in millionths.
  public private(set) var sentenceScores: Int

  /// No hit.
  public static let none = Tone(positive: 0, negative: 0, hits: 0, sentences: 0, sentenceScores: 0)

  /// A tone that was summed before.
  package init(positive: Int, negative: Int, hits: Int, sentences: Int, sentenceScores: Int) {
    self.positive = positive
    self.negative = negative
    self.hits = hits
    self.sentences = sentences
    self.sentenceScores = sentenceScores
  }

  /// The tone of one sentence with these hits, in thousandths of valence; ``none`` without hits.
  public init(sentence values: [Int]) {
    guard !values.isEmpty else {
      self = .none
      return
    }
    let positive = values.reduce(0) { $0 + max(0, $1) }
    let negative = values.reduce(0) { $0 + min(0, $1) }
    self.init(
      positive: positive, negative: negative, hits: values.count, sentences: 1,
      sentenceScores: Self.millionths(ofSum: positive + negative, hits: values.count))
  }

  /// The mean tone of the sentences with a hit, −1…1; `nil` without hits.
  public var score: Double? {
    sentences == 0 ? nil : Double(sentenceScores) / Double(sentences) / 1_000_000
  }

  /// The summed valence in thousandths.
  public var net: Int { positive + negative }

  /// Both together, as for two parts of one text.
  public static func + (left: Tone, right: Tone) -> Tone {
    Tone(
      positive: left.positive + right.positive, negative: left.negative + right.negative,
      hits: left.hits + right.hits, sentences: left.sentences + right.sentences,
      sentenceScores: left.sentenceScores + right.sentenceScores)
  }

  /// A sentence's tone in millionths from its summed valence in thousandths.
  private static func millionths(ofSum sum: Int, hits: Int) -> Int {
    let valence = Double(sum) / 1000
    let root = (valence * valence + scale * Double(hits)).squareRoot()
    return Int((valence / root * 1_000_000).rounded())
  }

  /// How much valence a hit needs to tell: one of √8, about 2.8, makes a tone of 0.71.
  private static let scale = 8.0
}
