import SlantComparison

/// What `slant sample` prints when it is done: items and articles by outlet, and what to do next.
enum SampleSummary {
  /// The table and the next steps.
  static func text(_ sample: Sample, folder: String, style: TerminalStyle) -> String {
    let what = sample.unit.plural
    var rows = [["outlet", "articles"] + (sample.unit == .article ? [] : [what, "decoys"])]
    for outlet in Set(sample.articles.map(\.article.outlet)).sorted(by: precedes) {
      let articles = sample.articles.filter { $0.article.outlet == outlet }
      rows.append(row(outlet ?? "(none)", articles, sample.unit))
    }
    if rows.count > 2 { rows.append(row("all", sample.articles, sample.unit)) }
    let decoys =
      sample.unit == .article
      ? ""
      : "\n\n"
        + style.lines(
          "decoys: items that Slant did not mark, so that the sheet does not tell what it found"
        ).joined(separator: "\n")
    return AlignedRows.text(rows, style: style) + decoys + """


      for the coders: \(folder)/coders (sheet.csv, articles.csv, codebook.txt)
      not for them: \(folder)/key.csv
      then: slant agree sheet-anna.csv sheet-ben.csv --key \(folder)/key.csv
      """
  }

  private static func row(
    _ name: String, _ articles: [NamedArticle], _ unit: CodingUnit
  ) -> [String] {
    let found = articles.reduce(0) { $0 + $1.article.found }
    let decoys = articles.reduce(0) { $0 + $1.article.items.count } - found
    return [name, "\(articles.count)"] + (unit == .article ? [] : ["\(found)", "\(decoys)"])
  }

  /// Articles without an outlet come last.
  private static func precedes(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left != nil }
    return left < right
  }
}
