internal import SlantComparison

/// What people found who checked Slant: how far they agree with each other, and Slant with them.
struct AgreementSection {
  private let file: AgreementFile

  /// The section of a table that `slant agree` wrote.
  init(_ file: AgreementFile) { self.file = file }

  /// What the template shows.
  func values() -> [String: Any] {
    let rows = file.rows
    let alphas = rows.filter { $0.measure == .alpha }.map(alpha)
    let found = rows.filter { $0.measure == .precision }.map(found)
    let answers = rows.filter { $0.measure == .accuracy }.map(answer)
    return [
      "file": file.name, "checked": checked, "divided": rows.divided,
      "has-divided": !rows.divided.isEmpty,
      "alphas": alphas, "has-alphas": !alphas.isEmpty,
      "found": found, "has-found": !found.isEmpty,
      "right": answers, "has-right": !answers.isEmpty,
    ]
  }

  // MARK: Words

  /// How many judged how much, as far as the table tells.
  private var checked: String {
    let between = file.rows.filter { $0.subject == .coders && $0.measure == .alpha }
    let coders =
      between.contains { $0.reason == .oneCoder }
      ? "One coder judged alone."
      : between.map(\.total).max().map { total in
        "Two or more coders judged; \(DisplayNumber.count(total, "item")) had answers of at least two."
      }
    let whole = file.rows.filter { $0.subject == .slant && $0.scope == .all && $0.value == nil }
    let compared = whole.filter { $0.measure == .precision || $0.measure == .accuracy }
      .map(\.total).max()
      .map { "Slant’s answers are compared with theirs on \(DisplayNumber.count($0, "item"))." }
    return [coders, compared].compactMap(\.self).joined(separator: " ")
  }

  private static func question(_ row: AgreementRow) -> String {
    row.value.map { "\(row.question): \($0)" } ?? row.question
  }

  private static func place(_ scope: AgreementRow.Scope) -> String {
    switch scope {
    case .all: "All"
    case .outlet(let name): GroupWords(.outlet).name(name.isEmpty ? nil : name)
    }
  }

  // MARK: Rows

  private func alpha(_ row: AgreementRow) -> [String: Any] {
    let same = other(.same, beside: row)
    return [
      "question": Self.question(row),
      "place": row.subject == .coders ? "Coders with each other" : "Slant with the coders",
      "cells": Self.decimal(row)
        + [Self.cell(same.flatMap { Self.share($0) } ?? DisplayNumber.missing)]
        + [Self.cell(DisplayNumber.integer(row.total))],
    ]
  }

  private func found(_ precision: AgreementRow) -> [String: Any] {
    let missing = Self.cell(DisplayNumber.missing)
    return [
      "question": Self.question(precision), "place": Self.place(precision.scope),
      "cells": Self.counted(precision)
        + (other(.recall, beside: precision).map(Self.counted) ?? [missing, missing, missing])
        + (other(.f1, beside: precision).map(Self.decimal) ?? [missing, missing]),
    ]
  }

  private func answer(_ row: AgreementRow) -> [String: Any] {
    [
      "question": Self.question(row), "place": Self.place(row.scope), "cells": Self.counted(row),
    ]
  }

  /// Another measure of the same thing.
  private func other(
    _ measure: AgreementRow.Measure, beside row: AgreementRow
  ) -> AgreementRow? {
    file.rows.first {
      $0.measure == measure && $0.subject == row.subject && $0.variable == row.variable
        && $0.value == row.value && $0.scope == row.scope
    }
  }

  // MARK: Cells

  private static func cell(_ text: String, over columns: Int = 1) -> [String: Any] {
    ["text": text, "class": columns == 1 ? "n" : "note", "span": "\(columns)"]
  }

  /// A share, what it is made of, and its interval; or why there is none.
  private static func counted(_ row: AgreementRow) -> [[String: Any]] {
    guard let count = row.count, let share = share(row) else {
      return [cell(row.reason?.rawValue ?? DisplayNumber.missing, over: 3)]
    }
    let counts = "\(DisplayNumber.integer(count)) / \(DisplayNumber.integer(row.total))"
    return [
      cell(share), cell(counts),
      cell(interval(row) { DisplayNumber.decimal(100 * $0, places: 0) + "%" }),
    ]
  }

  /// A figure with two decimals and its interval; or why there is none.
  private static func decimal(_ row: AgreementRow) -> [[String: Any]] {
    guard let estimate = row.estimate else {
      return [cell(row.reason?.rawValue ?? DisplayNumber.missing, over: 2)]
    }
    return [
      cell(DisplayNumber.decimal(estimate, places: 2)),
      cell(interval(row) { DisplayNumber.decimal($0, places: 2) }),
    ]
  }

  private static func share(_ row: AgreementRow) -> String? {
    row.count.map { DisplayNumber.percent($0, of: row.total) }
  }

  private static func interval(_ row: AgreementRow, _ text: (Double) -> String) -> String {
    guard let lower = row.lower, let upper = row.upper else { return DisplayNumber.missing }
    return "\(text(lower)) to \(text(upper))"
  }
}
