#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calls to the operating system.
enum FileSystem {
  /// What a path leads to, links followed.
  enum Kind: Equatable {
    case file
    case folder(FolderIdentity)
    case other
  }

  /// The same for all paths to one folder.
  struct FolderIdentity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  /// What `path` leads to.
  static func kind(of path: String) throws(ReaderError) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else { throw .system(code: errno) }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR:
      return .folder(FolderIdentity(device: UInt64(info.st_dev), node: UInt64(info.st_ino)))
    default: return .other
    }
  }

  /// Whether the last part of `path` is a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in a folder, in no order; `nil` stands for a name that is not UTF-8.
  static func names(in folder: String) throws(ReaderError) -> [String?] {
    guard let stream = opendir(folder) else { throw .system(code: errno) }
    defer { closedir(stream) }
    var names: [String?] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 1) { String(validatingCString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The words of the system for an error number, lower case.
  static func message(for code: Int32) -> String {
    guard let words = strerror(code) else { return "error \(code)" }
    return String(cString: words).lowercased()
  }

  /// Whether an error number says that there is nothing at a path.
  static func isMissing(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }

  /// Whether an error number says that the user may not read.
  static func isForbidden(_ code: Int32) -> Bool { code == EACCES || code == EPERM }
}

/// An open file, closed with the last reference to it.
final class OpenFile: Sendable {
  let descriptor: Int32

  init(path: String) throws(ReaderError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(code: errno) }
  }

  deinit { close(descriptor) }

  /// All bytes from here to the end.
  func readToEnd() throws(ReaderError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try Self.append(upTo: 1 << 20, from: descriptor, to: &bytes) > 0 {}
    return bytes
  }

  /// Reads at most `count` bytes and appends them; returns their number, 0 at the end.
  static func append(
    upTo count: Int, from descriptor: Int32, to bytes: inout [UInt8]
  ) throws(ReaderError) -> Int {
    let old = bytes.count
    var code: Int32 = 0
    var got = 0
    bytes.append(contentsOf: repeatElement(0, count: count))
    bytes.withUnsafeMutableBytes { buffer in
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[old...])
      repeat {
        got = read(descriptor, room.baseAddress, count)
        code = got < 0 ? errno : 0
      } while code == EINTR
    }
    bytes.removeLast(count - max(got, 0))
    guard got >= 0 else { throw .system(code: code) }
    return got
  }
}
