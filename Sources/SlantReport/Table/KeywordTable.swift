internal import SlantAnalysis
public import SlantComparison

/// The CSV of `slant keyword`: one row for a place where the pattern matches.
public enum KeywordTable {
  private typealias LineColumn = TableColumn<ConcordanceLine>

  /// The header as CSV.
  public static var header: [UInt8] { table.header }

  /// Rows as CSV.
  public static func rows(_ lines: [ConcordanceLine]) -> [UInt8] { table.csv(lines) }

  /// The table.
  static let table = Table(
    name: "keyword",
    description: "A place where the pattern matches, with the words around it.",
    primaryKey: ["article_id", "in", "start"],
    columns: identity + position + reading + words
  )

  private static let identity = [
    LineColumn("article_id", .string, "The article; the same in all tables.") {
      .text($0.articleID)
    },
    LineColumn("outlet", .string, "The outlet.", missing: "the input names none") {
      Cell($0.outlet)
    },
    LineColumn("date", .date, "The day of publication.", missing: "the input gives none") {
      Cell($0.date)
    },
  ]

  private static let position = [
    LineColumn(
      "paragraph",
      .integer,
      "The paragraph, from 1.",
      missing: "in the title given apart"
    ) { Cell($0.paragraph) },
    LineColumn("start", .integer, "Where the match starts.", unit: "Unicode scalars") {
      .integer($0.scalars.lowerBound)
    },
    LineColumn("end", .integer, "Where it ends.", unit: "Unicode scalars") {
      .integer($0.scalars.upperBound)
    },
    LineColumn("in", .string, "text, or title for the title given apart; offsets count from there.")
    { .text($0.isInTitle ? "title" : "text") },
    LineColumn("zone", .string, "title, dateline, lead, body or boilerplate.") {
      .text($0.zone.rawValue)
    },
  ]

  private static let reading = [
    LineColumn("voice", .string, "Who speaks the words: author, quoted, reported or scare.") {
      .text($0.voice.rawValue)
    },
    LineColumn(
      "speaker_id",
      .string,
      "The entity that speaks them: entity_id in entities.csv.",
      missing: "the author, or no entity"
    ) { Cell($0.speakerID) },
    LineColumn("speaker", .string, "Its name.", missing: "the author, or no entity") {
      Cell($0.speaker)
    },
  ]

  private static let words = [
    LineColumn(
      "left",
      .string,
      "The words before in the same paragraph.",
      missing: "it opens the paragraph"
    ) { .text($0.left) },
    LineColumn("keyword", .string, "The words that match, as written.") { .text($0.keyword) },
    LineColumn(
      "right",
      .string,
      "The words behind in the same paragraph.",
      missing: "it ends the paragraph"
    ) { .text($0.right) },
  ]
}
