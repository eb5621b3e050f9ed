/// The parts of an article that its fingerprint is made from.
///
/// They are plain, so that an analysis and a record of one serve alike.
public struct FingerprintParts: Sendable {
  /// Somebody or something that the article names.
  public struct Name: Equatable, Sendable {
    /// The identifier within the article: `vladimir-putin`.
    public var id: String
    /// Mentions in the text.
    public var mentions: Int
    /// Mentions in the title.
    public var titleMentions: Int

    /// A name with its counts.
    public init(id: String, mentions: Int, titleMentions: Int = 0) {
      self.id = id
      self.mentions = mentions
      self.titleMentions = titleMentions
    }
  }

  /// The id of the article, different for each article of a run.
  public var article: String
  /// The publisher.
  public var outlet: String?
  /// The day of publication as `yyyy-MM-dd`; what follows, such as a time, is left off.
  public var date: String?
  /// The headline, whether given apart or a first line of the text.
  public var title: String?
  /// The text as valid UTF-8.
  public var text: [UInt8]
  /// The bytes of the text that are not part of the story, in order.
  public var boilerplate: [Range<Int>]
  /// The bytes of the lead, or of its sentences, in order.
  public var lead: [Range<Int>]
  /// The entities of the article.
  public var names: [Name]

  /// The parts of an article.
  ///
  /// - Parameters:
  ///   - article: The id of the article.
  ///   - outlet: The publisher.
  ///   - date: The day of publication as `yyyy-MM-dd`.
  ///   - title: The headline.
  ///   - text: The text as valid UTF-8.
  ///   - boilerplate: The bytes of the text that are not part of the story, in order.
  ///   - lead: The bytes of the lead, or of its sentences, in order.
  ///   - names: The entities of the article.
  public init(
    article: String, outlet: String? = nil, date: String? = nil, title: String? = nil,
    text: [UInt8], boilerplate: [Range<Int>] = [], lead: [Range<Int>] = [], names: [Name] = []
  ) {
    self.article = article
    self.outlet = outlet
    self.date = date
    self.title = title
    self.text = text
    self.boilerplate = boilerplate
    self.lead = lead
    self.names = names
  }
}
