internal import SlantText

/// The words and phrases of a corpus, and which article has each how often.
struct TermIndex {
  /// The uses of a term in an article.
  struct Posting {
    let article: Int32
    let count: Int32
  }

  /// A word or a phrase.
  enum Term {
    case word(Int32)
    case phrase(UInt64)
  }

  let articles: CountedArticles
  /// The terms used at least as often as was asked.
  private(set) var terms: [Term] = []
  private var starts: [Int] = [0]
  private var postings: [Posting] = []
  private let table: WordTable

  /// The terms of `summary` that occur `leastUses` times or more.
  init(_ summary: WordSummary, leastUses: Int) {
    articles = CountedArticles(summary)
    table = summary.table
    var phrases = PhraseTable()
    let words = table.count
    var uses = [Int32](repeating: 0, count: words)
    var spread = uses
    var last = [Int32](repeating: -1, count: words)
    let all = articles
    for article in all.sizes.indices {
      func note(_ term: Int) {
        uses[term] += 1
        if last[term] != Int32(article) { spread[term] += 1 }
        last[term] = Int32(article)
      }
      all.forEachWord(of: article) { word, before in
        note(Int(word))
        guard let (first, link) = before else { return }
        let phrase = words + Int(phrases.number(of: PhraseTable.pair(first, link, word)))
        if phrase == uses.count {
          uses.append(0)
          spread.append(0)
          last.append(-1)
        }
        note(phrase)
      }
    }
    var numbers = [Int32](repeating: -1, count: uses.count)
    for term in uses.indices where Int(uses[term]) >= leastUses {
      numbers[term] = Int32(terms.count)
      terms.append(term < words ? .word(Int32(term)) : .phrase(phrases.pairs[term - words]))
      starts.append(starts[starts.count - 1] + Int(spread[term]))
    }
    fill(numbers, words, &phrases)
  }

  /// Lists the articles of each term, in their order.
  private mutating func fill(_ numbers: [Int32], _ words: Int, _ phrases: inout PhraseTable) {
    postings = Array(repeating: Posting(article: -1, count: 0), count: starts[terms.count])
    var next = starts
    var found: [Int32] = []
    let all = articles
    for article in all.sizes.indices {
      found.removeAll(keepingCapacity: true)
      all.forEachWord(of: article) { word, before in
        if numbers[Int(word)] >= 0 { found.append(numbers[Int(word)]) }
        guard let (first, link) = before else { return }
        let phrase = words + Int(phrases.number(of: PhraseTable.pair(first, link, word)))
        if numbers[phrase] >= 0 { found.append(numbers[phrase]) }
      }
      found.sort()
      var index = 0
      while index < found.count {
        let term = Int(found[index])
        let end = found[index...].firstIndex { $0 != found[index] } ?? found.count
        postings[next[term]] = Posting(article: Int32(article), count: Int32(end - index))
        next[term] += 1
        index = end
      }
    }
  }

  /// The articles that have a term, in their order.
  func postings(of term: Int) -> ArraySlice<Posting> { postings[starts[term]..<starts[term + 1]] }

  /// The two words of a term as a pair of ``PhraseTable``; `nil` for a single word.
  func pair(of term: Int) -> UInt64? {
    if case .phrase(let pair) = terms[term] { return pair }
    return nil
  }

  /// The word of a term, or the two of a phrase.
  func words(of term: Int) -> [Int32] {
    switch terms[term] {
    case .word(let word): return [word]
    case .phrase(let pair):
      let parts = PhraseTable.parts(of: pair)
      return [parts.first, parts.second]
    }
  }

  /// Whether each word of a term is one of `words`.
  func isMade(_ term: Int, of words: Set<Int32>) -> Bool {
    !words.isEmpty && self.words(of: term).allSatisfy(words.contains)
  }

  /// A term as it is written.
  func text(of term: Int) -> String {
    switch terms[term] {
    case .word(let word): return text(ofWord: word)
    case .phrase(let pair):
      return start(of: pair) + text(ofWord: PhraseTable.parts(of: pair).second)
    }
  }

  /// Two phrases that share a word, the last of `first`, as three words.
  func text(of first: UInt64, and second: UInt64) -> String {
    start(of: first) + start(of: second) + text(ofWord: PhraseTable.parts(of: second).second)
  }

  /// The first word of a phrase and what joins it to the second.
  private func start(of pair: UInt64) -> String {
    let parts = PhraseTable.parts(of: pair)
    return text(ofWord: parts.first) + "\(parts.joint)"
  }

  private func text(ofWord word: Int32) -> String {
    String(decoding: table.bytes(of: word), as: UTF8.self)
  }
}
