internal import SlantCorpus

/// The table that `slant agree` wrote, read back.
///
///     let file = try AgreementFile(bytes, path: "agreement.csv", name: "agreement.csv")
///     file.rows.first { $0.measure == .alpha }
///
/// It holds what the table says and no more: neither the number of coders beyond one, nor the articles,
/// nor the version of Slant.
public struct AgreementFile: Equatable, Sendable {
  private static let needed = [
    "compared", "variable", "value", "scope", "outlet", "measure", "estimate", "lower", "upper",
    "count", "total", "splits", "reason",
  ]

  /// The name by which readers are told of the file.
  public let name: String
  /// The figures in the order of the file.
  public let rows: [AgreementRow]

  /// Reads the table.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: The path for messages.
  ///   - name: The name by which readers are told of it.
  /// - Throws: ``CodingFault`` with the first thing that `slant agree` does not write.
  public init(_ bytes: [UInt8], path: String, name: String) throws(CodingFault) {
    let table: PlainTable
    do {
      table = try PlainTable(bytes, path: path)
    } catch {
      throw CodingFault(path: path, line: error.line, problem: .badTable(error.problem))
    }
    if let missing = Self.needed.first(where: { table.column($0) == nil }) {
      throw CodingFault(path: path, line: 1, problem: .notAnAgreement(missing: missing))
    }
    var rows: [AgreementRow] = []
    for row in table.rows { rows.append(try FigureReader(CodingRow(table, row), path).figure()) }
    guard !rows.isEmpty else { throw CodingFault(path: path, line: nil, problem: .noFigures) }
    self.name = name
    self.rows = rows
  }
}

/// The cells of a row as a figure.
private struct FigureReader {
  private let row: CodingRow
  private let path: String

  init(_ row: CodingRow, _ path: String) {
    self.row = row
    self.path = path
  }

  func figure() throws(CodingFault) -> AgreementRow {
    AgreementRow(
      subject: try value("compared", AgreementRow.Subject.init),
      variable: try value("variable") { $0 },
      value: try optional("value") { $0 }, scope: try value("scope", scope),
      measure: try value("measure", AgreementRow.Measure.init),
      estimate: try optional("estimate", number),
      lower: try optional("lower", number), upper: try optional("upper", number),
      count: try optional("count", cases), total: try value("total", cases),
      splits: try value("splits", cases), reason: try optional("reason", AgreementRow.Reason.init))
  }

  private func scope(_ cell: String) -> AgreementRow.Scope? {
    switch cell {
    case "all": .all
    case "outlet": .outlet(row["outlet"])
    default: nil
    }
  }

  private func number(_ cell: String) -> Double? { Double(cell).flatMap { $0.isFinite ? $0 : nil } }

  private func cases(_ cell: String) -> Int? { Int(cell).flatMap { $0 < 0 ? nil : $0 } }

  private func value<Value>(
    _ column: String, _ read: (String) -> Value?
  ) throws(CodingFault) -> Value {
    let cell = row[column]
    guard !cell.isEmpty, let value = read(cell) else {
      throw CodingFault(path: path, line: row.line, problem: .badFigure(cell, column: column))
    }
    return value
  }

  private func optional<Value>(
    _ column: String, _ read: (String) -> Value?
  ) throws(CodingFault) -> Value? {
    row[column].isEmpty ? nil : try value(column, read)
  }
}
