/// An article as far as coders and key need it.
public struct SampledArticle: Equatable, Sendable {
  /// The name of the article in every table.
  public let id: String
  /// Its publisher.
  public let outlet: String?
  /// The day of publication as `yyyy-MM-dd`.
  public let date: String?
  /// The title given apart.
  public let title: String?
  /// The sentences of the text in order.
  public let sentences: [SampledSentence]
  /// The names that can speak, in the order in which the text brings them.
  public let speakers: [String]
  /// The entity whose tone is asked for, where the article is judged as a whole.
  public let mainEntity: String?
  /// What is to be judged in it: what Slant found, in the order of the text, then decoys.
  public let items: [SampledItem]

  /// How many items Slant found.
  public var found: Int { items.count { !$0.isDecoy } }
}

/// A sentence of the text, as coders read it.
public struct SampledSentence: Equatable, Sendable {
  /// The paragraph, from 1.
  public let paragraph: Int
  /// Its words on one line.
  public let text: String
}

/// What a coder judges, and what Slant says of it.
public struct SampledItem: Equatable, Sendable {
  /// `attribution_id` in quotes.csv, or `term_id` in terms.csv; `nil` for decoys and whole articles.
  public let number: Int?
  /// The sentence in which it starts, from 1; 0 for the title given apart, `nil` for a whole article.
  public let sentence: Int?
  /// Its place in Unicode scalars of the text, or of the title given apart; `nil` for a whole article.
  public let scalars: Range<Int>?
  /// Its words, on one line; empty for a whole article.
  public let text: String
  /// The sentences around it, with `[[` and `]]` around its words.
  public let context: String
  /// Slant's answers by the name of the variable; none where Slant says nothing.
  public let answers: [String: String]
  /// What tells more of Slant's reading: the speaker's name, the class of a term.
  public let reading: String?
  /// How sure Slant is, in hundredths.
  public let confidencePercent: Int?

  /// Whether it stands in the title given apart.
  public var isInTitle: Bool { sentence == 0 }
  /// Whether it is one that Slant did not mark, set among the others to keep the sheet blind.
  public var isDecoy: Bool { number == nil && sentence != nil }
}
