import SlantReport

/// A partial state on its way to standard output.
struct StateOutput {
  private let writer: StateWriter
  private var skipped = 0

  /// Nothing yet.
  init(_ writer: StateWriter) { self.writer = writer }

  /// Writes a line.
  mutating func write(_ line: RecordReader.Line) {
    if case .skipped(let reason) = line {
      skipped += 1
      Diagnostics.write(SkippedLine.text(reason))
    }
    Output.write(writer.line(line))
  }

  /// Ends the state.
  ///
  /// A part of which nothing could be read is a part all the same.
  ///
  /// - Throws: ``ExitStatus`` where something was skipped.
  func finish() throws {
    if skipped > 0 { throw ExitStatus.skipped }
  }
}
