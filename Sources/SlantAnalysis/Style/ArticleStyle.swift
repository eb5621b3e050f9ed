/// A part of an article that has figures of style of its own.
public enum StylePart: String, CaseIterable, Sendable {
  /// All of the story in all voices, without headline, dateline and boilerplate.
  case text
  /// The author's words of the story.
  case author
  /// The words of the story in quotation marks.
  case quoted
  /// The words of the story in indirect speech.
  case reported
  /// The title given apart, or the headline within the text.
  case title

  /// The number that belongs to this part.
  func value(of values: ByVoice<Int>) -> Int {
    switch self {
    case .text: values.inText
    case .author: values.author
    case .quoted: values.quoted
    case .reported: values.reported
    case .title: values.title
    }
  }
}

/// The style of an article: how its words and sentences are made, whatever they say.
///
/// A part of a voice holds the words of that voice; a sentence counts for each voice that has a word in
/// it, with the words of that voice. Scare quotes are in ``text`` alone. ``StyleFeature`` names the figures.
public struct ArticleStyle: Equatable, Sendable {
  /// The story in all voices.
  public var text: PartStyle
  /// The author's voice.
  public var author: PartStyle
  /// The quoted voice.
  public var quoted: PartStyle
  /// The reported voice.
  public var reported: PartStyle
  /// The headline.
  public var title: PartStyle
  /// What in the headline baits, in the order of the text.
  public var clickbait: [ClickbaitCue]

  /// The style of an article of which nothing is known.
  public init() {
    text = PartStyle()
    author = PartStyle()
    quoted = PartStyle()
    reported = PartStyle()
    title = PartStyle()
    clickbait = []
  }

  /// The style of a part.
  public subscript(part: StylePart) -> PartStyle {
    get {
      switch part {
      case .text: text
      case .author: author
      case .quoted: quoted
      case .reported: reported
      case .title: title
      }
    }
    set {
      switch part {
      case .text: text = newValue
      case .author: author = newValue
      case .quoted: quoted = newValue
      case .reported: reported = newValue
      case .title: title = newValue
      }
    }
  }
}
