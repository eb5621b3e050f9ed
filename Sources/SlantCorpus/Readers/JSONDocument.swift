/// Reads a file that is one JSON value: an array of objects, an object that holds such an array under a
/// usual key, or one object that is an article.
///
/// An array may be of any size: one element of it is held at a time. A file of JSON Lines that is called
/// `.json` is told by its second line.
struct JSONDocument: Sendable {
  private var text: JSONCursor
  private let file: InputFile
  private let map: FieldMap
  private var rows: JSONRowReader
  private var state = State.start
  /// How many objects are open around the array.
  private var depth = 0
  /// The number of the next element, from 1.
  private var number = 1

  private enum State: Sendable {
    case start
    /// Behind the bracket of an array, or behind an element.
    case firstElement, nextElement
    /// Behind the array in an object.
    case members
    case lines(JSONLinesReader)
    case end
  }

  init(_ buffer: InputBuffer, file: InputFile, map: FieldMap) {
    text = JSONCursor(buffer)
    self.file = file
    self.map = map
    rows = JSONRowReader(map: map)
  }

  /// The encoding of the input; `nil` as long as nothing decides.
  var encoding: TextEncoding? {
    if case .lines(let lines) = state { return lines.encoding }
    return text.buffer.encoding
  }

  /// The next article, or why there is none; `nil` at the end.
  mutating func next() -> ReadResult? {
    do throws(JSONCursor.Fault) {
      while true {
        if case .lines(var lines) = state {
          state = .end
          defer { state = .lines(lines) }
          return lines.next()
        }
        if case .end = state { return nil }
        if let result = try step() { return result }
      }
    } catch {
      state = .end
      return skipped(error.error, line: error.line)
    }
  }

  private mutating func step() throws(JSONCursor.Fault) -> ReadResult? {
    switch state {
    case .start: return try first()
    case .firstElement:
      if try text.peek() == .rightBracket { return try endArray() }
      return try element()
    case .nextElement:
      let next = try text.peek()
      if next == .rightBracket { return try endArray() }
      guard next == .comma else { throw text.fault(unless(next, .expectedCommaOrBracket), at: 0) }
      text.advance(by: 1)
      return try element()
    case .members: return try member()
    case .lines, .end: return nil
    }
  }

  /// Finds out what the file is; an article if it is one object.
  private mutating func first() throws(JSONCursor.Fault) -> ReadResult? {
    try text.passByteOrderMark()
    switch try firstByte() {
    case nil:
      state = .end
      return skipped(.emptyFile)
    case .leftBracket:
      _ = try text.peek()
      text.advance(by: 1)
      state = .firstElement
      return nil
    case .leftBrace:
      let map = map
      let found = try text.scan { (scanner, bytes) throws(JSONFault) in
        try JSONOutline.read(&scanner, bytes, map)
      }
      if case .wrapper(let offset, let depth) = found.result {
        text.advance(by: offset)
        self.depth = depth
        state = .firstElement
        return nil
      }
      if try holdsLines() {
        state = .lines(JSONLinesReader(LineReader(text.buffer), file, map))
        return nil
      }
    default: break
    }
    return try onlyValue()
  }

  /// The first byte that is not white space; the window keeps those before it.
  private mutating func firstByte() throws(JSONCursor.Fault) -> UInt8? {
    try text.scan { (scanner, bytes) throws(JSONFault) in scanner.peek(bytes) }.result
  }

  /// Whether the first line is an object, and another begins behind it.
  private mutating func holdsLines() throws(JSONCursor.Fault) -> Bool {
    try text.scan { (scanner, bytes) throws(JSONFault) in
      _ = scanner.peek(bytes)
      let start = scanner.position
      let object = try scanner.value(bytes)
      return bytes.newlines(start..<object.range.upperBound) == 0
        && scanner.peek(bytes) == .leftBrace
        && bytes.newlines(object.range.upperBound..<scanner.position) > 0
    }.result
  }

  /// The article of a file that is one value.
  private mutating func onlyValue() throws(JSONCursor.Fault) -> ReadResult? {
    state = .end
    _ = try text.peek()
    let result = try row(line: nil, id: file.id)
    if try text.peek() != nil { throw text.fault(.trailingText, at: 0) }
    return result
  }

  private mutating func element() throws(JSONCursor.Fault) -> ReadResult? {
    state = .nextElement
    guard try text.peek() != nil else { throw text.fault(.unexpectedEnd, at: 0) }
    let result = try row(line: text.place.line, id: "\(file.id)#\(number)")
    number += 1
    return result
  }

  /// Reads the value that comes next as an article.
  private mutating func row(line: Int?, id: String) throws(JSONCursor.Fault) -> ReadResult {
    var members: [JSONMember] = []
    let (value, end) = try text.scan { (scanner, bytes) throws(JSONFault) in
      members.removeAll(keepingCapacity: true)
      return try scanner.row(bytes, members: &members)
    }
    defer { text.advance(by: end) }
    if let fault = text.invalidUTF8(value.range) { return skipped(fault.error, line: fault.line) }
    let builder = ArticleBuilder(file: file, line: line, ownID: id)
    let bytes = text.buffer.bytes
    return rows.read(value, members, bytes.span.extracting(text.range), builder)
  }

  /// Passes the bracket that closes an array.
  private mutating func endArray() throws(JSONCursor.Fault) -> ReadResult? {
    text.advance(by: 1)
    guard depth > 0 else { return try ending() }
    state = .members
    return nil
  }

  /// Passes what stands behind the array in an object, up to another array of articles.
  private mutating func member() throws(JSONCursor.Fault) -> ReadResult? {
    let next = try text.peek()
    guard next == .comma || next == .rightBrace else {
      throw text.fault(unless(next, .expectedCommaOrBrace), at: 0)
    }
    text.advance(by: 1)
    if next == .rightBrace {
      depth -= 1
      return depth == 0 ? try ending() : nil
    }
    let (isList, start) = try text.scan { (scanner, bytes) throws(JSONFault) in
      try JSONOutline.isList(&scanner, bytes)
    }
    text.advance(by: start)
    if isList {
      state = .firstElement
    } else {
      let end = try text.scan { (scanner, bytes) throws(JSONFault) in try scanner.value(bytes) }.end
      text.advance(by: end)
    }
    return nil
  }

  /// Looks that nothing comes behind the value.
  private mutating func ending() throws(JSONCursor.Fault) -> ReadResult? {
    state = .end
    if try text.peek() != nil { throw text.fault(.trailingText, at: 0) }
    return number == 1 ? skipped(.emptyFile) : nil
  }

  private func unless(_ byte: UInt8?, _ problem: JSONProblem) -> JSONProblem {
    byte == nil ? .unexpectedEnd : problem
  }

  private func skipped(_ error: ReaderError, line: Int? = nil) -> ReadResult {
    .skipped(Skipped(file: file.path, line: line, reason: error.description))
  }
}
