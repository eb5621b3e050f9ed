internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus
internal import SlantText

/// `articles.csv`: one row for an article, every score by voice.
enum ArticlesTable {
  typealias ArticleColumn = TableColumn<ArticleContext>

  /// The table, with a column for each class of loaded terms, and columns for each frame, axis and
  /// category.
  static func table(
    loadedClasses: [String], frames: [Frame], axes: [FrameAxis], categories: [Category]
  ) -> Table<ArticleContext> {
    let columns =
      ArticleColumn.keys { $0 } + metadata + wordCounts + tones
      + loaded + classes(loadedClasses) + quotes + sources + indices
      + ArticleColumn.stances { $0.analysis.balance.stances } + agency + endings
      + self.frames(frames) + headline + layout + style + self.axes(axes)
    return Table(
      name: "articles",
      description: "An article, with every score by voice.",
      primaryKey: ["article_id"],
      columns: columns
        + self.categories(categories, without: axes, taken: columns.map(\.column.name))
    )
  }

  private static let metadata = [
    optional("title", "The title given apart from the text.") { $0.title },
    optional("author", "The author as given.") { $0.author },
    optional("section", "The section as given.") { $0.section },
    ArticleColumn(
      "genre",
      .string,
      "What the outlet announces the article as: news, opinion, or unknown where nothing says so."
    ) { .text($0.article.genre.rawValue) },
    optional("url", "The address as given.") { $0.url },
    ArticleColumn("origin", .string, "The file the article came from, and its line or row.") {
      .text($0.article.origin)
    },
  ]

  private static func optional(
    _ name: String,
    _ description: String,
    _ value: @escaping @Sendable (Article) -> String?
  ) -> ArticleColumn {
    ArticleColumn(name, .string, description, missing: "the input gives none") {
      Cell(value($0.article))
    }
  }

  private static let wordCounts =
    ScoreScope.allCases.map { scope in
      ArticleColumn(
        scope == .all ? "words" : "words_\(scope)",
        .integer,
        "Words in \(scope.label).",
        unit: "words"
      ) { .integer(scope.words($0)) }
    } + [
      ArticleColumn(
        "boilerplate_words",
        .integer,
        "Words of boilerplate, which no score counts.",
        unit: "words"
      ) { .integer($0.analysis.boilerplateWords) },
      ArticleColumn(
        "sentences",
        .integer,
        "Sentences without headline and boilerplate.",
        unit: "sentences"
      ) { .integer($0.story.count) },
      ArticleColumn(
        "paragraphs",
        .integer,
        "Paragraphs without headline and boilerplate.",
        unit: "paragraphs"
      ) { .integer(Set($0.story.map { $0.paragraph }).count) },
    ]

  private static let tones = ScoreScope.allCases.flatMap { scope in
    ArticleColumn.tone("tone_\(scope)", of: scope.label) { scope.tone($0) } + [
      ArticleColumn(
        "net_tone_\(scope)",
        .number,
        "(tone_\(scope)_positive + tone_\(scope)_negative) / words of \(scope.label).",
        unit: "valence per word",
        missing: "no words"
      ) { .ratio(Double(scope.tone($0).net) / 1000, scope.words($0)) }
    ]
  }

  private static let endings = [
    ArticleColumn(
      "endorsed_loaded",
      .integer,
      "Attributions with an endorsing cue and loaded content: opinion through a source.",
      unit: "attributions"
    ) { .integer($0.analysis.balance.endorsedLoaded) },
    ArticleColumn(
      "scare_quotes",
      .integer,
      "Stretches of up to three words in marks that nobody is said to have used.",
      unit: "stretches"
    ) { context in .integer(context.analysis.quotations.count { $0.kind == .scare }) },
  ]
}

extension ArticleContext {
  /// The sentences without headline and boilerplate.
  fileprivate var story: [Sentence] {
    zip(analysis.sentences, analysis.body.sentences)
      .filter { $0.0.zone != .title && $0.0.zone != .boilerplate }
      .map(\.1)
  }
}

extension ScoreScope {
  /// The words of this part of an article.
  func words(_ context: ArticleContext) -> Int {
    value(of: context.analysis.wordsByVoice, all: context.analysis.words)
  }

  /// The tone of this part of an article.
  func tone(_ context: ArticleContext) -> Tone {
    value(of: context.analysis.tone, all: context.analysis.totalTone)
  }
}
