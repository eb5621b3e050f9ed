import SlantText

/// Reads Slant's own lexicon format: tab-separated UTF-8 with `# key: value` lines and a header row.
public enum SlantTSV {
  /// The columns that all lexicons share; the others are the lexicon's own.
  static let sharedColumns: Set<String> = ["term", "inflect", "unless", "in_name", "provenance"]

  /// The lexicon in `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: The file; CRLF and a byte-order mark are allowed.
  ///   - path: The path for messages; its last part names a lexicon without a `name` line.
  /// - Returns: The lexicon, its entries in the order of the file.
  /// - Throws: ``LexiconError`` with the first line that is wrong.
  public static func read(_ bytes: [UInt8], path: String) throws(LexiconError) -> Lexicon {
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    var reader = TSVReader(path: path)
    var line = 0
    var start = 0
    while start <= bytes.count {
      let end = reader.split(bytes.span, from: start)
      line += 1
      if !isUTF8, String(validating: bytes[start..<end], as: UTF8.self) == nil {
        throw .notUTF8(path: path, line: line)
      }
      try reader.take(bytes, start..<end, line: line)
      start = end + 1
    }
    return try reader.lexicon(hash: ContentHash.hexadecimal(bytes), lines: line)
  }
}

/// The state of reading a lexicon line by line.
private struct TSVReader {
  let path: String
  private var keys: [String: String] = [:]
  private var classes: [LexiconClass] = []
  private var header: [String]?
  private var rows = TSVRows()
  private var entries: [LexiconEntry] = []
  /// Where the tabs of the current line are.
  private var tabs: [Int] = []

  init(path: String) { self.path = path }

  /// Finds the tabs of the line from `start` on.
  ///
  /// - Returns: Where the line ends.
  mutating func split(_ bytes: Span<UInt8>, from start: Int) -> Int {
    tabs.removeAll(keepingCapacity: true)
    for offset in start..<bytes.count {
      let byte = bytes[offset]
      if byte > 0x0A { continue }
      if byte == 0x0A { return offset }
      if byte == 0x09 { tabs.append(offset) }
    }
    return bytes.count
  }

  mutating func take(
    _ bytes: [UInt8], _ whole: Range<Int>, line: Int
  ) throws(LexiconError) {
    var (start, end) = (whole.lowerBound, whole.upperBound)
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if line == 1, bytes[start..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    let text = bytes[start..<end]
    if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
    if text.starts(with: "# ".utf8) || text.starts(with: "##".utf8) { return comment(text) }
    rows.take(bytes.span, start..<end, tabs: tabs)
    guard let header else {
      let cells = rows.texts(bytes)
      guard cells.contains("term") else { throw .noTermColumn(path: path, line: line) }
      self.header = cells
      rows.read(columns: cells, matchesInNames: keys["in-names"] == "yes")
      return
    }
    guard rows.cells.count <= header.count else {
      throw .tooManyCells(
        path: path, line: line, expected: header.count, found: rows.cells.count)
    }
    do throws(TSVRows.Problem) {
      entries.append(try rows.entry(bytes, line: line))
    } catch {
      throw error.error(path: path, line: line)
    }
  }

  private mutating func comment(_ text: ArraySlice<UInt8>) {
    guard header == nil else { return }
    let body = text.dropFirst(2)
    guard let colon = body.firstIndex(of: UInt8(ascii: ":")) else { return }
    let key = String(decoding: body[..<colon].trimmedSpaces, as: UTF8.self)
    let value = String(decoding: body[(colon + 1)...].trimmedSpaces, as: UTF8.self)
    let words = key.utf8.split(separator: 0x20)
    if words.count == 2,
      ["class", "kind", "concept", "frame"].contains(String(Substring(words[0])))
    {
      classes.append(LexiconClass(id: String(Substring(words[1])), meaning: value))
    } else {
      keys[key] = value
    }
  }

  func lexicon(hash: String, lines: Int) throws(LexiconError) -> Lexicon {
    guard let header else { throw .noTermColumn(path: path, line: max(1, lines)) }
    return Lexicon(
      name: keys["name"] ?? LexiconName.name(ofPath: path), version: keys["version"] ?? "0",
      licence: keys["licence"] ?? keys["license"] ?? "", description: keys["description"] ?? "",
      provenance: keys["provenance"] ?? "", classes: classes,
      columns: header.filter { !SlantTSV.sharedColumns.contains($0) }, entries: entries,
      origin: LexiconOrigin(path: path, hash: hash))
  }
}

extension SlantTSV {
  /// The last part of a path.
  static func fileName(ofPath path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }
}

/// A fingerprint of a file's contents, to tell versions apart; it does not guard against forgery.
public enum ContentHash {
  /// The 64-bit FNV-1a hash as 16 hexadecimal digits.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = String(FNV64(bytes).value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
