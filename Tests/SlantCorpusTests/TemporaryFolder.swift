import FoundationEssentials

@testable import SlantCorpus

/// A folder with the files of one test, removed with the last reference to it.
final class TemporaryFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.path + "/slant-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = self / name
    if let slash = file.lastIndex(of: "/") {
      try FileManager.default.createDirectory(
        atPath: String(file[..<slash]), withIntermediateDirectories: true)
    }
    try Data(bytes).write(to: URL(filePath: file))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self / name, withDestinationPath: target)
  }

  /// The results of reading paths below this folder; "" is the folder itself.
  func results(_ names: [String] = [""], map: FieldMap = FieldMap()) -> [ReadResult] {
    Array(CorpusReader(paths: names.map { self / $0 }, map: map))
  }

  /// The path of `name` below `folder`.
  static func / (folder: TemporaryFolder, name: String) -> String {
    name.isEmpty ? folder.path : folder.path + "/" + name
  }
}

extension ReadResult {
  var article: Article? {
    if case .article(let article) = self { article } else { nil }
  }

  var skipped: Skipped? {
    if case .skipped(let skipped) = self { skipped } else { nil }
  }
}

/// The results of one file with this text.
func read(
  _ text: String, as format: InputFormat, path: String = "in/a.x", map: FieldMap = FieldMap()
) -> [ReadResult] {
  read(Array(text.utf8), as: format, path: path, map: map)
}

/// The results of one file with these bytes.
func read(
  _ bytes: [UInt8], as format: InputFormat, path: String = "in/a.x", map: FieldMap = FieldMap()
) -> [ReadResult] {
  let file = InputFile(path: path, format: format)
  var rows: FileRows
  switch format {
  case .text: rows = .single(TextReader.read(bytes.span, file, map))
  case .html: rows = .single(HTMLReader.read(bytes, file))
  case .json: rows = .document(JSONDocument(bytes: bytes, file: file, map: map))
  case .csv, .tsv: rows = .table(CSVTable(bytes: bytes, file: file, map: map))
  case .jsonLines:
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .compactMap { JSONLines.read(line: Array($1), number: $0 + 1, origin: path, map: map) }
  }
  var results: [ReadResult] = []
  while let result = rows.next() { results.append(result) }
  return results
}
