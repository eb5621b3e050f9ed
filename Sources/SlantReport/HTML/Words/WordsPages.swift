internal import SlantComparison

/// The pages of words: which are loaded, by which outlets stand out, and how things are named.
struct WordsPages {
  private let report: ReportContext
  private let corpus: WordsCorpus
  private let loaded: LoadedWords
  private let outlets: OutletWords
  private let names: NameChoices
  /// The page of each outlet, where each has its own.
  private let files: [String]

  /// Counts the words of a report.
  init(_ report: ReportContext) {
    self.report = report
    corpus = WordsCorpus(report)
    var taken = WordFiles()
    loaded = LoadedWords(report, corpus, files: &taken)
    outlets = OutletWords(report, corpus, files: &taken)
    names = NameChoices(report, corpus, files: &taken)
    files =
      corpus.groups.count > OutletWords.inlineLimit
      ? corpus.groups.map { taken.file(for: "outlet \($0 ?? "")") } : []
  }

  /// The first page, and those of outlets.
  var pages: [ReportPage] { [first] + files.indices.map(page) }

  /// Makes the pages of sentences, and hands each to `body`.
  func forEachSentencePage(_ body: (ReportPage) throws -> Void) throws {
    try SentencePages(report, corpus).forEach(
      of: loaded.plans + outlets.plans + names.plans, body)
  }

  private var first: ReportPage {
    ReportPage(
      chapter: .words, file: Chapter.words.file, title: "Which words they choose",
      kicker: .link("Media framing report", to: Chapter.overview.file),
      findings: [loaded.finding, outlets.finding, names.finding].compactMap(\.self),
      limits: limits, sections: [loadedSection, outletSection, nameSection].compactMap(\.self))
  }

  private var limits: [RichText] {
    var limits: [RichText] = [
      "Words follow topics: who reports on war writes of attacks. A word that stands out is a reason to "
        + "read the sentences behind it, no verdict."
    ]
    let missing = corpus.articles.count { !report.evidence.has($0.keys.id) }
    if missing > 0 {
      limits.append(
        RichText(
          "\(DisplayNumber.count(missing, "record")) \(missing == 1 ? "holds" : "hold") no text: "
            + "\(missing == 1 ? "its" : "their") hits are counted, but no sentence can be shown."))
    }
    return limits
  }

  private var loadedSection: PageSection? {
    guard !loaded.words.isEmpty else { return nil }
    return PageSection(
      id: "loaded", heading: "Loaded words of the authors",
      blocks: [
        .text(
          "Words that judge what they name. Underline and letter tell the class; the methods say what "
            + "each class holds."), .table(loaded.table()),
      ], data: [TermsTable.table.schema.path])
  }

  private var outletSection: PageSection? {
    guard corpus.groups.count > 1, !report.results.words.rows.isEmpty else { return nil }
    let intro: RichText =
      "Every word and two-word phrase of the authors is compared with all others together. The further up, "
      + "the more it belongs to one side; the further right, the more often it is used."
    guard !files.isEmpty else {
      return PageSection(
        id: "outlets", heading: "Words by which each \(report.group.singular) stands out",
        blocks: [.text(intro)]
          + corpus.groups.indices.map { .figure(outlets.figure(ofGroup: $0, isAlone: false)) })
    }
    let cards = corpus.groups.indices.prefix(DataTable.rowLimit).map { group in
      PageCard(
        title: report.group.name(corpus.groups[group]), says: outlets.says(ofGroup: group),
        path: files[group])
    }
    return PageSection(
      id: "outlets", heading: "Words by which each \(report.group.singular) stands out",
      blocks: [.text(intro), .cards(Array(cards))])
  }

  private var nameSection: PageSection? {
    guard !names.things.isEmpty else { return nil }
    return PageSection(
      id: "names", heading: "Names for the same things", blocks: [.figure(names.figure())])
  }

  /// The page of an outlet.
  private func page(_ group: Int) -> ReportPage {
    let name = report.group.name(corpus.groups[group])
    let loaded = loaded.table(ofGroup: group).map { table in
      PageSection(
        id: "loaded", heading: "Loaded words", blocks: [.table(table)],
        data: [TermsTable.table.schema.path])
    }
    let isEmpty = outlets.rows[group].isEmpty
    let standing = PageSection(
      id: "outlets", heading: "Words that stand out",
      blocks: isEmpty
        ? [.text(RichText(outlets.says(ofGroup: group)))]
        : [
          .figure(outlets.figure(ofGroup: group, isAlone: true)),
          .table(outlets.table(ofGroup: group)),
        ])
    return ReportPage(
      chapter: .words, file: files[group], title: "The words of \(name)",
      kicker: .link("Words", to: Chapter.words.file),
      findings: [RichText(outlets.says(ofGroup: group))], limits: Array(limits.prefix(1)),
      sections: [standing] + [loaded].compactMap(\.self))
  }
}
