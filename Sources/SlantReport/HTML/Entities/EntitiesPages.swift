internal import SlantComparison

/// The chapter of who is spoken of: lists of entities, and a page for each of those in most articles.
struct EntitiesPages {
  /// The most pages of the list; entities.csv and balance.csv have everybody.
  static let listLimit = 20
  /// The most entities of the chart.
  static let chartLimit = 25

  private let report: ReportContext
  private let index: SubjectIndex

  /// Prepares the pages of a report.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.report = report
    self.index = index
  }

  /// The pages, the chapter's first.
  func pages() -> [ReportPage] {
    let listed = index.listed
    let size = DataTable.rowLimit
    let count = min(Self.listLimit, max(1, (listed.count + size - 1) / size))
    let list = (1...count).map { number in
      let start = min((number - 1) * size, listed.count)
      let rows = listed[start..<min(start + size, listed.count)]
      return page(list: rows, number, of: count)
    }
    return list + EntityPages(report, index).pages()
  }

  private func page(list rows: ArraySlice<SubjectTally>, _ number: Int, of count: Int) -> ReportPage
  {
    let isFirst = number == 1
    let findings = EntitiesFindings(report, index)
    return ReportPage(
      chapter: .entities, file: Chapter.entities.file(number),
      title: isFirst ? "Who is spoken of, and how" : "Who is spoken of, page \(number)",
      kicker: isFirst
        ? .link("Media framing report", to: Chapter.overview.file)
        : .link("Who is spoken of", to: Chapter.entities.file),
      findings: isFirst ? findings.sentences() : [], limits: isFirst ? findings.limits() : [],
      sections: (isFirst ? [tones, groups].compactMap(\.self) : [])
        + [listSection(rows, number, of: count)])
  }

  // MARK: Charts

  private var tones: PageSection? {
    let shown = Array(index.listed.prefix(Self.chartLimit))
    guard !shown.isEmpty else { return nil }
    return PageSection(
      id: "tone", heading: "The tone towards those in most articles",
      blocks: [
        .figure(
          figure(
            shown, title: "Tone towards each, by voice.",
            says:
              "The \(DisplayNumber.count(shown.count, "entity", "entities")) in most articles; where "
              + "the marks of a row lie apart, authors and those they quote speak of it differently. "
          ))
      ], isEssential: true)
  }

  private var groups: PageSection? {
    guard !index.groups.isEmpty else {
      return PageSection(
        id: "groups", heading: "Groups",
        blocks: [
          .text(
            "No groups were given. The option --entities takes a table with the columns canonical, alias "
              + "and group, which puts names into parties, sides or genders.")
        ])
    }
    let shown = Array(index.groups.prefix(ToneChart.limit))
    return PageSection(
      id: "groups", heading: "The tone towards groups",
      blocks: [
        .figure(
          figure(
            shown, title: "Tone towards the members of each group, by voice.",
            says: "Groups as the list of entities gives them. ")),
        .table(EntityTable.table(index.groups.prefix(DataTable.rowLimit), index)),
      ], data: ["balance.csv"], isEssential: true)
  }

  private func figure(_ tallies: [SubjectTally], title: String, says: String) -> Figure {
    let rows = tallies.map { tally in
      ToneChart.Row(
        name: tally.name,
        detail: "in " + DisplayNumber.count(tally.articles, "article"),
        marks: ToneMarks(tally.sums()).marks())
    }
    return Figure(
      title: title,
      says: says + "In brackets the sentences that carry a tone: under ten say little.",
      svg: ToneChart(rows: rows).svg(),
      table: DataTable(
        caption:
          "Mean tone of the sentences that bear on each, −1 to +1; a dash where none carries one.",
        columns: ["Name", .number("Articles")] + ToneMarks.columns,
        rows: tallies.map { tally in
          [index.link(tally.subject), RichText(DisplayNumber.integer(tally.articles))]
            + ToneMarks(tally.sums()).cells
        }), data: ["balance.csv"],
      note: "Intervals by \(report.group.singular) stand on the page of each.")
  }

  // MARK: The list

  private func listSection(
    _ rows: ArraySlice<SubjectTally>, _ number: Int, of count: Int
  ) -> PageSection {
    PageSection(
      id: "list", heading: number == 1 ? "All who are spoken of" : "The list",
      blocks: rows.isEmpty
        ? [.text("No person, organisation, place or group with a name was found.")]
        : [
          .note(RichText(scope)), .table(EntityTable.table(rows, index)),
          .turner(PageTurner(number: number, count: count) { Chapter.entities.file($0) }),
        ], data: ["balance.csv", "entities.csv"])
  }

  private var scope: String {
    let fewest = index.fewestArticles
    let known = DisplayNumber.integer(index.entities.count)
    let room = Self.listLimit * DataTable.rowLimit
    let cut =
      index.listed.count > room
      ? " The pages hold the first \(DisplayNumber.integer(room)); balance.csv has all." : ""
    return "Those in \(DisplayNumber.count(fewest, "article")) or more: "
      + "\(DisplayNumber.integer(index.listed.count)) of \(known), which entities are told apart by full "
      + "names. Each name that is a link leads to its own page." + cut
  }
}
