/// The questions for items of a kind, after the manner of content analysis (Krippendorff 2018; Neuendorf
/// 2017): few variables, each with fixed values that exclude each other and leave nothing out.
public struct CodingScheme: Equatable, Sendable {
  /// What is judged.
  public let unit: CodingUnit
  /// The questions in the order of the sheet.
  public let variables: [CodingVariable]

  /// The answer that an item is what Slant takes it for.
  public static let yes = "yes"
  /// The answer that it is not.
  public static let no = "no"

  /// The scheme for items of a kind.
  public init(_ unit: CodingUnit) {
    self.unit = unit
    variables =
      switch unit {
      case .article: Self.article
      case .quote: Self.quote
      case .term: Self.term
      }
  }

  /// The question whether an item is one at all; articles are.
  public var detection: CodingVariable? { unit == .article ? nil : variables.first }

  /// The questions on items that are what they are taken for.
  public var attributes: [CodingVariable] {
    unit == .article ? variables : Array(variables.dropFirst())
  }

  /// The questions that are also asked together with ``detection``: found, and rightly read.
  var joint: [CodingVariable] {
    attributes.filter { ["speaker", "stance", "voice"].contains($0.name) }
  }

  private static let truth = [CodingValue(yes, "it is"), CodingValue(no, "it is not")]
}
