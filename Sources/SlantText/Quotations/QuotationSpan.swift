/// A stretch of text in quotation marks.
public struct QuotationSpan: Equatable, Sendable {
  /// The number of the opening mark's token.
  public let open: Int
  /// The number of the closing mark's token, or `nil` where the paragraph ends without one.
  public let close: Int?
  /// The bytes between the marks.
  public let content: TextSpan
  /// The numbers of the tokens between the marks.
  public let tokens: Range<Int>
  /// 0 for a quotation of the text itself, 1 for one inside another, and so on.
  public let depth: Int
  /// Whether it goes on with the quotation that the paragraph before left open.
  public let isContinuation: Bool
}
