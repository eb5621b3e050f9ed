internal import SlantText

/// The words of authors over a corpus, by outlet or another group: what ``DistinctiveWords`` are found in.
///
/// Articles are kept as sequences of numbers, about 2 KB each. What is found does not depend on the order
/// in which articles, or parts of a corpus, are added.
public struct WordSummary: Sendable {
  /// An article as a part of the flat arrays.
  struct Article {
    /// The number of its group.
    let group: Int
    /// What orders articles: the hash of the name.
    let key: UInt64
    let stretches: Range<Int>
    let sequence: Range<Int>
  }

  private(set) var articles: [Article] = []
  private(set) var stretches: [AuthorWords.Stretch] = []
  private(set) var sequence: [TermCode] = []
  private(set) var table = WordTable()
  /// The groups by number.
  private(set) var groups: [String?] = []
  /// By group the words that are somewhere left out as its name, and so have no whole count.
  private(set) var ownNames: [Set<Int32>] = []
  private var numbers: [String?: Int] = [:]

  /// No article.
  public init() {}

  /// Adds an article.
  ///
  /// - Parameters:
  ///   - words: The words of its author.
  ///   - group: The outlet, or what else the comparison is by; `nil` where there is none.
  ///   - article: The name of the article, different for each article of the corpus.
  public mutating func add(_ words: AuthorWords, group: String?, article: String) {
    let number = number(of: group)
    let translation = translation(of: words.table)
    ownNames[number].formUnion(words.ownName.map { translation[Int($0)] })
    append(
      words.stretches[...], words.sequence[...], translation, group: number,
      key: FNV64(article.utf8).value)
  }

  /// The words of both corpora, which share no article.
  public static func += (sum: inout WordSummary, other: WordSummary) {
    let translation = sum.translation(of: other.table)
    let groups = other.groups.map { sum.number(of: $0) }
    for (number, words) in other.ownNames.enumerated() {
      sum.ownNames[groups[number]].formUnion(words.map { translation[Int($0)] })
    }
    for article in other.articles {
      sum.append(
        other.stretches[article.stretches], other.sequence[article.sequence], translation,
        group: groups[article.group], key: article.key)
    }
  }

  /// The number of a folded word; `nil` for one that no article has.
  func number(of word: some StringProtocol) -> Int32? { table.known(Array(word.utf8)) }

  private mutating func append(
    _ stretches: ArraySlice<AuthorWords.Stretch>, _ sequence: ArraySlice<TermCode>,
    _ translation: [Int32], group: Int, key: UInt64
  ) {
    let starts = (stretches: self.stretches.count, sequence: self.sequence.count)
    self.stretches.append(contentsOf: stretches)
    for code in sequence {
      self.sequence.append(code.word.map { TermCode(rawValue: translation[Int($0)]) } ?? code)
    }
    articles.append(
      Article(
        group: group, key: key, stretches: starts.stretches..<self.stretches.count,
        sequence: starts.sequence..<self.sequence.count))
  }

  /// The numbers here of the words of `other`.
  private mutating func translation(of other: WordTable) -> [Int32] {
    (0..<Int32(other.count)).map { table.number(ofFolded: other.bytes(of: $0)) }
  }

  private mutating func number(of group: String?) -> Int {
    if let known = numbers[group] { return known }
    numbers[group] = groups.count
    groups.append(group)
    ownNames.append([])
    return groups.count - 1
  }
}
