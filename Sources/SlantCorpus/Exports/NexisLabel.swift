/// The lines that Nexis puts around the text of an article.
enum NexisLabel {
  /// Labels before the text.
  static let head: [StaticString] = [
    "headline", "byline", "section", "length", "dateline", "highlight", "series", "distribution",
    "type", "correction",
  ]
  /// Labels behind the text, the first of which ends it.
  static let tail: [StaticString] = [
    "load-date", "language", "graphic", "publication-type", "journal-code", "document-type",
    "correction-date", "subject", "url", "notes", "organization", "person", "company", "geographic",
    "industry", "country", "state", "city",
  ]

  /// The label of a line and what stands behind its colon; `nil` if it has none of `labels`.
  static func find(
    _ labels: [StaticString], _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> (name: String, value: Range<Int>)? {
    guard let first = line.first, bytes[first].isUpper,
      let colon = bytes.firstIndex(of: .colon, in: line.prefix(20)),
      let label = labels.first(where: { bytes.holdsFolded($0, in: first..<colon) })
    else { return nil }
    return (label.description, bytes.trimmed(colon + 1..<line.upperBound))
  }

  /// Where the text begins in a line `BODY:` or `Body`; `nil` if it is another.
  static func body(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    if bytes.holds("Body", in: line) || bytes.holds("BODY", in: line) {
      return line.upperBound..<line.upperBound
    }
    return find(["body"], line, bytes)?.value
  }

  /// Whether a line is `End of Document`.
  static func isEnd(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    bytes.holdsFolded("end of document", in: line)
  }

  /// Whether a line tells of rights.
  static func isCopyright(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let text = bytes.extracting(line)
    return text.beginsFolded(with: "copyright ") || text.beginsFolded(with: "all rights reserved")
      || text.begins(with: "©")
  }

  /// The numbers of `3 of 100 DOCUMENTS` or `Document 3 of 100`.
  static func number(_ line: Range<Int>, _ bytes: Span<UInt8>) -> ExportNumber? {
    guard line.count <= 40, line.count >= 10 else { return nil }
    let words = bytes.string(line).split(separator: " ").map(String.init)
    guard words.count == 4 else { return nil }
    let isOld = ["DOCUMENTS", "DOCUMENT"].contains(words[3].uppercased())
    let isNew = words[0].lowercased() == "document"
    let parts = isOld ? words[0...2] : words[1...3]
    guard isOld || isNew, parts.dropFirst().first == "of", let first = parts.first.flatMap(integer),
      let last = parts.last.flatMap(integer), first >= 1, first <= last
    else { return nil }
    return ExportNumber(number: first, total: last)
  }

  private static func integer(_ word: String) -> Int? {
    Int(word.filter { $0 != "," })
  }
}

extension UInt8 {
  /// Whether the byte is a capital letter of ASCII.
  var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}

extension Span<UInt8> {
  /// Whether `range` holds a text of small letters in any case.
  func holdsFolded(_ text: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      for index in wanted.indices {
        let byte = self[range.lowerBound + index]
        guard (byte.isUpper ? byte | 0x20 : byte) == wanted[index] else { return false }
      }
      return true
    }
  }

  /// Whether the bytes begin with a text of small letters in any case.
  func beginsFolded(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && holdsFolded(text, in: 0..<text.utf8CodeUnitCount)
  }
}
