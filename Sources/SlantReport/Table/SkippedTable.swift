internal import SlantCorpus

/// `skipped.csv`: one row for an input that could not be read.
enum SkippedTable {
  /// The table.
  static let table = Table<Skipped>(
    name: "skipped",
    description: "An input that could not be read.",
    primaryKey: [],
    columns: [
      TableColumn("file", .string, "The path as given, or - for standard input.") {
        .text($0.file)
      },
      TableColumn("line", .integer, "The line or row, from 1.", missing: "the whole file") {
        Cell($0.line)
      },
      TableColumn("reason", .string, "What was wrong.") { .text($0.reason) },
    ]
  )
}
