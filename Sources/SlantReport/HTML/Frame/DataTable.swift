/// A table of a page.
///
/// Cells are written as HTML here rather than by a template, which would take most of the time of a
/// report; all text in them is escaped.
struct DataTable: Sendable {
  /// A column.
  struct Column: ExpressibleByStringLiteral {
    /// What stands at its head.
    let title: String
    /// Whether its cells are numbers, which stand to the right.
    var isNumber = false
    /// What the figure is, for those who point at the head; empty where the title says it.
    var meaning = ""

    /// A column of words.
    init(stringLiteral value: String) { title = value }

    /// A column of words.
    init(_ title: String) { self.title = title }

    /// A column of numbers.
    static func number(_ title: String, _ meaning: String = "") -> Column {
      var column = Column(title)
      column.isNumber = true
      column.meaning = meaning
      return column
    }
  }

  /// The most rows that a table should have; further ones go to other pages.
  static let rowLimit = 250

  /// What the table tells, in a line or two; it is also its name for those who do not see it.
  let caption: String
  /// The columns; the first holds the heads of the rows.
  let columns: [Column]
  /// The cells, as many in each row as there are columns.
  let rows: [[RichText]]
  /// Whether a reader may sort and filter it, where scripts run.
  var isSortable = true

  /// The table in a frame that scrolls where it is too wide.
  func html(_ links: PageLinks) -> String {
    let label = Escaping.html(Shortening.text(caption, to: 80))
    var html =
      "<div class=\"scroll\" role=\"group\" aria-label=\"\(label)\" tabindex=\"0\">\n"
      + "<table\(look)>\n"
      + "<caption>\(Escaping.html(caption))</caption>\n<thead><tr>"
    for column in columns {
      let tip = column.meaning.isEmpty ? "" : " title=\"\(Escaping.html(column.meaning))\""
      html += "<th scope=\"col\"\(column.isNumber ? " class=\"n\"" : "")\(tip)>"
      html += Escaping.html(column.title) + "</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in rows { append(row, to: &html, links) }
    return html + "</tbody>\n</table>\n</div>"
  }

  /// The classes of the table: whether it can be sorted, and whether the heads of rows need room.
  private var look: String {
    let isLong = rows.contains { ($0.first?.plain.utf8.count ?? 0) > 30 }
    let classes = [isSortable && rows.count > 1 ? "sortable" : nil, isLong ? "long" : nil]
      .compactMap(\.self)
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }

  private func append(_ row: [RichText], to html: inout String, _ links: PageLinks) {
    html += "<tr>"
    for (position, (column, cell)) in zip(columns, row).enumerated() {
      let look = column.isNumber ? " class=\"n\"" : ""
      html += position == 0 ? "<th scope=\"row\"\(look)>" : "<td\(look)>"
      html += cell.html(links) + (position == 0 ? "</th>" : "</td>")
    }
    html += "</tr>\n"
  }
}
