/// A word or two-word phrase in an outlet's voice against all other outlets: a row of contrasts.csv.
public struct DistinctiveWord: Equatable, Sendable {
  /// What a term is made of.
  public enum Kind: String, Sendable {
    /// One word.
    case word
    /// Two words side by side.
    case phrase
  }

  /// Why a term has no *p*.
  public enum Gap: String, Sendable {
    /// Too few articles of all outlets together have the term.
    case fewArticlesWithTerm
    /// The outlet, or all others together, have too few articles.
    case fewArticlesOfOutlet
  }

  /// The uses of a term on one side.
  public struct Uses: Equatable, Sendable {
    /// How often it occurs.
    public let count: Int
    /// The author's words, which the rate is of.
    public let words: Int
    /// The articles that have it.
    public let articles: Int
    /// All articles.
    public let allArticles: Int

    /// Uses per 1,000 of the author's words.
    public var ratePerThousandWords: Double { 1000 * Double(count) / Double(words) }
  }

  /// The outlet, or what else the comparison is by; `nil` for the articles that name none.
  public let outlet: String?
  /// The term, case folded.
  public let term: String
  /// What it is made of.
  public let kind: Kind
  /// Its uses in the outlet.
  public let target: Uses
  /// Its uses in all others together.
  public let reference: Uses
  /// The log-odds with informative prior, in nats: positive where the outlet uses it more.
  public let logOdds: Double
  /// The log-odds in standard deviations; takes words for independent draws, and orders the rows.
  public let z: Double
  /// The binary logarithm of the ratio of the rates: 1 for twice the rate.
  public let logRatio: Double
  /// How unevenly the outlet's articles share it: *DP*, 0…1; `nil` where none has it.
  public let dispersion: Double?
  /// The logarithm of the ratio of the rates with its error over articles; `nil` where not tested.
  public let logRate: LogRate?
  /// The *p* for one rate by the score test with articles as clusters, `RateScoreTest`; `nil` where the
  /// term was not tested.
  ///
  /// It can be small although the interval of ``logRate`` is wide: where one side never uses a term, its
  /// rate may be anything down to 0.
  public let p: Double?
  /// The *p* corrected over all tests of the family `words`.
  public let adjustedP: Double?
  /// Why there is no *p*.
  public let gap: Gap?
  /// The longer phrase that the term is a part of in at least eight of ten uses of the outlet: "boris
  /// johnson" for "boris", "wall street journal" for "street journal".
  public let phrase: String?

  /// A log ratio of rates with its uncertainty.
  public struct LogRate: Equatable, Sendable {
    /// The ratio's natural logarithm, with ½ added to both counts.
    public let value: Double
    /// Its standard error.
    public let standardError: Double
    /// The values that it may have at the level asked for.
    public let interval: ClosedRange<Double>
  }
}

/// The words and phrases by which each outlet differs from all others together.
public struct DistinctiveWords: Equatable, Sendable {
  /// An outlet as a whole.
  public struct Outlet: Equatable, Sendable {
    /// Its name; `nil` for the articles that name none.
    public let name: String?
    /// Its articles that have words of the author.
    public let articles: Int
    /// Those words, sentences that recur left out.
    public let words: Int
    /// How many terms it uses more than the others with a corrected *p* of at most .05.
    public let more: Int
    /// How many it uses less.
    public let less: Int
  }

  /// The rows: by outlet; words before phrases; those it uses more, then those it uses less, the most
  /// distinctive first, with those in few of its articles after the others.
  public let rows: [DistinctiveWord]
  /// The outlets in their order.
  public let outlets: [Outlet]
  /// The number of tests in the family `words`: each outlet with each term that could be tested.
  public let tests: Int
}
