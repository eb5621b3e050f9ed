/// A class of terms whose hits are counted by voice: the hedges of `certainty`, the vices of a moral
/// foundation, or one of the user's own.
public struct Category: Hashable, Sendable {
  /// The name of the lexicon of certainty, which is built in.
  public static let certainty = "certainty"
  /// The name of the lexicon of moral foundations, which is built in.
  public static let morals = "morals"
  /// The lexicons that are built in; all others are the user's.
  public static let builtIn = [certainty, morals]

  /// The name of the lexicon: `certainty`.
  public let lexicon: String
  /// The class: `hedge`; the lexicon's name for entries without one.
  public let id: String
  /// The meaning in a line; empty where the lexicon gives none.
  public let meaning: String

  /// A class of a lexicon.
  public init(lexicon: String, id: String, meaning: String = "") {
    self.lexicon = lexicon
    self.id = id
    self.meaning = meaning
  }
}

/// A category with its hits in an article.
public struct CategoryCount: Equatable, Sendable {
  /// The category.
  public let category: Category
  /// The hits in each voice and in the title, boilerplate left out.
  public let hits: ByVoice<Int>

  /// A category with its hits.
  public init(category: Category, hits: ByVoice<Int>) {
    self.category = category
    self.hits = hits
  }
}
