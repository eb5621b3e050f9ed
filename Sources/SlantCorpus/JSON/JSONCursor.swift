/// A cursor over JSON text of any size, of which it holds a value at a time.
struct JSONCursor: Sendable {
  private(set) var buffer: InputBuffer
  /// Where the window begins.
  private(set) var place = InputPlace()

  /// Why the text cannot be read on, and where.
  struct Fault: Error {
    var error: ReaderError
    var line: Int?
  }

  /// A fault so near the end of the window may be one of the window and not of the text: `tru`.
  private static let margin = 16

  /// Creates a cursor at the first byte behind a byte-order mark.
  init(_ buffer: InputBuffer) { self.buffer = buffer }

  /// The bytes of the window.
  var range: Range<Int> { buffer.start..<buffer.end }

  /// Passes the byte-order mark that the text may begin with.
  mutating func passByteOrderMark() throws(Fault) {
    while buffer.count < 3, !buffer.isAtEnd { try fill() }
    buffer.advance(by: byteOrderMark)
  }

  private var byteOrderMark: Int { buffer.bytes.span.extracting(range).byteOrderMark }

  /// The next byte that is not white space, with which the window then begins; `nil` at the end.
  mutating func peek() throws(Fault) -> UInt8? {
    while true {
      let (byte, offset) = peeked
      advance(by: offset)
      if byte != nil || buffer.isAtEnd { return byte }
      try fill()
    }
  }

  /// The next byte of the window that is not white space, and its offset.
  private var peeked: (byte: UInt8?, offset: Int) {
    var scanner = JSONScanner()
    let byte = scanner.peek(buffer.bytes.span.extracting(range))
    return (byte, scanner.position)
  }

  /// Reads what a scanner reads from the start of the window on, with as much of the text as it takes.
  ///
  /// - Returns: What `body` returns, and the offset in the window behind what it read.
  mutating func scan<Result>(
    _ body: (inout JSONScanner, Span<UInt8>) throws(JSONFault) -> Result
  ) throws(Fault) -> (result: Result, end: Int) {
    while true {
      var scanner = JSONScanner()
      do throws(JSONFault) {
        let result = try body(&scanner, buffer.bytes.span.extracting(range))
        // A number at the end of the window may go on behind it.
        if buffer.isAtEnd || scanner.position < buffer.count { return (result, scanner.position) }
      } catch {
        if buffer.isAtEnd || error.offset + Self.margin < buffer.count {
          throw fault(error.problem, at: error.offset)
        }
      }
      try grow()
    }
  }

  /// Lets go of the first bytes of the window.
  mutating func advance(by count: Int) {
    guard count > 0 else { return }
    place = place(at: count)
    buffer.advance(by: count)
  }

  /// The fault of a problem at an offset in the window.
  func fault(_ problem: JSONProblem, at offset: Int) -> Fault {
    let place = place(at: offset)
    return Fault(error: .brokenJSON(problem, column: place.column), line: place.line)
  }

  /// The fault of the first byte of a value that is not UTF-8; `nil` if there is none.
  func invalidUTF8(_ range: Range<Int>) -> Fault? {
    let window = buffer.bytes.span.extracting(self.range)
    guard let bad = window.invalidUTF8(range) else { return nil }
    let place = place(at: bad)
    return Fault(
      error: .invalidUTF8(byte: window[bad], column: place.byteColumn), line: place.line)
  }

  /// Makes the window twice as long, so that a long value is not begun again for each chunk of it.
  mutating func grow() throws(Fault) {
    let wanted = 2 * buffer.count
    repeat { try fill() } while buffer.count < wanted && !buffer.isAtEnd
  }

  private mutating func fill() throws(Fault) {
    do throws(ReaderError) {
      try buffer.fill()
    } catch {
      throw Fault(error: error, line: nil)
    }
  }

  private func place(at offset: Int) -> InputPlace {
    place.behind(buffer.bytes.span.extracting(buffer.start..<buffer.start + offset))
  }
}
