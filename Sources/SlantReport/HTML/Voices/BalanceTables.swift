internal import SlantComparison

/// The balance of attributed quotes: a row for each speaker, those without a name first.
struct BalanceTables {
  /// The most speakers of a table.
  static let limit = 100
  /// The most outlets that stand beside one another as columns.
  static let columnLimit = 6
  private static let outletLimit = 30
  /// The most groups of a table.
  private static let groupLimit = 50

  private let index: SubjectIndex
  private let group: GroupWords

  /// Prepares the tables of a report.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.index = index
    group = report.group
  }

  /// The speakers of a part of the corpus, or its groups.
  func table(
    _ level: BalanceRow.Level = .entity, in part: CorpusPart = .all, limit: Int = limit
  ) -> DataTable {
    let limit = level == .group ? min(limit, Self.groupLimit) : limit
    let tallies = index.speakers(level == .entity ? index.entities : index.groups, in: part)
    let total = index.counts(in: part)
    let shown = index.rests(level) + tallies.prefix(limit)
    return DataTable(
      caption: "Sources without a name, then "
        + (level == .entity ? "speakers" : "groups")
        + " by quoted words. Point at a head for what it is."
        + cut(tallies.count, limit, level),
      columns: [DataTable.Column(level == .entity ? "Speaker" : "Group")] + BalanceCells.columns,
      rows: shown.map { tally in
        [head(tally)] + BalanceCells(tally.sums(in: part), of: total).cells
      })
  }

  private func cut(_ count: Int, _ limit: Int, _ level: BalanceRow.Level) -> String {
    let noun = level == .entity ? "speakers" : "groups"
    return count > limit
      ? " The first \(limit) of \(DisplayNumber.integer(count)) \(noun); balance.csv has all." : ""
  }

  /// The name of a speaker with its kind and groups.
  private func head(_ tally: SubjectTally) -> RichText {
    guard !tally.subject.isRest else { return .strong(tally.name) }
    let words = ([tally.kind] + tally.groups.map { Shortening.text($0, to: 40) })
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return index.link(tally.subject) + (words.isEmpty ? "" : .soft(" " + words))
  }

  /// The shares of the speakers with a column an outlet; `nil` for one outlet, or too many.
  func byOutlet(_ level: BalanceRow.Level = .entity) -> DataTable? {
    guard (2...Self.columnLimit).contains(index.outlets.count) else { return nil }
    let parts = index.parts(limit: Self.columnLimit + 1)
    let tallies = index.speakers(level == .entity ? index.entities : index.groups)
    return DataTable(
      caption:
        "The part of the quoted words of each \(group.singular), and how many words that are."
        + cut(tallies.count, Self.outletLimit, level),
      columns: [DataTable.Column(level == .entity ? "Speaker" : "Group")]
        + parts.map { .number(Shortening.text(index.name(of: $0), to: 40)) },
      rows: (index.rests(level) + tallies.prefix(Self.outletLimit)).map { tally in
        [head(tally)]
          + parts.map {
            BalanceCells.share(tally.quotedMilli(in: $0), of: index.counts(in: $0).quotedWords)
          }
      })
  }
}
