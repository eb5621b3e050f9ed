public import SlantComparison

/// The CSV of `slant agree`: one row for a figure.
public enum AgreementTable {
  private typealias FigureColumn = TableColumn<AgreementRow>

  /// All figures as CSV, with the header.
  public static func csv(_ agreement: Agreement) -> [UInt8] {
    table.header + table.csv(agreement.rows)
  }

  /// The table.
  static let table = Table(
    name: "agreement",
    description: "A figure of agreement between coders, or of Slant with them.",
    primaryKey: ["compared", "variable", "value", "scope", "outlet", "measure"],
    columns: identity + figures + cases
  )

  private static let identity = [
    FigureColumn("compared", .string, "coders: coders with each other; slant: Slant with them.") {
      .text($0.subject.rawValue)
    },
    FigureColumn(
      "variable",
      .string,
      "The question in the sheet; quotation+speaker where both have to be right."
    ) { .text($0.variable) },
    FigureColumn(
      "value",
      .string,
      "The answer that the figure is about.",
      missing: "about the question as a whole"
    ) { Cell($0.value) },
    FigureColumn("scope", .string, "all, or outlet for the items of one.") { row in
      switch row.scope {
      case .all: .text("all")
      case .outlet: .text("outlet")
      }
    },
    FigureColumn("outlet", .string, "The outlet.", missing: "all, or the input names none") { row in
      switch row.scope {
      case .outlet(let name) where !name.isEmpty: .text(name)
      default: .empty
      }
    },
  ]

  private static let figures = [
    FigureColumn(
      "measure",
      .string,
      "alpha (Krippendorff's), same (share of equal pairs of answers), precision, recall, f1, or "
        + "accuracy (share of Slant's answers that are the coders')."
    ) { .text($0.measure.rawValue) },
    FigureColumn("estimate", .number, "The figure.", missing: "see reason") { Cell($0.estimate) },
    FigureColumn(
      "lower",
      .number,
      "The lower end of the 95% interval: Wilson's of a share, bootstrapped of alpha and, from 5 articles on, "
        + "of F1.",
      missing: "too few cases, or none for this measure"
    ) { Cell($0.lower) },
    FigureColumn(
      "upper",
      .number,
      "The upper end.",
      missing: "too few cases, or none for this measure"
    ) { Cell($0.upper) },
  ]

  private static let cases = [
    FigureColumn("count", .integer, "The cases that count for it.", missing: "no share") {
      Cell($0.count)
    },
    FigureColumn(
      "total",
      .integer,
      "The cases in all: items, pairs of answers for same; of f1 found or there."
    ) { .integer($0.total) },
    FigureColumn("splits", .integer, "Cases left out since the coders are divided.") {
      .integer($0.splits)
    },
    FigureColumn("reason", .string, "Why there is no figure.", missing: "there is one") {
      Cell($0.reason?.rawValue)
    },
  ]
}
