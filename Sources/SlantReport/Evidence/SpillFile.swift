#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that was written and is read back.
///
/// A class, since it owns the descriptor and closes it. Reading has no cursor, so that several tasks can
/// read at the same time.
final class SpillFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Opens a file that was written.
  init(opening path: String) throws(OutputError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw SystemCalls.lastError(path) }
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// The bytes of a range of the file.
  ///
  /// - Throws: ``OutputError`` where they cannot be read or the file is shorter.
  func bytes(_ range: Range<Int>) throws(OutputError) -> [UInt8] {
    guard let bytes = try SystemCalls.read(range: range, of: descriptor, path) else {
      throw .system(path: path, reason: "the file was cut short")
    }
    return bytes
  }
}
