internal import SlantStatistics

/// Makes the rows of an outlet.
struct DistinctiveWordBuilder {
  private let tester: TermTester
  private let outlet: Int
  private let longer: LongerPhrases
  /// For the words of the outlet's phrases the most frequent of these.
  private var phrases: [Int32: (pair: UInt64, text: String, count: Int)] = [:]

  /// A builder for an outlet whose rows have `phrases`.
  init(tester: TermTester, outlet: Int, phrases: [TermTester.Candidate]) {
    self.tester = tester
    self.outlet = outlet
    let index = tester.index
    let pairs = phrases.compactMap { index.pair(of: Int($0.term)) }
    longer = LongerPhrases(pairs, in: index.articles.groups[outlet].articles, index: index)
    for (candidate, pair) in zip(phrases, pairs) {
      let term = Int(candidate.term)
      let count = tester.sums(of: term)[outlet].count
      for word in index.words(of: term) where count > self.phrases[word]?.count ?? 0 {
        self.phrases[word] = (pair, index.text(of: term), count)
      }
    }
  }

  /// The row of a term.
  func row(_ candidate: TermTester.Candidate) -> DistinctiveWord {
    let (term, index) = (Int(candidate.term), tester.index)
    let sums = tester.sums(of: term)
    let all = sums.reduce(into: TermSums()) { $0 += $1 }
    let contrast = tester.contrast(outlet, sums[outlet], all: all)
    let logOdds = contrast.logOdds(weight: tester.priorWeight)
    let gap = tester.gap(outlet, all: all)
    return DistinctiveWord(
      outlet: index.articles.groups[outlet].name, term: index.text(of: term),
      kind: index.pair(of: term) == nil ? .word : .phrase,
      target: uses(contrast.target, contrast.targetTotals),
      reference: uses(contrast.reference, contrast.referenceTotals),
      logOdds: logOdds.delta, z: logOdds.z, logRatio: contrast.logRatio,
      dispersion: dispersion(term), logRate: gap == nil ? contrast.difference.map(logRate) : nil,
      p: candidate.p, adjustedP: candidate.adjustedP, gap: gap,
      phrase: phrase(around: term, uses: sums[outlet].count))
  }

  /// The longer phrase that most uses of a term belong to.
  private func phrase(around term: Int, uses: Int) -> String? {
    if let pair = tester.index.pair(of: term) { return longer.phrase(around: pair) }
    guard let word = tester.index.words(of: term).first, let phrase = phrases[word],
      Double(phrase.count) >= LongerPhrases.share * Double(uses)
    else { return nil }
    return longer.phrase(around: phrase.pair) ?? phrase.text
  }

  private func uses(_ sums: TermSums, _ totals: ArticleTotals) -> DistinctiveWord.Uses {
    DistinctiveWord.Uses(
      count: sums.count, words: totals.words, articles: sums.articles,
      allArticles: totals.articles)
  }

  private func logRate(_ difference: LogRateDifference) -> DistinctiveWord.LogRate {
    DistinctiveWord.LogRate(
      value: difference.value, standardError: difference.standardError,
      interval: difference.interval(level: tester.options.level))
  }

  private func dispersion(_ term: Int) -> Double? {
    let articles = tester.index.articles
    let own = tester.index.postings(of: term).filter {
      articles.group(of: Int($0.article)) == outlet
    }
    let smallest = articles.groups[outlet].articles.map { articles.sizes[$0] }.min()
    return Dispersion(
      counts: own.map { Double($0.count) },
      sizes: own.map { Double(articles.sizes[Int($0.article)]) },
      corpusSize: Double(tester.totals[outlet].words), smallestPart: Double(smallest ?? 0)
    )?.deviation
  }
}
