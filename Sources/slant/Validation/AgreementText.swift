import SlantComparison

/// The figures of `slant agree` for the terminal.
struct AgreementText {
  let agreement: Agreement
  let style: TerminalStyle

  /// The whole text.
  var text: String {
    ([heading, betweenCoders] + found + further + [notes]).joined(separator: "\n\n")
  }

  private var heading: String {
    let coders = agreement.coders == 1 ? "1 coder" : "\(agreement.coders) coders"
    let articles = agreement.articles == 1 ? "1 article" : "\(agreement.articles) articles"
    guard agreement.unit != .article else { return "\(coders), \(articles)" }
    return
      "\(coders), \(agreement.items) items (\(agreement.unit.plural) and decoys) in \(articles)\n"
      + "searched for what the sheet lacks: \(agreement.searchedArticles)"
  }

  private func heading(_ text: String) -> String {
    style.lines(text).map(style.bold).joined(separator: "\n")
  }

  private var betweenCoders: String {
    let header = ["", "alpha", "95%", "same", "items"]
    let rows = agreement.rows.filter { $0.subject == .coders }
    let lines = rows.filter { $0.measure == .alpha }.map { alpha in
      let same = rows.first { $0.measure == .same && $0.variable == alpha.variable }
      return [
        "  " + alpha.variable, Self.decimal(alpha.estimate), Self.interval(alpha, decimal),
        Self.percent(same?.estimate), "\(alpha.total)",
      ]
    }
    let title = heading("Between the coders: Krippendorff's alpha")
    let reason = rows.first { $0.reason == .oneCoder }.map { _ in
      "\n  empty: \(AgreementRow.Reason.oneCoder.rawValue)"
    }
    return title + "\n" + AlignedRows.text([header] + lines, style: style) + (reason ?? "")
  }

  // MARK: Slant

  private var slant: [AgreementRow] { agreement.rows.filter { $0.subject == .slant } }

  /// The questions about which `measure` is given as a whole, in order.
  private func variables(with measure: AgreementRow.Measure) -> [String] {
    slant.filter { $0.measure == measure && $0.value == nil && $0.scope == .all }.map(\.variable)
  }

  private var found: [String] {
    let header = ["", "precision", "95%", "recall", "95%", "F1"]
    return variables(with: .precision).map { variable in
      let rows = slant.filter { $0.variable == variable && $0.value == nil }
      let lines = rows.filter { $0.measure == .precision }.map { precision in
        let others = rows.filter { $0.scope == precision.scope }
        return line(name(precision.scope), precision, others)
      }
      return heading("Slant: \(rows.first?.question ?? variable)") + "\n"
        + AlignedRows.text([header] + lines, style: style)
    }
  }

  private var further: [String] {
    let header = ["", "right", "of", "share", "95%"]
    return variables(with: .accuracy).map { variable in
      let rows = slant.filter { $0.variable == variable }
      let lines = rows.filter { $0.measure == .accuracy }.map { row in
        [
          name(row.scope), row.count.map(String.init) ?? "-", "\(row.total)",
          Self.percent(row.estimate), Self.interval(row, Self.wholePercent),
        ]
      }
      let alpha = rows.first { $0.measure == .alpha && $0.estimate != nil }.map { row in
        "\n  alpha with the coders: \(Self.decimal(row.estimate))"
          + (row.lower == nil ? "" : " (\(Self.interval(row, decimal)))")
      }
      return heading("Slant: \(variable)") + "\n"
        + AlignedRows.text([header] + lines, style: style)
        + (alpha ?? "") + values(rows)
    }
  }

  private func values(_ rows: [AgreementRow]) -> String {
    let lines = rows.filter { $0.measure == .precision && $0.value != nil }.map { precision in
      line("  " + (precision.value ?? ""), precision, rows.filter { $0.value == precision.value })
    }
    guard !lines.isEmpty else { return "" }
    let header = ["", "precision", "95%", "recall", "95%", "F1"]
    return "\n" + AlignedRows.text([header] + lines, style: style)
  }

  private func line(
    _ name: String, _ precision: AgreementRow, _ rows: [AgreementRow]
  ) -> [String] {
    let recall = rows.first { $0.measure == .recall }
    let f1 = rows.first { $0.measure == .f1 }
    return [
      name, Self.share(precision), Self.interval(precision, Self.wholePercent),
      recall.map(Self.share) ?? "-",
      recall.map { Self.interval($0, Self.wholePercent) } ?? "", Self.decimal(f1?.estimate),
    ]
  }

  private func name(_ scope: AgreementRow.Scope) -> String {
    switch scope {
    case .all: "  all"
    case .outlet(""): "  (none)"
    case .outlet(let name): "  " + name
    }
  }

  // MARK: Notes

  private var notes: String {
    var notes: [String] = []
    let divided = agreement.rows.divided
    if !divided.isEmpty {
      notes.append("Left out, since the coders are divided: \(divided).")
    }
    if slant.contains(where: { $0.reason == .notSearched }) {
      notes.append("No recall: \(AgreementRow.Reason.notSearched.rawValue).")
    }
    notes.append(
      "Intervals of shares are Wilson's and take items for independent; those of one article hang "
        + "together, so that they are a little too narrow.")
    return notes.flatMap { style.lines($0) }.joined(separator: "\n")
  }

  // MARK: Numbers

  /// `41/45 91%`.
  private static func share(_ row: AgreementRow) -> String {
    row.count.map { "\($0)/\(row.total) \(percent(row.estimate))" } ?? "-"
  }

  private static func percent(_ value: Double?) -> String {
    value.map { FixedDecimal.text(100 * $0, places: 0) + "%" } ?? "-"
  }

  private static func decimal(_ value: Double?) -> String {
    value.map { FixedDecimal.text($0, places: 2) } ?? "-"
  }

  private func decimal(_ value: Double) -> String { Self.decimal(value) }

  private static func wholePercent(_ value: Double) -> String {
    FixedDecimal.text(100 * value, places: 0)
  }

  private static func interval(_ row: AgreementRow, _ text: (Double) -> String) -> String {
    guard let lower = row.lower, let upper = row.upper else { return "" }
    return "\(text(lower)) to \(text(upper))"
  }
}
