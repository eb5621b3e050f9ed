public import SlantAnalysis

/// A name out of several for one thing.
public struct NameVariant: Hashable, Sendable {
  /// What it names.
  public let concept: String
  /// The entry of the lexicon as it is read: `freedom fighter`, `GOP`.
  public let name: String
  /// What it does to the thing named.
  public let connotation: Connotation

  /// A name for a thing.
  package init(concept: String, name: String, connotation: Connotation) {
    self.concept = concept
    self.name = name
    self.connotation = connotation
  }
}

extension NameVariant: Comparable {
  /// By concept, then name, then connotation.
  public static func < (left: NameVariant, right: NameVariant) -> Bool {
    (left.concept, left.name, left.connotation.rawValue)
      < (right.concept, right.name, right.connotation.rawValue)
  }
}

/// Sums over the uses of a name: integers, so that they add up in any order.
public struct NamingSums: Equatable, Sendable {
  /// Uses by voice and in headlines.
  public private(set) var uses = ByVoice(repeating: 0)
  /// Articles that use it.
  public private(set) var articles = 0

  /// Not used.
  public init() {}

  /// The sums over one article.
  init(uses: ByVoice<Int>) {
    self.uses = uses
    articles = 1
  }

  /// Adds the articles of `other`.
  public static func += (sum: inout NamingSums, other: NamingSums) {
    sum.uses.add(other.uses, +)
    sum.articles += other.articles
  }
}

/// A name in an outlet that uses it or another for the same thing.
public struct NamingRow: Equatable, Sendable {
  /// The outlet; `nil` for the articles that name none.
  public let outlet: String?
  /// The name.
  public let variant: NameVariant
  /// Its uses in the outlet.
  public let sums: NamingSums
  /// Uses in the author's voice of all names of the concept: the denominator of the share.
  public let conceptAuthorUses: Int
  /// Words of the outlet in the author's voice: the denominator of the rate.
  public let authorWords: Int
}
