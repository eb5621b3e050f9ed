internal import SlantAnalysis
internal import SlantComparison

/// Who speaks of whom over all outlets, as targets.csv has it by outlet.
struct SpokenPairs {
  /// A speaker with somebody it speaks of.
  struct Pair {
    /// Who speaks.
    let speaker: Subject
    /// Who is spoken of.
    let target: Subject
    /// What is said of the target.
    let sums: TargetSums
  }

  private struct Key: Hashable {
    let speaker: Subject
    let target: Subject
  }

  /// The columns of ``cells(_:)``.
  static let columns: [DataTable.Column] = [
    .number("Quotes", "Attributions to the speaker in which it speaks of the other."),
    .number("Mentions", "Names, roles and pronouns of the other in them."),
    .number("Words", "Words of the clauses that mention the other; joint speakers share them."),
    .number("Tone", "Mean tone of these clauses, −1 to +1."),
    .number("Sentences", "Sentences with a word of tone."),
  ]

  /// The pairs, most quotes first.
  let pairs: [Pair]

  /// The pairs of a report.
  init(_ report: ReportContext) {
    var sums: [Key: TargetSums] = [:]
    var order: [Key] = []
    for row in report.results.targets {
      let key = Key(speaker: Subject(row.speaker.source), target: Subject(row.target.source))
      if sums[key] == nil { order.append(key) }
      sums[key, default: TargetSums()] += row.sums
    }
    let names = report.names
    pairs = order.map {
      let pair = Pair(speaker: $0.speaker, target: $0.target, sums: sums[$0] ?? TargetSums())
      return (pair, SubjectTally($0.speaker, names).name, SubjectTally($0.target, names).name)
    }.enumerated().sorted {
      ($1.element.0.sums.attributions, $0.element.1, $0.element.2, $0.offset)
        < ($0.element.0.sums.attributions, $1.element.1, $1.element.2, $1.offset)
    }.map(\.element.0)
  }

  /// The figures of a pair as targets.csv has them.
  static func cells(_ sums: TargetSums) -> [RichText] {
    [
      DisplayNumber.integer(sums.attributions), DisplayNumber.integer(sums.mentions),
      DisplayNumber.words(sums.wordsMilli), DisplayNumber.signed(sums.tone.score),
      DisplayNumber.integer(sums.tone.sentences),
    ].map { RichText($0) }
  }
}
