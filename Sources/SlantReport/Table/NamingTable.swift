internal import SlantAnalysis
internal import SlantComparison

/// `naming.csv`: one row for a name in an outlet that names the thing.
enum NamingTable {
  typealias NamingColumn = TableColumn<NamingRow>

  /// The table of articles put together by `grouping`.
  static func table(_ grouping: Grouping) -> Table<NamingRow> {
    Table(
      name: "naming",
      description:
        "A name for a thing in an outlet, of those that the articles use. An outlet that names the "
        + "thing otherwise has a row with 0 uses; one that does not name it has none.",
      primaryKey: [GroupColumn.name(grouping), "concept", "variant", "connotation"],
      columns: [GroupColumn.column(grouping) { $0.outlet }] + identity + uses + shares
    )
  }

  private static let identity = [
    NamingColumn("concept", .string, "What is named: class of naming hits in terms.csv.") {
      .text($0.variant.concept)
    },
    NamingColumn(
      "variant",
      .string,
      "The name: term of naming hits in terms.csv, without the = of one that counts case."
    ) { .text($0.variant.name) },
    NamingColumn(
      "connotation",
      .string,
      "What the name does to the thing: positive, neutral or negative."
    ) { .text($0.variant.connotation.rawValue) },
  ]

  private static let uses =
    ScoreScope.allCases.map { scope in
      NamingColumn("uses_\(scope)", .integer, "Uses in \(scope.label).", unit: "uses") {
        .integer(scope.value(of: $0.sums.uses, all: $0.sums.uses.inText))
      }
    } + [
      NamingColumn("articles", .integer, "Articles that use it.", unit: "articles") {
        .integer($0.sums.articles)
      }
    ]

  private static let shares = [
    NamingColumn(
      "concept_uses_author",
      .integer,
      "Uses of all names of the concept in the author's voice in the outlet.",
      unit: "uses"
    ) { .integer($0.conceptAuthorUses) },
    NamingColumn(
      "share_author",
      .number,
      "uses_author / concept_uses_author; the shares of a concept in an outlet add up to 1.",
      missing: "the author's voice never names it"
    ) { .ratio(Double($0.sums.uses.author), $0.conceptAuthorUses) },
    NamingColumn(
      "outlet_words_author",
      .integer,
      "Words of the outlet in the author's voice.",
      unit: "words"
    ) { .integer($0.authorWords) },
    NamingColumn(
      "uses_author_per_1000",
      .number,
      "1,000 · uses_author / outlet_words_author.",
      unit: "uses per 1,000 words",
      missing: "no words"
    ) { .ratio(1000 * Double($0.sums.uses.author), $0.authorWords) },
  ]
}
