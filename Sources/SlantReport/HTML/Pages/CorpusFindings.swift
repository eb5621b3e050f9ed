internal import SlantAnalysis
internal import SlantComparison

/// Says in four or five sentences with numbers what was found in a corpus, and what was not measured.
struct CorpusFindings {
  private let summary: CorpusSummary
  private let tallies: CorpusTallies

  /// Prepares the sentences of a corpus.
  init(_ summary: CorpusSummary, _ tallies: CorpusTallies) {
    self.summary = summary
    self.tallies = tallies
  }

  /// The sentences; the first says what the corpus is.
  func sentences() -> [String] { [corpus, quotations, speakers, loaded].compactMap(\.self) }

  /// What the reader should not take from the page.
  func limits() -> [String] {
    var limits = [
      "The figures on this page describe these articles and are not tests: gaps between outlets may be "
        + "chance or choice of topics. contrasts.csv has the differences with their intervals."
    ]
    let total = summary.total
    if total.quotes > 0 {
      limits.append(
        "For \(DisplayNumber.percent(total.unknown, of: total.quotes)) of the quotes "
          + "(\(DisplayNumber.integer(total.unknown)) of \(DisplayNumber.integer(total.quotes))) "
          + "Slant could not tell who speaks."
      )
    }
    if summary.skipped > 0 {
      limits.append(
        "\(DisplayNumber.count(summary.skipped, "input")) could not be read and "
          + "\(summary.skipped == 1 ? "is" : "are") missing from every figure."
      )
    }
    return limits
  }

  private var corpus: String {
    let total = summary.total
    let outlets = summary.outlets.count { $0.outlet != nil }
    let from = outlets == 0 ? "" : " from \(DisplayNumber.count(outlets, "outlet"))"
    return "Slant read \(DisplayNumber.count(total.articles, "article"))\(from), "
      + "\(DisplayNumber.count(total.words, "word"))\(dates)."
  }

  private var dates: String {
    guard let first = summary.firstDate, let last = summary.lastDate else { return "" }
    return first == last ? ", all of \(first)" : ", published from \(first) to \(last)"
  }

  private var quotations: String {
    let total = summary.total
    return
      "\(DisplayNumber.percent(total.quotedVoiceWords, of: total.words)) of the words stand "
      + "in quotation marks and \(DisplayNumber.percent(total.reportedVoiceWords, of: total.words)) "
      + "report what others said; the rest is the authors’ own voice."
  }

  private var speakers: String? {
    guard let first = tallies.mostQuoted(quotedWords: summary.total.quotedWords) else { return nil }
    return "Quoted most is \(first.name), with \(first.share) of all quoted words."
  }

  private var loaded: String? {
    guard let rate = OutletRows.loadedRate(summary.total) else { return nil }
    var text =
      "In their own voice the authors use \(DisplayNumber.decimal(rate)) loaded words per 1,000"
    let rows = OutletRows(summary.outlets).chart().rows
    if let most = rows.first, let least = rows.last, most.value != least.value {
      text += ", from \(least.label) (\(least.name)) to \(most.label) (\(most.name))"
    }
    return text + "."
  }
}
