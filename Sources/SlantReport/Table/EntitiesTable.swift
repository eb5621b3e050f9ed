internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus

/// `entities.csv`: one row for an entity in an article.
enum EntitiesTable {
  typealias Row = ItemRow<Entity>
  typealias EntityColumn = TableColumn<Row>

  /// The table, with columns for each class of morals among `categories`.
  static func table(categories: [Category]) -> Table<Row> {
    Table(
      name: "entities",
      description: "A person, organisation, place or group in an article.",
      primaryKey: ["article_id", "entity_id"],
      parent: "articles",
      columns: EntityColumn.keys { $0.context } + identity + mentions + tones + speech
        + EntityColumn.stances { $0.item.balance.stances }
        + EntityColumn.tone("speech_tone", of: "what it is given to say") {
          $0.item.balance.speechTone
        } + morals(categories)
    )
  }

  private static let identity = [
    EntityColumn("entity_id", .string, "The name as an identifier within the article.") {
      .text($0.item.id)
    },
    EntityColumn(
      "corpus_id",
      .string,
      "The same across articles: entity_id, or article_id#entity_id where the article gives a lone "
        + "name, which elsewhere may be another's.",
      missing: "no name of its own: critics, the company"
    ) { Cell($0.item.corpusID(inArticle: $0.context.article.id)) },
    EntityColumn("name", .string, "The fullest form of the name in the article.") {
      .text($0.item.name)
    },
    EntityColumn("type", .string, "person, organisation, place or group.") {
      .text($0.item.kind.rawValue)
    },
    EntityColumn("gender", .string, "f, m, or u for unknown, as far as names and pronouns tell.") {
      .text($0.item.gender.rawValue)
    },
    EntityColumn(
      "group",
      .string,
      "The group that the entities file puts it in.",
      missing: "in no group"
    ) { Cell($0.item.group) },
  ]

  private static let mentions = [
    EntityColumn("mentions", .integer, "Mentions in the text.", unit: "mentions") {
      .integer($0.item.mentions.count)
    },
    EntityColumn(
      "title_mentions",
      .integer,
      "Mentions in the title given apart.",
      unit: "mentions"
    ) { .integer($0.item.titleMentions.count) },
    EntityColumn(
      "first_start",
      .integer,
      "Where the first mention in the text starts.",
      unit: "Unicode scalars",
      missing: "named in the title alone"
    ) { row in Cell(row.item.mentions.first.map { row.context.scalars($0.span).lowerBound }) },
  ]

  private static let tones =
    ScoreScope.allCases.flatMap { scope in
      EntityColumn.tone("tone_\(scope)", of: "the words that bear on it in \(scope.label)") {
        scope.value(of: $0.item.tone, all: $0.item.totalTone)
      }
    } + [
      EntityColumn(
        "label",
        .string,
        "Class of the tone in the author's voice: positive, neutral or negative. The sum of the "
          + "sentences' tones divided by their number and 2; bounds -0.1 and 0.02."
      ) { .text($0.item.label.rawValue) }
    ]

  private static let speech = [
    EntityColumn(
      "quotes",
      .integer,
      "Attributions of which it is a speaker: speech, not negated, outermost.",
      unit: "attributions"
    ) { .integer($0.item.balance.quotes) },
    EntityColumn(
      "quotes_direct",
      .integer,
      "Those with words in quotation marks.",
      unit: "attributions"
    ) { .integer($0.item.balance.direct) },
    EntityColumn("quotes_indirect", .integer, "Those without.", unit: "attributions") {
      .integer($0.item.balance.indirect)
    },
    EntityColumn(
      "quoted_words",
      .number,
      "Words in quotation marks; joint speakers share them equally.",
      unit: "words"
    ) { .milli($0.item.balance.quotedWordsMilli) },
    EntityColumn(
      "article_quoted_words",
      .integer,
      "Words in quotation marks of all sources of the article.",
      unit: "words"
    ) { .integer($0.articleQuotedWords) },
    EntityColumn(
      "quoted_words_share",
      .number,
      "quoted_words / article_quoted_words.",
      missing: "the article quotes no words"
    ) { .ratio(Double($0.item.balance.quotedWordsMilli) / 1000, $0.articleQuotedWords) },
    EntityColumn(
      "reported_words",
      .number,
      "Words of indirect speech; joint speakers share them equally.",
      unit: "words"
    ) { .milli($0.item.balance.reportedWordsMilli) },
    EntityColumn(
      "words_before_first_quote",
      .integer,
      "Words of the story before its first words in quotation marks.",
      unit: "words",
      missing: "never quoted in marks"
    ) { Cell($0.item.balance.wordsBeforeQuote) },
    EntityColumn("first_word", .boolean, "Whether it is the first source of the article.") {
      .boolean($0.item.balance.hasFirstWord)
    },
    EntityColumn("last_word", .boolean, "Whether it is the last source of the article.") {
      .boolean($0.item.balance.hasLastWord)
    },
  ]
}

extension ItemRow where Item == Entity {
  /// The words in quotation marks of all sources of the article.
  fileprivate var articleQuotedWords: Int { context.analysis.balance.quotedWords }
}
