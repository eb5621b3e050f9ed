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

  /// Reads at most `count` bytes and appends them; returns their number, 0 at the end.
  static func append(
    upTo count: Int, from descriptor: Int32, to bytes: inout [UInt8]
  ) throws(ReaderError) -> Int {
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let got = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(ReaderError) in
      try read(into: UnsafeMutableBufferPointer(rebasing: buffer[old...]), from: descriptor)
    }
    bytes.removeLast(count - got)
    return got
  }

  /// Reads at most as many bytes as there is room for; returns their number, 0 at the end.
  static func read(
    into output: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32
  ) throws(ReaderError) -> Int {
    while true {
      let got = systemRead(descriptor, output.baseAddress, output.count)
      if got >= 0 { return got }
      if errno != EINTR { throw .system(code: errno) }
    }
  }
}

/// The call `read` of the system, by a name that no method hides.
private func systemRead(
  _ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int
) -> Int {
  read(descriptor, buffer, count)
}
