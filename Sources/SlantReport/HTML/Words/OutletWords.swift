internal import SlantComparison

/// The words and phrases by which outlets stand out, with the pages of their sentences.
struct OutletWords {
  /// The most outlets whose words stand on the first page; more have a page each.
  static let inlineLimit = 6
  /// From a corrected *p* of so much on a difference may be chance.
  static let significance = ComparisonFindings.significance

  /// A row with the page of its sentences.
  struct Row {
    /// The row of contrasts.csv.
    let word: DistinctiveWord
    /// The page.
    let file: String
  }

  /// By group the rows that are shown: those it uses more, then those it uses less.
  let rows: [[Row]]
  /// The report that the rows are of.
  let report: ReportContext
  /// The articles that are counted.
  let corpus: WordsCorpus
  /// The terms of all rows, each once, in the order of their pages.
  let terms: [WordPlaces.Term]
  /// Where each of ``terms`` stands.
  let places: WordPlaces
  /// The page of each term.
  let files: [WordPlaces.Term: String]

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

  /// `an outlet`.
  var aGroup: String {
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

  /// Uses per 1,000 words with two decimals.
  func rate(_ uses: DistinctiveWord.Uses) -> String {
    DisplayNumber.decimal(uses.ratePerThousandWords, places: 2)
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
