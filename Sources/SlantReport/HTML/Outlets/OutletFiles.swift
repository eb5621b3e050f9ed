internal import SlantComparison

/// Where the pages of outlets lie.
struct OutletFiles {
  /// The most outlets that have a page of their own.
  static let limit = 100

  /// The outlets with a page, by name.
  let outlets: [OutletSummary]
  private let paths: [String?: String]

  /// Finds places for the outlets with most articles.
  init(_ report: ReportContext) {
    let all = report.results.summary.outlets
    let chosen = all.indices.sorted {
      (all[$1].counts.articles, $0) < (all[$0].counts.articles, $1)
    }.prefix(Self.limit).sorted()
    var paths: [String?: String] = [:]
    var taken: Set<String> = []
    for index in chosen {
      let name = Self.name(all[index].outlet ?? report.group.name(nil), &taken)
      paths[all[index].outlet] = "\(Chapter.outlets.rawValue)/\(name).html"
    }
    outlets = chosen.map { all[$0] }
    self.paths = paths
  }

  private static func name(_ outlet: String, _ taken: inout Set<String>) -> String {
    var attempt = 0
    var name = PageNames.name(for: outlet)
    while !taken.insert(name).inserted {
      attempt += 1
      name = PageNames.name(for: outlet, attempt: attempt)
    }
    return name
  }

  /// The path of the page of an outlet below the report's folder; `nil` where it has none.
  func path(of outlet: String?) -> String? { paths[outlet] }
}
