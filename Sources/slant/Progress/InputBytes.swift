import Glibc
import SlantCorpus

/// The sizes of inputs.
enum InputBytes {
  /// The bytes of all files to read below `paths`; `nil` where there is standard input that is no file.
  static func total(of paths: [String]) -> Int? {
    let files = Discovery.inputs(paths).compactMap { input -> String? in
      guard case .file(let file) = input else { return nil }
      return file.path
    }
    return total(ofFiles: files)
  }

  /// The bytes of `files`; `nil` where one of them is standard input that is no file.
  static func total(ofFiles files: [String]) -> Int? {
    var total = 0
    for path in files {
      guard let size = size(path) else { return nil }
      total += size
    }
    return total
  }

  private static func size(_ path: String) -> Int? {
    var info = stat()
    let isFound = path == "-" ? fstat(STDIN_FILENO, &info) : stat(path, &info)
    guard isFound == 0, info.st_mode & S_IFMT == S_IFREG else { return path == "-" ? nil : 0 }
    return Int(info.st_size)
  }
}

/// How many bytes the program has read.
///
/// The system counts them anyhow, so that no reader has to; packed input counts as it lies on the disk.
enum BytesRead {
  /// The bytes since the program started; `nil` where the system does not tell.
  static func now() -> Int? {
    let descriptor = open("/proc/self/io", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return nil }
    // The first line is "rchar: 1234".
    let digits = bytes[..<count].drop { !isDigit($0) }.prefix { isDigit($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
