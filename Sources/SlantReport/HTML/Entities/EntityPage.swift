internal import SlantAnalysis
internal import SlantComparison

/// The page of an entity or group: how each outlet speaks of it, what it says, and where.
struct EntityPage {
  /// The most speakers, or those spoken of, that are listed.
  private static let pairLimit = 40
  /// The most outlets of a table.
  private static let outletLimit = 100

  private let tally: SubjectTally
  private let report: ReportContext
  private let index: SubjectIndex
  private let spoken: SpokenPairs
  private let articles: [EntityPages.Occurrence]

  /// Prepares the page of a subject.
  init(
    _ tally: SubjectTally, _ report: ReportContext, _ index: SubjectIndex, _ spoken: SpokenPairs,
    articles: [EntityPages.Occurrence]
  ) {
    self.tally = tally
    self.report = report
    self.index = index
    self.spoken = spoken
    self.articles = articles
  }

  /// The page at `file`.
  func page(_ file: String) -> ReportPage {
    ReportPage(
      chapter: .entities, file: file, title: tally.name, kicker: kicker,
      findings: EntityFindings(tally, report, index).sentences,
      sections: [
        tones, measures, balance, members,
        pairs(
          "said", "Who speaks of this name, and how", "Who speaks",
          spoken.pairs.filter { $0.target == tally.subject }.map { ($0.speaker, $0.sums) }),
        pairs(
          "says", "Of whom this speaker speaks", "Of whom",
          spoken.pairs.filter { $0.speaker == tally.subject }.map { ($0.target, $0.sums) }),
        PageSection(
          id: "articles", heading: "The articles",
          blocks: [.table(EntityArticles(report, articles).table)], data: ["entities.csv"]),
      ].compactMap(\.self))
  }

  private var kicker: RichText {
    let words = ([tally.kind] + tally.groups.map { Shortening.text($0, to: 40) })
      .filter { !$0.isEmpty }
    let what = tally.subject.isGroup ? ["group"] : words
    return .link("Who is spoken of", to: Chapter.entities.file)
      + RichText(what.isEmpty ? "" : " · " + what.joined(separator: " · "))
  }

  // MARK: By outlet

  /// What to add where tables leave outlets out.
  private var cut: String {
    parts.count > Self.outletLimit
      ? " The first \(Self.outletLimit) of \(report.group.count(parts.count)); balance.csv has all."
      : ""
  }

  /// The outlets in which it occurs, by name.
  private var parts: [CorpusPart] {
    index.outlets.map { .outlet($0.outlet) }.filter { tally.sums(in: $0).articles > 0 }
  }

  private func estimate(_ part: CorpusPart) -> OutletEstimate? {
    report.estimates(of: "entity_tone_author", subject: tally.subject.measured).first {
      part == .outlet($0.outlet)
    }
  }

  private var tones: PageSection {
    let rows = parts.map { part in
      ToneChart.Row(
        name: index.name(of: part),
        detail: "in " + DisplayNumber.count(tally.sums(in: part).articles, "article"),
        marks: ToneMarks(tally.sums(in: part)).marks(estimate(part)))
    }
    let cut =
      rows.count > ToneChart.limit
      ? " The first \(ToneChart.limit) of \(DisplayNumber.integer(rows.count)) are drawn." : ""
    let figure = Figure(
      title: "Tone by \(report.group.singular) and voice.",
      says:
        "Lines are 95% intervals of the author’s tone, drawn where there are articles enough; in "
        + "brackets the sentences that carry a tone." + cut,
      svg: ToneChart(rows: rows).svg(), table: toneTable, data: ["balance.csv", "outlets.csv"])
    return PageSection(
      id: "tone", heading: "In which tone", blocks: [.figure(figure)])
  }

  private var toneTable: DataTable {
    DataTable(
      caption: "Mean tone of the sentences that bear on the name, −1 to +1." + cut,
      columns: [
        DataTable.Column(report.group.capitalised), .number("Articles"), .number("Mentions"),
      ] + ToneMarks.columns + ["95% interval, author"],
      rows: parts.prefix(Self.outletLimit).map { part in
        let sums = tally.sums(in: part)
        let estimate = estimate(part)
        let interval = estimate.map { MeasureText(measure: $0.measure).interval($0.interval) }
        return [
          RichText(index.name(of: part)), RichText(DisplayNumber.integer(sums.articles)),
          RichText(DisplayNumber.integer(sums.mentions)),
        ] + ToneMarks(sums).cells
          + [
            RichText(
              interval.flatMap { $0.isEmpty ? nil : $0 } ?? estimate?.reason
                ?? DisplayNumber.missing)
          ]
      })
  }

  private var measures: PageSection? {
    let subject = tally.subject.measured
    let figures = [
      Figure(
        measure: "entity_mentions_per_1000", subject: subject, title: "Mentions.",
        in: report),
      Figure(
        measure: "entity_quoted_words_share", subject: subject,
        title: "Part of all quoted words.", in: report),
    ].compactMap(\.self)
    return figures.isEmpty
      ? nil
      : PageSection(
        id: "measures", heading: "How much room", blocks: [.figures(figures)])
  }

  private var balance: PageSection? {
    guard tally.sums().speech.attributions > 0 else { return nil }
    let parts: [CorpusPart] = (self.parts.count > 1 ? [.all] : []) + self.parts
    return PageSection(
      id: "balance", heading: "What is quoted",
      blocks: [
        .table(
          DataTable(
            caption: "Quotes by \(report.group.singular). Point at a head for what it is."
              + cut,
            columns: [DataTable.Column(report.group.capitalised)] + BalanceCells.columns,
            rows: parts.prefix(Self.outletLimit).map { part in
              [RichText(index.name(of: part))]
                + BalanceCells(tally.sums(in: part), of: index.counts(in: part)).cells
            }))
      ], data: ["balance.csv"])
  }

  // MARK: Others

  private var members: PageSection? {
    guard case .group(let group) = tally.subject else { return nil }
    let members = index.entities.filter { $0.groups.contains(group) }
    guard !members.isEmpty else { return nil }
    let shown = members.prefix(DataTable.rowLimit)
    let cut = members.count > shown.count ? " The first \(shown.count); balance.csv has all." : ""
    return PageSection(
      id: "members", heading: "Who is in it",
      blocks: [
        .note(
          RichText(
            "Names that the list of entities puts in the group, on the days of some of the articles or of "
              + "all; the sums of each are those over all articles." + cut)),
        .table(EntityTable.table(shown, index)),
      ])
  }

  private func pairs(
    _ id: String, _ heading: String, _ head: String, _ pairs: [(Subject, TargetSums)]
  ) -> PageSection? {
    guard !pairs.isEmpty else { return nil }
    let cut =
      pairs.count > Self.pairLimit
      ? " The first \(Self.pairLimit) of \(DisplayNumber.integer(pairs.count)); targets.csv has all."
      : ""
    let table = DataTable(
      caption: "By quotes. The tone is that of the clauses that mention the one spoken of." + cut,
      columns: [DataTable.Column(head)] + SpokenPairs.columns,
      rows: pairs.prefix(Self.pairLimit).map { [index.link($0)] + SpokenPairs.cells($1) })
    return PageSection(id: id, heading: heading, blocks: [.table(table)], data: ["targets.csv"])
  }
}
