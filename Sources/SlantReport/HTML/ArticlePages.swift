internal import SlantComparison

/// The pages of articles in a report: what each is called, where it lies, and in which order they came.
struct ArticlePages {
  private struct Page {
    let heading: String
    let file: String
    let position: Int
  }

  private var names = PageNames()
  private var pages: [String: Page] = [:]

  /// Finds a place for the page of the article `id`.
  ///
  /// - Parameters:
  ///   - id: The id of the article.
  ///   - heading: What the article is called.
  /// - Returns: The path below the report's folder.
  mutating func add(_ id: String, heading: String) -> String {
    let file = "articles/\(names.name(for: id)).html"
    pages[id] = Page(heading: heading, file: file, position: pages.count)
    return file
  }

  /// What an article is called, with its page if it has one.
  func link(of keys: ArticleKeys) -> ArticleLink {
    let page = pages[keys.id]
    let title = keys.title.flatMap { $0.isEmpty ? nil : $0 }
    return ArticleLink(heading: page?.heading ?? title ?? keys.id, file: page?.file)
  }

  /// `articles` in the order of their pages; those without a page last, by day, then as given.
  func ordered(_ articles: [ArticleDigest]) -> [ArticleDigest] {
    articles.enumerated().map { number, article in
      (pages[article.keys.id]?.position ?? .max, article.keys.date ?? "~", number, article)
    }.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }
}

/// What an article is called, and where its page lies.
struct ArticleLink: Equatable {
  /// The title given apart, or the headline within the text, or the id.
  let heading: String
  /// The path of the page below the report's folder; `nil` where there is no page.
  let file: String?

  /// The path from a page of the report, for a section of a template that is left out without a page.
  ///
  /// - Parameter folder: The way from that page to the report's folder: empty, or `../`.
  /// - Returns: The path, or nothing.
  func addresses(from folder: String) -> [String] { [file.map { folder + $0 }].compactMap(\.self) }
}
