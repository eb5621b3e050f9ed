import Glibc
import SlantCorpus

/// The lines of a file of JSON Lines, or of standard input, as articles.
struct LineSource {
  private let path: String
  private var articles: JSONLinesReader
  private var isNoted = false

  /// Opens `path`, or standard input for `-`.
  ///
  /// - Throws: ``CommandFailure`` where the file cannot be opened.
  init(_ path: String, map: FieldMap) throws {
    self.path = path
    articles = JSONLinesReader(try Self.reader(of: path), origin: path, map: map)
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
  mutating func next() -> ReadResult? {
    let result = articles.next()
    if !isNoted, let text = articles.encoding?.note {
      isNoted = true
      SkippedLine.tell(InputNote(file: path, text: text))
    }
    return result
  }
}
