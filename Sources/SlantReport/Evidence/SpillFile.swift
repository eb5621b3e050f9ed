#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file without a name: it is gone when the last of its owners is.
///
/// A class, since it owns the descriptor and closes it. Reading has no cursor, so that several tasks can
/// read at the same time.
final class SpillFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Opens a file that was written, and takes its name from the folder.
  init(opening path: String) throws(OutputError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw SystemCalls.lastError(path) }
    if unlink(path) != 0 { throw SystemCalls.lastError(path) }
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// The bytes of a range of the file.
  ///
  /// - Throws: ``OutputError`` where they cannot be read or the file is shorter.
  func bytes(_ range: Range<Int>) throws(OutputError) -> [UInt8] {
    var failure: OutputError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let read = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), range.count - count,
          off_t(range.lowerBound + count))
        if read < 0, errno == EINTR { continue }
        if read <= 0 {
          failure =
            read < 0
            ? SystemCalls.lastError(path) : .system(path: path, reason: "the file was cut short")
          return
        }
        count += read
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
