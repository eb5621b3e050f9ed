import SlantAnalysis
import SlantComparison
import SlantReport

/// What `analyze` and `summarize` print when they are done.
///
/// The table comes first, then what was found, what was not, what to distrust, and where the report is.
struct SummaryTable {
  /// More outlets than these are for the report.
  private static let mostRows = 40

  let results: CorpusResults
  let options: ComparisonOptions
  let style: TerminalStyle

  /// The whole text; `folder` is the one of the results.
  func text(folder: String, leftOut: LeftOut = LeftOut()) -> String {
    let findings = ComparisonFindings(results, options: options)
    let parts: [String?] = [
      table, glossary, findings.compared.flatMap { style.lines($0) }.joined(separator: "\n"),
      section("What was found", findings.found), section("What was not found", findings.notFound),
      section("What to distrust", findings.distrust), inputs(leftOut),
      style.bold("Report") + ": \(folder)/report/index.html",
    ]
    return parts.compactMap(\.self).joined(separator: "\n\n")
  }

  // MARK: The table

  /// Columns: outlet, articles, words, quoted share, loaded terms, tone, unknown sources.
  private var table: String {
    let summary = results.summary
    let header = [
      options.grouping.name, "articles", "words", "quoted", "loaded", "tone", "unknown",
    ]
    var rows = [header]
    for outlet in summary.outlets.prefix(Self.mostRows) {
      rows.append(row(outlet.outlet ?? "(none)", outlet.counts))
    }
    let more = summary.outlets.count - Self.mostRows
    if more > 0 { rows.append(["and \(more) more, see the report"]) }
    if summary.outlets.count > 1 { rows.append(row("all", summary.total)) }
    return AlignedRows.text(rows, style: style)
  }

  private func row(_ name: String, _ counts: ArticleCounts) -> [String] {
    [
      name, DisplayNumber.integer(counts.articles), DisplayNumber.integer(counts.words),
      percent(counts.quotedVoiceWords, of: counts.words),
      DisplayNumber.decimal(rate(counts.authorLoaded, per: counts.authorWords)),
      DisplayNumber.decimal(counts.authorTone, places: 2),
      percent(counts.unknown, of: counts.quotes),
    ]
  }

  private func percent(_ part: Int, of whole: Int) -> String {
    whole == 0
      ? DisplayNumber.missing
      : DisplayNumber.decimal(100 * Double(part) / Double(whole)) + "%"
  }

  /// Hits per 1,000 words.
  private func rate(_ hits: Int, per words: Int) -> Double? {
    words == 0 ? nil : 1000 * Double(hits) / Double(words)
  }

  private var glossary: String {
    style.lines(
      "quoted: share of words in quotation marks; loaded: loaded terms in the author's voice per 1,000 "
        + "words of the author; tone: mean sentence tone of the author, −1 to 1; unknown: share of "
        + "attributions whose source could not be resolved."
    ).map(style.dim).joined(separator: "\n")
  }

  // MARK: Sentences

  private func section(_ heading: String, _ sentences: [String]) -> String? {
    guard !sentences.isEmpty else { return nil }
    return ([style.bold(heading)] + sentences.flatMap { style.item($0) }).joined(separator: "\n")
  }

  /// What was not read, or nothing.
  private func inputs(_ leftOut: LeftOut) -> String? {
    let skipped = results.summary.skipped
    let lines = [
      skipped == 0
        ? nil : "\(DisplayNumber.count(skipped, "input")) skipped: skipped.csv says why",
      leftOut.total == 0 ? nil : leftOut.text,
    ].compactMap(\.self)
    return lines.isEmpty ? nil : lines.flatMap { style.lines($0) }.joined(separator: "\n")
  }
}
