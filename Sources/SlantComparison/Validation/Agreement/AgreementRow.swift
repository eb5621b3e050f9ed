/// A figure of agreement: between coders, or of Slant with them.
public struct AgreementRow: Equatable, Sendable {
  /// Whose answers are compared.
  public enum Subject: String, Sendable {
    /// Those of the coders with each other.
    case coders
    /// Slant's with the coders'.
    case slant
  }

  /// Where.
  public enum Scope: Equatable, Sendable {
    /// In the whole sample.
    case all
    /// In an outlet; "" for articles that name none.
    case outlet(String)
  }

  /// What the figure is.
  public enum Measure: String, Sendable {
    /// Krippendorff's alpha.
    case alpha
    /// The share of pairs of coders' answers that are the same.
    case same
    /// The share of what Slant found that the coders confirm.
    case precision
    /// The share of what the coders found that Slant found.
    case recall
    /// The harmonic mean of precision and recall.
    case f1
    /// The share of Slant's answers that are the coders'.
    case accuracy
  }

  /// Why there is no figure.
  public enum Reason: String, Sendable {
    /// There is one coder alone.
    case oneCoder = "one coder: agreement needs two"
    /// All answers are the same, or none is given twice.
    case noVariation = "answers do not differ, or none is given twice"
    /// No item has an answer that can be compared.
    case noAnswers = "no answers to compare"
    /// No coder searched an article to the end.
    case notSearched = "no article is marked as complete"
  }

  /// Whose answers are compared.
  public let subject: Subject
  /// The question: `quotation`; `quotation+speaker` where both have to be right.
  public let variable: String
  /// The value, where the figure is about one: `distancing`.
  public let value: String?
  /// Where.
  public let scope: Scope
  /// What the figure is.
  public let measure: Measure
  /// The figure.
  public let estimate: Double?
  /// The lower end of its 95 % interval.
  public let lower: Double?
  /// The upper end.
  public let upper: Double?
  /// The cases that count for it: items right, pairs alike.
  public let count: Int?
  /// The cases in all.
  public let total: Int
  /// Cases left out since the coders are divided.
  public let splits: Int
  /// Why there is no figure.
  public let reason: Reason?
}
