/// An article of Factiva, field by field.
struct FactivaArticle {
  private let line: Int
  private let number: Int
  /// The codes in their order, and the lines of their values.
  private var fields: [(code: String, lines: [String])] = []

  init(line: Int, number: Int) {
    self.line = line
    self.number = number
  }

  /// Whether the field that was read last is text.
  var isInText: Bool { fields.last.map { $0.code == "LP" || $0.code == "TD" } ?? false }

  /// Takes a field.
  mutating func take(_ code: String, _ value: String) {
    fields.append((code, value.isEmpty ? [] : [value]))
  }

  /// Takes a line of the last field; behind the name of the article comes what is no part of it.
  mutating func goOn(_ text: String) {
    guard let last = fields.last, last.code != "AN" || last.lines.isEmpty else { return }
    guard !text.isEmpty || isInText else { return }
    fields[fields.count - 1].lines.append(text)
  }

  /// Whether a field with this code is of another article: this one has ended, or has that field.
  func isFollowed(by code: String) -> Bool {
    has("AN") || ["HD", "SE"].contains(code) && has(code) || code == "SE" && has("LP")
  }

  /// The article made of the fields.
  var article: ExportArticle {
    var article = ExportArticle(line: line, number: ExportNumber(number: number))
    for field in fields where field.code != "LP" && field.code != "TD" {
      let value = field.lines.joined(separator: " ")
      switch field.code {
      case "HD": article.add("title", value)
      case "SN": article.add("outlet", value)
      case "BY": article.add("author", ExportArticle.author(value))
      case "PD": article.add("date", value)
      case "SE": article.add("section", value)
      case "AN":
        article.add("id", value.hasPrefix("Document ") ? String(value.dropFirst(9)) : value)
      default: article.add(field.code, value)
      }
    }
    article.text = text
    let words = text + " " + (value("HD") ?? "")
    article.problem =
      !has("AN")
      ? .noEnd : text.isBlank ? .noText : ExportProblem.length(of: words, stated: value("WC"))
    return article
  }

  /// The lead and the rest, with an empty line between them.
  private var text: String {
    fields.filter { $0.code == "LP" || $0.code == "TD" }
      .map { $0.lines.joined(separator: "\n").trimmed }.filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private func has(_ code: String) -> Bool { fields.contains { $0.code == code } }

  private func value(_ code: String) -> String? {
    fields.first { $0.code == code }?.lines.joined(separator: " ")
  }
}
