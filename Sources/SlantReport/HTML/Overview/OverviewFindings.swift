internal import SlantAnalysis
internal import SlantComparison

/// Says in four or five sentences with numbers what was found in a corpus, and what to distrust.
struct OverviewFindings {
  private let report: ReportContext
  private let comparison: ComparisonFindings

  /// Prepares the sentences of a report.
  init(_ report: ReportContext) {
    self.report = report
    comparison = ComparisonFindings(report.results, options: report.options)
  }

  private var summary: CorpusSummary { report.results.summary }
  private var total: ArticleCounts { summary.total }

  /// The sentences; the first says what the corpus is.
  func sentences() -> [RichText] {
    [corpus, voices, loaded, tests].compactMap(\.self)
  }

  /// What the reader should not take from the pages.
  func limits() -> [RichText] {
    ([unknown, copies, skipped].compactMap(\.self) + comparison.distrust).map { RichText($0) }
  }

  // MARK: What was found

  private var corpus: RichText {
    let outlets = summary.outlets.count { $0.outlet != nil }
    let from = outlets == 0 ? "" : " from \(report.group.count(outlets))"
    return RichText(
      "Slant read \(DisplayNumber.count(total.articles, "article"))\(from), "
        + "\(DisplayNumber.count(total.words, "word"))\(dates).")
  }

  private var dates: String {
    guard let first = summary.firstDate, let last = summary.lastDate else { return "" }
    return first == last
      ? ", all of \(DisplayDate.text(first))"
      : ", published from \(DisplayDate.text(first)) to \(DisplayDate.text(last))"
  }

  private var voices: RichText? {
    guard total.words > 0 else { return nil }
    let text =
      "\(DisplayNumber.percent(total.quotedVoiceWords, of: total.words)) of the words stand in "
      + "quotation marks and \(DisplayNumber.percent(total.reportedVoiceWords, of: total.words)) report "
      + "what others said"
    guard let first = mostQuoted else { return RichText(text + ".") }
    return RichText(
      text + "; quoted most is \(first.name), with \(first.share) of all quoted words.")
  }

  private var mostQuoted: (name: String, share: String)? {
    var words: [String: Int] = [:]
    for row in report.results.balance
    where row.level == .entity && row.source.source.kind == .entity {
      words[row.source.source.id, default: 0] += row.sums.speech.quotedWordsMilli
    }
    guard let most = words.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }), most.value > 0
    else { return nil }
    let name = Shortening.text(report.names.name(of: most.key).text, to: 80)
    return (name, DisplayNumber.percent(most.value, of: total.quotedWords * 1000))
  }

  /// How often authors choose loaded words, and whether the ends can be told apart.
  private var loaded: RichText? {
    guard let rate = total.authorLoadedRate else { return nil }
    let text =
      "In their own voice the authors use \(DisplayNumber.decimal(rate)) loaded words per 1,000"
    guard let spread = MeasureSpread(of: OverviewPage.chartedMeasure, in: report),
      spread.isComparison
    else { return RichText(text + ".") }
    return RichText("\(text), \(spread.words).")
  }

  private var tests: RichText? {
    guard var text = comparison.found.first else { return nil }
    let same = comparison.undetected.count
    if same > 0 {
      text +=
        " On \(DisplayNumber.count(same, "measure")) no difference can be detected, which is no proof "
        + "that there is none."
    }
    return RichText(text)
  }

  // MARK: What to distrust

  private var unknown: String? {
    guard total.quotes > 0 else { return nil }
    return "For \(DisplayNumber.percent(total.unknown, of: total.quotes)) of the quotes "
      + "(\(DisplayNumber.integer(total.unknown)) of \(DisplayNumber.integer(total.quotes))) "
      + "Slant could not tell who speaks."
  }

  private var copies: String? {
    let copies = report.results.copies
    guard copies > 0 else { return nil }
    return
      "\(DisplayNumber.count(copies, "article")) \(copies == 1 ? "repeats" : "repeat") another of "
      + "the same outlet and \(copies == 1 ? "is" : "are") counted in no figure."
  }

  private var skipped: String? {
    let skipped = summary.skipped
    guard skipped > 0 else { return nil }
    return "\(DisplayNumber.count(skipped, "input")) could not be read and "
      + "\(skipped == 1 ? "is" : "are") missing from every figure."
  }
}
