#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is written in large pieces: a new one, or one that an interrupted run left.
///
/// Of a file that was left, what is found to be good is read and kept piece by piece; the rest goes when
/// ``cut()`` opens it for more. A class, since it owns the open file and closes it.
final class BufferedFile {
  private static let pieceSize = 1 << 18
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// The bytes of the file that count, those that are still in memory among them.
  private(set) var length = 0
  /// The bytes that were read of a file that was left.
  private var position = 0

  /// Makes the file, or empties the one that is there.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - keepsContent: Whether what is there is kept as far as ``keep()`` says.
  /// - Throws: ``OutputError`` where it cannot be opened.
  init(path: String, keepsContent: Bool = false) throws(OutputError) {
    self.path = path
    descriptor = open(
      path, O_RDWR | O_CREAT | O_CLOEXEC | (keepsContent ? 0 : O_TRUNC), 0o666)
    if descriptor < 0 { throw SystemCalls.lastError(path) }
    buffer.reserveCapacity(Self.pieceSize * 2)
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// Appends bytes.
  func append(_ bytes: [UInt8]) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    length += bytes.count
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes what is left and closes the file.
  func finish() throws(OutputError) {
    try flush()
    let result = close(descriptor)
    descriptor = -1
    if result != 0 { throw SystemCalls.lastError(path) }
  }

  /// Writes a whole file.
  static func save(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let file = try BufferedFile(path: path)
    try file.append(bytes)
    try file.finish()
  }

  // MARK: What an earlier run left

  /// The next bytes that were left; `nil` where there are not so many.
  func read(_ count: Int) throws(OutputError) -> [UInt8]? {
    let bytes = try SystemCalls.read(range: position..<position + count, of: descriptor, path)
    position += bytes?.count ?? 0
    return bytes
  }

  /// Keeps what was read.
  func keep() { length = position }

  /// Removes what was not kept; from here on the file grows.
  func cut() throws(OutputError) {
    if ftruncate(descriptor, off_t(length)) != 0 { throw SystemCalls.lastError(path) }
    if lseek(descriptor, off_t(length), SEEK_SET) < 0 { throw SystemCalls.lastError(path) }
  }

  /// Keeps other runs from the file as long as it is open.
  ///
  /// - Returns: `false` where another run has it.
  func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  // MARK: Writing

  /// Writes what is in memory.
  func flush() throws(OutputError) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemCalls.lastError(path) }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
