internal import SlantAnalysis
internal import SlantComparison
internal import SlantLexicon

/// How it is said that somebody said something: the stances of the cues, by outlet and by speaker.
struct StanceBars {
  /// The stances of each part of a bar.
  private static let series: [(name: String, stances: [Stance])] = [
    ("neutral", [.neutral]), ("endorsing", [.endorsing]), ("distancing", [.distancing]),
    ("insisting or conceding", [.insisting, .conceding]),
    ("accusing or threatening", [.accusing, .threatening]), ("emotive", [.emotive]),
  ]
  /// The most speakers that are drawn.
  private static let speakerLimit = 12
  /// Speakers with fewer quotes are not drawn.
  private static let fewestQuotes = 5

  private let report: ReportContext
  private let index: SubjectIndex

  /// Prepares the charts of a report.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.report = report
    self.index = index
  }

  // MARK: By outlet

  /// The stances by outlet.
  var outlets: Figure {
    Figure(
      title: "Said how, by \(report.group.singular).",
      says: says + index.cut(limit: ShareBars.limit),
      svg: ShareBars(
        series: Self.series.map(\.name),
        rows: index.parts(limit: ShareBars.limit).map { part in
          Self.row(index.name(of: part), stances(in: part))
        }
      ).svg(),
      table: table(
        report.group.capitalised,
        index.parts(limit: ShareBars.limit).map {
          (RichText(index.name(of: $0)), stances(in: $0))
        }), data: ["outlets.csv"])
  }

  /// The quotes of a part of the corpus in the order of the stances.
  private func stances(in part: CorpusPart) -> [Int] {
    let counts = index.counts(in: part)
    return Stance.allCases.map { counts["stance:\($0.rawValue)"] }
  }

  private var says: String {
    let counts = stances(in: .all)
    let total = counts.reduce(0, +)
    func share(_ stance: Stance) -> String {
      DisplayNumber.percent(Self.sum(counts, [stance]), of: total)
    }
    return "The word that attributes is neutral in \(share(.neutral)) of "
      + "\(DisplayNumber.count(total, "quote")), takes what is said for true in \(share(.endorsing)) and "
      + "keeps it at arm’s length in \(share(.distancing))."
  }

  // MARK: By speaker

  /// The stances of those quoted most often; `nil` where nobody is quoted often enough.
  var speakers: Figure? {
    let often = index.entities.filter {
      $0.sums().speech.attributions >= Self.fewestQuotes
    }.enumerated().sorted {
      ($1.element.sums().speech.attributions, $0.offset)
        < ($0.element.sums().speech.attributions, $1.offset)
    }.prefix(Self.speakerLimit).map(\.element)
    guard !often.isEmpty else { return nil }
    let shown = often + index.rests(.entity)
    return Figure(
      title: "Said how, by speaker.",
      says:
        "Those with a name who are quoted most often, \(Self.fewestQuotes) times or more, and below them "
        + "the sources without one. Few quotes make wide swings.",
      svg: ShareBars(
        series: Self.series.map(\.name),
        rows: shown.map { Self.row($0.name, $0.sums().speech.stances) }
      ).svg(),
      table: table(
        "Speaker", shown.map { (index.link($0.subject), $0.sums().speech.stances) }),
      data: ["balance.csv"])
  }

  // MARK: Parts

  private static func sum(_ counts: [Int], _ stances: [Stance]) -> Int {
    zip(Stance.allCases, counts).reduce(0) { stances.contains($1.0) ? $0 + $1.1 : $0 }
  }

  private static func row(_ name: String, _ counts: [Int]) -> ShareBars.Row {
    let total = counts.reduce(0, +)
    return ShareBars.Row(
      name: name, detail: DisplayNumber.count(total, "quote"),
      parts: series.map { total == 0 ? nil : Double(sum(counts, $0.stances)) / Double(total) },
      note: "no quote")
  }

  private func table(_ head: String, _ rows: [(RichText, [Int])]) -> DataTable {
    DataTable(
      caption: "Quotes by the stance of the word that attributes.",
      columns: [DataTable.Column(head), .number("Quotes")]
        + Stance.allCases.map { .number($0.rawValue) },
      rows: rows.map { name, counts in
        [name] + ([counts.reduce(0, +)] + counts).map { RichText(DisplayNumber.integer($0)) }
      })
  }
}
