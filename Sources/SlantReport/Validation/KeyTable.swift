internal import SlantComparison

/// `key.csv`: what stands behind the names of a sheet, and what Slant says of each item.
enum KeyTable {
  /// An item, or an article as a whole.
  struct Row: Sendable {
    /// What is judged.
    let unit: CodingUnit
    /// The name in the sheet.
    let name: String
    /// The article.
    let article: NamedArticle
    /// The item; `nil` for an article at the other levels.
    let item: SampledItem?
  }

  private typealias KeyColumn = TableColumn<Row>

  /// The rows for a sample: the items, then the articles.
  static func rows(_ sample: Sample) -> [Row] {
    let items = sample.items.map {
      Row(unit: sample.unit, name: $0.name, article: $0.article, item: $0.item)
    }
    guard sample.unit != .article else { return items }
    return items
      + sample.articles.map { Row(unit: sample.unit, name: $0.name, article: $0, item: nil) }
  }

  /// The table with a column for each question of a scheme.
  static func table(_ scheme: CodingScheme) -> Table<Row> {
    Table(
      name: "key",
      description: "What stands behind an item of the sheet, and what Slant says of it.",
      primaryKey: [CodingKey.itemColumn],
      columns: identity + place + (scheme.unit == .quote ? [names] : []) + answers(scheme) + reading
    )
  }

  private static let identity = [
    KeyColumn(CodingKey.itemColumn, .string, "The name in the sheet.") { .text($0.name) },
    KeyColumn("level", .string, "What is judged: article, quote or term.") {
      .text($0.unit.rawValue)
    },
    KeyColumn("article", .string, "The article's name in the sheet.") { .text($0.article.name) },
    KeyColumn("article_id", .string, "The article; the same in all tables.") {
      .text($0.article.article.id)
    },
    KeyColumn("outlet", .string, "The outlet.", missing: "the input names none") {
      Cell($0.article.article.outlet)
    },
    KeyColumn("date", .date, "The day of publication.", missing: "the input gives none") {
      Cell($0.article.article.date)
    },
  ]

  private static let place = [
    KeyColumn(
      "number",
      .integer,
      "attribution_id in quotes.csv, or term_id in terms.csv.",
      missing: "a decoy, which Slant did not mark, or a whole article"
    ) { Cell($0.item?.number) },
    KeyColumn(
      "sentence",
      .integer,
      "The sentence in which it starts, from 1; 0 in the title.",
      missing: "a whole article"
    ) { Cell($0.item?.sentence) },
    KeyColumn(
      "start",
      .integer,
      "Where it starts.",
      unit: "Unicode scalars",
      missing: "a whole article"
    ) { Cell($0.item?.scalars?.lowerBound) },
    KeyColumn(
      "end",
      .integer,
      "Where it ends.",
      unit: "Unicode scalars",
      missing: "a whole article"
    ) { Cell($0.item?.scalars?.upperBound) },
    KeyColumn("in", .string, "text, or title for the title given apart; offsets count from there.")
    { .text($0.item?.isInTitle == true ? "title" : "text") },
    KeyColumn("text", .string, "Its words.", missing: "a whole article") {
      Cell($0.item.flatMap { $0.text.isEmpty ? nil : $0.text })
    },
  ]

  private static let names = KeyColumn(
    "names",
    .integer,
    "How many names the sheet lists to choose the speaker from.",
    missing: "a whole article"
  ) { row in Cell(row.item.map { _ in row.article.article.speakers.count }) }

  private static func answers(_ scheme: CodingScheme) -> [KeyColumn] {
    scheme.variables.map { variable in
      KeyColumn(
        variable.name,
        .string,
        "Slant's answer. \(variable.question)",
        missing: "Slant says nothing"
      ) { Cell($0.item?.answers[variable.name]) }
    }
  }

  private static let reading = [
    KeyColumn(
      "reading",
      .string,
      "More of Slant's reading: speaker or kind of source, class of a term, or main entity.",
      missing: "nothing more"
    ) { Cell($0.item?.reading) },
    KeyColumn("confidence", .number, "How sure Slant is, 0…1.", missing: "Slant does not say") {
      row in row.item?.confidencePercent.map { .decimal($0, places: 2) } ?? .empty
    },
  ]
}
