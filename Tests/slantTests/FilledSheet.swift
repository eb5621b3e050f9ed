import Foundation

/// A sheet of `slant sample` as a coder would fill it in.
struct FilledSheet {
  let header: [String]
  private(set) var rows: [[String: String]]
  private let questions: [String]

  /// The sheet of a sample, filled in with Slant's own answers from its key.
  init(sample files: [String: Data]) {
    let sheet = CSVTable(files["coders/sheet.csv"] ?? Data())
    let key = CSVTable(files["key.csv"] ?? Data())
    let keys = Dictionary(
      uniqueKeysWithValues: key.rows.map { row in
        (row.first ?? "", Dictionary(uniqueKeysWithValues: zip(key.header, row)))
      })
    header = sheet.header
    questions = sheet.header.filter {
      key.header.contains($0) && !["item", "article", "sentence"].contains($0)
    }
    rows = []
    for cells in sheet.rows {
      var row = Dictionary(uniqueKeysWithValues: zip(sheet.header, cells))
      let item = row["item"] ?? ""
      for question in questions { row[question] = keys[item]?[question] ?? "" }
      if row["article"] == item { row["complete"] = "yes" }
      rows.append(row)
    }
  }

  /// Gives an answer to the items for which `isMeant` holds; an item that is none loses its other
  /// answers.
  mutating func answer(
    _ question: String, _ value: String, where isMeant: (Int, [String: String]) -> Bool
  ) {
    var number = 0
    for index in rows.indices where rows[index]["item"] != rows[index]["article"] {
      if isMeant(number, rows[index]) {
        rows[index][question] = value
        if value == "no" { for other in questions.dropFirst() { rows[index][other] = "" } }
      }
      number += 1
    }
  }

  /// Adds a row for something that the sheet lacks.
  mutating func add(article: String, sentence: Int, words: String) {
    rows.append(["article": article, "sentence": "\(sentence)", "words": words])
  }

  /// The sheet as a spreadsheet saves it.
  func csv(separator: String = ",", lineEnd: String = "\r\n") -> Data {
    let lines =
      [header]
      + rows.map { row in header.map { row[$0] ?? "" } }
    let text = lines.map { cells in
      cells.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
        .joined(separator: separator)
    }.joined(separator: lineEnd)
    return Data((text + lineEnd).utf8)
  }
}
