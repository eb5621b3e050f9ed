/// A question that a coder answers for each item with one of a few values.
public struct CodingVariable: Equatable, Sendable {
  /// How far apart values are.
  public enum Scale: String, Sendable {
    /// The same or not.
    case nominal
    /// In an order.
    case ordinal
  }

  /// What the values are.
  public enum Answers: Equatable, Sendable {
    /// One of these, in their order.
    case listed([CodingValue])
    /// The number of a name in the list beside the item, or one of these.
    case numbered([CodingValue])
  }

  /// The column: `stance`.
  public let name: String
  /// What is asked.
  public let question: String
  /// How far apart values are.
  public let scale: Scale
  /// What can be answered.
  public let answers: Answers

  /// The values that have names.
  public var values: [CodingValue] {
    switch answers {
    case .listed(let values), .numbered(let values): values
    }
  }

  /// Whether the numbers of a list are values too.
  var takesNumbers: Bool {
    if case .numbered = answers { true } else { false }
  }
}

/// A value that a coder can give.
public struct CodingValue: Equatable, Sendable {
  /// What is written in the cell.
  public let name: String
  /// What it means.
  public let meaning: String

  /// A value with its meaning.
  public init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}
