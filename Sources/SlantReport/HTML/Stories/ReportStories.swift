internal import SlantComparison

/// The stories of a corpus as a report tells of them: most outlets first.
struct ReportStories {
  /// The stories, by outlets, then articles, both falling, then by number.
  let stories: [ReportStory]
  /// The groups of articles of several outlets that are one text.
  let wireGroups: Int
  /// The articles that are on no story.
  let alone: Int
  /// The articles of which no text was kept, so that no story was looked for.
  let withoutText: Int

  /// How many stories and wire groups there are.
  var sentence: String {
    guard !stories.isEmpty else {
      return "No event is told by two or more of these articles."
    }
    let told = stories.reduce(0) { $0 + $1.articles.count }
    let shared = stories.count { $0.outlets > 1 }
    let wire =
      wireGroups == 0
      ? "No text was found in more than one outlet."
      : "\(DisplayNumber.count(wireGroups, "text")) \(wireGroups == 1 ? "was" : "were") found in two "
        + "or more outlets (wire groups)."
    return "\(DisplayNumber.count(told, "article")) tell "
      + "\(DisplayNumber.count(stories.count, "story", "stories")); "
      + "\(DisplayNumber.integer(shared)) of \(stories.count == 1 ? "it" : "them") "
      + "\(shared == 1 ? "is" : "are") told by two or more outlets. \(wire)"
  }
}

extension ReportStories {
  /// The stories of `results`; their rows are those of stories.csv.
  init(_ results: CorpusResults, pages: ArticlePages) {
    let rows = StoriesTable.rows(results)
    let byStory = Dictionary(grouping: rows.filter { $0.story != nil }) { $0.story?.id ?? "" }
    stories = byStory.map { id, rows in
      ReportStory(
        id: id,
        articles: rows.map { row in
          ReportStory.Article(
            row: row,
            link: pages.link(of: row.article.keys),
            isCounted: results.isCounted(row.article.keys.id)
          )
        }
      )
    }.sorted { ($1.outlets, $1.articles.count, $0.id) < ($0.outlets, $0.articles.count, $1.id) }
    wireGroups = results.stories.duplicates.count { $0.wireGroup != nil }
    alone = rows.count { $0.story == nil }
    withoutText = results.withoutText
  }
}

/// A story with its articles.
struct ReportStory {
  /// An article on the story.
  struct Article {
    /// What stories.csv tells of it.
    let row: StoriesTable.Row
    /// What it is called, and its page.
    let link: ArticleLink
    /// Whether sums count it; a copy within an outlet is not counted.
    let isCounted: Bool
  }

  /// `story-0001` and so on.
  let id: String
  /// The articles by day, those without one last; never empty.
  let articles: [Article]

  /// The outlets with an article on it.
  var outlets: Int { articles.first?.row.outlets ?? 0 }
  /// The outlets of the corpus without an article on it.
  var missing: [String] { articles.first?.row.missing ?? [] }
  /// The headline of the earliest article, which the story is called by.
  var heading: String { Shortening.text(articles.first?.link.heading ?? id, to: 160) }
  /// `story 1`.
  var number: String { "story \(Int(id.drop { !$0.isNumber }) ?? 0)" }
  /// The groups of copies across outlets that its articles belong to.
  var wireGroups: [String] { Set(articles.compactMap(\.row.wireGroup)).sorted() }
  /// The name of its first page.
  var file: String { "\(id).html" }

  /// The path of a page of it below the report's folder.
  func path(part: Int) -> String {
    "stories/" + (part == 1 ? file : "\(id)-\(part).html")
  }

  /// The days between which its articles appeared, for the templates; empty lists without dates.
  var days: [String: Any] {
    let story = articles.first?.row.story
    let (first, last) = (story?.firstDay, story?.lastDay)
    return [
      "day": [first].compactMap(\.self),
      "last-day": first == last ? [] : [last].compactMap(\.self),
    ]
  }

  /// The articles by outlet, those without an outlet last, and within an outlet by day.
  var byOutlet: [Article] {
    articles.enumerated().sorted { left, right in
      let (one, other) = (left.element.row.article.keys, right.element.row.article.keys)
      return (one.outlet == nil ? 1 : 0, one.outlet ?? "", left.offset)
        < (other.outlet == nil ? 1 : 0, other.outlet ?? "", right.offset)
    }.map(\.element)
  }

  /// The counted articles, put together by outlet.
  var outletsWithArticles: [(outlet: String?, articles: [ArticleDigest])] {
    var result: [(outlet: String?, articles: [ArticleDigest])] = []
    for article in byOutlet where article.isCounted {
      let digest = article.row.article
      if let last = result.indices.last, result[last].outlet == digest.keys.outlet {
        result[last].articles.append(digest)
      } else {
        result.append((digest.keys.outlet, [digest]))
      }
    }
    return result
  }
}
