/// The class of a tone.
public enum ToneLabel: String, CaseIterable, Sendable {
  /// Above the bounds.
  case positive
  /// Between the bounds, or without hits.
  case neutral
  /// Below the bounds.
  case negative

  /// The class of the tone of a sentence: −0.05 and 0.05 are the bounds of neutral (Hutto & Gilbert 2014).
  public init(score: Double?) { self.init(score ?? 0, negativeTo: -0.05, positiveFrom: 0.05) }

  /// The class of the tone of an article towards somebody.
  ///
  /// Few sentences say little, so the sum of the sentences' tones is divided by their number and two more.
  /// News tells mostly of what goes wrong, so the bounds lie round its middle and not round 0: of 2,279
  /// persons with two mentions or more in 800 articles of American outlets (Baly et al. 2020), the middle
  /// two fifths lay between −0.09 and 0.03; the bounds are −0.1 and 0.02.
  public init(towards tone: Tone) {
    let sum = Double(tone.sentenceScores) / 1_000_000
    self.init(sum / Double(tone.sentences + 2), negativeTo: -0.1, positiveFrom: 0.02)
  }

  private init(_ score: Double, negativeTo low: Double, positiveFrom high: Double) {
    self = score >= high ? .positive : score <= low ? .negative : .neutral
  }
}
