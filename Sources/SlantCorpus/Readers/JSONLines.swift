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
    read(line.span, number, InputFile(path: origin, format: .jsonLines), map)
  }

  static func read(
    _ bytes: Span<UInt8>, _ number: Int, _ file: InputFile, _ map: FieldMap
  ) -> ReadResult? {
    let start = number == 1 ? bytes.byteOrderMark : 0
    if bytes.isBlank(start..<bytes.count) { return nil }
    let builder = ArticleBuilder(file: file, line: number, ownID: "\(file.id)#\(number)")
    if let bad = bytes.invalidUTF8(0..<bytes.count) {
      return builder.skipped(bytes.invalidUTF8Error(at: bad))
    }
    var scanner = JSONScanner(at: start)
    do throws(JSONFault) {
      let value = try scanner.value(bytes)
      if scanner.peek(bytes) != nil { throw scanner.fault(.trailingText) }
      return JSONRow.read(value, bytes, builder, map)
    } catch {
      return builder.skipped(error.readerError(bytes))
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
