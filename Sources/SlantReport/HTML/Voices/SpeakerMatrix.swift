internal import SlantAnalysis
internal import SlantComparison

/// Who speaks of whom: those who speak most of others against those most spoken of.
struct SpeakerMatrix {
  /// The most speakers, and the most of those spoken of.
  private static let limit = 12
  /// The most pairs of the table.
  private static let tableLimit = 100

  private let all: [SpokenPairs.Pair]
  /// Those of two: what speakers say of themselves would dwarf the rest.
  private let pairs: [SpokenPairs.Pair]
  private let report: ReportContext
  private let index: SubjectIndex

  /// Prepares the chart of a report.
  init(_ report: ReportContext, _ index: SubjectIndex, _ spoken: SpokenPairs) {
    self.report = report
    self.index = index
    all = spoken.pairs
    pairs = all.filter { $0.speaker != $0.target }
  }

  /// The chart; `nil` where nobody speaks of anybody with a name.
  var figure: Figure? {
    let (speakers, targets) = shown
    guard !speakers.isEmpty else { return nil }
    let cells = speakers.map { speaker in targets.map { cell(speaker, $0) } }
    let svg = MatrixChart(
      rows: speakers.map(name), columns: targets.map(name), cells: cells, rowTitle: "who speaks",
      columnTitle: "about whom"
    ).svg()
    return Figure(
      title: "Who speaks of whom.", says: says,
      svg:
        "<div class=\"scroll\" role=\"group\" aria-label=\"Who speaks of whom\" tabindex=\"0\">\n"
        + svg + "</div>",
      table: table, data: ["targets.csv"],
      note:
        "The tone is that of the clauses that mention the other, in the speaker’s words: bad news told "
        + "of somebody counts as much as blame. What speakers say of themselves stands in the table alone."
    )
  }

  private func name(_ subject: Subject) -> String { SubjectTally(subject, report.names).name }

  /// Those of the most frequent pairs, as many as have room; sources without a name stand last.
  private var shown: (speakers: [Subject], targets: [Subject]) {
    var speakers: Set<Subject> = []
    var targets: Set<Subject> = []
    for pair in pairs {
      let named = pair.speaker.isRest ? speakers : speakers.union([pair.speaker])
      let spoken = targets.union([pair.target])
      guard named.count <= Self.limit, spoken.count <= Self.limit else { continue }
      (speakers, targets) = (named, spoken)
    }
    let rests = Set(pairs.filter { targets.contains($0.target) }.map(\.speaker).filter(\.isRest))
    return (
      ordered(speakers, \.speaker) + Subject.kinds.map(Subject.rest).filter(rests.contains),
      ordered(targets, \.target)
    )
  }

  /// Those with most quotes first.
  private func ordered(
    _ subjects: Set<Subject>, _ side: KeyPath<SpokenPairs.Pair, Subject>
  ) -> [Subject] {
    var counts: [Subject: Int] = [:]
    for pair in pairs { counts[pair[keyPath: side], default: 0] += pair.sums.attributions }
    return subjects.map { ($0, counts[$0] ?? 0, name($0), $0.measured) }.sorted {
      ($1.1, $0.2, $0.3) < ($0.1, $1.2, $1.3)
    }.map(\.0)
  }

  private func cell(_ speaker: Subject, _ target: Subject) -> MatrixChart.Cell? {
    let pair = pairs.first { $0.speaker == speaker && $0.target == target }
    return pair.map { pair in
      let count = DisplayNumber.count(pair.sums.attributions, "quote")
      return MatrixChart.Cell(
        size: Double(pair.sums.attributions), tone: pair.sums.tone.score, label: count,
        tooltip: "\(name(speaker)) of \(name(target)): \(count), tone "
          + DisplayNumber.signed(pair.sums.tone.score))
    }
  }

  private var says: String {
    let total = all.reduce(0) { $0 + $1.sums.attributions }
    guard let first = pairs.first(where: { !$0.speaker.isRest }) else {
      return "No speaker with a name speaks of another."
    }
    return "\(name(first.speaker)) speaks of \(name(first.target)) in "
      + "\(DisplayNumber.count(first.sums.attributions, "quote")), more than any other pair with "
      + "two names; in all there are \(DisplayNumber.count(all.count, "pair")) with "
      + "\(DisplayNumber.count(total, "quote")). Where a square is small, its tone rests on little."
  }

  private var table: DataTable {
    let cut =
      all.count > Self.tableLimit
      ? " The first \(Self.tableLimit) of \(DisplayNumber.integer(all.count)) pairs; targets.csv has all."
      : ""
    return DataTable(
      caption: "The pairs by quotes." + cut,
      columns: ["Who speaks", "Of whom"] + SpokenPairs.columns,
      rows: all.prefix(Self.tableLimit).map { pair in
        [index.link(pair.speaker), index.link(pair.target)] + SpokenPairs.cells(pair.sums)
      })
  }
}
