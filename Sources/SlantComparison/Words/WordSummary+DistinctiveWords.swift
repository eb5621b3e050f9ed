internal import SlantStatistics

extension WordSummary {
  /// The words and phrases by which each outlet differs from all others together.
  ///
  /// - Complexity: O(words of the corpus + terms × outlets).
  public func distinctiveWords(_ options: WordOptions = WordOptions()) -> DistinctiveWords {
    DistinctiveWordFinder(tester: TermTester(self, options)).found()
  }
}

/// Chooses the rows and makes them.
private struct DistinctiveWordFinder {
  let tester: TermTester

  /// A part of the rows of an outlet.
  private struct Part {
    let isPhrase: Bool
    let isMore: Bool
    let limit: Int
  }

  /// The share of a word's uses from which it is a part of a phrase.
  private static let phraseShare = 0.8

  func found() -> DistinctiveWords {
    let groups = tester.index.articles.groups
    return DistinctiveWords(
      rows: groups.indices.flatMap { rows(of: $0) },
      outlets: groups.indices.map { outlet in
        let found = tester.candidates[outlet].filter { ($0.adjustedP ?? 1) <= 0.05 }
        return DistinctiveWords.Outlet(
          name: groups[outlet].name, articles: tester.totals[outlet].articles,
          words: tester.totals[outlet].words, more: found.count { $0.z > 0 },
          less: found.count { $0.z < 0 })
      },
      tests: tester.tests)
  }

  private func rows(of outlet: Int) -> [DistinctiveWord] {
    let options = tester.options
    let phrases = candidates(
      outlet, Part(isPhrase: true, isMore: true, limit: options.phrases))
    let rarer = Part(isPhrase: false, isMore: false, limit: options.rarerWords)
    let rarerPhrases = Part(isPhrase: true, isMore: false, limit: options.rarerPhrases)
    let words = candidates(outlet, Part(isPhrase: false, isMore: true, limit: options.words))
    let phrasesOfWords = phrasesByWord(phrases, outlet)
    return (words + candidates(outlet, rarer)).map { row($0, outlet, phrasesOfWords) }
      + (phrases + candidates(outlet, rarerPhrases)).map { row($0, outlet, [:]) }
  }

  /// The most distinctive terms of an outlet; those in few articles of the side that uses them more come
  /// after the others.
  private func candidates(_ outlet: Int, _ part: Part) -> [TermTester.Candidate] {
    guard part.limit > 0 else { return [] }
    let least = tester.options.leastArticles
    var chosen = tester.candidates[outlet].filter { candidate in
      (candidate.z > 0) == part.isMore && candidate.z != 0
        && tester.index.isPhrase(Int(candidate.term)) == part.isPhrase
    }
    func isSpread(_ candidate: TermTester.Candidate) -> Bool {
      let all = tester.index.postings(of: Int(candidate.term)).count
      let articles = Int(candidate.articles)
      return (part.isMore ? articles : all - articles) >= least
    }
    func key(_ candidate: TermTester.Candidate) -> (Int, Double) {
      (isSpread(candidate) ? 0 : 1, -abs(candidate.z))
    }
    chosen.sort { left, right in
      let (one, other) = (key(left), key(right))
      if one != other { return one < other }
      return tester.index.text(of: Int(left.term)) < tester.index.text(of: Int(right.term))
    }
    return Array(chosen.prefix(part.limit))
  }

  /// For the words of the phrases of an outlet the phrase that most of their uses belong to.
  private func phrasesByWord(
    _ phrases: [TermTester.Candidate], _ outlet: Int
  ) -> [Int32: (phrase: String, count: Int)] {
    var best: [Int32: (phrase: String, count: Int)] = [:]
    for candidate in phrases {
      let term = Int(candidate.term)
      let count = tester.sums(of: term)[outlet].count
      for word in tester.index.words(of: term) where count > best[word]?.count ?? 0 {
        best[word] = (tester.index.text(of: term), count)
      }
    }
    return best
  }

  private func row(
    _ candidate: TermTester.Candidate, _ outlet: Int,
    _ phrases: [Int32: (phrase: String, count: Int)]
  ) -> DistinctiveWord {
    let term = Int(candidate.term)
    let sums = tester.sums(of: term)
    let all = sums.reduce(into: TermSums()) { $0 += $1 }
    let contrast = tester.contrast(outlet, sums[outlet], all: all)
    let logOdds = contrast.logOdds(weight: tester.priorWeight)
    let gap = tester.gap(outlet, all: all)
    let phrase = tester.index.words(of: term).first.flatMap { phrases[$0] }
    let isPart = phrase.map { Double($0.count) >= Self.phraseShare * Double(sums[outlet].count) }
    return DistinctiveWord(
      outlet: tester.index.articles.groups[outlet].name, term: tester.index.text(of: term),
      kind: tester.index.isPhrase(term) ? .phrase : .word,
      target: uses(contrast.target, contrast.targetTotals),
      reference: uses(contrast.reference, contrast.referenceTotals),
      logOdds: logOdds.delta, z: logOdds.z, logRatio: contrast.logRatio,
      dispersion: dispersion(term, outlet),
      logRate: gap == nil ? contrast.difference.map(logRate) : nil, p: candidate.p,
      adjustedP: candidate.adjustedP, gap: gap, phrase: isPart == true ? phrase?.phrase : nil)
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

  private func dispersion(_ term: Int, _ outlet: Int) -> Double? {
    let articles = tester.index.articles
    let own = tester.index.postings(of: term).filter {
      articles.group(of: Int($0.article)) == outlet
    }
    let sizes = articles.groups[outlet].articles.map { articles.sizes[$0] }
    return Dispersion(
      counts: own.map { Double($0.count) },
      sizes: own.map { Double(articles.sizes[Int($0.article)]) },
      corpusSize: Double(tester.totals[outlet].words), smallestPart: Double(sizes.min() ?? 0)
    )?.deviation
  }
}
