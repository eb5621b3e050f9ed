public import SlantCorpus

/// What is known of an article beside its text: by this articles are told apart and grouped.
public struct ArticleKeys: Equatable, Sendable {
  /// The name of the article in every table.
  public var id: String
  /// The publisher.
  public var outlet: String?
  /// The headline, where it is given apart from the text.
  public var title: String?
  /// The day of publication as `yyyy-MM-dd`.
  public var date: String?
  /// The author or byline as given.
  public var author: String?
  /// The desk or category as given.
  public var section: String?
  /// The address of the article as given.
  public var url: String?
  /// Whether it is announced as a report or as a judgement.
  public var genre = Genre.unknown
  /// All other columns or keys of the input.
  public var meta: [MetaField]
  /// The story that it tells with others; set when the articles of a corpus are put side by side.
  public internal(set) var story: String?

  /// The keys of an article without any but its name.
  public init(id: String) {
    self.id = id
    meta = []
  }

  /// The keys of `article`.
  public init(_ article: Article) {
    id = article.id
    outlet = article.outlet
    title = article.title
    date = article.date
    author = article.author
    section = article.section
    url = article.url
    genre = article.genre
    meta = article.meta
  }
}
