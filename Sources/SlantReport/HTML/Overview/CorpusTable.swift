internal import SlantComparison

/// What a corpus is made of, a row for each outlet: how much was read, and how well.
struct CorpusTable {
  private let report: ReportContext

  /// The table of a report.
  init(_ report: ReportContext) { self.report = report }

  /// The table; the last row holds all of them where there are several.
  var table: DataTable {
    let outlets = report.results.summary.outlets
    var rows = outlets.prefix(DataTable.rowLimit).map {
      row(RichText(report.group.name($0.outlet)), $0.counts)
    }
    if outlets.count > 1 { rows.append(row(.strong("All"), report.results.summary.total)) }
    let cut =
      outlets.count > DataTable.rowLimit
      ? " The first \(DataTable.rowLimit) of \(DisplayNumber.integer(outlets.count))." : ""
    return DataTable(
      caption:
        "Copies within an outlet are left out. The tone is the mean of the author’s sentences "
        + "that carry one, −1 to +1; a dash means that nothing could be measured." + cut,
      columns: columns, rows: rows)
  }

  private var columns: [DataTable.Column] {
    [
      DataTable.Column(report.group.capitalised), .number("Articles"), .number("Words"),
      .number("Quoted", "Words in quotation marks, of all words."),
      .number("Loaded per 1,000", "Loaded words in the author’s voice per 1,000 words of it."),
      .number("Tone, author"), .number("Quotes", "Attributions of speech, direct or indirect."),
      .number("Named", "Quotes whose source has a name."),
      .number("Unnamed", "Quotes of people without names."),
      .number("Not stated", "Quotes for which the text names no source."),
      .number("Unknown", "Quotes whose source Slant could not tell."),
    ]
  }

  private func row(_ name: RichText, _ counts: ArticleCounts) -> [RichText] {
    [name]
      + [
        DisplayNumber.integer(counts.articles), DisplayNumber.integer(counts.words),
        DisplayNumber.percent(counts.quotedVoiceWords, of: counts.words),
        DisplayNumber.decimal(counts.authorLoadedRate), DisplayNumber.signed(counts.authorTone),
        DisplayNumber.integer(counts.quotes), DisplayNumber.integer(counts.named),
        DisplayNumber.integer(counts.unnamed), DisplayNumber.integer(counts.unstated),
        DisplayNumber.integer(counts.unknown),
      ].map { RichText($0) }
  }
}
