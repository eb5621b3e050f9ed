internal import SlantComparison

/// A page that opens the sentences behind counts, before the sentences are read.
struct SentencePlan {
  /// The most hits on one page.
  static let limit = 200

  /// How the hits of an article are found.
  enum Hits {
    /// The loaded terms of the author with this term and class.
    case loaded(term: String, termClass: String)
    /// The author's uses of a name.
    case name(NameVariant)
    /// Words by the numbers of the first and the last.
    case words([ClosedRange<Int>])
  }

  /// Hits in an article.
  struct Want {
    /// The position of the article in ``WordsCorpus/articles``.
    let article: Int
    /// Which they are.
    let hits: Hits
    /// How many there are.
    let count: Int
  }

  /// Sentences under a heading.
  struct Section {
    /// The anchor that counts lead to.
    let anchor: String
    /// The heading.
    let heading: String
    /// All hits.
    let count: Int
    /// The hits, the first ones of the order if there are more than a page holds.
    let wants: [Want]
  }

  /// The path below the report's folder.
  let file: String
  /// The heading of the page.
  let title: String
  /// What was counted, a sentence each.
  var findings: [RichText] = []
  /// What not to take from it.
  var limits: [RichText] = []
  /// What stands above the sentences.
  var blocks: [PageSection.Block] = []
  /// The tables beside the report.
  var data: [String] = []
  /// How hits look; as marked words if `nil`.
  var look: TermClasses.Look?
  /// The pattern by which `slant keyword` finds what the page leaves out.
  let pattern: String
  /// The sentences.
  var sections: [Section]

  /// How many hits of each section the page has room for: a small section keeps all, large ones share what
  /// is left.
  var shares: [Int] {
    var shares = sections.map(\.count)
    var left = Self.limit
    let order = sections.indices.sorted {
      (sections[$0].count, $0) < (sections[$1].count, $1)
    }
    for (place, section) in order.enumerated() {
      shares[section] = min(sections[section].count, left / (order.count - place))
      left -= shares[section]
    }
    return shares
  }
}
