/// A figure of style: its name, what it means, and how it follows from what was counted.
public struct StyleFeature: Sendable {
  /// The name in tables and records: `flesch_reading_ease`.
  public let name: String
  /// The name of the figure in the NELA feature set that it repeats or comes nearest to.
  ///
  /// Horne, Khedr & Adali (2018), "Sampling the news producers", ICWSM, doi:10.1609/icwsm.v12i1.14982;
  /// names as in the package `nela_features` 3.0.1.
  public let nela: String?
  /// Whether it is a whole number.
  public let isCount: Bool
  /// The meaning in a sentence.
  public let description: String
  /// What it counts or is measured in; `nil` for shares and scores.
  public let unit: String?
  /// Why it is missing where it is; `nil` where it never is.
  public let missing: String?
  /// The figure of a part of an article; `nil` where it is missing.
  public let value: @Sendable (PartStyle) -> Double?

  /// All figures in the order of tables.
  public static let all =
    counts + scores + variety + shape + marks + pronouns + tags + bias + affect + morals + events
    + baits

  /// The figure called `name`.
  public static func named(_ name: String) -> StyleFeature? { all.first { $0.name == name } }

  // MARK: Making features

  /// A whole number that is never missing.
  static func count(
    _ name: String, _ description: String, _ unit: String, nela: String? = nil,
    _ value: @escaping @Sendable (PartStyle) -> Int
  ) -> StyleFeature {
    StyleFeature(
      name: name, nela: nela, isCount: true, description: description, unit: unit, missing: nil
    ) { Double(value($0)) }
  }

  /// A share of the words, numbers included.
  static func ofWords(
    _ name: String, _ what: String, nela: String? = nil,
    _ value: @escaping @Sendable (PartStyle) -> Int
  ) -> StyleFeature {
    StyleFeature(
      name: name, nela: nela, isCount: false, description: "\(what) / word_count.", unit: nil,
      missing: "no words"
    ) { $0.perWord(value($0)) }
  }

  /// A share of all tokens.
  static func ofTokens(
    _ name: String, _ what: String, nela: String? = nil,
    _ value: @escaping @Sendable (PartStyle) -> Int
  ) -> StyleFeature {
    StyleFeature(
      name: name, nela: nela, isCount: false, description: "\(what) / tokens.", unit: nil,
      missing: "no words"
    ) { $0.perToken(value($0)) }
  }

  /// A score that is missing for the reason given.
  static func score(
    _ name: String, _ description: String, unit: String? = nil, missing: String,
    nela: String? = nil, _ value: @escaping @Sendable (PartStyle) -> Double?
  ) -> StyleFeature {
    StyleFeature(
      name: name, nela: nela, isCount: false, description: description, unit: unit,
      missing: missing, value: value)
  }
}
