internal import SlantComparison

/// `targets.csv`: one row for a speaker of an outlet and an entity it speaks of.
enum TargetsTable {
  typealias TargetColumn = TableColumn<TargetRow>

  /// The table of articles put together by `grouping`.
  static func table(_ grouping: Grouping) -> Table<TargetRow> {
    Table(
      name: "targets",
      description: "A speaker in an outlet and an entity with a name that it speaks of.",
      primaryKey: [
        GroupColumn.name(grouping), "speaker", "speaker_id", "speaker_group", "target_id",
        "target_group",
      ],
      columns: [GroupColumn.column(grouping) { $0.outlet }]
        + TargetColumn.source("speaker", of: "the speaker") { $0.speaker }
        + TargetColumn.source("target", of: "the target") { $0.target }.dropFirst() + counts
        + TargetColumn.tone("tone", of: "these clauses") { $0.sums.tone }
    )
  }

  private static let counts = [
    TargetColumn(
      "attributions",
      .integer,
      "Attributions to the speaker (speech, not negated, outermost) that mention the target.",
      unit: "attributions"
    ) { .integer($0.sums.attributions) },
    TargetColumn(
      "mentions",
      .integer,
      "Mentions of the target in them: names, roles and pronouns.",
      unit: "mentions"
    ) { .integer($0.sums.mentions) },
    TargetColumn(
      "words",
      .number,
      "Words of these contents in the clauses that mention the target; joint speakers share them.",
      unit: "words"
    ) { .milli($0.sums.wordsMilli) },
  ]
}
