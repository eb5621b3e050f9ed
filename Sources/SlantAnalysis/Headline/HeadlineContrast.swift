public import SlantText

/// What a headline makes of its story: who is named, what it is sure of, what it is about.
///
/// The headline is the title given apart, or a first line of the text that is one. Tone and loaded terms of
/// both stand in ``ArticleAnalysis/tone``, ``ArticleAnalysis/loaded`` and their like.
public struct HeadlineContrast: Equatable, Sendable {
  /// Whether it is the title given apart.
  public let isInTitle: Bool
  /// Its bytes, in the title where ``isInTitle`` is true.
  public let span: TextSpan
  /// Tone of the headline less that of all voices of the text, −2…2; `nil` where one of them has no hit.
  public let tone: Double?
  /// The part of the policy frames that headline and text share, 0…1: the sum of the smaller of both shares
  /// of each frame (histogram intersection); `nil` where one of them has no frame.
  public let policyOverlap: Double?
  /// The same for the generic frames.
  public let genericOverlap: Double?
  /// Positions in ``ArticleAnalysis/entities`` of those whom it names.
  public let named: [Int]
  /// Those of them of whom the text does not speak.
  public let namedAlone: [Int]
  /// The person, organisation or group of which the text speaks most often, the first of equals.
  public let leading: Int?
  /// Hits of hedges in it.
  public let hedges: Int
  /// Whether it is a question.
  public let isQuestion: Bool
  /// The sentence of the text that says most nearly what it says; `nil` where none comes near.
  public let likest: Likest?

  /// The sentence of a text that says most nearly what the headline says.
  public struct Likest: Equatable, Sendable {
    /// The number of the sentence.
    public let sentence: Int
    /// The share that it holds of whom the headline names and of its other content words, 0…1.
    public let overlap: Double
    /// The hedges in it: bytes of the text.
    public let hedges: [TextSpan]
  }

  /// Whether the headline leaves out the doubt of the sentence that it rests on: "may" in the body, neither
  /// a hedge nor a question in the headline; `nil` where no sentence comes near.
  public var dropsHedge: Bool? {
    likest.map { hedges == 0 && !isQuestion && !$0.hedges.isEmpty }
  }
  /// Whether it names the one of whom the text speaks most often; `nil` without such a one.
  public var namesLeading: Bool? { leading.map { named.contains($0) } }
}
