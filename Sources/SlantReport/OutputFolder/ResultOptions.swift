public import SlantComparison

/// How results are written.
public struct ResultOptions: Equatable, Sendable {
  /// Whether tables open with a byte-order mark, which Excel needs to read UTF-8.
  public var hasByteOrderMark = false
  /// Whether records hold the text.
  public var includesText = true
  /// Whether a report is made beside the tables.
  public var makesReport = true
  /// Whether the essentials of the report are also written on one page that can be mailed.
  public var makesSinglePage = false
  /// Which articles have pages in the report.
  public var pages = PageChoice.all
  /// How far Slant agrees with people, for the report; `nil` where nobody checked.
  public var agreement: AgreementFile?
  /// How outlets are compared.
  public var comparison = ComparisonOptions()

  /// Tables without a mark, records with text, and a report.
  public init() {}
}

extension ResultOptions {
  /// The names of the files and folders of the report in the folder of results.
  var reportFiles: [String] {
    guard makesReport else { return [] }
    return [ResultFile.report] + (makesSinglePage ? [ResultFile.singlePage] : [])
  }
}
