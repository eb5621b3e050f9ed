/// The cells of a row of CSV.
public struct CSVRow {
  private var cells: [Range<Int>] = []
  private let bytes: [UInt8]

  /// Reads the UTF-8 of a row.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    var isQuoted = false
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r") else { continue }
      cells.append(start..<offset)
      start = offset + 1
    }
  }

  /// The text of a cell, without the marks around it; empty where there is none.
  public subscript(column: Int) -> String {
    guard cells.indices.contains(column) else { return "" }
    let cell = bytes[cells[column]]
    guard cell.first == UInt8(ascii: "\""), cell.count > 1 else {
      return String(decoding: cell, as: UTF8.self)
    }
    var text: [UInt8] = []
    var isMark = false
    for byte in cell.dropFirst().dropLast() {
      isMark = byte == UInt8(ascii: "\"") && !isMark
      if !isMark { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
