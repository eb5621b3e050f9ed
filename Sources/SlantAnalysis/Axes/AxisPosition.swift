/// An axis between two lists of words: danger and safety, burden and benefit.
public struct FrameAxis: Hashable, Sendable {
  /// The name of its lexicon.
  public let name: String
  /// The list whose words count −1.
  public let negative: String
  /// The list whose words count +1.
  public let positive: String

  /// An axis between two poles.
  public init(name: String, negative: String, positive: String) {
    self.name = name
    self.negative = negative
    self.positive = positive
  }
}

/// Where on an axis an article stands.
public struct AxisPosition: Equatable, Sendable {
  /// The axis.
  public let axis: FrameAxis
  /// The position of all voices of the text, the title left out.
  public let all: AxisScore
  /// The position of each voice, and of the title.
  public let byVoice: ByVoice<AxisScore>

  /// A position on an axis.
  public init(axis: FrameAxis, all: AxisScore, byVoice: ByVoice<AxisScore>) {
    self.axis = axis
    self.all = all
    self.byVoice = byVoice
  }
}

/// How far a part of an article leans to one pole of an axis, and how much it makes of the axis.
///
/// Kwak, An, Jing & Ahn (2021), "FrameAxis: characterizing microframe bias and intensity with word
/// embedding", PeerJ Computer Science 7:e644, doi:10.7717/peerj-cs.644. There a word *w* contributes
/// *c*, its cosine with the axis in an embedding; the bias of a text is the mean of *c* over its words and
/// the intensity the mean of (*c* − *β*)², *β* being the bias of a whole corpus. Here *c* is −1 or +1 for a
/// hit of one of the lists and 0 for all other words, so that both are sums of words that can be shown.
public struct AxisScore: Equatable, Sendable {
  /// With fewer hits there is no bias: one more would turn it round.
  public static let floor = 3

  /// Hits of the list that counts −1.
  public let negative: Int
  /// Hits of the list that counts +1.
  public let positive: Int
  /// Words of the part.
  public let words: Int

  /// The position of a part of an article.
  public init(negative: Int, positive: Int, words: Int) {
    self.negative = negative
    self.positive = positive
    self.words = words
  }

  /// Hits of both lists; a phrase is one.
  public var hits: Int { negative + positive }

  /// (positive − negative) / (positive + negative), −1…1; `nil` with fewer hits than ``floor``.
  ///
  /// The mean of *c* over the words on the axis alone, so that it does not shrink where an article speaks
  /// of other things too. Times ``intensity`` it is the paper's mean over all words.
  public var bias: Double? {
    hits < Self.floor ? nil : Double(positive - negative) / Double(hits)
  }

  /// The intensity about a baseline of 0: (positive + negative) / words, 0…1; `nil` without words.
  public var intensity: Double? { intensity(about: 0) }

  /// The mean of (*c* − `baseline`)² over all words, *c* being −1, 0 or +1; `nil` without words.
  ///
  /// With *I* for ``intensity`` and *B* for (positive − negative) / words it is
  /// *I* − 2 · `baseline` · *B* + `baseline`². The paper's baseline is *B* of the whole corpus, which an
  /// article alone does not know.
  public func intensity(about baseline: Double) -> Double? {
    guard words > 0 else { return nil }
    let mean = Double(positive - negative) / Double(words)
    return Double(hits) / Double(words) - 2 * baseline * mean + baseline * baseline
  }
}
