/// How a page leads to other files of the report, and to the tables beside it.
struct PageLinks {
  /// The way from the page to the report's folder: empty, or `../`; `nil` for a page that is sent alone.
  let folder: String?
  /// The names of the tables that stand beside the report: `outlets.csv`.
  let tables: Set<String>

  /// The address of `path` below the report's folder.
  ///
  /// - Returns: `nil` where the page is alone.
  func address(of path: String) -> String? { folder.map { $0 + path } }

  /// The line that leads to those of `names` that stand beside the report; empty without one.
  func data(_ names: [String]) -> String {
    let known = names.filter(tables.contains)
    guard !known.isEmpty else { return "" }
    let items = known.map { name in
      folder.map { "<a href=\"\($0)../\(name)\" download>\(name)</a>" } ?? name
    }
    return "<p class=\"data\">Data: \(items.joined(separator: ", "))</p>"
  }
}
