import SlantComparison
import SlantCorpus
import Testing

@testable import SlantReport

/// What a page says, cut into its sections, and the tables beside the report.
struct PageReading {
  /// The page.
  let html: String

  /// A page of a report; a failure where it is missing.
  init(_ files: [String: String], _ path: String) throws {
    html = try #require(files[path], "\(path) is missing")
  }

  /// The HTML of the section with this anchor.
  func section(_ id: String) throws -> String {
    let start = "<section aria-labelledby=\"\(id)\">"
    let parts = html.split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
    return try String(
      #require(parts.dropFirst().first?.split(separator: "</section>").first, "no section \(id)"))
  }

  /// The pictures of a section.
  func charts(_ id: String) throws -> [ChartReading] {
    let figures = try section(id).split(separator: "<figure", omittingEmptySubsequences: false)
    return figures.dropFirst().compactMap { figure in
      figure.firstRange(of: "<svg role=\"img\"").map { start in
        ChartReading(String(figure[start.lowerBound...]))
      }
    }
  }

  /// The tables of a section, each with its rows of cells, the head first.
  func tables(_ id: String) throws -> [[[String]]] {
    try section(id).split(separator: "<table", omittingEmptySubsequences: false).dropFirst()
      .map { HTMLCheck.rows(String($0)) }
  }

  /// Headings, sentences, what pictures say and rows of tables, a line each.
  var structure: String {
    let part =
      #/<(h[1-6]|caption|figcaption|summary|li)(?:\s[^>]*)?>((?s:.*?))<\/\1>|<p class="(finding|note|kicker)">((?s:.*?))<\/p>|aria-label="(Shares|Tone|who|[^"]*per)([^"]*)"|<tr>(?s:.*?)<\/tr>/#
    return html.matches(of: part).map { match in
      if let inner = match.output.2 { return "\(match.output.1 ?? ""): \(Self.text(inner))" }
      if let inner = match.output.4 { return "\(match.output.3 ?? ""): \(Self.text(inner))" }
      if let label = match.output.6 { return "svg: \(match.output.5 ?? "")\(label)" }
      return HTMLCheck.rows(String(match.output.0)).flatMap(\.self).joined(separator: " | ")
    }.joined(separator: "\n") + "\n"
  }

  private static func text(_ html: Substring) -> String {
    HTMLCheck.text(html.replacing("<", with: " <")).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The rows of the tables of a corpus by file name, as dictionaries by column.
  static func tables(_ results: CorpusResults) -> [String: [[String: String]]] {
    CorpusTables(grouping: .outlet).files(results).reduce(into: [:]) { tables, file in
      let cells = CSVReading.rows(String(decoding: file.csv, as: UTF8.self))
      tables[file.schema.path] = cells.dropFirst().map {
        Dictionary(uniqueKeysWithValues: zip(cells[0], $0))
      }
    }
  }
}

extension [[String: String]] {
  /// The sum of a column.
  func sum(_ column: String) -> Double {
    reduce(0) { $0 + (Double($1[column] ?? "") ?? 0) }
  }
}
