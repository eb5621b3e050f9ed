internal import SlantComparison

/// The words and phrases by which outlets stand out, with the pages of their sentences.
struct OutletWords {
  /// The most outlets whose words stand on the first page; more have a page each.
  static let inlineLimit = 6
  /// From a corrected *p* of so much on a difference may be chance.
  static let significance = ComparisonFindings.significance

  /// A row with the page of its sentences.
  struct Row {
    let word: DistinctiveWord
    let file: String
  }

  /// By group the rows that are shown: those it uses more, then those it uses less.
  let rows: [[Row]]
  private let report: ReportContext
  private let corpus: WordsCorpus
  private let places: WordPlaces
  /// The number of each term in ``places``, in the order of the pages.
  private let terms: [WordPlaces.Term]
  private let files: [WordPlaces.Term: String]

  /// Chooses the rows of a report.
  init(_ report: ReportContext, _ corpus: WordsCorpus, files taken: inout WordFiles) {
    self.report = report
    self.corpus = corpus
    let chosen = corpus.groups.map { group in
      Self.chosen(
        report.results.words.rows.filter { $0.outlet == group }, groups: corpus.groups.count)
    }
    var files: [WordPlaces.Term: String] = [:]
    var terms: [WordPlaces.Term] = []
    for word in chosen.joined() where files[word.place] == nil {
      files[word.place] = taken.file(for: "\(word.kind.rawValue) \(word.term)")
      terms.append(word.place)
    }
    rows = chosen.map { words in
      words.compactMap { word in files[word.place].map { Row(word: word, file: $0) } }
    }
    self.terms = terms
    self.files = files
    places = WordPlaces(
      of: terms, in: corpus.articles, by: report.options.grouping, limit: SentencePlan.limit)
  }

  /// Of the rows of an outlet those that a page has room for: fewer of each where there are many outlets.
  private static func chosen(_ rows: [DistinctiveWord], groups: Int) -> [DistinctiveWord] {
    let limits = groups <= inlineLimit ? (18, 6, 8, 2) : groups <= 40 ? (20, 8, 8, 4) : (8, 3, 3, 1)
    func part(_ kind: DistinctiveWord.Kind, isMore: Bool, _ limit: Int) -> [DistinctiveWord] {
      Array(rows.filter { $0.kind == kind && ($0.z > 0) == isMore }.prefix(limit))
    }
    return part(.word, isMore: true, limits.0) + part(.phrase, isMore: true, limits.2)
      + part(.word, isMore: false, limits.1) + part(.phrase, isMore: false, limits.3)
  }
}

// MARK: What was found

extension OutletWords {
  /// What was found, in a sentence; `nil` where there is one outlet.
  var finding: RichText? {
    guard corpus.groups.count > 1 else { return nil }
    let words = report.results.words
    let found = words.outlets.reduce(0) { $0 + $1.more + $1.less }
    let tests = DisplayNumber.integer(words.tests)
    guard words.tests > 0 else {
      return RichText(
        "No word can be tested: that takes 5 articles of \(aGroup) and 5 that have the word.")
    }
    guard found > 0 else {
      return RichText(
        "None of \(tests) tests of a word or phrase finds \(aGroup) that uses it more or less than "
          + "the others beyond chance.")
    }
    let first = rows.joined().filter(\.isSure).min { ($1.z, $0.word.term) < ($0.z, $1.word.term) }
    return RichText(
      "In \(DisplayNumber.integer(found)) of \(tests) tests a word or phrase sets \(aGroup) apart "
        + "beyond chance") + (first.map(clearest) ?? "") + "."
  }

  private var aGroup: String {
    ["a", "e", "i", "o", "u"].contains(report.group.singular.prefix(1).lowercased())
      ? "an \(report.group.singular)" : "a \(report.group.singular)"
  }

  private func clearest(_ row: Row) -> RichText {
    RichText("; the clearest is “") + .link(row.text, to: row.file)
      + RichText(
        "” in \(report.group.name(row.word.outlet)), \(rate(row.word.target)) times per 1,000 words "
          + "against \(rate(row.word.reference))")
  }

  /// What sets a group apart, in a sentence.
  func says(ofGroup group: Int) -> String {
    let name = report.group.name(corpus.groups[group])
    let outlet = report.results.words.outlets.first { $0.name == corpus.groups[group] }
    guard let outlet, !rows[group].isEmpty else {
      return "No word or phrase stands out in \(name)."
    }
    guard outlet.more + outlet.less > 0 else {
      return rows[group].contains { $0.word.p != nil }
        ? "Nothing here is beyond chance: each word may stand out in \(name) by the choice of articles."
        : "Nothing here was tested: \(name), or the words, are in too few articles."
    }
    let sure = rows[group].filter { $0.isSure && $0.word.logOdds > 0 }.prefix(3)
      .map { "“\($0.text)”" }
    return "Beyond chance, \(name) uses "
      + "\(DisplayNumber.count(outlet.more, "word or phrase", "words and phrases")) more and "
      + "\(DisplayNumber.integer(outlet.less)) less than all others together"
      + (sure.isEmpty ? "." : "; first of all \(sure.joined(separator: ", ")).")
  }

  fileprivate func rate(_ uses: DistinctiveWord.Uses) -> String {
    DisplayNumber.decimal(uses.ratePerThousandWords, places: 2)
  }
}

// MARK: Charts and tables

extension OutletWords {
  /// The chart of a group.
  ///
  /// - Parameters:
  ///   - group: The position of the group.
  ///   - isAlone: Whether it has a page of its own, which says what to see above and holds the table.
  func figure(ofGroup group: Int, isAlone: Bool) -> Figure {
    let isEmpty = rows[group].isEmpty
    return Figure(
      title: report.group.name(corpus.groups[group]),
      says: isAlone
        ? "Above the middle stand words used more here, below it those used more elsewhere."
        : says(ofGroup: group),
      svg: isEmpty
        ? "" : "<div class=\"scroll\" tabindex=\"0\">\(scatter(ofGroup: group).svg())</div>",
      table: isEmpty || isAlone ? nil : table(ofGroup: group),
      data: [ContrastsTable.table(report.options.grouping).schema.path])
  }

  private func scatter(ofGroup group: Int) -> WordScatter {
    WordScatter(
      points: rows[group].map { row in
        let (here, there) = (row.word.target, row.word.reference)
        return WordScatter.Point(
          text: row.text,
          rate: 1000 * Double(here.count + there.count) / Double(here.words + there.words),
          logOdds: row.word.logOdds, isSure: row.isSure,
          tooltip: "“\(row.text)”: \(DisplayNumber.count(here.count, "use")) here, "
            + "\(DisplayNumber.integer(there.count)) elsewhere; \(rate(here)) and \(rate(there)) per "
            + "1,000 words; log-odds \(DisplayNumber.signed(row.word.logOdds))")
      },
      xUnit: "uses per 1,000 words, all together", yUnit: "log-odds",
      left: "more in \(report.group.name(corpus.groups[group]))", right: "more elsewhere")
  }

  /// The words and phrases of a group.
  func table(ofGroup group: Int) -> DataTable {
    DataTable(
      caption:
        "Words and phrases in the author’s voice, here and in all others together. Log-odds above "
        + "0: more here. A p up to .05, corrected for all \(DisplayNumber.integer(report.results.words.tests)) "
        + "tests, is hardly chance; what is in fewer than 5 articles is not tested.",
      columns: [
        "Word or phrase", .number("Uses here"), .number("Elsewhere"),
        .number("Per 1,000 here"), .number("Elsewhere, per 1,000"),
        .number("Log-odds", "With an informative prior: the natural logarithm of a ratio of odds."),
        .number("Corrected p"),
      ],
      rows: rows[group].map { cells($0, group) })
  }

  private func cells(_ row: Row, _ group: Int) -> [RichText] {
    let word = row.word
    let phrase = word.phrase.map { " mostly “\(Shortening.text($0, to: 60))”" }
    let here = row.file + "#" + WordsCorpus.anchor(ofGroup: group)
    return [
      RichText(row.text) + (phrase.map { .soft($0) } ?? ""),
      .link(DisplayNumber.integer(word.target.count), to: word.target.count > 0 ? here : nil),
      .link(
        DisplayNumber.integer(word.reference.count), to: word.reference.count > 0 ? row.file : nil),
      RichText(rate(word.target)), RichText(rate(word.reference)),
      RichText(DisplayNumber.signed(word.logOdds)),
      word.adjustedP.map { RichText(Self.probability($0)) } ?? .soft("not tested"),
    ]
  }

  /// `.034`, `< .001`.
  private static func probability(_ p: Double) -> String {
    String(DisplayNumber.probability(p).dropFirst(2).trimmingPrefix("= "))
  }
}

// MARK: Sentences

extension OutletWords {
  /// The pages of the sentences.
  var plans: [SentencePlan] {
    var standing: [WordPlaces.Term: [DistinctiveWord]] = [:]
    for row in rows.joined() { standing[row.word.place, default: []].append(row.word) }
    return terms.enumerated().compactMap { number, term in
      files[term].map { plan(term, places.uses[number], on: $0, standing[term] ?? []) }
    }
  }

  private func plan(
    _ term: WordPlaces.Term, _ uses: [String?: WordPlaces.Uses], on file: String,
    _ rows: [DistinctiveWord]
  ) -> SentencePlan {
    let text = Shortening.text(term.text, to: 60)
    let counts = corpus.groups.map { uses[$0]?.count ?? 0 }
    let words = corpus.groups.map { group in
      report.results.words.outlets.first { $0.name == group }?.words ?? 0
    }
    let table = UsesTable(report, corpus).table(
      counts, corpus.groups.map { uses[$0]?.articles ?? 0 }, of: words, on: file)
    return SentencePlan(
      file: file, title: "“\(text)”",
      findings: rows.map { RichText(standing($0, text)) },
      limits: [
        RichText(
          "Sentences that come word for word a second time in \(aGroup) are counted once, and the "
            + "names of \(report.group.plural) and authors are left out.")
      ],
      blocks: [.table(table)],
      data: [ContrastsTable.table(report.options.grouping).schema.path], pattern: term.text,
      sections: corpus.groups.indices.filter { counts[$0] > 0 }.map { group in
        SentencePlan.Section(
          anchor: WordsCorpus.anchor(ofGroup: group),
          heading: report.group.name(corpus.groups[group]), count: counts[group],
          wants: Self.wants(uses[corpus.groups[group]]?.places ?? []))
      })
  }

  private func standing(_ word: DistinctiveWord, _ text: String) -> String {
    let p =
      word.adjustedP.map {
        $0 <= Self.significance
          ? ", which is hardly chance (\(DisplayNumber.probability($0)))"
          : ", which may be chance (\(DisplayNumber.probability($0)))"
      } ?? ", which is in too few articles to be tested"
    return
      "\(report.group.name(word.outlet)) uses “\(text)” \(rate(word.target)) times per 1,000 words "
      + "of its authors, all others \(rate(word.reference)) times\(p)."
  }

  /// The uses put together by article.
  private static func wants(_ places: [WordPlaces.Place]) -> [SentencePlan.Want] {
    var wants: [SentencePlan.Want] = []
    var start = 0
    while start < places.count {
      let article = places[start].article
      let end = places[start...].firstIndex { $0.article != article } ?? places.count
      wants.append(
        SentencePlan.Want(
          article: article, hits: .words(places[start..<end].map { $0.first...$0.last }),
          count: end - start))
      start = end
    }
    return wants
  }
}

extension OutletWords.Row {
  /// The word, cut where it is long.
  var text: String { Shortening.text(word.term, to: 60) }

  /// Whether the difference is hardly chance.
  var isSure: Bool { (word.adjustedP ?? 1) <= OutletWords.significance }

  fileprivate var z: Double { abs(word.z) }
}

extension DistinctiveWord {
  /// The term, as its places are asked for.
  var place: WordPlaces.Term { WordPlaces.Term(text: term, kind: kind) }
}
