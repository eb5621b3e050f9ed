/// Reads a text file: one article, which may open with lines such as `outlet: Daily Flare`.
///
/// The lines are taken for a head only if each is `word: value`, at least one word is the usual name
/// of a field, and an empty line follows. The text is what comes then, byte for byte.
enum TextReader {
  /// The article of a text file.
  static func read(_ bytes: Span<UInt8>, _ file: InputFile, _ map: FieldMap) -> ReadResult {
    if let fault = fault(bytes, file) { return fault }
    let start = bytes.byteOrderMark
    let head = TextHead(bytes, from: start, map)
    let text = bytes.string((head?.end ?? start)..<bytes.count)
    let fields = head?.fields ?? []
    let builder = ArticleBuilder(file: file, line: nil, ownID: file.id)
    let result = builder.article(fields, map.choice(among: fields).withoutText, text: text)
    return result.withOutlet(of: file)
  }

  /// Why the bytes of a file are no text; `nil` if they are.
  static func fault(_ bytes: Span<UInt8>, _ file: InputFile) -> ReadResult? {
    if bytes.byteOrderMark == bytes.count { return skipped(.emptyFile, file) }
    guard let bad = bytes.invalidUTF8(0..<bytes.count) else { return nil }
    let line = bytes.newlines(0..<bad) + 1
    return skipped(bytes.invalidUTF8Error(at: bad), file, line: line)
  }

  private static func skipped(
    _ error: ReaderError, _ file: InputFile, line: Int? = nil
  ) -> ReadResult {
    .skipped(Skipped(file: file.path, line: line, reason: error.description))
  }
}

extension ReadResult {
  /// The result with the outlet that the folder of a file names, if it names none itself.
  func withOutlet(of file: InputFile) -> ReadResult {
    guard case .article(var article) = self, article.outlet == nil else { return self }
    article.outlet = file.outlet
    return .article(article)
  }
}

/// The `key: value` lines at the head of a text file.
struct TextHead {
  var fields: [RawField] = []
  /// The offset of the text: behind the empty line.
  var end = 0

  /// The head of a text, or `nil` if it has none.
  init?(_ bytes: Span<UInt8>, from start: Int, _ map: FieldMap) {
    var position = start
    while let newline = bytes.firstIndex(of: .newline, from: position) {
      let line = position..<newline
      position = newline + 1
      if bytes.isBlank(line) {
        end = position
        guard fields.contains(where: { map.field(of: $0.key) != nil }) else { return nil }
        return
      }
      guard let field = Self.field(bytes, line) else { return nil }
      fields.append(field)
    }
    return nil
  }

  private static func field(_ bytes: Span<UInt8>, _ line: Range<Int>) -> RawField? {
    var colon = line.lowerBound
    while colon < line.upperBound, isWordByte(bytes[colon]) { colon += 1 }
    guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == .colon else {
      return nil
    }
    // "http://…" is an address, not a key and its value.
    guard colon + 1 == line.upperBound || bytes[colon + 1].isBlank else { return nil }
    let value = bytes.string(colon + 1..<line.upperBound).trimmed
    return RawField(key: bytes.string(line.lowerBound..<colon), value: value)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      .zero...(.nine), .minus, UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
