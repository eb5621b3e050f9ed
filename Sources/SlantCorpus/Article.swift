/// One text with its metadata, as a reader found it.
///
///     let article = Article(id: "flare/17", outlet: "Daily Flare", text: "The vote was close.")
///
/// The text is never changed by a reader: an offset into it is an offset into the input. Only of a web page it is
/// what was found in it, and offsets count in that.
public struct Article: Sendable, Equatable {
  /// The name of the article in every table, different for each article of a run.
  public var id: String
  /// The publisher.
  public var outlet: String?
  /// The headline, where it is given apart from the text.
  public var title: String?
  /// The day of publication as `yyyy-MM-dd`.
  ///
  /// A date that cannot be read stays in ``meta`` as it was.
  public var date: String?
  /// The author or byline as given.
  public var author: String?
  /// The desk or category as given.
  public var section: String?
  /// What the outlet calls the article, "Op-Ed" for example, as given; see ``genre``.
  public var genreLabel: String?
  /// The address of the article as given.
  public var url: String?
  /// All other columns or keys, in the order of the input.
  public var meta: [MetaField]
  /// The text, never blank.
  public var text: String
  /// Where the article comes from: `path` or `path#line`, the path as the user gave it.
  public var origin: String
  /// The mentions whose tone is asked for: half-open ranges of Unicode scalars of ``text``, from 0.
  public var targets: [Range<Int>]

  /// Creates an article from its parts.
  ///
  /// - Parameters:
  ///   - id: The name of the article in every table.
  ///   - outlet: The publisher.
  ///   - title: The headline, where it is given apart from the text.
  ///   - date: The day of publication as `yyyy-MM-dd`.
  ///   - author: The author or byline.
  ///   - section: The desk or category.
  ///   - genreLabel: What the outlet calls the article.
  ///   - url: The address of the article.
  ///   - meta: All other columns or keys, in the order of the input.
  ///   - text: The text.
  ///   - origin: `path` or `path#line`.
  ///   - targets: Half-open ranges of Unicode scalars of the text.
  public init(
    id: String,
    outlet: String? = nil,
    title: String? = nil,
    date: String? = nil,
    author: String? = nil,
    section: String? = nil,
    genreLabel: String? = nil,
    url: String? = nil,
    meta: [MetaField] = [],
    text: String,
    origin: String = "",
    targets: [Range<Int>] = []
  ) {
    self.id = id
    self.outlet = outlet
    self.title = title
    self.date = date
    self.author = author
    self.section = section
    self.genreLabel = genreLabel
    self.url = url
    self.meta = meta
    self.text = text
    self.origin = origin
    self.targets = targets
  }
}

/// A column or key of the input that is none of the fields of an ``Article``.
public struct MetaField: Sendable, Equatable {
  /// The name of the column or key as given.
  public var key: String
  /// Its value: a JSON string unescaped, another JSON value as compact JSON text, a cell as it is.
  public var value: String

  /// Creates a field from its name and value.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
