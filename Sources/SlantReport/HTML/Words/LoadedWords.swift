internal import SlantComparison

/// The loaded words that authors use most, with the pages of their sentences.
struct LoadedWords {
  /// The most words that are listed.
  static let limit = 60
  /// The most outlets that have a column each.
  static let columnLimit = 8
  /// The most words that the page of an outlet lists.
  static let outletLimit = 25

  /// A loaded word.
  struct Word {
    /// The term as it is read.
    let term: String
    /// Its class.
    let look: TermClasses.Look
    /// Its uses in the author's voice.
    let tally: TermTally
    /// The page of its sentences.
    let file: String
  }

  /// The words in most articles first.
  let words: [Word]
  /// How many there are in all.
  let total: Int
  private let report: ReportContext
  private let corpus: WordsCorpus

  private struct Key: Hashable {
    let term: String
    let termClass: String
  }

  /// Counts the loaded words of a report.
  init(_ report: ReportContext, _ corpus: WordsCorpus, files: inout WordFiles) {
    self.report = report
    self.corpus = corpus
    var sums: [Key: (articles: Int, hits: Int)] = [:]
    for use in corpus.articles.lazy.flatMap(\.loaded) {
      let sum = sums[Key(term: use.term, termClass: use.termClass)] ?? (0, 0)
      sums[Key(term: use.term, termClass: use.termClass)] = (sum.articles + 1, sum.hits + use.hits)
    }
    total = sums.count
    let ranking = sums.sorted {
      ($1.value.articles, $1.value.hits, $0.key.term, $0.key.termClass)
        < ($0.value.articles, $0.value.hits, $1.key.term, $1.key.termClass)
    }
    words = ranking.prefix(Self.limit).map { key, _ in
      Word(
        term: key.term, look: report.classes.look(of: key.termClass),
        tally: corpus.tally { article in
          article.loaded.filter { $0.term == key.term && $0.termClass == key.termClass }
            .reduce(0) { $0 + $1.hits }
        },
        file: files.file(for: "loaded \(key.term)"))
    }
  }

  /// What was found, in a sentence.
  var finding: RichText? {
    guard let first = words.first else { return nil }
    let hits = report.results.summary.total.authorLoaded
    return RichText(
      "In their own voice the authors use \(DisplayNumber.count(hits, "loaded word")), "
        + "\(DisplayNumber.integer(total)) different \(total == 1 ? "one" : "ones"); the one in most "
        + "articles is “")
      + .link(first.text, to: first.file)
      + RichText(
        "” (\(first.look.name), in \(DisplayNumber.integer(first.tally.allArticles)) of "
          + "\(DisplayNumber.count(corpus.articles.count, "article"))).")
  }

  /// The table of the words.
  func table() -> DataTable {
    let shown = corpus.groups.count <= Self.columnLimit && corpus.groups.count > 1
    let rows = words.map { word -> [RichText] in
      [RichText(.loaded(word.text, word.look)), RichText(word.look.name)]
        + (shown ? corpus.groups.indices.map { link(word, group: $0) } : [])
        + [
          .link(DisplayNumber.integer(word.tally.total), to: word.file),
          RichText(DisplayNumber.integer(word.tally.allArticles)),
        ]
    }
    let groups = corpus.groups.map { DataTable.Column.number(report.group.name($0)) }
    let cut =
      total > words.count
      ? " The \(words.count) in most articles, of \(DisplayNumber.integer(total))." : ""
    return DataTable(
      caption: "Uses in the author’s voice, headlines left out. Each number leads to its sentences."
        + cut,
      columns: ["Word", "Class"] + (shown ? groups : [])
        + [.number("All"), .number("Articles", "Articles that have it.")],
      rows: rows)
  }

  /// The words that a group uses, those in most of its articles first.
  func table(ofGroup group: Int) -> DataTable? {
    let used = words.filter { $0.tally.counts[group] > 0 }.sorted {
      ($1.tally.articles[group], $1.tally.counts[group], $0.term, $0.look.id)
        < ($0.tally.articles[group], $0.tally.counts[group], $1.term, $1.look.id)
    }
    guard !used.isEmpty else { return nil }
    return DataTable(
      caption: "Of the \(words.count) loaded words in most articles of all, those used most here.",
      columns: [
        "Word", "Class", .number("Uses"), .number("Articles", "Articles here that have it."),
        .number("Uses, all"),
      ],
      rows: used.prefix(Self.outletLimit).map { word in
        [
          RichText(.loaded(word.text, word.look)), RichText(word.look.name),
          link(word, group: group), RichText(DisplayNumber.integer(word.tally.articles[group])),
          .link(DisplayNumber.integer(word.tally.total), to: word.file),
        ]
      })
  }

  private func link(_ word: Word, group: Int) -> RichText {
    let count = word.tally.counts[group]
    return .link(
      DisplayNumber.integer(count),
      to: count == 0 ? nil : word.file + "#" + WordsCorpus.anchor(ofGroup: group))
  }

  /// The pages of the sentences.
  var plans: [SentencePlan] { words.map(plan) }

  private func plan(_ word: Word) -> SentencePlan {
    let meaning = word.look.meaning.isEmpty ? "" : ": \(word.look.meaning)"
    let groups = corpus.groups.indices.filter { word.tally.counts[$0] > 0 }
    return SentencePlan(
      file: word.file, title: "“\(word.text)”",
      findings: [
        RichText(
          "“\(word.text)” stands \(DisplayNumber.count(word.tally.total, "time")) in the author’s "
            + "voice, in \(DisplayNumber.count(word.tally.allArticles, "article")). Its class is "
            + "\(word.look.name)\(meaning).")
      ],
      limits: ["Quoted and reported words are not counted, nor are headlines."],
      blocks: corpus.groups.count > 1
        ? [
          .table(
            UsesTable(report, corpus).table(
              word.tally.counts, word.tally.articles, on: word.file))
        ] : [],
      data: [TermsTable.table.schema.path], look: word.look, pattern: word.term,
      sections: groups.map { group in
        SentencePlan.Section(
          anchor: WordsCorpus.anchor(ofGroup: group),
          heading: report.group.name(corpus.groups[group]),
          count: word.tally.counts[group],
          wants: word.tally.places[group].map { place in
            SentencePlan.Want(
              article: place.article, hits: .loaded(term: word.term, termClass: word.look.id),
              count: place.count)
          })
      })
  }
}

extension LoadedWords.Word {
  /// The term, cut where it is long.
  var text: String { Shortening.text(term, to: 60) }
}
