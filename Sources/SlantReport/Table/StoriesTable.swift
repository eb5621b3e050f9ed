internal import SlantComparison
internal import SlantAnalysis
internal import SlantCorpus

/// `stories.csv`: one row for an article, with its story and what it has of it.
enum StoriesTable {
  /// An article with its place among the others.
  struct Row: Sendable {
    let article: ArticleDigest
    let story: Story?
    let wireGroup: String?
    let duplicateOf: String?
    let overlap: Double?
    /// The outlets that have an article on the story.
    let outlets: Int
    /// The outlets of the corpus that have none.
    let missing: [String]
  }

  typealias StoryColumn = TableColumn<Row>

  /// The table.
  static let table = Table(
    name: "stories",
    description: "An article, the story that it tells with others, and what it has of it.",
    primaryKey: ["article_id"],
    parent: "articles",
    columns: keys + place + content
  )

  /// The rows of the articles of a corpus: by story, those on none last, then by day.
  static func rows(_ results: CorpusResults) -> [Row] {
    let all = Set(results.articles.compactMap(\.keys.outlet))
    var outletsOfStory: [String: Set<String>] = [:]
    for article in results.articles {
      guard let story = results.stories.story(of: article.keys.id),
        let outlet = article.keys.outlet
      else { continue }
      outletsOfStory[story.id, default: []].insert(outlet)
    }
    return results.articles.map { article in
      let id = article.keys.id
      let story = results.stories.story(of: id)
      let member = results.stories.duplicates(of: id)?.members.first { $0.article == id }
      let covering = story.flatMap { outletsOfStory[$0.id] } ?? []
      return Row(
        article: article, story: story, wireGroup: results.stories.wireGroup(of: id),
        duplicateOf: member?.duplicateOf, overlap: member?.overlap.resemblance,
        outlets: covering.count,
        missing: story == nil ? [] : all.subtracting(covering).sorted())
    }.sorted { left, right in
      (left.story?.id ?? "~", left.article.keys.date ?? "~", left.article.keys.id)
        < (right.story?.id ?? "~", right.article.keys.date ?? "~", right.article.keys.id)
    }
  }

  private static let keys = [
    StoryColumn("article_id", .string, "The article; the same in all tables.") {
      .text($0.article.keys.id)
    },
    StoryColumn(
      "outlet", .string, "The outlet that published the article.",
      missing: "the input names none"
    ) { Cell($0.article.keys.outlet) },
    StoryColumn(
      "date", .date, "The day of publication.", missing: "the input gives none"
    ) { Cell($0.article.keys.date) },
    StoryColumn(
      "title", .string, "The title given apart from the text.", missing: "the input gives none"
    ) { Cell($0.article.keys.title) },
    StoryColumn("genre", .string, "news, opinion or unknown.") {
      .text($0.article.keys.genre.rawValue)
    },
  ]

  private static let place = [
    StoryColumn(
      "story_id", .string, "The story, numbered by its earliest article.",
      missing: "no other article tells it, or no text was kept"
    ) { Cell($0.story?.id) },
    StoryColumn("story_articles", .integer, "Articles on the story.", unit: "articles") {
      .integer($0.story?.articles.count ?? 1)
    },
    StoryColumn(
      "story_outlets", .integer, "Outlets with an article on the story.", unit: "outlets",
      missing: "it is on no story"
    ) { $0.story == nil ? .empty : .integer($0.outlets) },
    StoryColumn(
      "missing_outlets", .string, "The outlets of the corpus that have no article on it.",
      missing: "none, or it is on no story"
    ) { Cell(list($0.missing)) },
    StoryColumn(
      "wire_group_id", .string, "The articles of several outlets that are one text.",
      missing: "no other outlet has its text"
    ) { Cell($0.wireGroup) },
    StoryColumn(
      "duplicate_of", .string,
      "The earlier article of the same outlet that it repeats, which alone is counted.",
      missing: "it repeats none"
    ) { Cell($0.duplicateOf) },
    StoryColumn(
      "overlap", .number,
      "Stretches of five words shared with the first article of the same text, of those of either, 0…1.",
      missing: "it has no copy"
    ) { Cell($0.overlap) },
  ]

  private static let content = [
    StoryColumn("words", .integer, "Words of the story.", unit: "words") {
      .integer($0.article.counts.words)
    },
    StoryColumn(
      "quoted_share", .number, "Words of attributions in quotation marks / words.",
      missing: "no words"
    ) { .ratio(Double($0.article.counts.quotedWords), $0.article.counts.words) },
    StoryColumn(
      "sources", .string,
      "Who speaks, in the order in which they first do, with their words in quotation marks.",
      missing: "nobody speaks"
    ) { row in
      Cell(
        list(
          row.article.voices.map { voice in
            let name = voice.name.isEmpty ? voice.kind : voice.name
            return "\(name) (\((voice.quotedWordsMilli + 500) / 1000))"
          }))
    },
    StoryColumn(
      "loaded_terms", .string, "Loaded terms in the author's voice, with their uses.",
      missing: "none"
    ) { row in
      Cell(list(row.article.loaded.map { $0.hits == 1 ? $0.term : "\($0.term) (\($0.hits))" }))
    },
    StoryColumn(
      "names", .string, "The names chosen in the author's voice, with what they name.",
      missing: "none"
    ) { row in
      Cell(
        list(
          row.article.names.filter { $0.uses.author > 0 }.map {
            "\($0.variant.name) [\($0.variant.concept)]"
          }))
    },
  ]

  private static func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: "; ")
  }
}
