import Glibc
import SlantCorpus

/// The lines of a file of JSON Lines, or of standard input, as articles.
struct LineSource {
  private let path: String
  private var lines: LineReader

  /// Opens `path`, or standard input for `-`.
  ///
  /// - Throws: ``CommandFailure`` where the file cannot be opened.
  init(_ path: String) throws {
    self.path = path
    lines = try Self.reader(of: path)
  }

  /// A reader of the lines of `path`, or of standard input for `-`.
  ///
  /// - Throws: ``CommandFailure`` where the file cannot be opened.
  static func reader(of path: String) throws -> LineReader {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure("cannot read '\(path)'; check that the file exists and may be read")
    }
    return LineReader(descriptor: descriptor)
  }

  /// The article on the next line that is not empty, or why there is none; `nil` at the end.
  mutating func next(map: FieldMap) throws -> ReadResult? {
    while let line = try lines.next() {
      let result = JSONLines.read(
        line: line.bytes, number: line.number, origin: path, map: map)
      if let result { return result }
    }
    return nil
  }
}
