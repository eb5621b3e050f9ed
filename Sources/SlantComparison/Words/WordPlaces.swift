/// Where the terms of ``DistinctiveWords`` are counted.
///
/// It is found as the counts are: the same articles, the same sentences that recur left out.
package struct WordPlaces: Sendable {
  /// A term by what its row says.
  package struct Term: Hashable, Sendable {
    /// The word or phrase, case folded.
    package let text: String
    /// What it is made of.
    package let kind: DistinctiveWord.Kind

    /// A term.
    package init(text: String, kind: DistinctiveWord.Kind) {
      self.text = text
      self.kind = kind
    }
  }

  /// A use: the first and the last word by their numbers in ``TextReading/wordSpans``.
  package struct Place: Equatable, Sendable {
    /// The position of the article in the list that was given.
    package let article: Int
    /// The number of its first word.
    package let first: Int
    /// The number of its last word.
    package let last: Int
  }

  /// The uses in an outlet or other group.
  package struct Uses: Sendable {
    /// All of them.
    package fileprivate(set) var count = 0
    /// The articles that have some.
    package fileprivate(set) var articles = 0
    /// The first of them, in the order of the articles and of their texts.
    package fileprivate(set) var places: [Place] = []
  }

  /// By term, in the order given, the uses in each group that has some.
  package private(set) var uses: [[String?: Uses]]
  private let summary: WordSummary
  private let counted: CountedArticles
  private var words: [Int32: Int] = [:]
  private var phrases: [UInt64: Int] = [:]

  /// Finds terms.
  ///
  /// - Parameters:
  ///   - terms: The terms, each once.
  ///   - articles: The articles that are counted; their order is that of the places.
  ///   - grouping: By what they are put together.
  ///   - limit: How many places of a term are kept in each group.
  package init(
    of terms: [Term], in articles: [ArticleDigest], by grouping: Grouping, limit: Int
  ) {
    var summary = WordSummary()
    var positions: [Int] = []
    for (position, article) in articles.enumerated() {
      guard let text = article.text else { continue }
      summary.add(text.words, group: grouping.group(of: article.keys), article: article.keys.id)
      positions.append(position)
    }
    self.summary = summary
    counted = CountedArticles(summary)
    uses = Array(repeating: [:], count: terms.count)
    for (number, term) in terms.enumerated() { look(for: term, number) }
    for article in counted.positions.indices.sorted(by: {
      counted.positions[$0] < counted.positions[$1]
    }) {
      read(article, at: positions[counted.positions[article]], limit: limit)
    }
  }

  private mutating func look(for term: Term, _ number: Int) {
    guard term.kind == .phrase else {
      if let word = summary.number(of: term.text) { words[word] = number }
      return
    }
    for (first, link, second) in Self.parts(of: term.text) {
      guard let first = summary.number(of: first), let second = summary.number(of: second) else {
        continue
      }
      phrases[PhraseTable.pair(first, link, second)] = number
    }
  }

  /// The two words of a phrase as it is written, and what joins them: each way to read it.
  private static func parts(of phrase: String) -> [(Substring, TermCode?, Substring)] {
    guard let space = phrase.firstIndex(of: " ") else { return [] }
    let (first, second) = (phrase[..<space], phrase[phrase.index(after: space)...])
    var parts: [(Substring, TermCode?, Substring)] = [(first, nil, second)]
    if first.hasSuffix("'s") { parts.append((first.dropLast(2), .possessive, second)) }
    if first.hasSuffix("'") { parts.append((first.dropLast(), .pluralPossessive, second)) }
    return parts
  }

  private mutating func read(_ article: Int, at position: Int, limit: Int) {
    let start = summary.articles[counted.positions[article]].sequence.lowerBound
    let group = counted.groups[counted.group(of: article)].name
    var (reached, number) = (start, 0)
    var found: [(term: Int, place: Place)] = []
    counted.forEachStep(of: article) { word, before, step in
      while reached < step {
        if summary.sequence[reached].word != nil { number += 1 }
        reached += 1
      }
      if let term = words[word] {
        found.append((term, Place(article: position, first: number, last: number)))
      }
      guard let (first, link) = before,
        let term = phrases[PhraseTable.pair(first, link, word)]
      else { return }
      found.append((term, Place(article: position, first: number - 1, last: number)))
    }
    var seen: Set<Int> = []
    for (term, place) in found {
      uses[term][group, default: Uses()].count += 1
      if seen.insert(term).inserted { uses[term][group, default: Uses()].articles += 1 }
      guard uses[term][group, default: Uses()].places.count < limit else { continue }
      uses[term][group, default: Uses()].places.append(place)
    }
  }
}
