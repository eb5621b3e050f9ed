public import SlantCorpus

/// What one coder filled in.
public struct CodedSheet: Equatable, Sendable {
  /// Words that the coder found and the sheet lacks.
  struct Addition: Equatable, Sendable {
    let article: String
    let sentence: Int
    let words: Set<String>
  }

  /// The answers by item and variable.
  let answers: [String: [String: String]]
  /// The articles that the coder searched to the end.
  let complete: Set<String>
  /// What the coder added in these.
  let additions: [Addition]

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - table: The file.
  ///   - path: The path for messages.
  ///   - key: The key that the sheet was drawn with.
  /// - Returns: The sheet, and all that is wrong with it or was passed over; the sheet is not to be used
  ///   where one of these is an error.
  public static func read(
    _ table: PlainTable, path: String, key: CodingKey
  ) -> (sheet: CodedSheet, faults: [CodingFault]) {
    var reader = CodedSheetReader(path: path, key: key, table: table)
    reader.read()
    return (reader.sheet, reader.faults)
  }
}

/// The state of reading a sheet row by row.
private struct CodedSheetReader {
  private static let item = CodingKey.itemColumn
  private static let complete = "complete"

  let path: String
  let key: CodingKey
  let table: PlainTable
  private let scheme: CodingScheme
  private(set) var faults: [CodingFault] = []
  private var answers: [String: [String: String]] = [:]
  private var completed: Set<String> = []
  private var additions: [(addition: CodedSheet.Addition, line: Int)] = []
  private var lines: [String: Int] = [:]

  init(path: String, key: CodingKey, table: PlainTable) {
    self.path = path
    self.key = key
    self.table = table
    scheme = CodingScheme(key.unit)
  }

  var sheet: CodedSheet {
    CodedSheet(
      answers: answers, complete: completed,
      additions: additions.map(\.addition).filter { addition in
        completed.contains(addition.article) && listed(addition) == nil
      })
  }

  /// The item that stands for the same words: one that Slant found, or a decoy that the coder takes for
  /// what is looked for.
  private func listed(_ addition: CodedSheet.Addition) -> CodingKey.Item? {
    key.items.first { item in
      guard addition.isLike(item) else { return false }
      guard item.isDecoy(scheme), let detection = scheme.detection else { return true }
      return answers[item.name]?[detection.name] == CodingScheme.yes
    }
  }

  mutating func read() {
    let own = key.unit == .article ? [] : ["article", "sentence", "words", Self.complete]
    let needed = [Self.item] + scheme.variables.map(\.name) + own
    for column in needed {
      switch table.header.count(where: { $0 == column }) {
      case 0: fault(1, .missingColumn(column))
      case 1: continue
      default: fault(1, .repeatedColumn(column))
      }
    }
    guard faults.isEmpty else { return }
    for row in table.rows { read(CodingRow(table, row)) }
    guard faults.isEmpty else { return }
    tellWhatIsPassedOver()
  }

  private mutating func read(_ row: CodingRow) {
    let name = row[Self.item].uppercased()
    if name.isEmpty { return readAddition(row) }
    guard key.item(name) != nil || key.outlets[name] != nil else {
      return fault(row.line, .unknownItem(row[Self.item]))
    }
    if let first = lines.updateValue(row.line, forKey: name) {
      return fault(row.line, .repeatedItem(name, first: first))
    }
    if let item = key.item(name) {
      readAnswers(row, item)
    } else if !row[Self.complete].isEmpty {
      readComplete(row, name)
    }
  }

  private mutating func readAnswers(_ row: CodingRow, _ item: CodingKey.Item) {
    for variable in scheme.variables where !row[variable.name].isEmpty {
      let cell = row[variable.name]
      if let value = AnswerReader.value(cell, variable, names: item.names) {
        answers[item.name, default: [:]][variable.name] = value
      } else {
        let allowed = AnswerReader.allowed(variable, names: item.names)
        fault(row.line, .badValue(cell, column: variable.name, allowed: allowed))
      }
    }
  }

  private mutating func readComplete(_ row: CodingRow, _ article: String) {
    guard let isComplete = AnswerReader.isComplete(row[Self.complete]) else {
      let allowed = "\(CodingScheme.yes) or \(CodingScheme.no)"
      return fault(
        row.line, .badValue(row[Self.complete], column: Self.complete, allowed: allowed))
    }
    if isComplete { completed.insert(article) }
  }

  private mutating func readAddition(_ row: CodingRow) {
    guard key.unit != .article, !row["words"].isEmpty else { return fault(row.line, .noItem) }
    let article = row["article"].uppercased()
    guard key.outlets[article] != nil else {
      return fault(row.line, .unknownArticle(row["article"]))
    }
    guard let sentence = Int(row["sentence"]), sentence >= 0 else {
      return fault(row.line, .badSentence(row["sentence"]))
    }
    let addition = CodedSheet.Addition(
      article: article, sentence: sentence, words: row["words"].wordSet)
    additions.append((addition, row.line))
  }

  /// Warns of what is not counted, once the sheet is known to be right.
  private mutating func tellWhatIsPassedOver() {
    if answers.isEmpty { return fault(nil, .nothingFilledIn) }
    for (addition, line) in additions {
      if let item = listed(addition) {
        fault(line, .alreadyListed(item: item.name))
      } else if !completed.contains(addition.article) {
        fault(line, .notComplete(article: addition.article))
      }
    }
    let answered = answers.count
    if answered < key.itemCount {
      fault(nil, .unanswered(key.itemCount - answered, of: key.itemCount))
    }
  }

  private mutating func fault(_ line: Int?, _ problem: CodingFault.Problem) {
    faults.append(CodingFault(path: path, line: line, problem: problem))
  }
}

extension CodedSheet.Addition {
  /// Whether it stands for the same words as `other`: in one sentence, half of the shorter one's words
  /// in common.
  func isLike(_ other: Self) -> Bool {
    article == other.article && sentence == other.sentence && words.shareHalf(with: other.words)
  }

  /// Whether it stands for an item of the sheet.
  func isLike(_ item: CodingKey.Item) -> Bool {
    article == item.article && sentence == item.sentence && words.shareHalf(with: item.words)
  }
}

extension Set<String> {
  fileprivate func shareHalf(with other: Self) -> Bool {
    let shorter = Swift.min(count, other.count)
    return shorter > 0 && intersection(other).count * 2 >= shorter
  }
}
