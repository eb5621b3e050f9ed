/// Which articles have pages in a report.
public enum PageChoice: String, CaseIterable, Sendable {
  /// No article.
  case none
  /// Twenty of each outlet.
  case sample
  /// Every article.
  case all
}
