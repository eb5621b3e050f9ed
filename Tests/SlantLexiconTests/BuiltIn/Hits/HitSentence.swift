import Testing

/// A sentence of news with a term that must be found in it.
struct HitSentence: Sendable, CustomTestStringConvertible {
  /// The sign of a valence, or the polarity of a loaded term.
  enum Polarity: String {
    case positive, negative, neutral
  }

  let lexicon: String
  /// The class of a loaded term.
  let termClass: String?
  let polarity: Polarity
  let text: String
  /// The term as it stands in the lexicon.
  let term: String

  var testDescription: String { "\(term): \(text)" }

  /// Sentences with a term of `sentiment`.
  static func sentiment(_ polarity: Polarity, _ rows: [(String, String)]) -> [HitSentence] {
    rows.map {
      HitSentence(
        lexicon: "sentiment", termClass: nil, polarity: polarity, text: $0.0, term: $0.1)
    }
  }

  /// Sentences with a term of a class of `loaded`.
  static func loaded(
    _ termClass: String, _ polarity: Polarity, _ rows: [(String, String)]
  ) -> [HitSentence] {
    rows.map {
      HitSentence(
        lexicon: "loaded", termClass: termClass, polarity: polarity, text: $0.0, term: $0.1)
    }
  }

  static let allSentiment = [
    conflict, crime, politics, economy, health, sport, weather, culture, phrases, forms, general,
  ].flatMap(\.self)

  static let allLoaded = [
    demonizing, dehumanizing, moralizing, alarming, sensational, combative, glorifying, ridiculing,
    distancing, euphemism, partisanLabel, absolutist, judgement,
  ].flatMap(\.self)
}
