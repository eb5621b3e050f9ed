/// Lists that a page shows in part.
enum ListCut {
  /// `and 3 more`, as a list for a template's section: empty where all `count` are shown.
  static func more(_ count: Int, limit: Int) -> [String] {
    count > limit ? ["and \(DisplayNumber.integer(count - limit)) more"] : []
  }
}
