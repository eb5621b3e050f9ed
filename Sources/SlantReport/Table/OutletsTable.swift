internal import SlantComparison
internal import SlantStatistics

/// `outlets.csv`: one row for a measure in an outlet.
enum OutletsTable {
  typealias OutletColumn = TableColumn<OutletEstimate>

  /// The table of articles put together by `grouping`.
  static func table(_ grouping: Grouping) -> Table<OutletEstimate> {
    let key = GroupColumn.name(grouping)
    return Table(
      name: "outlets",
      description:
        "The value of a measure \(GroupColumn.description(grouping)), with a 95 % interval "
        + "by a bootstrap over stories, and over articles on none. Copies of a text count once.",
      primaryKey: ["family", "measure", "subject", key],
      columns: measure
        + [GroupColumn.column(grouping) { $0.outlet }] + sample + value
    )
  }

  private static let measure = MeasureColumns.columns { (row: OutletEstimate) in row.measure }

  private static let sample = [
    OutletColumn("articles", .integer, "Articles, copies left out.", unit: "articles") {
      .integer($0.articles)
    },
    OutletColumn(
      "articles_with_figure", .integer, "Those with a denominator above 0.", unit: "articles"
    ) { .integer($0.articlesWithFigure) },
    OutletColumn(
      "clusters", .integer,
      "What the bootstrap draws as one: the articles on a story together, others each by itself.",
      unit: "clusters"
    ) { .integer($0.clusters) },
  ]

  private static let value = [
    OutletColumn("numerator", .number, "Σ numerator over the articles.") { .number($0.numerator) },
    OutletColumn("denominator", .number, "Σ denominator over the articles.") {
      .number($0.denominator)
    },
    OutletColumn(
      "value", .number, "numerator / denominator; · 1,000 for rates per 1,000 words.",
      missing: "the denominator is 0"
    ) { Cell($0.value) },
    OutletColumn(
      "lower", .number, "The lower end of the 95 % interval of value.",
      missing: "column reason says why"
    ) { Cell($0.interval?.lower) },
    OutletColumn(
      "upper", .number, "The upper end of the 95 % interval of value.",
      missing: "column reason says why"
    ) { Cell($0.interval?.upper) },
    OutletColumn(
      "article_mean", .number, "The mean of the articles' own values, each counting the same.",
      missing: "no article has the figure"
    ) { Cell($0.articleMean) },
    OutletColumn(
      "reason", .string, "Why there is no interval.", missing: "there is an interval"
    ) { Cell($0.reason) },
  ]
}

/// The columns that say what is measured.
enum MeasureColumns {
  static func columns<Row>(_ measure: @escaping @Sendable (Row) -> Measure) -> [TableColumn<Row>] {
    [
      TableColumn(
        "family", .string,
        "The tests that are corrected together: measures, entities, naming or words."
      ) { .text(measure($0).family.rawValue) },
      TableColumn("measure", .string, "The measure.") { .text(measure($0).name) },
      TableColumn(
        "subject", .string,
        "Whom or what it is about: entity_id of entities.csv, a group, a name for a thing, a word.",
        missing: "it is about whole articles"
      ) { Cell(measure($0).subject.isEmpty ? nil : measure($0).subject) },
      TableColumn(
        "subject_name", .string, "The same in words.", missing: "it is about whole articles"
      ) { Cell(measure($0).subjectName.isEmpty ? nil : measure($0).subjectName) },
      TableColumn("meaning", .string, "What the measure is, in words.") {
        .text(measure($0).meaning)
      },
      TableColumn(
        "unit", .string, "What a value of 1 is.", missing: "a share or a score"
      ) { Cell(measure($0).unit) },
    ]
  }
}

/// The columns that name an outlet, or what else articles are put together by.
enum GroupColumn {
  /// The name of the column: `outlet`, `section`; a field of the input that is called like another
  /// column of ours gets `field_` in front.
  static func name(_ grouping: Grouping) -> String {
    switch grouping {
    case .field(let name): "field_" + ColumnName.of(name)
    default: grouping.name
    }
  }

  /// The name of the column of the first, or of the second of a pair.
  static func name(_ grouping: Grouping, _ end: String) -> String { name(grouping) + "_" + end }

  /// For what a row stands, to end "The value of a measure …".
  static func description(_ grouping: Grouping) -> String {
    switch grouping {
    case .outlet: "in an outlet"
    case .field(let name): "in the articles of one value of the field \(name)"
    default: "in the articles of one \(grouping.name)"
    }
  }

  /// The column of a row's group.
  static func column<Row>(
    _ grouping: Grouping, _ end: String? = nil, missing: String = "the input names none",
    _ group: @escaping @Sendable (Row) -> String?
  ) -> TableColumn<Row> {
    let description =
      switch grouping {
      case .outlet: "The outlet."
      case .section: "The section."
      case .author: "The author."
      case .genre: "news, opinion or unknown."
      case .month: "The month of publication, YYYY-MM."
      case .field(let name): "The value of the field \(name)."
      }
    return TableColumn(
      end.map { name(grouping, $0) } ?? name(grouping), .string, description, missing: missing
    ) { Cell(group($0)) }
  }
}
