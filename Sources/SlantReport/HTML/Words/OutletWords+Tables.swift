internal import SlantComparison

extension OutletWords {
  /// The chart of a group.
  ///
  /// - Parameters:
  ///   - group: The position of the group.
  ///   - isAlone: Whether it has a page of its own, which says what to see above and holds the table.
  /// - Returns: The chart with its table where that stands nowhere else.
  func figure(ofGroup group: Int, isAlone: Bool) -> Figure {
    let isEmpty = rows[group].isEmpty
    return Figure(
      title: report.group.name(corpus.groups[group]) + ".",
      says: isAlone
        ? "Above the middle stand words used more here, below it those used more elsewhere."
        : says(ofGroup: group),
      svg: isEmpty
        ? "" : "<div class=\"scroll\" tabindex=\"0\">\(scatter(ofGroup: group).svg())</div>",
      table: isEmpty || isAlone ? nil : table(ofGroup: group),
      data: [ContrastsTable.table(report.options.grouping).schema.path])
  }

  private func scatter(ofGroup group: Int) -> WordScatter {
    WordScatter(
      points: rows[group].map { row in
        let (here, there) = (row.word.target, row.word.reference)
        return WordScatter.Point(
          text: row.text,
          rate: 1000 * Double(here.count + there.count) / Double(here.words + there.words),
          logOdds: row.word.logOdds, isSure: row.isSure,
          tooltip: "“\(row.text)”: \(DisplayNumber.count(here.count, "use")) here, "
            + "\(DisplayNumber.integer(there.count)) elsewhere; \(rate(here)) and \(rate(there)) per "
            + "1,000 words; log-odds \(DisplayNumber.signed(row.word.logOdds))")
      },
      xUnit: "uses per 1,000 words, all together", yUnit: "log-odds",
      left: "more in \(report.group.name(corpus.groups[group]))", right: "more elsewhere")
  }

  /// The words and phrases of a group.
  func table(ofGroup group: Int) -> DataTable {
    DataTable(
      caption:
        "Words and phrases in the author’s voice, here and in all others together. Log-odds above "
        + "0: more here. A p up to .05, corrected for all \(DisplayNumber.integer(report.results.words.tests)) "
        + "tests, is hardly chance; what is in fewer than 5 articles is not tested.",
      columns: [
        "Word or phrase", .number("Uses here"), .number("Elsewhere"),
        .number("Per 1,000 here"), .number("Elsewhere, per 1,000"),
        .number("Log-odds", "With an informative prior: the natural logarithm of a ratio of odds."),
        .number("Corrected p"),
      ],
      rows: rows[group].map { cells($0, group) })
  }

  private func cells(_ row: Row, _ group: Int) -> [RichText] {
    let word = row.word
    let phrase = word.phrase.map { " mostly “\(Shortening.text($0, to: 60))”" }
    let here = row.file + "#" + WordsCorpus.anchor(ofGroup: group)
    return [
      RichText(row.text) + (phrase.map { .soft($0) } ?? ""),
      .link(DisplayNumber.integer(word.target.count), to: word.target.count > 0 ? here : nil),
      .link(
        DisplayNumber.integer(word.reference.count), to: word.reference.count > 0 ? row.file : nil),
      RichText(rate(word.target)), RichText(rate(word.reference)),
      RichText(DisplayNumber.signed(word.logOdds)),
      word.adjustedP.map { RichText(Self.probability($0)) } ?? .soft("not tested"),
    ]
  }

  /// `.034`, `< .001`.
  private static func probability(_ p: Double) -> String {
    String(DisplayNumber.probability(p).dropFirst(2).trimmingPrefix("=\u{A0}"))
  }
}
