internal import SlantComparison

/// The chapter of who speaks: a page on the corpus, and one for each outlet where there are many.
struct VoicesPages {
  private let report: ReportContext
  private let index: SubjectIndex
  private let outlets: OutletVoicesPages

  /// Prepares the pages of a report.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.report = report
    self.index = index
    outlets = OutletVoicesPages(report, index)
  }

  /// The pages: those on the whole corpus, then those of outlets.
  func pages() throws -> [ReportPage] {
    let findings = VoicesFindings(report, index)
    guard index.counts().quotes > 0 else {
      return [page(1, "Who speaks", findings.sentences(), [])]
    }
    var first = page(
      1, "Who speaks", findings.sentences(), [kinds, speakers, balance, groups].compactMap(\.self))
    first.limits = findings.limits()
    let further = [
      page(
        2, "Unnamed, unknown, first and last",
        ["How many quotes have no name behind them, and who opens and closes an article."],
        [sources, ends].compactMap(\.self)),
      page(
        3, "How they are introduced, and of whom they speak",
        [
          "The words that attribute take sides or do not; and those who are quoted speak of others."
        ],
        [try cues(), loaded, pairs].compactMap(\.self)),
    ]
    first.sections.append(ways(further))
    return [first] + further + outlets.pages()
  }

  private func page(
    _ number: Int, _ title: String, _ findings: [RichText], _ sections: [PageSection]
  ) -> ReportPage {
    ReportPage(
      chapter: .voices, file: Chapter.voices.file(number), title: title,
      kicker: number == 1
        ? .link("Media framing report", to: Chapter.overview.file)
        : .link("Who speaks", to: Chapter.voices.file),
      findings: findings, sections: sections)
  }

  private func ways(_ pages: [ReportPage]) -> PageSection {
    PageSection(
      id: "more", heading: "More on voices",
      blocks: [
        .cards(
          pages.map {
            PageCard(title: $0.title, says: $0.findings.first?.plain ?? "", path: $0.file)
          })
      ])
  }

  private var kinds: PageSection {
    PageSection(
      id: "kinds", heading: "Named, unnamed, unknown",
      blocks: [.figure(SourceKindBars(report, index).words)], isEssential: true)
  }

  /// A section of charts side by side; `nil` where none can be drawn.
  private func measures(_ id: String, _ heading: String, _ figures: [Figure?]) -> PageSection? {
    let figures = figures.compactMap(\.self)
    return figures.isEmpty
      ? nil : PageSection(id: id, heading: heading, blocks: [.figures(figures)])
  }

  // MARK: Sources

  private var sources: PageSection? {
    measures(
      "sources", "Unnamed and unknown, with intervals",
      [
        Figure(
          measure: "unnamed_share", title: "Unnamed: quotes of people without names.", in: report,
          note: "The share is of the quotes of named and unnamed people together."),
        Figure(
          measure: "unstated_share", title: "Not stated: quotes for which the text names nobody.",
          in: report),
        Figure(
          measure: "unknown_share", title: "Unknown: quotes whose speaker Slant could not tell.",
          in: report, note: "A fault of the reading, not of the articles."),
        Figure(
          measure: "source_effective", title: "How many voices share an article.", in: report,
          note:
            "The effective number of sources: four who speak equally are four, one who speaks almost "
            + "alone is little more than one."),
      ])
  }

  private var speakers: PageSection {
    let bars = SpeakerBars(report, index, level: .entity)
    var blocks: [PageSection.Block] = [.figure(bars.figure)]
    if index.outlets.count > 1 {
      blocks += [.heading("Quoted most, \(report.group.singular) by \(report.group.singular)")]
      blocks += [.table(bars.most(outlets.files))]
    }
    return PageSection(
      id: "speakers", heading: "Who is quoted most", blocks: blocks, data: ["balance.csv"],
      isEssential: true)
  }

  private var groups: PageSection {
    guard !index.groups.isEmpty else {
      return PageSection(
        id: "groups", heading: "By group",
        blocks: [
          .text(
            "No groups were given. The option --entities takes a table with the columns canonical, alias "
              + "and group, which puts names into parties, sides or genders; the balance is then given for "
              + "them too.")
        ])
    }
    return PageSection(
      id: "groups", heading: "By group",
      blocks: [.figure(SpeakerBars(report, index, level: .group).figure)], isEssential: true)
  }

  private var balance: PageSection {
    let tables = BalanceTables(report, index)
    var blocks: [PageSection.Block] = [.table(tables.table())]
    if let table = tables.byOutlet() {
      blocks += [.heading("By \(report.group.singular)"), .table(table)]
    }
    if !index.groups.isEmpty { blocks += [.heading("Groups"), .table(tables.table(.group))] }
    if let table = tables.byOutlet(.group) {
      blocks += [.heading("Groups by \(report.group.singular)"), .table(table)]
    }
    return PageSection(
      id: "balance", heading: "The balance of attributed quotes", blocks: blocks,
      data: ["balance.csv"])
  }

  // MARK: How

  private func cues() throws -> PageSection {
    let bars = StanceBars(report, index)
    let shares = [
      Figure(measure: "distancing_cue_share", title: "Distancing: “claimed”.", in: report),
      Figure(measure: "endorsing_cue_share", title: "Endorsing: “pointed out”.", in: report),
    ].compactMap(\.self)
    return PageSection(
      id: "cues", heading: "Said how",
      blocks: [.figure(bars.outlets)] + (bars.speakers.map { [.figure($0)] } ?? [])
        + [.details("What the words mean", try StanceWords(report.lexicons).blocks)]
        + (shares.isEmpty ? [] : [.figures(shares)]))
  }

  private var pairs: PageSection? {
    SpeakerMatrix(report, index, SpokenPairs(report)).figure.map {
      PageSection(id: "pairs", heading: "Who speaks of whom", blocks: [.figure($0)])
    }
  }

  private var ends: PageSection {
    PageSection(
      id: "ends", heading: "The first and the last word",
      blocks: [
        .figures(SourceKindBars(report, index).ends),
        .table(FirstLastTable(index).table),
      ], data: ["balance.csv"])
  }

  private var loaded: PageSection? {
    measures(
      "endorsed", "Judgement through a source",
      [
        Figure(
          measure: "endorsed_loaded_share",
          title: "Quotes with an endorsing cue and loaded content: “as critics have noted”.",
          in: report)
      ])
  }
}
