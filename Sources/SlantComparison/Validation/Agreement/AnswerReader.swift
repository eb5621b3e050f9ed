/// Reads the cells that coders fill in: their case, spaces and hyphens do not matter.
struct AnswerReader {
  private static let spellings = [
    "y": CodingScheme.yes, "1": CodingScheme.yes, "true": CodingScheme.yes,
    "n": CodingScheme.no, "0": CodingScheme.no, "false": CodingScheme.no,
  ]

  /// The value that a cell gives to a variable.
  ///
  /// - Parameters:
  ///   - cell: The cell, not empty.
  ///   - variable: What is asked.
  ///   - names: How many names the list of speakers has.
  /// - Returns: `nil` for a value that the codebook does not have.
  static func value(_ cell: String, _ variable: CodingVariable, names: Int) -> String? {
    let plain = String(cell.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    if let value = variable.values.first(where: { $0.name == plain }) { return value.name }
    if variable.values.contains(where: { $0.name == CodingScheme.yes }) { return spellings[plain] }
    // "3 Ann Lee" and "3.0" say 3.
    let digits = cell.prefix { $0.isASCII && $0.isNumber }
    guard variable.takesNumbers, let number = Int(digits), 1...max(1, names) ~= number,
      names > 0
    else { return nil }
    return String(number)
  }

  /// Whether a cell under `complete` says yes; `nil` for another value than yes and no.
  static func isComplete(_ cell: String) -> Bool? {
    let plain = cell.lowercased()
    let value = spellings[plain] ?? plain
    return value == CodingScheme.yes ? true : value == CodingScheme.no ? false : nil
  }

  /// What a message says can be written.
  static func allowed(_ variable: CodingVariable, names: Int) -> String {
    let values = variable.values.map(\.name)
    let numbers =
      variable.takesNumbers && names > 0 ? [names == 1 ? "1" : "1 to \(names)"] : []
    let all = numbers + values
    guard all.count > 1, let last = all.last else { return all.joined() }
    return all.dropLast().joined(separator: ", ") + " or " + last
  }
}
