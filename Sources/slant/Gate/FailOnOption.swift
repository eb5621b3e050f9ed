import ArgumentParser
import SlantCorpus
import SlantReport

/// The conditions under which a command ends with status 1.
struct FailOnOption: ParsableArguments {
  /// So many near names are told of a measure that there is none of.
  private static let mostNamed = 5

  @Option(
    help: ArgumentHelp(
      "End with status 1 where an article meets a condition, as loaded_author_per_1000>12: a column of "
        + "numbers of articles.csv, then >, >=, <, <= or =, then a number. The articles are named on "
        + "standard error. Repeatable.", valueName: "condition"))
  var failOn: [FailCondition] = []

  /// What looks for articles that meet the conditions.
  ///
  /// - Parameter table: articles.csv.
  /// - Returns: A gate that has seen no article.
  /// - Throws: ``CommandFailure`` where a measure is none of its columns of numbers.
  func gate(_ table: TableSchema) throws -> ArticleGate {
    let names = table.columns.map(\.name)
    let numeric = table.columns.filter { [.integer, .number].contains($0.kind) }.map(\.name)
    let conditions = try failOn.map { condition in
      guard let name = Self.column(condition.measure, numeric),
        let place = names.firstIndex(of: name)
      else { throw Self.failure(condition, numeric) }
      return (condition, place)
    }
    return ArticleGate(conditions: conditions.map { .init(condition: $0.0, column: $0.1) })
  }

  /// The column that a name stands for: its own, or without a voice that of the author.
  private static func column(_ name: String, _ columns: [String]) -> String? {
    if columns.contains(name) { return name }
    let inAuthorsVoice = columns.filter { column in
      let parts = column.split(separator: "_")
      return parts.contains("author")
        && parts.filter { $0 != "author" }.joined(separator: "_") == name
    }
    return inAuthorsVoice.count == 1 ? inAuthorsVoice[0] : nil
  }

  private static func failure(_ condition: FailCondition, _ columns: [String]) -> CommandFailure {
    let near = columns.enumerated().map { place, name in
      (EditDistance.between(condition.measure, name), place, name)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(mostNamed).map(\.2)
    return CommandFailure(
      "'--fail-on \(condition.text)' names no column of numbers of articles.csv; the nearest are "
        + near.joined(separator: ", "))
  }
}
