import SlantReport

/// The articles that meet conditions of `--fail-on`.
struct ArticleGate {
  /// So many articles are named.
  private static let mostNamed = 20

  /// A condition with what meets it.
  struct Condition {
    let condition: FailCondition
    /// The place of the measure among the columns of articles.csv.
    let column: Int
    fileprivate var found = 0
    /// The first articles with their values.
    fileprivate var named: [(id: String, value: String)] = []

    init(condition: FailCondition, column: Int) {
      self.condition = condition
      self.column = column
    }
  }

  private var conditions: [Condition]
  private var articles = 0

  /// A gate without articles.
  init(conditions: [Condition]) { self.conditions = conditions }

  /// Whether a condition is met.
  var isMet: Bool { conditions.contains { $0.found > 0 } }

  /// Looks at the row of an article in articles.csv; an empty cell meets no condition.
  mutating func add(row: [UInt8]) {
    guard !conditions.isEmpty else { return }
    articles += 1
    let cells = CSVRow(row)
    for place in conditions.indices {
      let value = cells[conditions[place].column]
      guard let number = Double(value), conditions[place].condition.isMet(by: number) else {
        continue
      }
      conditions[place].found += 1
      if conditions[place].found <= Self.mostNamed {
        conditions[place].named.append((cells[0], value))
      }
    }
  }

  /// Says which conditions are met, and by which articles; none where none is.
  var lines: [String] {
    conditions.filter { $0.found > 0 }.flatMap { condition in
      let more = condition.found - condition.named.count
      return [
        "--fail-on '\(condition.condition.text)' is met by "
          + "\(condition.found) of \(DisplayNumber.count(articles, "article")):"
      ] + condition.named.map { "  \(ColumnCount.inOneLine($0.id)): \($0.value)" }
        + (more > 0 ? ["  and \(DisplayNumber.integer(more)) more, see articles.csv"] : [])
    }
  }
}
