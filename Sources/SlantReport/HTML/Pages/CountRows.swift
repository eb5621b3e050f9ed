internal import SlantAnalysis

/// The hits of an article that are counted: names, classes of certainty and of morals, and the user's
/// own categories.
struct CountRows {
  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// What the templates ask of names and categories.
  func values() -> [String: Any] {
    let (names, categories) = (names(), categories())
    return [
      "names": names, "has-names": !names.isEmpty,
      "categories": categories, "has-categories": !categories.isEmpty,
    ]
  }

  /// A row for each category that has a hit, with its words.
  private func categories() -> [[String: Any]] {
    analysis.categories.enumerated().compactMap { position, count in
      guard count.hits != ByVoice(repeating: 0) else { return nil }
      let category = count.category
      let author = analysis.wordsByVoice.author
      let rate = DisplayNumber.rate(count.hits.author * 1000, per: author)
      let values: [String: Any] = [
        "lexicon": category.lexicon, "class": TermClasses.name(category.id),
        "meaning": category.meaning, "rate": DisplayNumber.decimal(rate),
        "words": Shortening.text(
          RepeatedWords.text(hits(of: .category(position)).map(\.plainTerm)), to: 5_000),
      ]
      return values.merging(counts(count.hits)) { $1 }
    }
  }

  /// A row for each name that is used, by what is named.
  private func names() -> [[String: Any]] {
    var uses: [String: [TermHit]] = [:]
    for hit in hits(of: .naming) {
      uses["\(hit.termClass)\t\(hit.plainTerm)", default: []].append(hit)
    }
    return uses.sorted { $0.key < $1.key }.compactMap { _, hits in
      guard let first = hits.first, let connotation = first.connotation else { return nil }
      var parts = ByVoice(repeating: 0)
      for hit in hits { parts[part: hit] += 1 }
      let values: [String: Any] = [
        "concept": TermClasses.name(first.termClass), "variant": first.plainTerm,
        "connotation": connotation.rawValue,
      ]
      return values.merging(counts(parts)) { $1 }
    }
  }

  private func hits(of kind: TermHit.Kind) -> [TermHit] {
    analysis.terms.filter { $0.isScored && $0.kind == kind }
  }

  private func counts(_ hits: ByVoice<Int>) -> [String: Any] {
    [
      "author": hits.author, "quoted": hits.quoted, "reported": hits.reported,
      "scare": hits.scare, "headline": hits.title,
    ]
  }
}
