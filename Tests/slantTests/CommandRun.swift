import Foundation

/// The program run as a user runs it.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `slant` with `arguments` and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - input: What is sent to standard input.
  ///   - folder: The folder to run in; the checkout if left out.
  ///   - variables: What is set in the environment beside or instead of what a test is run with.
  /// - Throws: What the system says where it cannot run the program.
  init(
    _ arguments: [String], input: String = "", folder: URL? = nil,
    variables: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? Checkout.folder
    process.environment = Self.environment(variables)
    let scratch = try ScratchFolder()
    let inputFile = try scratch.write("input", Data(input.utf8))
    let outputFile = try scratch.write("output", Data())
    let errorFile = try scratch.write("errors", Data())
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// The environment of a test, in which nothing of the person's terminal counts, with `variables`.
  static func environment(_ variables: [String: String]) -> [String: String] {
    let none = ["NO_COLOR": "", "CLICOLOR_FORCE": "", "COLUMNS": "", "TERM": "xterm"]
    return ProcessInfo.processInfo.environment.merging(none) { $1 }.merging(variables) { $1 }
  }

  /// The program, which is built into the same folder as the tests.
  static let program: URL = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "slant")
  }()
}

/// The checkout that the tests were built from.
enum Checkout {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sample articles.
  static let articles = folder.appending(path: "notebooks-data/articles").path

  /// An article with what is rare in the sample.
  static let rare = folder.appending(path: "Tests/Fixtures/rare").path

  /// The list of entities of the sample.
  static let entities = folder.appending(path: "notebooks-data/entities.csv").path
}

/// A folder of its own that goes with the value.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file or folder inside.
  func path(_ name: String) -> String { url.appending(path: name).path }

  @discardableResult
  func write(_ name: String, _ data: Data) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> URL { try write(name, Data(text.utf8)) }

  /// The bytes of every file below, by relative path.
  func files(below name: String) throws -> [String: Data] {
    let root = url.appending(path: name)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      var isFolder: ObjCBool = false
      let file = root.appending(path: path)
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
    }
    return files
  }
}

/// A CSV file read by a reader of its own, so that the writer is not checked by its twin.
struct CSVTable {
  let header: [String]
  let rows: [[String]]

  init(_ data: Data) {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var bytes = Array(data)[...]
    while let byte = bytes.popFirst() {
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          if bytes.first == UInt8(ascii: "\"") {
            cell.append(bytes.removeFirst())
          } else {
            isQuoted = false
          }
        } else {
          cell.append(byte)
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty {
        isQuoted = true
      } else if byte == UInt8(ascii: ",") {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else if byte == UInt8(ascii: "\n") {
        row.append(String(decoding: cell, as: UTF8.self))
        rows.append(row)
        (row, cell) = ([], [])
      } else if byte != UInt8(ascii: "\r") {
        cell.append(byte)
      }
    }
    header = rows.first ?? []
    self.rows = Array(rows.dropFirst())
  }

  /// The cells of a column.
  func column(_ name: String) -> [String] {
    guard let index = header.firstIndex(of: name) else { return [] }
    return rows.map { $0[index] }
  }
}
