/// What ``DistinctiveWords`` are asked for.
public struct WordOptions: Equatable, Sendable {
  /// How many of the words that an outlet uses more than the others are given; 100 if nothing else is said.
  public var words: Int
  /// How many such phrases.
  public var phrases: Int
  /// How many of the words that it uses less, or never.
  public var rarerWords: Int
  /// How many such phrases.
  public var rarerPhrases: Int
  /// A term in fewer articles of all outlets together is not tested, nor is an outlet with fewer.
  public var leastArticles: Int
  /// A term used less often in all outlets together has no row.
  public var leastUses: Int
  /// The least *z*, above or below 0, that a row has.
  public var leastZ: Double
  /// The weight of the prior as a number of outlets of mean size.
  public var priorOutlets: Double
  /// The chance of the intervals, between 0 and 1.
  public var level: Double

  /// Options of which those not given have their usual values.
  ///
  /// A prior worth one outlet is a unit-information prior (Kass & Wasserman 1995,
  /// doi:10.1080/01621459.1995.10476592): before an outlet is read it is taken to write as all together
  /// do, with the weight of one like it. A prior of a few hundred words, as is common for speeches, leaves
  /// a word that all others never use with a pseudo-count near 0 there, and so with a *z* near 0: the most
  /// distinctive words would come last.
  public init(
    words: Int = 100, phrases: Int = 50, rarerWords: Int = 20, rarerPhrases: Int = 10,
    leastArticles: Int = 5, leastUses: Int = 3, leastZ: Double = 1.96, priorOutlets: Double = 1,
    level: Double = 0.95
  ) {
    self.words = words
    self.phrases = phrases
    self.rarerWords = rarerWords
    self.rarerPhrases = rarerPhrases
    self.leastArticles = leastArticles
    self.leastUses = leastUses
    self.leastZ = leastZ
    self.priorOutlets = priorOutlets
    self.level = level
  }
}
