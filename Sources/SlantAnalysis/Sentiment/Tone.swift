/// The summed valence of a stretch of text, kept so that parts can be added exactly.
///
/// The score is the mean over sentences with a hit of each sentence's tone. A sentence's tone is its
/// summed valence *x* passed through *x* / √(*x*² + 15) (Hutto & Gilbert 2014, doi:10.1609/icwsm.v8i1.14550),
/// which grows without end but stays within −1…1.
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

  private init(positive: Int, negative: Int, hits: Int, sentences: Int, sentenceScores: Int) {
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
      sentenceScores: Self.millionths(ofSum: positive + negative))
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
  static func millionths(ofSum sum: Int) -> Int {
    let valence = Double(sum) / 1000
    return Int((valence / (valence * valence + 15).squareRoot() * 1_000_000).rounded())
  }
}
