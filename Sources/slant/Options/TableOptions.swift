import ArgumentParser
import SlantReport

/// Where the table of a command goes that otherwise prints for the terminal.
struct TableOptions: ParsableArguments {
  @Flag(help: "Print the table as CSV.")
  var csv = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the table as CSV to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Start the table with a byte-order mark, which Excel needs to read UTF-8.")
  var excel = false

  func validate() throws {
    if csv, output != nil {
      throw ValidationError("'--csv' prints the table and '--output' writes it to a file; use one.")
    }
    if excel, !csv, output == nil {
      throw ValidationError("'--excel' is about the CSV; use it with '--csv' or '--output FILE'.")
    }
  }

  /// Whether the table is asked for as CSV.
  var isCSV: Bool { csv || output != nil }

  /// What the CSV opens with.
  var opening: [UInt8] { ByteOrderMark.opening(isWanted: excel) }

  /// Prints a whole table as CSV, or writes it to the file.
  func write(_ table: [UInt8]) throws {
    guard let output else { return Output.write(opening + table) }
    try FileBytes.write(opening + table, to: output)
  }
}
