internal import SlantComparison

/// `sheet.csv`, which a coder fills in: it tells neither outlets nor what Slant says.
enum SheetTable {
  /// A row of a sheet.
  enum Row: Sendable {
    /// An item to judge.
    case item(NamedItem)
    /// An article in which items that the sheet lacks are looked for.
    case search(NamedArticle, CodingUnit)
  }

  private typealias SheetColumn = TableColumn<Row>

  /// The rows for a sample: the items, then the articles to be searched.
  static func rows(_ sample: Sample) -> [Row] {
    let items = sample.items.map(Row.item)
    guard sample.unit != .article else { return items }
    return items + sample.articles.map { .search($0, sample.unit) }
  }

  /// The table with a column for each question of a scheme.
  static func table(_ scheme: CodingScheme) -> Table<Row> {
    let answers = scheme.variables.map { variable in
      SheetColumn(variable.name, .string, variable.question, missing: "to be filled in") { _ in
        .empty
      }
    }
    let isArticle = scheme.unit == .article
    return Table(
      name: "sheet",
      description: "A row for each item to judge; the codebook says how.",
      primaryKey: ["item"],
      columns: isArticle
        ? [item] + aboutArticles + answers + [note]
        : [item] + place + (scheme.unit == .quote ? [speakers] : []) + answers + additions + [note]
    )
  }

  private static let item = SheetColumn(
    CodingKey.itemColumn,
    .string,
    "The name of the item; empty in rows that a coder adds."
  ) { row in
    switch row {
    case .item(let item): .text(item.name)
    case .search(let article, _): .text(article.name)
    }
  }

  private static let place = [
    SheetColumn("article", .string, "The article, as in articles.csv.") { row in
      switch row {
      case .item(let item): .text(item.article.name)
      case .search(let article, _): .text(article.name)
      }
    },
    SheetColumn(
      "sentence",
      .integer,
      "The sentence in which the item starts, as in articles.csv; 0 is the title.",
      missing: "a whole article"
    ) { Cell($0.item?.item.sentence) },
    SheetColumn("context", .string, "The item between [[ and ]] with the sentences around it.") {
      row in
      switch row {
      case .item(let item): .text(item.item.context)
      case .search(let article, let unit): .text(task(article, unit))
      }
    },
  ]

  private static let speakers = SheetColumn(
    "speakers",
    .string,
    "The names that the answer in the column speaker numbers.",
    missing: "a whole article"
  ) { row in
    guard let names = row.item?.article.article.speakers else { return .empty }
    return Cell(
      names.isEmpty
        ? nil : names.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: "; "))
  }

  private static let aboutArticles = [
    SheetColumn("main_entity", .string, "Of whom the tone is asked.", missing: "of nobody") {
      Cell($0.item?.article.article.mainEntity)
    },
    SheetColumn("title", .string, "The title; the text is in articles.csv.", missing: "none") {
      Cell($0.item?.article.article.title)
    },
  ]

  private static let additions = [
    SheetColumn(
      "words",
      .string,
      "In rows that a coder adds: the words that the sheet lacks.",
      missing: "to be filled in"
    ) { _ in .empty },
    SheetColumn(
      "complete",
      .string,
      "In rows of whole articles: yes once all that the sheet lacks is added.",
      missing: "to be filled in"
    ) { _ in .empty },
  ]

  private static let note = SheetColumn(
    "note",
    .string,
    "What the coder wants to say.",
    missing: "to be filled in"
  ) { _ in .empty }

  private static func task(_ article: NamedArticle, _ unit: CodingUnit) -> String {
    "Read all of \(article.name) in articles.csv. For \(unit.plural) that this sheet lacks add rows "
      + "with article, sentence and words; then write yes under complete."
  }
}

extension SheetTable.Row {
  fileprivate var item: NamedItem? {
    if case .item(let item) = self { item } else { nil }
  }
}
