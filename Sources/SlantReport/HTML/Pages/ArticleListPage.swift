/// A page of the list of articles; the first one stands on the overview.
struct ArticleListPage {
  /// The rows of this page.
  let rows: ArraySlice<ArticleRow>
  /// Its number, from 1.
  let number: Int
  /// The number of pages.
  let count: Int

  /// The list in pages, at least one.
  static func pages(of rows: [ArticleRow]) -> [ArticleListPage] {
    let size = OverviewPage.rowsPerPage
    let count = max(1, (rows.count + size - 1) / size)
    return (0..<count).map { index in
      let end = min(rows.count, (index + 1) * size)
      return ArticleListPage(rows: rows[index * size..<end], number: index + 1, count: count)
    }
  }

  /// The name of the file: the overview for the first.
  static func file(_ number: Int) -> String {
    number == 1 ? "index.html" : "articles-\(number).html"
  }

  /// The page; for the first one see ``OverviewPage``.
  func html(version: String) throws -> String {
    let body = try Templates.render("articles", values())
    return try Page(title: "Articles, page \(number)", folder: "", version: version)
      .html(body: body)
  }

  /// What the templates ask of the list.
  func values() -> [String: Any] {
    [
      "articles": rows.map { $0.values() }, "has-pages": rows.contains(where: \.hasPage),
      "page": "\(number)", "pages": "\(count)", "is-paged": count > 1,
      "has-previous": number > 1, "previous": Self.file(number - 1),
      "has-next": number < count, "next": Self.file(number + 1),
    ]
  }
}
