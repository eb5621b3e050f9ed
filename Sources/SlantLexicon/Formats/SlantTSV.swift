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
    var reader = TSVReader(path: path)
    var line = 0
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard let text = String(validating: part, as: UTF8.self) else {
        throw .notUTF8(path: path, line: line)
      }
      try reader.take(Substring(text), line: line)
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
  private var entries: [LexiconEntry] = []

  init(path: String) { self.path = path }

  mutating func take(_ raw: Substring, line: Int) throws(LexiconError) {
    var text = raw
    if text.utf8.last == UInt8(ascii: "\r") { text = text.dropLastByte() }
    if line == 1, text.unicodeScalars.first == "\u{FEFF}" { text = text.dropFirstScalar() }
    if text.utf8.isEmpty || text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
    if text.utf8.starts(with: "# ".utf8) || text.utf8.starts(with: "##".utf8) {
      return comment(text)
    }
    let cells = text.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { Substring($0).trimmedSpaces() }
    guard let header else {
      guard cells.contains("term") else { throw .noTermColumn(path: path, line: line) }
      self.header = cells
      return
    }
    entries.append(try entry(cells, header, line))
  }

  private mutating func comment(_ text: Substring) {
    guard header == nil else { return }
    let body = text.utf8.dropFirst(2)
    guard let colon = body.firstIndex(of: UInt8(ascii: ":")) else { return }
    let key = Substring(body[..<colon]).trimmedSpaces()
    let value = Substring(body[body.index(after: colon)...]).trimmedSpaces()
    let words = key.utf8.split(separator: 0x20)
    if words.count == 2,
      ["class", "kind", "concept", "frame"].contains(String(Substring(words[0])))
    {
      classes.append(LexiconClass(id: String(Substring(words[1])), meaning: value))
    } else {
      keys[key] = value
    }
  }

  private func entry(
    _ cells: [String], _ header: [String], _ line: Int
  ) throws(LexiconError) -> LexiconEntry {
    guard cells.count <= header.count else {
      throw .tooManyCells(path: path, line: line, expected: header.count, found: cells.count)
    }
    var shared: [String: String] = [:]
    var values: [String] = []
    for (index, column) in header.enumerated() {
      let cell = index < cells.count ? cells[index] : ""
      if SlantTSV.sharedColumns.contains(column) {
        shared[column] = cell
      } else {
        values.append(cell)
      }
    }
    guard let term = shared["term"], !term.isEmpty else {
      throw .emptyTerm(path: path, line: line)
    }
    let letters = shared["inflect"] ?? ""
    guard let inflection = Inflection(letters: letters) else {
      throw .badValue(
        path: path, line: line, column: "inflect", value: letters, allowed: "'v', 'n' and 'a'")
    }
    let inName = shared["in_name"] ?? ""
    guard ["", "0", "1"].contains(inName) else {
      throw .badValue(path: path, line: line, column: "in_name", value: inName, allowed: "0 or 1")
    }
    return LexiconEntry(
      term: term, inflection: inflection,
      unless: (shared["unless"] ?? "").utf8.split(separator: UInt8(ascii: ";"))
        .map { Substring($0).trimmedSpaces() }.filter { !$0.isEmpty },
      matchesInNames: inName == "1" || keys["in-names"] == "yes",
      provenance: shared["provenance"] ?? "", values: values, line: line)
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

extension Substring {
  /// The text without spaces at its ends.
  fileprivate func trimmedSpaces() -> String {
    var bytes = utf8[...]
    while bytes.first == 0x20 { bytes = bytes.dropFirst() }
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }

  fileprivate func dropLastByte() -> Substring { Substring(utf8.dropLast()) }

  fileprivate func dropFirstScalar() -> Substring { Substring(unicodeScalars.dropFirst()) }
}

/// A fingerprint of a file's contents, to tell versions apart; it does not guard against forgery.
public enum ContentHash {
  /// The 64-bit FNV-1a hash as 16 hexadecimal digits.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = String(FNV64(bytes).value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
