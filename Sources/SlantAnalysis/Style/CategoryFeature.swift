/// A figure of the NELA feature set that counts the hits of a category, found by the name of its lexicon.
///
/// Where an analysis has no such category, because its lexicon is missing or has no such class, the figure
/// is missing too.
public struct CategoryFeature: Sendable {
  /// The name of the feature as a column: `harm_virtue`.
  public let name: String
  /// The name that NELA gives it: `HarmVirtue`.
  public let nela: String
  /// The name of the lexicon: `morals`.
  public let lexicon: String
  /// The class in it: `care_virtue`.
  public let id: String

  /// Certainty, then the foundations of morality with their virtues and vices.
  public static let all =
    [
      CategoryFeature("assertatives", "assertatives", "certainty", "assertive"),
      CategoryFeature("factives", "factives", "certainty", "factive"),
      CategoryFeature("hedges", "hedges", "certainty", "hedge"),
      CategoryFeature("implicatives", "implicatives", "certainty", "implicative"),
    ] + morals

  private static let morals = [
    ("Harm", "care"), ("Fairness", "fairness"), ("Ingroup", "loyalty"),
    ("Authority", "authority"), ("Purity", "sanctity"),
  ].flatMap { nela, foundation in
    ["Virtue", "Vice"].map { side in
      CategoryFeature(
        "\(nela)_\(side)".lowercased(), nela + side, "morals", "\(foundation)_\(side.lowercased())")
    }
  }

  private init(_ name: String, _ nela: String, _ lexicon: String, _ id: String) {
    self.name = name
    self.nela = nela
    self.lexicon = lexicon
    self.id = id
  }

  /// The hits of each feature's category by voice; `nil` where there is none.
  static func hits(in counts: [CategoryCount]) -> [ByVoice<Int>?] {
    all.map { feature in
      counts.first { $0.category.lexicon == feature.lexicon && $0.category.id == feature.id }?.hits
    }
  }
}
