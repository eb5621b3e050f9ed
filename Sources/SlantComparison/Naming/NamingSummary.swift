internal import SlantAnalysis

/// Which names each outlet chooses for the same things, over a corpus.
///
/// All sums are integers by key, so that adding in any order, or in parts, gives the same.
public struct NamingSummary: Equatable, Sendable {
  /// The names and words of an outlet.
  private struct Outlet: Equatable {
    var names: [NameVariant: NamingSums] = [:]
    var authorWords = 0

    static func += (sum: inout Outlet, other: Outlet) {
      for (variant, sums) in other.names { sum.names[variant, default: NamingSums()] += sums }
      sum.authorWords += other.authorWords
    }
  }

  private var outlets: [String?: Outlet] = [:]

  /// No article.
  public init() {}

  /// Adds an article of `outlet`.
  mutating func add(_ digest: ArticleDigest, outlet: String?) {
    var sums = Outlet()
    sums.authorWords = digest.counts["words:author"]
    for use in digest.names { sums.names[use.variant] = NamingSums(uses: use.uses) }
    outlets[outlet, default: Outlet()] += sums
  }

  /// The summary of both corpora.
  public static func += (sum: inout NamingSummary, other: NamingSummary) {
    for (name, outlet) in other.outlets { sum.outlets[name, default: Outlet()] += outlet }
  }

  /// For each outlet the names of the things that it names, in the order of the outlets and names.
  ///
  /// A name that it does not use has a row where another outlet uses it: the choice not made.
  public var rows: [NamingRow] {
    let variants = Set(outlets.values.flatMap(\.names.keys)).sorted()
    return outlets.keys.sorted(by: OutletOrder.precedes).flatMap { name -> [NamingRow] in
      guard let outlet = outlets[name] else { return [] }
      var conceptUses: [String: Int] = [:]
      for (variant, sums) in outlet.names {
        conceptUses[variant.concept, default: 0] += sums.uses.author
      }
      return variants.compactMap { variant in
        conceptUses[variant.concept].map { authorUses in
          NamingRow(
            outlet: name, variant: variant, sums: outlet.names[variant] ?? NamingSums(),
            conceptAuthorUses: authorUses, authorWords: outlet.authorWords)
        }
      }
    }
  }
}
