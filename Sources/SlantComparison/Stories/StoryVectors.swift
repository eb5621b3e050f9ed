/// The words of articles, weighted by how rare they are among these articles.
///
/// A weight is that of the ``StoryTerm`` times ln((*N* + 100) / *df*), and the squares of an article's
/// weights sum up to 1 (Salton & Buckley 1988, doi:10.1016/0306-4573(88)90021-0). The 100 stand for articles
/// on other events, which a small corpus lacks: without them words that all of four articles have would
/// weigh nothing, though they make the story.
struct StoryVectors {
  /// The articles on other events that are taken to be there.
  private static let unseenArticles = 100.0

  /// A word of an article.
  struct Entry {
    /// The number of the word, in the order of the hashes.
    let term: Int32
    let weight: Float
  }

  /// The number of distinct words.
  let termCount: Int
  private let starts: [Int]
  private let entries: [Entry]

  /// The number of articles.
  var count: Int { starts.count - 1 }

  /// The vectors of `articles`, in their order.
  init(_ articles: [[StoryTerm]]) {
    let numbers = Self.numbers(articles)
    var frequencies = [Double](repeating: 0, count: numbers.count)
    let terms = articles.map { $0.map { numbers[$0.hash] ?? 0 } }
    for numbers in terms { for term in numbers { frequencies[Int(term)] += 1 } }
    let total = Double(articles.count) + Self.unseenArticles
    let rarities = frequencies.map { Logarithm.natural(total / max(1, $0)) }
    var starts = [0]
    var entries: [Entry] = []
    for (article, terms) in zip(articles, terms) {
      let weights = zip(article, terms).map { Double($0.weight) * rarities[Int($1)] }
      let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for (term, weight) in zip(terms, weights) where length > 0 {
        entries.append(Entry(term: term, weight: Float(weight / length)))
      }
      starts.append(entries.count)
    }
    termCount = numbers.count
    self.starts = starts
    self.entries = entries
  }

  /// The words of an article by number.
  subscript(article: Int) -> ArraySlice<Entry> { entries[starts[article]..<starts[article + 1]] }

  /// The cosine of two articles, 0…1.
  func cosine(_ left: Int, _ right: Int) -> Double {
    var sum = 0.0
    var first = starts[left]
    var second = starts[right]
    while first < starts[left + 1], second < starts[right + 1] {
      let (one, other) = (entries[first], entries[second])
      if one.term == other.term { sum += Double(one.weight) * Double(other.weight) }
      if one.term <= other.term { first += 1 }
      if other.term <= one.term { second += 1 }
    }
    return sum
  }

  private static func numbers(_ articles: [[StoryTerm]]) -> [UInt32: Int32] {
    var numbers: [UInt32: Int32] = [:]
    for article in articles { for term in article { numbers[term.hash] = 0 } }
    for (number, hash) in numbers.keys.sorted().enumerated() { numbers[hash] = Int32(number) }
    return numbers
  }
}
