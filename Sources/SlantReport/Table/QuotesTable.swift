internal import SlantAnalysis
internal import SlantComparison
internal import SlantText

/// `quotes.csv`: one row for an attribution.
enum QuotesTable {
  typealias Row = ItemRow<Attribution>
  typealias QuoteColumn = TableColumn<Row>

  /// The table.
  static let table = Table(
    name: "quotes",
    description: "An attribution: source, cue and content.",
    primaryKey: ["article_id", "attribution_id"],
    parent: "articles",
    columns: QuoteColumn.keys { $0.context } + position + form + source + cue + measures + reading
  )

  private static let position = [
    QuoteColumn("attribution_id", .integer, "The number of the attribution in the article, from 0.")
    {
      .integer($0.item.id)
    },
    QuoteColumn("paragraph", .integer, "The paragraph of the content's start, from 1.") {
      Cell($0.paragraph)
    },
    QuoteColumn("sentence", .integer, "The sentence of the content's start, from 1.") { row in
      Cell(row.sentence.map { $0 + 1 })
    },
    QuoteColumn(
      "start",
      .integer,
      "Where the first piece of the content starts in the text.",
      unit: "Unicode scalars"
    ) { Cell($0.extent?.lowerBound) },
    QuoteColumn(
      "end",
      .integer,
      "Where the last piece of the content ends in the text.",
      unit: "Unicode scalars"
    ) { Cell($0.extent?.upperBound) },
  ]

  private static let form = [
    QuoteColumn("type", .string, "direct, mixed or indirect.") { .text($0.item.form.rawValue) },
    QuoteColumn("kind", .string, "speech, thought or evidence.") { .text($0.item.kind.rawValue) },
    QuoteColumn("negated", .boolean, "Whether the cue is negated: declined to say.") {
      .boolean($0.item.isNegated)
    },
    QuoteColumn(
      "parent_id",
      .integer,
      "The attribution whose content holds this one.",
      missing: "an outermost one"
    ) { Cell($0.item.parent) },
  ]

  private static let measures = [
    QuoteColumn("words", .integer, "Words of the content.", unit: "words") {
      .integer($0.item.words)
    },
    QuoteColumn("quoted_words", .integer, "Those in quotation marks.", unit: "words") {
      .integer($0.item.quotedWords)
    },
    QuoteColumn("tone", .number, "Tone of the content, −1…1.", missing: "no hit") {
      Cell($0.item.tone)
    },
  ]

  private static let reading = [
    QuoteColumn("voice", .string, "quoted where the content has words in marks, else reported.") {
      .text(($0.item.form == .indirect ? Voice.reported : .quoted).rawValue)
    },
    QuoteColumn("in", .string, "Where the content stands; offsets count from there.") { _ in
      .text("text")
    },
    QuoteColumn("zone", .string, "The part of the article: dateline, lead, body, boilerplate.") {
      Cell($0.zone?.rawValue)
    },
    QuoteColumn("rule", .string, "The rule that found the attribution.") {
      .text($0.item.rule.rawValue)
    },
    QuoteColumn("confidence", .number, "How sure it is, 0…1.") {
      .decimal($0.item.confidencePercent, places: 2)
    },
    QuoteColumn("scored", .boolean, "Whether it counts: speech, not negated, outermost.") {
      .boolean($0.item.isCounted)
    },
    QuoteColumn("text", .string, "The content; pieces are joined by an ellipsis.") {
      .slice($0.text)
    },
  ]
}

extension ItemRow where Item == Attribution {
  /// The sentence in which the content starts, from 0.
  fileprivate var sentence: Int? {
    item.contentTokens.first.map { context.sentence(ofToken: $0.lowerBound) }
  }

  /// The paragraph in which the content starts, from 1.
  fileprivate var paragraph: Int? { sentence.map(context.paragraph) }

  /// The part of the article in which the content starts.
  fileprivate var zone: Zone? { sentence.map { context.analysis.sentences[$0].zone } }

  /// From the first piece of the content to the last, in scalars of the text.
  fileprivate var extent: Range<Int>? {
    guard let first = item.content.first, let last = item.content.last else { return nil }
    return context.scalars(TextSpan(first.start, max(first.end, last.end)))
  }

  /// The pieces of the content joined by " … ".
  fileprivate var text: ArraySlice<UInt8> {
    ArraySlice(item.content.map { context.text($0) }.joined(separator: Array(" … ".utf8)))
  }
}
