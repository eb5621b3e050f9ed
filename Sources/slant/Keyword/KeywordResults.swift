import SlantComparison
import SlantReport

/// Prints the hits of `slant keyword` article by article, or keeps them for a file.
struct KeywordResults {
  let table: TableOptions
  /// Articles added so far.
  private(set) var articles = 0
  private var hits = 0
  private var articlesWithHits = 0
  private var kept: [UInt8] = []
  private let text = ConcordanceText(style: Terminal.output.style)

  init(table: TableOptions) { self.table = table }

  /// Adds the hits of an article.
  mutating func add(_ lines: [ConcordanceLine]) {
    if articles == 0, table.csv { Output.write(table.opening + KeywordTable.header) }
    articles += 1
    hits += lines.count
    guard !lines.isEmpty else { return }
    if table.output != nil {
      kept += KeywordTable.rows(lines)
    } else if table.csv {
      Output.write(KeywordTable.rows(lines))
    } else {
      Output.print((articlesWithHits > 0 ? "\n" : "") + text.text(lines))
    }
    articlesWithHits += 1
  }

  /// Writes the file where one is asked for, and tells how many hits there are unless it is to be quiet.
  func finish(pattern: String, isQuiet: Bool) throws {
    if table.output != nil { try table.write(KeywordTable.header + kept) }
    if isQuiet { return }
    let count = ConcordanceText.count(
      hits, articles: articlesWithHits, of: articles, pattern: pattern)
    if table.isCSV {
      Diagnostics.write(count)
    } else {
      let lines = Terminal.output.style.lines(count).joined(separator: "\n")
      Output.print((hits > 0 ? "\n" : "") + lines)
    }
  }
}
