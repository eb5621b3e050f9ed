/// Lines of bytes from an open file, read in chunks and without holding the whole input.
///
///     var lines = LineReader(descriptor: 0)
///     while let line = try lines.next() { print(line.number, line.bytes.count) }
public struct LineReader: Sendable {
  /// A line of the input.
  public struct Line: Sendable, Equatable {
    /// The bytes of the line, without LF or CRLF at its end.
    public var bytes: [UInt8]
    /// The number of the line, from 1.
    public var number: Int
  }

  private let descriptor: Int32
  /// Keeps the file open; `nil` for a descriptor that is the caller's.
  private let file: OpenFile?
  private let chunkSize: Int
  private var buffer: [UInt8] = []
  /// The offset in the buffer of the next line, and that up to which no newline was found.
  private var start = 0
  private var searched = 0
  private var number = 0
  private var isAtEnd = false

  /// Creates a reader of a file descriptor, which stays open: closing it is up to the caller.
  ///
  /// - Parameters:
  ///   - descriptor: An open descriptor; 0 is standard input.
  ///   - chunkSize: How many bytes to ask for at a time, at least 1.
  public init(descriptor: Int32, chunkSize: Int = 1 << 16) {
    precondition(chunkSize > 0, "a chunk holds at least one byte")
    self.descriptor = descriptor
    self.chunkSize = chunkSize
    file = nil
  }

  init(_ file: OpenFile) {
    descriptor = file.descriptor
    chunkSize = 1 << 16
    self.file = file
  }

  /// The next line, or `nil` at the end.
  ///
  /// - Returns: The line; the last one need not end with a newline.
  /// - Throws: ``ReaderError/system(code:)`` if the system cannot read on; what was read of the line
  ///   is lost, and the end comes next.
  public mutating func next() throws(ReaderError) -> Line? {
    while true {
      if let newline = buffer.span.firstIndex(of: .newline, from: searched) {
        return line(to: newline, then: newline + 1)
      }
      searched = buffer.count
      if isAtEnd { return start < buffer.count ? line(to: buffer.count, then: buffer.count) : nil }
      try fill()
    }
  }

  private mutating func fill() throws(ReaderError) {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    do throws(ReaderError) {
      isAtEnd = try OpenFile.append(upTo: chunkSize, from: descriptor, to: &buffer) == 0
    } catch {
      isAtEnd = true
      buffer = []
      searched = 0
      throw error
    }
  }

  private mutating func line(to end: Int, then next: Int) -> Line {
    let hasReturn = end > start && next > end && buffer[end - 1] == .carriageReturn
    let bytes = Array(buffer[start..<(hasReturn ? end - 1 : end)])
    start = next
    searched = next
    number += 1
    return Line(bytes: bytes, number: number)
  }
}
