internal import SlantCorpus

/// The columns by which the rows of all tables can be brought together.
extension TableColumn {
  /// `article_id`, `outlet` and `date` of a row's article.
  static func keys(_ context: @escaping @Sendable (Row) -> ArticleContext) -> [TableColumn] {
    [
      TableColumn("article_id", .string, "The article; the same in all tables.") {
        .text(context($0).article.id)
      },
      TableColumn(
        "outlet",
        .string,
        "The outlet that published the article.",
        missing: "the input names none"
      ) { Cell(context($0).article.outlet) },
      TableColumn(
        "date",
        .date,
        "The day of publication.",
        missing: "the input gives none"
      ) { Cell(context($0).article.date) },
    ]
  }
}
