internal import SlantStatistics

/// Every term against every outlet: the order of the rows and the family of tests.
struct TermTester {
  /// A term in an outlet.
  struct Candidate {
    let term: Int32
    /// The articles of the outlet that have it.
    let articles: Int32
    let z: Double
    var p: Double?
    var adjustedP: Double?
  }

  let index: TermIndex
  let options: WordOptions
  /// By outlet, in the order of ``CountedArticles``.
  let totals: [ArticleTotals]
  let allTotals: ArticleTotals
  /// By outlet and in the order of the terms: those that have no row left out.
  private(set) var candidates: [[Candidate]]
  private(set) var tests = 0

  init(_ summary: WordSummary, _ options: WordOptions) {
    index = TermIndex(summary, leastUses: options.leastUses)
    self.options = options
    let articles = index.articles
    totals = articles.groups.map { group in
      group.articles.reduce(into: ArticleTotals()) { $0.add(articles.sizes[$1]) }
    }
    allTotals = totals.reduce(into: ArticleTotals()) { $0 += $1 }
    candidates = Array(repeating: [], count: totals.count)
    let ownNames = articles.groups.map { summary.ownNames[$0.number] }
    for term in index.terms.indices { add(term, ownNames) }
    correct()
  }

  /// The sums of a term over the articles of each outlet.
  func sums(of term: Int) -> [TermSums] {
    var sums = [TermSums](repeating: TermSums(), count: totals.count)
    for posting in index.postings(of: term) {
      let article = Int(posting.article)
      sums[index.articles.group(of: article)].add(
        Int(posting.count), size: index.articles.sizes[article])
    }
    return sums
  }

  /// A term in an outlet against all others.
  func contrast(_ outlet: Int, _ sums: TermSums, all: TermSums) -> TermContrast {
    TermContrast(sums, totals[outlet], all: all, allTotals: allTotals)
  }

  /// Why a term has no test in an outlet, by numbers that do not tell who uses it: a term tested only
  /// where its outlet has it often would be found where chance has put it.
  func gap(_ outlet: Int, all: TermSums) -> DistinctiveWord.Gap? {
    let others = allTotals.articles - totals[outlet].articles
    if min(totals[outlet].articles, others) < max(2, options.leastArticles) {
      return .fewArticlesOfOutlet
    }
    return all.articles < options.leastArticles ? .fewArticlesWithTerm : nil
  }

  private mutating func add(_ term: Int, _ ownNames: [Set<Int32>]) {
    let sums = sums(of: term)
    let all = sums.reduce(into: TermSums()) { $0 += $1 }
    for outlet in totals.indices {
      let (own, others) = (totals[outlet].words, allTotals.words - totals[outlet].words)
      guard own > 0, others > 0, !index.isMade(term, of: ownNames[outlet]) else { continue }
      let contrast = contrast(outlet, sums[outlet], all: all)
      let p = gap(outlet, all: all) == nil ? contrast.test?.p : nil
      if p != nil { tests += 1 }
      candidates[outlet].append(
        Candidate(
          term: Int32(term), articles: Int32(sums[outlet].articles),
          z: contrast.logOdds(weight: priorWeight).z, p: p, adjustedP: nil))
    }
  }

  /// The words that the prior is worth.
  var priorWeight: Double {
    options.priorOutlets * Double(allTotals.words) / Double(max(1, totals.count { $0.words > 0 }))
  }

  private mutating func correct() {
    var adjusted = BenjaminiHochberg.adjusted(candidates.flatMap { $0.map(\.p) })[...]
    for outlet in candidates.indices {
      for number in candidates[outlet].indices {
        candidates[outlet][number].adjustedP = adjusted.removeFirst()
      }
    }
  }
}
