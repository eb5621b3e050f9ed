internal import SlantText

/// The articles of a ``WordSummary`` in their order, and what of them is counted.
///
/// The order is that of the outlets and then of the articles' keys, however they were added. A sentence
/// that comes word for word a second time in an outlet is not counted again: it is a line of the house
/// ("sign up for our letter"), or its article is another edition of the first.
struct CountedArticles {
  /// An outlet or other group.
  struct Group {
    let name: String?
    /// Its articles in the order of ``CountedArticles/sizes``.
    let articles: Range<Int>
    /// Its words.
    let words: Int
    /// The number of the group in the summary.
    let number: Int
  }

  private(set) var groups: [Group] = []
  /// The words of each article that are counted, above 0.
  private(set) var sizes: [Int] = []
  /// The position of each article in ``WordSummary/articles``.
  private(set) var positions: [Int] = []
  /// The number of each article's group.
  private var groupNumbers: [Int32] = []
  /// All words that are counted.
  private(set) var words = 0
  /// The parts of the sequence that are counted.
  private var ranges: [Range<Int>] = []
  /// By article the end of its ranges.
  private var ends: [Int] = []
  private let sequence: [TermCode]

  /// A stretch of fewer words, such as "The vote was close", recurs by chance.
  static let leastWords = 5

  init(_ summary: WordSummary) {
    sequence = summary.sequence
    let byGroup = Self.articles(of: summary)
    let order = summary.groups.indices.sorted {
      OutletOrder.precedes(summary.groups[$0], summary.groups[$1])
    }
    for number in order { addGroup(number, byGroup[number], summary) }
  }

  private static func articles(of summary: WordSummary) -> [[Int]] {
    var articles = [[Int]](repeating: [], count: summary.groups.count)
    for (index, article) in summary.articles.enumerated() {
      articles[article.group].append(index)
    }
    return articles.map { list in
      list.sorted { left, right in
        let (left, right) = (summary.articles[left], summary.articles[right])
        if left.key != right.key { return left.key < right.key }
        // Two articles of one name: what they say orders them.
        let (one, other) = (summary.stretches[left.stretches], summary.stretches[right.stretches])
        return one.lexicographicallyPrecedes(other) { $0.hash < $1.hash }
      }
    }
  }

  private mutating func addGroup(_ number: Int, _ articles: [Int], _ summary: WordSummary) {
    let (first, before) = (sizes.count, words)
    var known: Set<UInt64> = []
    for index in articles {
      let article = summary.articles[index]
      var start = article.sequence.lowerBound
      var size = 0
      for stretch in summary.stretches[article.stretches] {
        let range = start..<(start + Int(stretch.length))
        start = range.upperBound
        if stretch.words >= Self.leastWords, !known.insert(stretch.hash).inserted { continue }
        size += Int(stretch.words)
        if !range.isEmpty { ranges.append(range) }
      }
      if size > 0 {
        sizes.append(size)
        positions.append(index)
        groupNumbers.append(Int32(groups.count))
        ends.append(ranges.count)
        words += size
      }
    }
    let count = words - before
    groups.append(
      Group(
        name: summary.groups[number], articles: first..<sizes.count, words: count, number: number))
  }

  /// The position of an article's group in ``groups``.
  func group(of article: Int) -> Int { Int(groupNumbers[article]) }

  /// Calls `body` with each word of an article, and with the word before it and what joins the two where
  /// they make a phrase.
  func forEachWord(
    of article: Int, _ body: (_ word: Int32, _ before: (Int32, TermCode?)?) -> Void
  ) {
    forEachStep(of: article) { word, before, _ in body(word, before) }
  }

  /// The same with the position of the word in the sequence of the summary.
  func forEachStep(
    of article: Int,
    _ body: (_ word: Int32, _ before: (Int32, TermCode?)?, _ position: Int) -> Void
  ) {
    for range in ranges[(article == 0 ? 0 : ends[article - 1])..<ends[article]] {
      var before: Int32?
      var link: TermCode?
      for position in range {
        let code = sequence[position]
        if let word = code.word {
          body(word, before.map { ($0, link) }, position)
          (before, link) = (word, nil)
        } else if code == .gap {
          before = nil
        } else {
          link = code
        }
      }
    }
  }
}
