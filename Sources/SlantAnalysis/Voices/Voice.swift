/// Who speaks the words.
public enum Voice: String, CaseIterable, Sendable {
  /// The article's own words.
  case author
  /// Words in quotation marks that are attributed or longer than three words.
  case quoted
  /// Unmarked words in the content of an attribution: indirect speech.
  case reported
  /// Up to three words in marks that nobody is said to have used: the author's distance.
  case scare
}

/// One value for each voice, and for the title, which stands apart from the text.
public struct ByVoice<Value: Equatable & Sendable>: Equatable, Sendable {
  /// The value of the author's voice.
  public var author: Value
  /// The value of the quoted voice.
  public var quoted: Value
  /// The value of the reported voice.
  public var reported: Value
  /// The value of scare quotes.
  public var scare: Value
  /// The value of the title, whoever speaks in it.
  public var title: Value

  /// The same value for each voice.
  public init(repeating value: Value) {
    author = value
    quoted = value
    reported = value
    scare = value
    title = value
  }

  /// The value of a voice of the text.
  public subscript(voice: Voice) -> Value {
    get {
      switch voice {
      case .author: author
      case .quoted: quoted
      case .reported: reported
      case .scare: scare
      }
    }
    set {
      switch voice {
      case .author: author = newValue
      case .quoted: quoted = newValue
      case .reported: reported = newValue
      case .scare: scare = newValue
      }
    }
  }

  /// The same voices with each value changed by `transform`.
  public func map<Result>(_ transform: (Value) -> Result) -> ByVoice<Result> {
    var result = ByVoice<Result>(repeating: transform(author))
    result.quoted = transform(quoted)
    result.reported = transform(reported)
    result.scare = transform(scare)
    result.title = transform(title)
    return result
  }
}

extension ByVoice<Int> {
  /// The sum over the voices of the text, the title left out.
  public var inText: Int { author + quoted + reported + scare }
}
