#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Calls of the system whose failures say why.
enum SystemCalls {
  /// The failure of the last call on `path`.
  static func lastError(_ path: String) -> OutputError {
    .system(path: path, reason: String(cString: strerror(errno)))
  }

  /// The path without links and dots; `nil` where nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes a folder and those above it that are missing.
  static func makeFolder(_ path: String) throws(OutputError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    let parent = FolderPath(path).parent
    guard errno == ENOENT, !parent.isEmpty, parent != path else { throw lastError(path) }
    try makeFolder(parent)
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw lastError(path) }
  }

  /// The bytes of a range of an open file; `nil` where it is shorter.
  static func read(
    range: Range<Int>, of descriptor: Int32, _ path: String
  ) throws(OutputError) -> [UInt8]? {
    var failure: OutputError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let read = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), range.count - count,
          off_t(range.lowerBound + count))
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = lastError(path) }
        if read <= 0 { return }
        count += read
      }
    }
    if let failure { throw failure }
    return bytes.count == range.count ? bytes : nil
  }

  /// Gives a file or folder another name.
  static func move(_ path: String, to other: String) throws(OutputError) {
    if rename(path, other) != 0 { throw lastError(other) }
  }

  /// Exchanges two folders in one step.
  ///
  /// - Returns: `false` where the system or the file system cannot.
  static func exchange(_ path: String, with other: String) -> Bool {
    #if canImport(Darwin)
      return renamex_np(path, other, UInt32(RENAME_SWAP)) == 0
    #else
      // The header shows renameat2 to programs with _GNU_SOURCE alone, which Swift does not set.
      typealias Rename =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let exchangeFlag: UInt32 = 2
      let renameat2 = unsafeBitCast(symbol, to: Rename.self)
      return renameat2(AT_FDCWD, path, AT_FDCWD, other, exchangeFlag) == 0
    #endif
  }
}

/// A path split at its last name.
struct FolderPath: Equatable {
  /// The folder that holds it; empty for a name alone.
  let parent: String
  /// The last name.
  let name: String

  /// Splits `path`, slashes at its end left off.
  init(_ path: String) {
    let trimmed =
      path.utf8.lastIndex { $0 != UInt8(ascii: "/") }
      .map { path[...$0] } ?? path.prefix(1)
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")), trimmed != "/" else {
      parent = ""
      name = String(trimmed)
      return
    }
    parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    name = String(trimmed[trimmed.index(after: slash)...])
  }

  /// The path of a file beside this one.
  func sibling(_ name: String) -> String {
    switch parent {
    case "": name
    case "/": "/" + name
    default: parent + "/" + name
    }
  }
}
