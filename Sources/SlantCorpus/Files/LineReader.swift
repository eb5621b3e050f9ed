/// Lines of bytes from an open file, read in chunks and without holding the whole input.
///
///     var lines = LineReader(descriptor: 0)
///     while let line = try lines.next() { print(line.number, line.bytes.count) }
///
/// Input packed by gzip is unpacked, and UTF-16 and Windows-1252 become UTF-8.
public struct LineReader: Sendable {
  /// A line of the input.
  public struct Line: Sendable, Equatable {
    /// The bytes of the line, without LF or CRLF at its end.
    public var bytes: [UInt8]
    /// The number of the line, from 1.
    public var number: Int
  }

  /// The window of the input that ``nextRange()`` tells of.
  private(set) var buffer: InputBuffer
  /// The number of the line that was read last, from 1.
  private(set) var number = 0
  /// The bytes of the line that was read last, which the window still holds.
  private var used = 0

  /// Creates a reader of a file descriptor, which stays open: closing it is up to the caller.
  ///
  /// - Parameters:
  ///   - descriptor: An open descriptor; 0 is standard input.
  ///   - chunkSize: How many bytes to ask for at a time, at least 1.
  public init(descriptor: Int32, chunkSize: Int = 1 << 18) {
    precondition(chunkSize > 0, "a chunk holds at least one byte")
    self.init(
      InputBuffer(TextInput(UnpackedInput(descriptor: descriptor)), chunkSize: chunkSize))
  }

  init(_ buffer: InputBuffer) { self.buffer = buffer }

  /// The encoding of the input; `nil` as long as nothing decides.
  public var encoding: TextEncoding? { buffer.encoding }

  /// The next line, or `nil` at the end.
  ///
  /// - Returns: The line; the last one need not end with a newline.
  /// - Throws: ``ReaderError`` if the input cannot be read on: the system refuses, packed data break
  ///   off, a line has no end. What was read of the line is lost, and the end comes next.
  public mutating func next() throws(ReaderError) -> Line? {
    try nextRange().map { Line(bytes: Array(buffer.bytes[$0]), number: number) }
  }

  /// Where in the bytes of ``buffer`` the next line is; `nil` at the end.
  mutating func nextRange() throws(ReaderError) -> Range<Int>? {
    buffer.advance(by: used)
    used = 0
    var searched = 0
    while true {
      if let newline = newline(from: buffer.start + searched) {
        return line(to: newline, used: newline + 1 - buffer.start)
      }
      searched = buffer.count
      if buffer.isAtEnd { return searched > 0 ? line(to: buffer.end, used: searched) : nil }
      do throws(ReaderError) {
        try buffer.fill()
      } catch {
        used = buffer.count
        throw error
      }
    }
  }

  private func newline(from start: Int) -> Int? {
    buffer.bytes.span.firstIndex(of: .newline, in: start..<buffer.end)
  }

  private mutating func line(to end: Int, used: Int) -> Range<Int> {
    let start = buffer.start
    let hasReturn =
      end > start && used > end - start && buffer.bytes[end - 1] == .carriageReturn
    self.used = used
    number += 1
    return start..<(hasReturn ? end - 1 : end)
  }
}
