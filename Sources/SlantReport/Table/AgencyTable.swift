internal import SlantAnalysis
internal import SlantText

/// `agency.csv`: one row for a clause that tells of harm.
enum AgencyTable {
  typealias Row = ItemRow<HarmClause>
  typealias AgencyColumn = TableColumn<Row>

  /// The table.
  static let table = Table(
    name: "agency",
    description: "A clause that tells of harm: who does what to whom, as far as it says so.",
    primaryKey: ["article_id", "harm_id"],
    parent: "articles",
    columns: AgencyColumn.keys { $0.context } + position + reading + harm
      + participant("victim", "Who or what suffers") { $0.item.victim }
      + participant("agent", "Who or what does it") { $0.item.agent } + ending
  )

  private static let position = [
    AgencyColumn("harm_id", .integer, "The number of the clause in the article, from 0.") {
      .integer($0.number)
    },
    AgencyColumn(
      "attribution_id",
      .integer,
      "The innermost attribution whose content holds it.",
      missing: "no attribution does"
    ) { Cell($0.item.attribution) },
    AgencyColumn("paragraph", .integer, "The paragraph, from 1.", missing: "in the title") {
      row in
      row.item.isInTitle
        ? .empty : .integer(row.context.paragraph(ofSentence: row.item.sentence))
    },
    AgencyColumn("start", .integer, "Where its word of harm starts.", unit: "Unicode scalars") {
      .integer($0.extent.lowerBound)
    },
    AgencyColumn("end", .integer, "Where it ends.", unit: "Unicode scalars") {
      .integer($0.extent.upperBound)
    },
    AgencyColumn(
      "in", .string, "text, or title for the title given apart; offsets count from there."
    ) { .text($0.item.isInTitle ? "title" : "text") },
  ]

  private static let reading = [
    AgencyColumn("voice", .string, "Who speaks it: author, quoted, reported or scare.") {
      .text($0.item.voice.rawValue)
    },
    AgencyColumn("scored", .boolean, "Whether it counts; clauses in boilerplate do not.") {
      .boolean($0.item.isScored)
    },
    AgencyColumn("zone", .string, "title, dateline, lead, body or boilerplate.") {
      .text($0.item.zone.rawValue)
    },
  ]

  private static let harm = [
    AgencyColumn(
      "construction",
      .string,
      "agentless_passive, passive_with_agent, active, nominalised or intransitive_death."
    ) { .text($0.item.construction.rawValue) },
    AgencyColumn(
      "class",
      .string,
      "kill, injure, attack, abuse, sexual_violence, detain, displace, destroy or die."
    ) { .text($0.item.harm.rawValue) },
    AgencyColumn("term", .string, "The entry of the lexicon harm.") { .text($0.item.term) },
    AgencyColumn("text", .string, "The words as written.") {
      .slice($0.words(of: $0.item.span))
    },
    AgencyColumn("modality", .string, "asserted, negated or hypothetical.") {
      .text($0.item.modality.rawValue)
    },
  ]

  private static func participant(
    _ name: String,
    _ description: String,
    _ value: @escaping @Sendable (Row) -> HarmParticipant?
  ) -> [AgencyColumn] {
    let entity: @Sendable (Row) -> Entity? = { $0.context.entity(value($0)?.entity) }
    return [
      AgencyColumn(name, .string, description + ".", missing: "the clause does not say") { row in
        value(row).map { .slice(row.words(of: $0.span)) } ?? .empty
      },
      AgencyColumn(
        "\(name)_head", .string, "Its main noun.", missing: "the clause does not say"
      ) { Cell(value($0)?.head) },
      AgencyColumn(
        "\(name)_entity",
        .string,
        "The entity that is meant: entity_id in entities.csv.",
        missing: "no entity"
      ) { Cell(entity($0)?.id) },
      AgencyColumn("\(name)_name", .string, "Its name.", missing: "no entity") {
        Cell(entity($0)?.name)
      },
      AgencyColumn(
        "\(name)_group",
        .string,
        "The group that --entities puts it in.",
        missing: "no entity, or no group"
      ) { Cell(entity($0)?.group) },
    ]
  }

  private static let ending = [
    AgencyColumn("sentence", .string, "The sentence around it.") { row in
      let sentence = row.context.indexed(row.item.isInTitle).sentences[row.item.sentence]
      return .slice(row.words(of: sentence.span))
    }
  ]
}

extension ItemRow where Item == HarmClause {
  /// The word of harm in scalars of the text or of the title.
  fileprivate var extent: Range<Int> { context.scalars(item.span, inTitle: item.isInTitle) }

  fileprivate func words(of span: TextSpan) -> ArraySlice<UInt8> {
    context.text(span, inTitle: item.isInTitle)
  }
}
