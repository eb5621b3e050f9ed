internal import SlantStatistics

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

extension AgreementRow {
  /// What a row is about.
  struct Place {
    let subject: Subject
    let variable: String
    var value: String?
    let scope: Scope
  }

  /// A share with Wilson's interval; no figure where there is no case.
  static func share(
    _ place: Place, _ measure: Measure, _ count: Int, of total: Int, _ splits: Int
  ) -> AgreementRow {
    let interval = WilsonInterval(count: count, of: total)
    return AgreementRow(
      subject: place.subject, variable: place.variable, value: place.value, scope: place.scope,
      measure: measure, estimate: interval?.share, lower: interval?.lower,
      upper: interval?.upper, count: interval == nil ? nil : count, total: total, splits: splits,
      reason: interval == nil ? .noAnswers : nil)
  }

  /// A row without a figure.
  static func missing(_ place: Place, _ measure: Measure, _ reason: Reason) -> AgreementRow {
    AgreementRow(
      subject: place.subject, variable: place.variable, value: place.value, scope: place.scope,
      measure: measure, estimate: nil, lower: nil, upper: nil, count: nil, total: 0, splits: 0,
      reason: reason)
  }
}

extension AgreementRow.Scope {
  /// Whether an article of `outlet` belongs to it.
  func holds(_ outlet: String) -> Bool {
    switch self {
    case .all: true
    case .outlet(let name): name == outlet
    }
  }
}
