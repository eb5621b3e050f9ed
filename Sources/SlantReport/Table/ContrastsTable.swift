internal import SlantComparison

/// `contrasts.csv`: one row for a pair of outlets and a measure, or for an outlet and a word.
enum ContrastsTable {
  typealias ContrastColumn = TableColumn<ContrastRow>

  /// The table of articles put together by `grouping`.
  static func table(_ grouping: Grouping) -> Table<ContrastRow> {
    let name = GroupColumn.name(grouping)
    return Table(
      name: "contrasts",
      description:
        "Two \(name)s compared on a measure, or a \(name) with all others on a word, with a "
        + "95% interval of the difference and a corrected p.",
      primaryKey: [
        "family", "measure", "subject", GroupColumn.name(grouping, "a"),
        GroupColumn.name(grouping, "b"), "pairing",
      ],
      columns: subject
        + [
          GroupColumn.column(grouping, "a") { $0.value({ $0.first.outlet }, word: { $0.outlet }) },
          GroupColumn.column(grouping, "b", missing: "the input names none; of words, all others") {
            $0.value({ $0.second.outlet }, word: { _ in nil })
          },
        ] + sample
        + side("a", { $0.first }, word: { $0.target })
        + side("b", { $0.second }, word: { $0.reference })
        + result + words
    )
  }

  private static let subject: [ContrastColumn] = [
    ContrastColumn(
      "family", .string,
      "The tests that are corrected together: measures, entities, naming or words."
    ) { .text($0.value({ $0.measure.family.rawValue }, word: { _ in "words" })) },
    ContrastColumn("measure", .string, "The measure, as in outlets.csv; word or phrase.") {
      .text($0.value({ $0.measure.name }, word: { $0.kind.rawValue }))
    },
    ContrastColumn(
      "subject", .string, "Whom or what it is about, as in outlets.csv; the word or phrase.",
      missing: "it is about whole articles"
    ) { row in
      let subject = row.value({ $0.measure.subject }, word: { $0.term })
      return Cell(subject.isEmpty ? nil : subject)
    },
  ]

  private static let sample: [ContrastColumn] = [
    ContrastColumn(
      "pairing", .string,
      "all: all articles of both; stories: the stories that both have, story by story."
    ) { .text($0.value({ $0.pairing.rawValue }, word: { _ in Contrast.Pairing.all.rawValue })) },
    ContrastColumn(
      "shared_stories", .integer, "Stories that both have.", unit: "stories", missing: "a word"
    ) { $0.value({ .integer($0.sharedStories) }, word: { _ in .empty }) },
  ]

  private static func side(
    _ end: String, _ side: @escaping @Sendable (Contrast) -> Contrast.Side,
    word: @escaping @Sendable (DistinctiveWord) -> DistinctiveWord.Uses
  ) -> [ContrastColumn] {
    [
      ContrastColumn(
        "articles_\(end)", .integer, "Articles of \(end) that are compared.", unit: "articles"
      ) { .integer($0.value({ side($0).articles }, word: { word($0).allArticles })) },
      ContrastColumn("numerator_\(end)", .number, "Σ numerator over them; uses of the word.") {
        .number($0.value({ side($0).numerator }, word: { Double(word($0).count) }))
      },
      ContrastColumn("denominator_\(end)", .number, "Σ denominator over them; the author's words.")
      { .number($0.value({ side($0).denominator }, word: { Double(word($0).words) })) },
      ContrastColumn(
        "value_\(end)", .number,
        "numerator_\(end) / denominator_\(end); · 1,000 for rates per 1,000 words.",
        missing: "the denominator is 0"
      ) { row in
        row.value(
          { Cell(side($0).value) },
          word: { .ratio(1000 * Double(word($0).count), word($0).words) })
      },
    ]
  }
}
