internal import SlantComparison

/// The pages of articles in a report: what each is called, where it lies, and in which order they came.
struct ArticlePages {
  private struct Page {
    let heading: String
    let position: Int
    let name: String
    let places: ArticlePlaces
    /// The files below `articles`.
    var files: [String]
  }

  private var pages: [String: Page] = [:]
  private var names: Set<String> = []

  /// The number of articles.
  var articleCount: Int { pages.count }
  /// How many of them have a page.
  private(set) var pageCount = 0

  /// Whether another article’s page has `name`.
  func isTaken(_ name: String) -> Bool { names.contains(name) }

  /// The files of all pages below `articles`.
  var files: Set<String> { Set(pages.values.flatMap(\.files)) }

  /// Notes the pages of an article.
  mutating func add(_ written: WrittenPages) {
    pages[written.id] = Page(
      heading: written.heading, position: pages.count, name: written.name,
      places: written.places, files: written.files)
    guard !written.files.isEmpty else { return }
    names.insert(written.name)
    pageCount += 1
  }

  /// Forgets the pages of the article `id`.
  mutating func remove(_ id: String) {
    guard var page = pages[id], !page.files.isEmpty else { return }
    page.files = []
    pages[id] = page
    names.remove(page.name)
    pageCount -= 1
  }

  /// What an article is called, with its page if it has one.
  func link(of keys: ArticleKeys) -> ArticleLink {
    let page = pages[keys.id]
    let title = keys.title.flatMap { $0.isEmpty ? nil : $0 }
    let name = page.flatMap { $0.files.isEmpty ? nil : $0.name }
    return ArticleLink(
      heading: page?.heading ?? title ?? keys.id, name: name,
      places: page?.places ?? ArticlePlaces())
  }

  /// `articles` in the order of their pages; those without a page last, by day, then as given.
  func ordered(_ articles: [ArticleDigest]) -> [ArticleDigest] {
    articles.enumerated().map { number, article in
      (pages[article.keys.id]?.position ?? .max, article.keys.date ?? "~", number, article)
    }.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }
}
