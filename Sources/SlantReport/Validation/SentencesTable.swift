internal import SlantComparison

/// `articles.csv` of a sample: the texts as coders read them, a sentence a row.
enum SentencesTable {
  /// A sentence of an article.
  struct Row: Sendable {
    /// The name of the article in the sheets.
    let article: String
    /// Its number, from 1; 0 for the title.
    let number: Int
    /// The paragraph, from 1; `nil` for the title.
    let paragraph: Int?
    /// Its words.
    let text: String
  }

  private typealias SentenceColumn = TableColumn<Row>

  /// The sentences of all articles of a sample.
  static func rows(_ sample: Sample) -> [Row] {
    sample.articles.flatMap { named in
      let title = named.article.title.map {
        [Row(article: named.name, number: 0, paragraph: nil, text: $0)]
      }
      return (title ?? [])
        + named.article.sentences.enumerated().map { number, sentence in
          Row(
            article: named.name,
            number: number + 1,
            paragraph: sentence.paragraph,
            text: sentence.text)
        }
    }
  }

  /// The table.
  static let table = Table(
    name: "articles",
    description: "A sentence of an article, as coders read it.",
    primaryKey: ["article", "sentence"],
    columns: [
      SentenceColumn("article", .string, "The name of the article in the sheet.") {
        .text($0.article)
      },
      SentenceColumn("paragraph", .integer, "The paragraph, from 1.", missing: "the title") {
        Cell($0.paragraph)
      },
      SentenceColumn("sentence", .integer, "The sentence, from 1; 0 is the title.") {
        .integer($0.number)
      },
      SentenceColumn("text", .string, "Its words.") { .text($0.text) },
    ]
  )
}
