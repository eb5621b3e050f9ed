/// What is kept of an article to find its copies and the articles on the same event.
///
/// It takes about six bytes a word of the text, and holds no text.
public struct ArticleFingerprint: Equatable, Sendable {
  /// The id of the article, different for each article of a run.
  public let article: String
  /// The publisher; articles without one count as those of one outlet.
  public let outlet: String?
  /// The day of publication as `yyyy-MM-dd`.
  public let day: String?
  /// The hashes of the stretches of five words of the text without boilerplate, ascending, each once.
  ///
  /// Of 32 bits: two texts of 600 words share one by chance in one pair of ten thousand.
  public let shingles: [UInt32]
  /// The 128 smallest values of the shingles, each under a hash function of its own; none for a text without
  /// shingles.
  public let signature: [UInt32]
  /// The words of title, lead and names, by hash.
  public let storyTerms: [StoryTerm]
}

/// A word by which articles on the same event are found.
public struct StoryTerm: Equatable, Sendable {
  /// The hash of its root.
  public let hash: UInt32
  /// How much the article has of it, from 0.7; the rarity of the word is not in it.
  public let weight: Float
}
