import SlantComparison
import SlantCorpus
import SlantReport

/// The records in a file, or of standard input.
struct RecordSource {
  private let path: String
  private let reader: RecordReader
  private var lines: LineReader
  private var numberOfLast = 0

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
      numberOfLast = line.number
      return reader.read(line: line.bytes, number: line.number, file: path)
    }
    return nil
  }

  /// The record on the next line that is not empty; `nil` at the end.
  ///
  /// An article whose id is among `ids`, those of the articles so far, is skipped: rows of two articles
  /// could not be told apart.
  mutating func next(ids: inout Set<String>) throws -> RecordReader.Line? {
    guard let record = try next() else { return nil }
    guard case .article(let article, _) = record, !ids.insert(article.keys.id).inserted else {
      return record
    }
    return .skipped(
      Skipped(
        file: path, line: numberOfLast, id: article.keys.id,
        reason: "an earlier record has the id '\(article.keys.id)'; each article needs its own"))
  }
}
