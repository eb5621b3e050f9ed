/// A file to read: where it is, what it holds and what its place says of its articles.
public struct InputFile: Sendable, Equatable {
  /// The path to open, as given by the user or as found below the folder given; `-` for standard
  /// input.
  public var path: String
  /// The path below the folder given, or the name of a single file, without its ending.
  public var id: String
  /// The first folder below the folder given, which is the outlet of texts and pages that name none.
  public var outlet: String?
  /// How the file is read.
  public var format: InputFormat

  /// Creates the note of a file to read.
  ///
  /// - Parameters:
  ///   - path: The path to open, or `-` for standard input.
  ///   - id: The id of the file; by default its name without the ending, `stdin` for `-`.
  ///   - outlet: The outlet of texts and pages that name none.
  ///   - format: How the file is read.
  public init(path: String, id: String? = nil, outlet: String? = nil, format: InputFormat) {
    self.path = path
    self.id = id ?? (path == "-" ? "stdin" : FilePath.withoutEnding(FilePath.name(of: path)))
    self.outlet = outlet
    self.format = format
  }
}

/// How a file is read.
public enum InputFormat: Sendable, Equatable {
  /// One article, with or without `key: value` lines at its head, or an export of many.
  case text
  /// One article with the marks of Markdown.
  case markdown
  /// One JSON object a line.
  case jsonLines
  /// A JSON array of objects, an object that holds one, or one object.
  case json
  /// Rows of cells separated by commas, or by semicolons.
  case csv
  /// Rows of cells separated by tabs.
  case tsv
  /// A web page with one article.
  case html

  /// The endings of the names of files that can be read, without their dot.
  static let endings = [
    "txt", "text", "md", "jsonl", "ndjson", "json", "csv", "tsv", "html", "htm",
  ]

  /// The format of a file by the ending of its name, in any case; `.gz` behind it is passed over.
  init?(ending: String) {
    switch FilePath.unpacked(ending.lowercased()) {
    case "txt", "text": self = .text
    case "md": self = .markdown
    case "jsonl", "ndjson": self = .jsonLines
    case "json": self = .json
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "html", "htm": self = .html
    default: return nil
    }
  }

  /// Whether a file of this format is one article, whose folder may name its outlet.
  var isOneArticle: Bool { [.text, .markdown, .html].contains(self) }
}

/// The parts of a path, as text.
enum FilePath {
  /// What follows the last slash of `path`.
  static func name(of path: String) -> String {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: .slash) else { return path }
    if bytes.index(after: slash) == bytes.endIndex {
      return path.split(separator: "/").last.map(String.init) ?? path
    }
    return String(path[bytes.index(after: slash)...])
  }

  /// What follows the last dot of the name, without it, and with the ending before `.gz`: `txt`,
  /// `jsonl.gz`; "" where there is none.
  static func ending(of path: String) -> String {
    let name = name(of: path).utf8
    guard let dot = lastDot(name[...]) else { return "" }
    let ending = name[name.index(after: dot)...]
    let isPacked = String(Substring(ending)).lowercased() == "gz"
    guard isPacked, let inner = lastDot(name[..<dot]) else { return String(Substring(ending)) }
    return String(Substring(name[name.index(after: inner)...]))
  }

  /// An ending without `.gz`.
  static func unpacked(_ ending: String) -> String {
    ending.hasSuffix(".gz") ? String(ending.dropLast(3)) : ending
  }

  /// The path without the ending of its name.
  static func withoutEnding(_ path: String) -> String {
    let ending = ending(of: path)
    return ending.isEmpty ? path : String(path.utf8.dropLast(ending.utf8.count + 1)) ?? path
  }

  /// The last dot of a name but one at its start, which makes a hidden file.
  private static func lastDot(_ name: Substring.UTF8View) -> String.Index? {
    guard let dot = name.lastIndex(of: .dot), dot != name.startIndex else { return nil }
    return dot
  }

  /// The path of `name` in `folder`.
  static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == .slash ? folder + name : folder + "/" + name
  }
}
