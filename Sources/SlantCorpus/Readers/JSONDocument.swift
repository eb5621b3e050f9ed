/// Reads a file that is one JSON value: an array of objects, or one object.
struct JSONDocument {
  private let bytes: [UInt8]
  private let file: InputFile
  private let map: FieldMap
  private var position: Int
  /// The line of `position`, and where the count of newlines has got to.
  private var line = 1
  private var counted = 0
  private var state = State.start
  /// The number of the next element, from 1.
  private var number = 1

  private enum State { case start, elements, end }

  init(bytes: [UInt8], file: InputFile, map: FieldMap) {
    self.bytes = bytes
    self.file = file
    self.map = map
    position = bytes.span.byteOrderMark
  }

  /// The next article, or why there is none; `nil` at the end.
  mutating func next() -> ReadResult? {
    switch state {
    case .start: first()
    case .elements: afterElement()
    case .end: nil
    }
  }

  private mutating func first() -> ReadResult? {
    state = .end
    var scanner = JSONScanner(at: position)
    guard let byte = scanner.peek(bytes.span) else { return skipped(.emptyFile, at: nil) }
    if let bad = bytes.span.invalidUTF8(0..<bytes.count) {
      return skipped(bytes.span.invalidUTF8Error(at: bad), at: bad)
    }
    if byte == .leftBracket {
      position = scanner.position + 1
      return firstElement()
    }
    do throws(JSONFault) {
      let value = try scanner.value(bytes.span)
      if scanner.peek(bytes.span) != nil { throw scanner.fault(.trailingText) }
      let builder = ArticleBuilder(file: file, line: nil, ownID: file.id)
      return JSONRow.read(value, bytes.span, builder, map)
    } catch {
      return skipped(error)
    }
  }

  private mutating func firstElement() -> ReadResult? {
    var scanner = JSONScanner(at: position)
    if scanner.peek(bytes.span) == .rightBracket { return skipped(.emptyFile, at: nil) }
    return element()
  }

  private mutating func element() -> ReadResult? {
    state = .end
    var scanner = JSONScanner(at: position)
    do throws(JSONFault) {
      let value = try scanner.value(bytes.span)
      position = scanner.position
      let builder = ArticleBuilder(
        file: file, line: line(of: value.range.lowerBound), ownID: "\(file.id)#\(number)")
      number += 1
      state = .elements
      return JSONRow.read(value, bytes.span, builder, map)
    } catch {
      return skipped(error)
    }
  }

  /// Passes the comma and reads the next element, or ends at the bracket.
  private mutating func afterElement() -> ReadResult? {
    state = .end
    var scanner = JSONScanner(at: position)
    let next = scanner.peek(bytes.span)
    position = scanner.position + 1
    if next == .comma { return element() }
    guard next == .rightBracket else {
      return skipped(scanner.fault(next == nil ? .unexpectedEnd : .expectedCommaOrBracket))
    }
    var rest = JSONScanner(at: position)
    return rest.peek(bytes.span) == nil ? nil : skipped(rest.fault(.trailingText))
  }

  private mutating func skipped(_ error: ReaderError, at offset: Int?) -> ReadResult {
    let line = offset.map { self.line(of: $0) }
    return .skipped(Skipped(file: file.path, line: line, reason: error.description))
  }

  private mutating func skipped(_ fault: JSONFault) -> ReadResult {
    skipped(fault.readerError(bytes.span), at: fault.offset)
  }

  /// The line of the byte at `offset`, which is never before that of an earlier call.
  private mutating func line(of offset: Int) -> Int {
    line += bytes.span.newlines(counted..<max(counted, offset))
    counted = max(counted, offset)
    return line
  }
}

extension JSONDocument {
  /// Whether a file called `.json` is JSON Lines: its first line is an object, and more comes.
  static func holdsLines(_ bytes: Span<UInt8>) -> Bool {
    var scanner = JSONScanner(at: bytes.byteOrderMark)
    guard scanner.peek(bytes) == .leftBrace else { return false }
    let start = scanner.position
    guard let newline = bytes.firstIndex(of: .newline, from: start),
      bytes.invalidUTF8(start..<newline) == nil, (try? scanner.value(bytes)) != nil
    else { return false }
    return scanner.position <= newline && scanner.peek(bytes) == .leftBrace
  }
}
