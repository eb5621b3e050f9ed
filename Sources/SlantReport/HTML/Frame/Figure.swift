/// A chart with the sentence that says what to see, its numbers as a table, and where they come from.
struct Figure: Sendable {
  /// What the chart is of, in a few words; the heading above it.
  let title: String
  /// What to see in it, with numbers: a sentence or two.
  let says: String
  /// The picture, made by one of our charts.
  let svg: String
  /// The same numbers; `nil` where the table stands on the page anyway.
  var table: DataTable?
  /// The tables that it was made from: `outlets.csv`.
  var data: [String] = []
  /// What to bear in mind; empty for nothing.
  var note = ""

  /// What the template asks of it.
  func values(_ links: PageLinks) -> [String: Any] {
    [
      "title": title, "says": says, "svg": svg,
      "table": [table.map { $0.html(links) }].compactMap(\.self),
      "note": note.isEmpty ? [] : [note], "data": links.data(data),
    ]
  }
}
