import SlantCorpus
import SlantReport

/// The records in a file, or of standard input.
struct RecordSource {
  private let path: String
  private let reader: RecordReader
  private var lines: LineReader

  /// Opens `path`, or standard input for `-`.
  ///
  /// - Throws: ``CommandFailure`` where the file cannot be opened.
  init(_ path: String, _ reader: RecordReader) throws {
    self.path = path
    self.reader = reader
    lines = try LineSource.reader(of: path)
  }

  /// The record on the next line that is not empty; `nil` at the end.
  mutating func next() throws -> RecordReader.Line? {
    while let line = try lines.next() {
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      return reader.read(line: line.bytes, number: line.number, file: path)
    }
    return nil
  }
}
