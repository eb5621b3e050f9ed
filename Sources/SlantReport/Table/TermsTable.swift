internal import SlantAnalysis
internal import SlantText

/// `terms.csv`: one row for a hit of a scoring lexicon.
enum TermsTable {
  typealias Row = ItemRow<TermHit>
  typealias TermColumn = TableColumn<Row>

  /// The table.
  static let table = Table(
    name: "terms",
    description: "A hit of a scoring lexicon, with the sentence around it.",
    primaryKey: ["article_id", "term_id"],
    parent: "articles",
    columns: TermColumn.keys { $0.context } + position + reading + entry + relations
  )

  private static let position = [
    TermColumn("term_id", .integer, "The number of the hit in the article, from 0.") {
      .integer($0.number)
    },
    TermColumn(
      "attribution_id",
      .integer,
      "The innermost attribution whose content holds it.",
      missing: "no attribution does"
    ) { Cell($0.item.attribution) },
    TermColumn("paragraph", .integer, "The paragraph, from 1.", missing: "in the title") {
      row in row.item.isInTitle ? .empty : .integer(row.context.paragraph(ofSentence: row.sentence))
    },
    TermColumn("sentence", .integer, "The sentence, from 1.", missing: "in the title") {
      $0.item.isInTitle ? .empty : .integer($0.sentence + 1)
    },
    TermColumn("start", .integer, "Where it starts.", unit: "Unicode scalars") {
      .integer($0.extent.lowerBound)
    },
    TermColumn("end", .integer, "Where it ends.", unit: "Unicode scalars") {
      .integer($0.extent.upperBound)
    },
    TermColumn("in", .string, "text, or title for the title given apart; offsets count from there.")
    { .text($0.item.isInTitle ? "title" : "text") },
  ]

  private static let reading = [
    TermColumn("voice", .string, "Who speaks it: author, quoted, reported or scare.") {
      .text($0.item.voice.rawValue)
    },
    TermColumn(
      "confidence",
      .number,
      "How sure its attribution is, 0…1.",
      missing: "no attribution holds it"
    ) { $0.confidence },
    TermColumn("scored", .boolean, "Whether it counts; hits in boilerplate do not.") {
      .boolean($0.item.isScored)
    },
  ]

  private static let entry = [
    TermColumn(
      "lexicon",
      .string,
      "The lexicon: loaded; for the tone sentiment or shifters; naming, certainty or one of the user's."
    ) { .text($0.item.lexicon) },
    TermColumn("term", .string, "The entry of the lexicon.") { .text($0.item.term) },
    TermColumn("text", .string, "The words as written.") { .slice($0.text) },
    TermColumn("class", .string, "The class of the entry; the concept of a name.") {
      .text($0.item.termClass)
    },
    TermColumn(
      "connotation",
      .string,
      "What a name does to the thing: positive, neutral or negative.",
      missing: "not a hit of the lexicon naming"
    ) { Cell($0.item.connotation?.rawValue) },
    TermColumn(
      "intensity",
      .integer,
      "1…3 for loaded terms.",
      missing: "not a loaded term"
    ) { Cell($0.item.intensity) },
    TermColumn(
      "value",
      .number,
      "What it adds to its score, after shifters; 1 where hits are counted."
    ) { .milli($0.item.value) },
    TermColumn("negated", .boolean, "Whether it is negated.") { .boolean($0.item.isNegated) },
    TermColumn("zone", .string, "title, dateline, lead, body or boilerplate.") {
      .text($0.item.zone.rawValue)
    },
  ]

  private static let relations = [
    TermColumn(
      "speaker_id",
      .string,
      "The entity that speaks it: entity_id in entities.csv.",
      missing: "the author, or no entity"
    ) { Cell($0.context.entity($0.item.speaker)?.id) },
    TermColumn(
      "target_id",
      .string,
      "The entity that it is said of.",
      missing: "no entity"
    ) { Cell($0.context.entity($0.item.target)?.id) },
    TermColumn(
      "target_text",
      .string,
      "The mention of that entity.",
      missing: "no entity"
    ) { $0.target },
    TermColumn("sentence_text", .string, "The sentence around it.") { .slice($0.sentenceText) },
  ]
}

extension ItemRow where Item == TermHit {
  /// The sentence of the text or of the title, from 0.
  fileprivate var sentence: Int {
    context.indexed(item.isInTitle).sentence(of: item.tokens.lowerBound)
  }

  /// The words in scalars of the text or of the title.
  fileprivate var extent: Range<Int> { context.scalars(item.span, inTitle: item.isInTitle) }

  fileprivate var text: ArraySlice<UInt8> { context.text(item.span, inTitle: item.isInTitle) }

  fileprivate var sentenceText: ArraySlice<UInt8> {
    context.text(
      context.indexed(item.isInTitle).sentences[sentence].span,
      inTitle: item.isInTitle
    )
  }

  fileprivate var target: Cell {
    item.targetSpan.map { .slice(context.text($0, inTitle: item.isInTitle)) } ?? .empty
  }

  fileprivate var confidence: Cell {
    item.attribution.map {
      .decimal(context.analysis.attributions[$0].confidencePercent, places: 2)
    } ?? .empty
  }
}
