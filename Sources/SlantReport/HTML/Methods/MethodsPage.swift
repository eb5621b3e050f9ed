internal import SlantComparison
internal import SlantLexicon

/// Formulas, lexicons, options, limits, how far people agree, and how to cite.
struct MethodsPage {
  private let report: ReportContext

  /// Prepares the page of a report.
  init(_ report: ReportContext) { self.report = report }

  /// The page.
  func page() throws -> ReportPage {
    ReportPage(
      chapter: .methods, file: Chapter.methods.file, title: "Methods",
      kicker: .link("Media framing report", to: Chapter.overview.file),
      findings: [
        "Every number of this report is a sum over words that can be looked up. This page says how they "
          + "are found, counted and compared, and where that fails."
      ],
      sections: [
        PageSection(
          id: "formulas", heading: "What is counted",
          blocks: [.html(try Templates.render("formulas", [:]))], isEssential: true),
        PageSection(
          id: "statistics", heading: "How sure it is",
          blocks: [.html(try Templates.render("statistics", statistics))]),
        PageSection(
          id: "limits", heading: "Limits", blocks: [.html(try Templates.render("limits", [:]))],
          isEssential: true),
        PageSection(id: "people", heading: "Checked against people", blocks: [try people()]),
        PageSection(id: "lexicons", heading: "Lexicons", blocks: [lexicons]),
        PageSection(id: "run", heading: "Options of this run", blocks: [.table(options)]),
        PageSection(
          id: "cite", heading: "How to cite",
          blocks: [.html(try Templates.render("cite", ["version": report.version]))],
          isEssential: true),
      ])
  }

  private var statistics: [String: Any] {
    [
      "replicates": DisplayNumber.integer(report.options.replicates),
      "seed": "\(report.options.seed)", "days": "\(report.options.storyWindow)",
      "group": report.group.singular, "groups": report.group.plural,
    ]
  }

  private func people() throws -> PageSection.Block {
    guard let agreement = report.agreement else {
      return .text(
        "This run was not checked against people. “slant sample” draws articles for coders, “slant agree” "
          + "compares the coders with each other and Slant with them, and the option --agreement puts its "
          + "table here.")
    }
    return .html(
      try Templates.render("agreement", AgreementSection(agreement).values()))
  }

  private var lexicons: PageSection.Block {
    guard !report.lexicons.isEmpty else {
      return .text(
        "This report was made from records; the run.json that was written with them names the lexicons."
      )
    }
    let rows = report.lexicons.map { lexicon in
      [
        lexicon.name, lexicon.version, DisplayNumber.integer(lexicon.entries.count),
        lexicon.licence, lexicon.origin.hash,
      ].map { RichText($0) }
    }
    return .table(
      DataTable(
        caption:
          "The lists that were used. The hash (FNV-1a, 64 bits) tells versions of a file apart.",
        columns: ["Lexicon", "Version", .number("Entries"), "Licence", "Hash"], rows: rows))
  }

  private var options: DataTable {
    DataTable(
      caption:
        "As run.json records them; with the same input and options the same bytes are written. "
        + "A dash stands for an option that was not used.",
      columns: ["Option", "Value"],
      rows: report.run.map { [RichText("--" + $0.name), RichText($0.value.text)] })
  }
}

extension RunOption.Value {
  /// The value as a reader sees it.
  fileprivate var text: String {
    switch self {
    case .text(let text): text.isEmpty ? DisplayNumber.missing : text
    case .flag(let flag): flag ? "yes" : "no"
    case .integer(let number): "\(number)"
    case .list(let texts):
      texts.isEmpty ? DisplayNumber.missing : texts.joined(separator: ", ")
    }
  }
}
