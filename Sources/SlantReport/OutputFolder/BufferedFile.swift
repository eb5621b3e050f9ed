#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A new file that is written in large pieces.
///
/// A class, since it owns the open file and closes it.
final class BufferedFile {
  private static let pieceSize = 1 << 18
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Makes the file, or empties the one that is there.
  init(path: String) throws(OutputError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw SystemCalls.lastError(path) }
    buffer.reserveCapacity(Self.pieceSize * 2)
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// Appends bytes.
  func append(_ bytes: [UInt8]) throws(OutputError) {
    buffer.append(contentsOf: bytes)
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

  private func flush() throws(OutputError) {
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
