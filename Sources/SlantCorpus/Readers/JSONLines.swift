/// Reads JSON Lines: one object a line, each of them an article.
public enum JSONLines {
  /// The article of one line.
  ///
  /// The text is the value of the key that `map` takes for it, and a string. Arrays and objects go
  /// to the article's meta as compact JSON text, but a list of authors is joined with commas.
  /// `null` is as good as no key, and of a key that comes twice the last value counts. The key
  /// `targets` is read as ``Article/targets`` if it holds pairs of whole numbers.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line, with or without its end.
  ///   - number: The number of the line, from 1. A byte-order mark on line 1 is dropped.
  ///   - origin: The path of the file, or `-`; the article's origin is `origin#number`.
  ///   - map: Which key holds which field.
  /// - Returns: The article, or why the line is none; `nil` for an empty line.
  public static func read(
    line: [UInt8], number: Int, origin: String, map: FieldMap = FieldMap()
  ) -> ReadResult? {
    var rows = JSONRowReader(map: map)
    return read(line.span, number, InputFile(path: origin, format: .jsonLines), &rows)
  }

  static func read(
    _ bytes: Span<UInt8>, _ number: Int, _ file: InputFile, _ rows: inout JSONRowReader
  ) -> ReadResult? {
    let start = number == 1 ? bytes.byteOrderMark : 0
    if bytes.isBlank(start..<bytes.count) { return nil }
    let builder = ArticleBuilder(file: file, line: number, ownID: "\(file.id)#\(number)")
    if let bad = bytes.invalidUTF8(0..<bytes.count) {
      return builder.skipped(bytes.invalidUTF8Error(at: bad))
    }
    var scanner = JSONScanner(at: start)
    var members: [JSONMember] = []
    do throws(JSONFault) {
      let value = try scanner.row(bytes, members: &members)
      if scanner.peek(bytes) != nil { throw scanner.fault(.trailingText) }
      return rows.read(value, members, bytes, builder)
    } catch {
      return builder.skipped(error.readerError(bytes))
    }
  }
}

/// The articles of an input of JSON Lines, read as they come.
public struct JSONLinesReader: Sendable {
  private var lines: LineReader
  private let file: InputFile
  private var rows: JSONRowReader

  /// Creates a reader of lines.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - origin: The path of the file, or `-`; the origin of an article is `origin#line`.
  ///   - map: Which key holds which field.
  public init(_ lines: LineReader, origin: String, map: FieldMap = FieldMap()) {
    self.init(lines, InputFile(path: origin, format: .jsonLines), map)
  }

  init(_ lines: LineReader, _ file: InputFile, _ map: FieldMap) {
    self.lines = lines
    self.file = file
    rows = JSONRowReader(map: map)
  }

  /// The encoding of the input; `nil` as long as nothing decides.
  public var encoding: TextEncoding? { lines.encoding }

  /// The article of the next line that is not empty, or why it is none; `nil` at the end.
  public mutating func next() -> ReadResult? {
    do throws(ReaderError) {
      while let range = try lines.nextRange() {
        let bytes = lines.buffer.bytes
        let line = bytes.span.extracting(range)
        if let result = JSONLines.read(line, lines.number, file, &rows) { return result }
      }
      return nil
    } catch {
      return .skipped(Skipped(file: file.path, line: lines.number + 1, reason: error.description))
    }
  }
}

extension JSONFault {
  /// The fault with its column, counted in scalars from 1.
  func readerError(_ bytes: Span<UInt8>) -> ReaderError {
    let start = bytes.lineStart(of: offset)
    let mark = start == 0 ? bytes.byteOrderMark : 0
    return .brokenJSON(problem, column: bytes.scalars(min(start + mark, offset)..<offset) + 1)
  }
}
