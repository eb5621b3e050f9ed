internal import SlantComparison

/// The ways from a number on a story's page to the articles that it was counted in.
struct StoryLinks {
  /// The most articles that one number leads to.
  static let limit = 8

  private let links: [String: ArticleLink]

  /// The ways to the articles of a story.
  init(_ story: ReportStory) {
    links = Dictionary(
      story.articles.map { ($0.row.article.keys.id, $0.link) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a template asks of a number: the address in `one` where there is one article, else each with a
  /// number in `several`; nothing for articles without a page.
  func values(_ articles: [String], section: ArticleSection) -> [String: Any] {
    let addresses = articles.flatMap { id in
      links[id]?.addresses(of: section, from: "../") ?? []
    }
    guard addresses.count > 1 else { return ["one": addresses, "several": [String]()] }
    return [
      "one": [String](),
      "several": addresses.prefix(Self.limit).enumerated().map {
        ["number": "\($0 + 1)", "address": $1]
      },
    ]
  }
}
