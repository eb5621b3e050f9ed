/// Whole tables as CSV.
extension Table {
  /// The header.
  var header: [UInt8] {
    var csv = CSVWriter()
    appendHeader(to: &csv)
    return csv.bytes
  }

  /// The rows without the header.
  func rows(_ rows: [Row]) -> [UInt8] {
    var csv = CSVWriter()
    for row in rows { append(row, to: &csv) }
    return csv.bytes
  }
}
