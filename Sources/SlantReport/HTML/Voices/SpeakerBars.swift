internal import SlantComparison

/// The parts that those quoted most have of all quoted words, by outlet.
struct SpeakerBars {
  /// The most speakers with a colour of their own.
  private static let limit = 4
  /// How many of those quoted most in each outlet are named.
  private static let firstLimit = 3

  private let report: ReportContext
  private let index: SubjectIndex
  private let group: GroupWords
  private let level: BalanceRow.Level
  private let tallies: [SubjectTally]
  /// Those with a colour of their own.
  private let first: [SubjectTally]

  /// Prepares the chart of entities, or of groups.
  init(_ report: ReportContext, _ index: SubjectIndex, level: BalanceRow.Level) {
    self.report = report
    self.index = index
    self.level = level
    group = report.group
    tallies = level == .entity ? index.entities : index.groups
    first = Array(
      index.speakers(tallies).filter { $0.quotedMilli() > 0 }.prefix(
        level == .entity ? Self.limit : Self.limit - 1))
  }

  // MARK: The chart

  /// The chart; the same colour is the same speaker in each bar.
  var figure: Figure {
    let name = level == .entity ? "Whose words are quoted" : "Which groups are quoted"
    return Figure(
      title: name + ".", says: says + index.cut(limit: ShareBars.limit),
      svg: ShareBars(
        series: series, rows: index.parts(limit: ShareBars.limit).map(row), palette: palette
      ).svg(),
      table: table, data: ["balance.csv"],
      note: "Joint speakers share their words. The last part holds unnamed and unknown sources and "
        + "those the text does not state.")
  }

  private var says: String {
    let total = index.counts().quotedWords * 1000
    let parts = first.map { "\($0.name) \(DisplayNumber.percent($0.quotedMilli(), of: total))" }
    guard let most = first.first else {
      return level == .entity
        ? "Nobody with a name is quoted in marks." : "No member of a group is quoted in marks."
    }
    var text = "Parts of all quoted words: " + parts.joined(separator: ", ") + ". "
    let measure = "entity_quoted_words_share"
    if let spread = MeasureSpread(of: measure, subject: most.subject.measured, in: report),
      spread.isComparison
    {
      text += "The part of \(most.name) goes \(spread.words). "
    }
    return text + "A colour is the same \(level == .entity ? "speaker" : "group") in each bar."
  }

  private var series: [String] {
    first.map(\.name)
      + (level == .entity
        ? ["Other names", "No name or unknown"]
        : ["Other groups", "In no group", "No name or unknown"])
  }

  /// Greys for what stands back: the last two series.
  private var palette: [Int] {
    let colours = [0, 1, 4, 5].prefix(series.count - 2)
    return colours + [3, 2]
  }

  /// The words of each series in thousandths; they add up to all quoted words.
  private func milli(_ part: CorpusPart) -> [Int] {
    let own = first.map { $0.quotedMilli(in: part) }
    let all = tallies.reduce(0) { $0 + $1.quotedMilli(in: part) }
    let rests = index.rests(level)
    let ungrouped = rests.filter { $0.subject == .rest(.ungrouped) }
    let nameless = rests.filter { $0.subject != .rest(.ungrouped) }
    return own + [all - own.reduce(0, +)] + ungrouped.map { $0.quotedMilli(in: part) }
      + [nameless.reduce(0) { $0 + $1.quotedMilli(in: part) }]
  }

  private func row(_ part: CorpusPart) -> ShareBars.Row {
    let total = index.counts(in: part).quotedWords
    return ShareBars.Row(
      name: index.name(of: part), detail: DisplayNumber.count(total, "word"),
      parts: milli(part).map { total == 0 ? nil : Double($0) / Double(total * 1000) })
  }

  private var table: DataTable {
    DataTable(
      caption: "Words in quotation marks, and the part of each in all of the bar.",
      columns: [DataTable.Column(group.capitalised)]
        + series.map { .number(Shortening.text($0, to: 40)) },
      rows: index.parts(limit: ShareBars.limit).map { part in
        let total = index.counts(in: part).quotedWords
        return [RichText(index.name(of: part))]
          + milli(part).map { BalanceCells.share($0, of: total) }
      })
  }

  // MARK: Outlet by outlet

  /// Those quoted most in each outlet, with the way to its page where it has one.
  func most(_ files: [String?: String]) -> DataTable {
    let outlets = index.outlets.prefix(BalanceTables.limit)
    let cut =
      index.outlets.count > outlets.count
      ? " The first \(BalanceTables.limit) of \(group.count(index.outlets.count))." : ""
    return DataTable(
      caption: "Those with a name who have most quoted words, with their part of all quoted words."
        + cut,
      columns: [DataTable.Column(group.capitalised), .number("Quoted words")]
        + ["Most", "Second", "Third"].prefix(Self.firstLimit).map { DataTable.Column($0) },
      rows: outlets.map { row($0, files) })
  }

  private func row(_ outlet: OutletSummary, _ files: [String?: String]) -> [RichText] {
    let part = CorpusPart.outlet(outlet.outlet)
    let total = outlet.counts.quotedWords
    let speakers = index.speakers(tallies, in: part).filter { $0.quotedMilli(in: part) > 0 }
      .prefix(Self.firstLimit).map {
        index.link($0.subject)
          + .soft(" " + DisplayNumber.percent($0.quotedMilli(in: part), of: total * 1000))
      }
    let missing = Array(repeating: RichText(DisplayNumber.missing), count: Self.firstLimit)
    return [
      .link(index.name(of: part), to: files[outlet.outlet] ?? nil),
      RichText(DisplayNumber.integer(total)),
    ] + (speakers + missing).prefix(Self.firstLimit)
  }
}
