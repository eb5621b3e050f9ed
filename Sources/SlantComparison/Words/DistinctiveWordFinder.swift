/// Chooses the rows of ``DistinctiveWords``.
struct DistinctiveWordFinder {
  let tester: TermTester

  /// A part of the rows of an outlet.
  private struct Part {
    let isPhrase: Bool
    let isMore: Bool
    let limit: Int
  }

  /// What was found.
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
    let words = candidates(outlet, Part(isPhrase: false, isMore: true, limit: options.words))
    let rarer = candidates(outlet, Part(isPhrase: false, isMore: false, limit: options.rarerWords))
    let phrases = candidates(outlet, Part(isPhrase: true, isMore: true, limit: options.phrases))
    let rarerPhrases = candidates(
      outlet, Part(isPhrase: true, isMore: false, limit: options.rarerPhrases))
    let builder = DistinctiveWordBuilder(tester: tester, outlet: outlet, phrases: phrases)
    return (words + rarer + phrases + rarerPhrases).map { builder.row($0) }
  }

  /// The most distinctive terms of an outlet; those in few articles of the side that uses them more come
  /// after the others.
  private func candidates(_ outlet: Int, _ part: Part) -> [TermTester.Candidate] {
    guard part.limit > 0 else { return [] }
    let (index, options) = (tester.index, tester.options)
    let chosen = tester.candidates[outlet].filter { candidate in
      (candidate.z > 0) == part.isMore && abs(candidate.z) >= options.leastZ
        && (index.pair(of: Int(candidate.term)) != nil) == part.isPhrase
    }
    func key(_ candidate: TermTester.Candidate) -> (Int, Double) {
      let articles = Int(candidate.articles)
      let others = index.postings(of: Int(candidate.term)).count - articles
      let isSpread = (part.isMore ? articles : others) >= options.leastArticles
      return (isSpread ? 0 : 1, -abs(candidate.z))
    }
    let ordered = chosen.map { (key($0), $0) }.sorted { left, right in
      if left.0 != right.0 { return left.0 < right.0 }
      return index.text(of: Int(left.1.term)) < index.text(of: Int(right.1.term))
    }
    return ordered.prefix(part.limit).map(\.1)
  }
}
