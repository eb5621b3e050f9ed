internal import SlantAnalysis

/// The parts of an article that a score is given for: each voice, all of them, and the title.
enum ScoreScope: String, CaseIterable, Sendable {
  case all, author, quoted, reported, scare, title

  /// The value of this part.
  func value<Value>(of values: ByVoice<Value>, all: Value) -> Value {
    switch self {
    case .all: all
    case .author: values.author
    case .quoted: values.quoted
    case .reported: values.reported
    case .scare: values.scare
    case .title: values.title
    }
  }

  /// The name of the part as a key of a record.
  var key: StaticString {
    switch self {
    case .all: "all"
    case .author: "author"
    case .quoted: "quoted"
    case .reported: "reported"
    case .scare: "scare"
    case .title: "title"
    }
  }

  /// The part in words, for descriptions of columns.
  var label: String {
    switch self {
    case .all: "all voices of the text"
    case .author: "the author's voice"
    case .quoted: "the quoted voice"
    case .reported: "the reported voice (indirect speech)"
    case .scare: "scare quotes"
    case .title: "the headline"
    }
  }
}
