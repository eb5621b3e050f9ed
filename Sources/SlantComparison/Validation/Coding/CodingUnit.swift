/// What a coder judges one after another.
public enum CodingUnit: String, CaseIterable, Sendable {
  /// A whole article.
  case article
  /// A quotation or a piece of indirect speech.
  case quote
  /// A loaded term.
  case term

  /// The first letter of the items' names; those of articles are `A001`.
  var letter: String {
    switch self {
    case .article: "A"
    case .quote: "Q"
    case .term: "T"
    }
  }

  /// What its items are called in a sentence.
  public var plural: String {
    switch self {
    case .article: "articles"
    case .quote: "quotations"
    case .term: "loaded terms"
    }
  }
}
