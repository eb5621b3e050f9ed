/// What an article is announced as: a report, or somebody's judgement.
///
/// The question is an editor's: does the outlet tell its readers that the author's own judgement is the
/// point? Words that judge are then what they came for, and an outlet with many columns is not one that
/// slants its news. Only what the outlet says is read, never the text.
///
/// - News is what reports: news, wire copy, live blogs, features, interviews, profiles, obituaries,
///   explainers, fact checks, investigations.
/// - Opinion is what judges: editorials, op-eds, columns, commentary, guest contributions, letters, essays,
///   reviews and satire.
/// - Analysis is neither: the news side writes it, and its author interprets. So are advertising and press
///   releases, transcripts, fiction, poems and puzzles. They stay ``unknown``, that no comparison of news or
///   of opinion holds them.
/// - A blog, a video, an "article" and a "story" are forms that may hold either, and say nothing.
///
/// The field `genre` of the input decides where its value is one of these words. Otherwise all hints count
/// alike: label fields (`type`, `kind`, `desk`, …), a label in the title ("Opinion: …", "… | Editorial"), the
/// section, the folders of the address (never its last part, which is the headline), and the by-line. One of
/// opinion makes opinion; else one of what is neither, unknown; else one of news, news. The sections of the
/// newsroom, such as "Politics" or "World", are hints of news; those where columns and reviews abound, such
/// as "Lifestyle" or "Books", are not.
///
///     Genre(of: Article(id: "a", section: "Politics", text: "…"))         // news
///     Genre(of: Article(id: "b", title: "Editorial: Enough", text: "…"))  // opinion
///     Genre(of: Article(id: "c", text: "…"))                              // unknown
public enum Genre: String, CaseIterable, Sendable {
  /// A report.
  case news
  /// A judgement that is announced as one.
  case opinion
  /// Nothing says which, or it is neither.
  case unknown

  /// The genre that an article is announced as.
  public init(of article: Article) {
    if let stated = article.genreLabel.flatMap(GenreName.hint), stated != .topic {
      self = stated.genre
    } else {
      self = GenreHints.of(article).max()?.genre ?? .unknown
    }
  }
}

extension Article {
  /// What the outlet announces the article as.
  public var genre: Genre { Genre(of: self) }
}
