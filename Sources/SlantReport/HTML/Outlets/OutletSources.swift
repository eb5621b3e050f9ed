internal import SlantComparison

/// Who speaks most in each outlet; those without a name, or not told, stand among them.
struct OutletSources {
  /// The most sources of an outlet that are listed.
  static let limit = 20

  private let rows: [String?: [BalanceRow]]
  private let names: EntityNames

  /// Finds the sources of the outlets of a report.
  init(_ report: ReportContext) {
    names = report.names
    rows = Dictionary(
      grouping: report.results.balance.filter {
        $0.level == .entity && $0.sums.speech.attributions > 0
      }, by: \.outlet)
  }

  /// The table of an outlet; `nil` where nobody speaks.
  func table(of outlet: String?) -> DataTable? {
    guard let rows = rows[outlet], let total = rows.first?.total else { return nil }
    let most = rows.enumerated().sorted {
      (Self.weight($1.element), $0.offset) < (Self.weight($0.element), $1.offset)
    }
    let cut =
      rows.count > Self.limit
      ? " The first \(Self.limit) of \(DisplayNumber.integer(rows.count))." : ""
    return DataTable(
      caption:
        "Who is given most words in quotation marks, of \(DisplayNumber.integer(total.quotedWords))."
        + cut,
      columns: [
        "Source", .number("Quotes"), .number("Quoted words"), .number("Share"), .number("Articles"),
      ],
      rows: most.prefix(Self.limit).map { row($0.element) })
  }

  private static func weight(_ row: BalanceRow) -> Int { row.sums.speech.quotedWordsMilli }

  private func row(_ row: BalanceRow) -> [RichText] {
    let words = row.sums.speech.quotedWordsMilli
    return [
      name(row.source),
      RichText(DisplayNumber.integer(row.sums.speech.attributions)),
      RichText(DisplayNumber.integer((words + 500) / 1000)),
      RichText(DisplayNumber.percent(words, of: row.total.quotedWords * 1000)),
      RichText(DisplayNumber.integer(row.sums.articles)),
    ]
  }

  private func name(_ source: DescribedSource) -> RichText {
    switch source.source.kind {
    case .unnamed: .soft("people without a name")
    case .unstated: .soft("no source stated")
    case .unknown: .soft("unknown: Slant could not tell")
    default:
      RichText(Shortening.text(source.name ?? names.name(of: source.source.id).text, to: 80))
    }
  }
}
