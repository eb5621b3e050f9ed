internal import SlantAnalysis
internal import SlantComparison

/// `balance.csv`: one row for a source of an outlet, by entity and by group.
enum BalanceTable {
  typealias BalanceColumn = TableColumn<BalanceRow>

  /// The table of articles put together by `grouping`.
  static func table(_ grouping: Grouping) -> Table<BalanceRow> {
    Table(
      name: "balance",
      description:
        "An entity or a group in an outlet, or what remains there: sources without a name. "
        + "An entity that an article calls by a lone name has a row only where it speaks.",
      primaryKey: [GroupColumn.name(grouping), "level", "source", "corpus_id", "group"],
      columns: [GroupColumn.column(grouping) { $0.outlet }] + identity + presence + speech + words
        + firstQuotes
        + BalanceColumn.stances { $0.sums.speech.stances }
        + BalanceColumn.tone("speech_tone", of: "what it is given to say") { $0.sums.speech.tone }
        + tones
    )
  }

  private static let identity =
    [
      BalanceColumn(
        "level",
        .string,
        "entity or group: each level holds all attributions of the outlet once."
      ) { .text($0.level.rawValue) }
    ] + BalanceColumn.source("", of: "the row") { $0.source } + [
      BalanceColumn("type", .string, "person, organisation, place or group.", missing: noEntity) {
        Cell($0.source.type?.rawValue)
      }
    ]

  private static let noEntity = "not an entity"
  private static let notMentioned = "not an entity or group with a name"

  private static let presence = [
    BalanceColumn(
      "articles",
      .integer,
      "Articles in which it is mentioned or speaks.",
      unit: "articles"
    ) { .integer($0.sums.articles) },
    mentions("mentions", "Mentions in the texts.") { $0.mentions },
    mentions("title_mentions", "Mentions in the titles given apart.") { $0.titleMentions },
  ]

  private static func mentions(
    _ name: String,
    _ description: String,
    _ value: @escaping @Sendable (BalanceSums) -> Int
  ) -> BalanceColumn {
    BalanceColumn(name, .integer, description, unit: "mentions", missing: notMentioned) {
      $0.isNamed ? .integer(value($0.sums)) : .empty
    }
  }

  private static let speech = [
    count("attributions", "Attributions to it: speech, not negated, outermost.") {
      $0.speech.attributions
    },
    BalanceColumn(
      "outlet_attributions",
      .integer,
      "Attributions of the outlet; joint speakers are one here.",
      unit: "attributions"
    ) { .integer($0.total.attributions) },
    BalanceColumn(
      "share_of_attributions",
      .number,
      "attributions / outlet_attributions; joint speakers each count, so that sums can pass 1.",
      missing: "the outlet attributes nothing"
    ) { .ratio(Double($0.sums.speech.attributions), $0.total.attributions) },
    count("attributions_direct", "Those whose content is in quotation marks.") {
      $0.speech.count(.direct)
    },
    count("attributions_mixed", "Those with some words in marks.") { $0.speech.count(.mixed) },
    count("attributions_indirect", "Those without marks.") { $0.speech.count(.indirect) },
    count("endorsed_loaded", "Those with an endorsing cue and loaded content.") {
      $0.speech.endorsedLoaded
    },
    count("first_word", "Articles in which it speaks first.", unit: "articles") { $0.firstWords },
    count("last_word", "Articles in which it speaks last.", unit: "articles") { $0.lastWords },
  ]

  private static func count(
    _ name: String,
    _ description: String,
    unit: String = "attributions",
    _ value: @escaping @Sendable (BalanceSums) -> Int
  ) -> BalanceColumn {
    BalanceColumn(name, .integer, description, unit: unit) { .integer(value($0.sums)) }
  }

  private static let words = [
    BalanceColumn(
      "quoted_words",
      .number,
      "Its words in quotation marks; joint speakers share them equally.",
      unit: "words"
    ) { .milli($0.sums.speech.quotedWordsMilli) },
    BalanceColumn(
      "outlet_quoted_words",
      .integer,
      "Words in quotation marks of all sources of the outlet, unstated and unknown ones included.",
      unit: "words"
    ) { .integer($0.total.quotedWords) },
    BalanceColumn(
      "share_of_quoted_words",
      .number,
      "quoted_words / outlet_quoted_words; the shares of a level add up to 1.",
      missing: "the outlet quotes no words"
    ) { .ratio(Double($0.sums.speech.quotedWordsMilli) / 1000, $0.total.quotedWords) },
    BalanceColumn(
      "reported_words",
      .number,
      "Its words without marks; joint speakers share them equally.",
      unit: "words"
    ) { .milli($0.sums.speech.reportedWordsMilli) },
  ]

  private static let firstQuotes = [
    count(
      "quoting_articles", "Articles whose story holds words of it in quotation marks.",
      unit: "articles"
    ) { $0.quotingArticles },
    count(
      "words_before_first_quote_sum",
      "Words of these stories before the first of them, summed; of a group the first of any member.",
      unit: "words"
    ) { $0.wordsBeforeQuote },
    BalanceColumn(
      "words_before_first_quote",
      .number,
      "words_before_first_quote_sum / quoting_articles: how long a reader waits for its own words.",
      unit: "words",
      missing: "never quoted in marks"
    ) { .ratio(Double($0.sums.wordsBeforeQuote), $0.sums.quotingArticles) },
  ]

  private static let tones = ScoreScope.allCases.flatMap { scope in
    BalanceColumn.tone(
      "tone_\(scope)",
      of: "the words that bear on it in \(scope.label)",
      missing: notMentioned
    ) { row in
      row.isNamed
        ? scope.value(of: row.sums.toneTowards, all: row.sums.totalToneTowards) : nil
    }
  }
}

extension BalanceRow {
  /// Whether the row's source has mentions of its own.
  fileprivate var isNamed: Bool { [.entity, .group, .ungrouped].contains(source.source.kind) }
}

extension SpeechSums {
  /// The attributions whose content is marked so.
  fileprivate func count(_ form: Attribution.Form) -> Int { forms[form.position] }
}
