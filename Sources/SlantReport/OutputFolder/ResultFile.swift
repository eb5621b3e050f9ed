/// The names in a folder of results beside those of the tables.
enum ResultFile {
  /// The records of the articles.
  static let records = "analysis.jsonl"
  /// The description of the tables.
  static let dataPackage = "datapackage.json"
  /// What the results were made with; by it earlier results are known.
  static let manifest = "run.json"
  /// The folder of the report.
  static let report = "report"
  /// The essentials of the report on one page.
  static let singlePage = "report.html"
}
