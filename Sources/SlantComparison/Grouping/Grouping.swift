internal import SlantCorpus

/// By what the articles of a corpus are put together to be compared.
public enum Grouping: Equatable, Sendable {
  /// The publisher.
  case outlet
  /// The desk or category.
  case section
  /// The byline.
  case author
  /// Whether it is announced as news or opinion.
  case genre
  /// The story told; articles on none are a group without a name.
  case story
  /// The month of publication, `yyyy-MM`.
  case month
  /// A column or key of the input that Slant does not know.
  case field(String)

  /// The grouping called `name`: one of the six, or a column or key of the input.
  public init(named name: String) {
    switch name {
    case "outlet": self = .outlet
    case "section": self = .section
    case "author": self = .author
    case "genre": self = .genre
    case "story": self = .story
    case "month": self = .month
    default: self = .field(name)
    }
  }

  /// Its name, as on the command line.
  public var name: String {
    switch self {
    case .outlet: "outlet"
    case .section: "section"
    case .author: "author"
    case .genre: "genre"
    case .story: "story"
    case .month: "month"
    case .field(let name): name
    }
  }

  /// The group of an article; `nil` where it has no such field, or a blank one.
  public func group(of article: ArticleKeys) -> String? {
    let value =
      switch self {
      case .outlet: article.outlet
      case .section: article.section
      case .author: article.author
      case .genre: article.genre.rawValue
      case .story: article.story
      case .month: article.date.map { String($0.prefix(7)) }
      case .field(let name): article.meta.first { $0.key == name }?.value
      }
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }
}
