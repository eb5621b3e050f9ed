internal import SlantAnalysis

/// The hits of an article that are counted: names, classes of certainty and of morals, and the user's
/// own categories.
struct CountRows {
  /// A class of words with its hits.
  struct Category {
    let count: CategoryCount
    /// The words, each once.
    let words: String
  }

  /// A name for a thing with its hits.
  private struct Name {
    let first: TermHit
    let connotation: Connotation
    var hits = ByVoice(repeating: 0)
  }

  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// The tables of categories and of names.
  var html: Fragment { "\(categoryTable)\n\(nameTable)" }

  // MARK: Categories

  /// The categories that have a hit.
  var categories: [Category] {
    analysis.categories.enumerated().compactMap { position, count in
      guard count.hits != ByVoice(repeating: 0) else { return nil }
      let terms = hits(of: .category(position)).map(\.plainTerm)
      return Category(count: count, words: Shortening.text(RepeatedWords.text(terms), to: 5_000))
    }
  }

  private var categoryTable: Fragment {
    let categories = categories
    guard !categories.isEmpty else {
      return "<p>No word of certainty, of morals or of your own lexicons was\nfound.</p>"
    }
    return """
      <div class="scroll" role="group" aria-label="Certainty, morals and categories" tabindex="0">
      <table>
      <caption>Words that tell how sure a statement is, words of right and wrong, and those of your own
      lexicons. The rate is that of the author’s voice, per 1,000 of its words.</caption>
      <thead><tr>
      <th scope="col">Class</th><th scope="col">Lexicon</th><th scope="col" class="n">Author</th>
      <th scope="col" class="n">Rate</th><th scope="col" class="n">Quoted</th>
      <th scope="col" class="n">Reported</th><th scope="col" class="n">Scare</th>
      <th scope="col" class="n">Headline</th><th scope="col">Words</th>
      </tr></thead>
      <tbody>
      \(categories.map(row))</tbody>
      </table>
      </div>
      """
  }

  private func row(_ category: Category) -> Fragment {
    let (kind, hits) = (category.count.category, category.count.hits)
    let rate = DisplayNumber.rate(hits.author * 1000, per: analysis.wordsByVoice.author)
    return """
      <tr><th scope="row"><span title="\(kind.meaning)">\(TermClasses.name(kind.id))</span></th>\
      <td>\(kind.lexicon)</td>
      <td class="n">\(hits.author)</td><td class="n">\(DisplayNumber.decimal(rate))</td>\(others(hits))
      <td>\(category.words)</td></tr>

      """
  }

  // MARK: Names

  private var nameTable: Fragment {
    let names = names
    guard !names.isEmpty else {
      return "<p>Nothing was named that Slant knows several names for.</p>"
    }
    return """
      <div class="scroll" role="group" aria-label="Names for things" tabindex="0">
      <table>
      <caption>Names that could have been others, and what each does to the thing named.</caption>
      <thead><tr>
      <th scope="col">Thing</th><th scope="col">Name</th><th scope="col">Connotation</th>
      <th scope="col" class="n">Author</th><th scope="col" class="n">Quoted</th>
      <th scope="col" class="n">Reported</th><th scope="col" class="n">Scare</th>
      <th scope="col" class="n">Headline</th>
      </tr></thead>
      <tbody>
      \(names.map(row))</tbody>
      </table>
      </div>
      """
  }

  /// The names that are used, by what is named.
  private var names: [Name] {
    var uses: [String: Name] = [:]
    for hit in hits(of: .naming) {
      guard let connotation = hit.connotation else { continue }
      let key = "\(hit.termClass)\t\(hit.plainTerm)"
      uses[key, default: Name(first: hit, connotation: connotation)].hits[part: hit] += 1
    }
    return uses.sorted { $0.key < $1.key }.map(\.value)
  }

  private func row(_ name: Name) -> Fragment {
    """
    <tr><th scope="row">\(TermClasses.name(name.first.termClass))</th><td>\(name.first.plainTerm)</td>\
    <td>\(name.connotation.rawValue)</td>
    <td class="n">\(name.hits.author)</td>\(others(name.hits))</tr>

    """
  }

  private func hits(of kind: TermHit.Kind) -> [TermHit] {
    analysis.terms.filter { $0.isScored && $0.kind == kind }
  }

  /// The cells of all voices but the author's.
  private func others(_ hits: ByVoice<Int>) -> Fragment {
    """
    <td class="n">\(hits.quoted)</td>
    <td class="n">\(hits.reported)</td><td class="n">\(hits.scare)</td><td class="n">\(hits.title)</td>
    """
  }
}
