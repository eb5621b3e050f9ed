internal import SlantComparison

/// The balance of each outlet on a page of its own, where there are too many for columns.
struct OutletVoicesPages {
  /// The most outlets with a page of their own.
  private static let limit = 100
  /// The most speakers, and the most groups, on a page.
  private static let speakerLimit = 60

  /// The path of the page of each outlet that has one: those with most quoted words.
  let files: [String?: String]
  private let index: SubjectIndex
  private let tables: BalanceTables

  /// Prepares the pages of a report; none for few outlets.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.index = index
    tables = BalanceTables(report, index)
    let isWide = index.outlets.count > BalanceTables.columnLimit
    let parts = isWide ? index.parts(limit: Self.limit + 1) : []
    let outlets = index.outlets.map(\.outlet).filter { parts.contains(.outlet($0)) }
    let names = PageNames.distinct(for: outlets.map { $0 ?? "" })
    files = zip(outlets, names).reduce(into: [:]) { files, page in
      files[page.0] = "\(Chapter.voices.rawValue)/\(page.1).html"
    }
  }

  /// The pages in the order of the outlets.
  func pages() -> [ReportPage] {
    index.outlets.compactMap { outlet in
      files[outlet.outlet].map { page(.outlet(outlet.outlet), $0) }
    }
  }

  private func page(_ part: CorpusPart, _ file: String) -> ReportPage {
    ReportPage(
      chapter: .voices, file: file, title: "Who speaks in \(index.name(of: part))",
      kicker: .link("Who speaks", to: Chapter.voices.file), findings: [finding(part)],
      sections: [
        PageSection(
          id: "balance", heading: "The balance of attributed quotes",
          blocks: [.table(tables.table(in: part, limit: Self.speakerLimit))] + groups(part),
          data: ["balance.csv"])
      ])
  }

  private func finding(_ part: CorpusPart) -> RichText {
    let counts = index.counts(in: part)
    let unknown = DisplayNumber.percent(counts.unknown, of: counts.quotes)
    return RichText(
      "\(DisplayNumber.count(counts.quotes, "quote")) with "
        + "\(DisplayNumber.count(counts.quotedWords, "quoted word")) in "
        + "\(DisplayNumber.count(counts.articles, "article"))"
        + (counts.quotes > 0 ? "; for \(unknown) of them Slant could not tell who speaks." : "."))
  }

  private func groups(_ part: CorpusPart) -> [PageSection.Block] {
    index.groups.isEmpty
      ? []
      : [
        .heading("By group"),
        .table(tables.table(.group, in: part, limit: Self.speakerLimit)),
      ]
  }
}
