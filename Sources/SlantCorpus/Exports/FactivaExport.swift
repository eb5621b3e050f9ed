/// A plain-text export of Factiva with field codes: `HD` for the headline, `LP` and `TD` for the text.
enum FactivaExport {
  /// Codes before the text, in it and behind it.
  static let head: [StaticString] = [
    "SE", "HD", "CR", "BY", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CLM",
  ]
  static let text: [StaticString] = ["LP", "TD"]
  static let tail: [StaticString] = [
    "CT", "RF", "CO", "IN", "NS", "RE", "PUB", "IPC", "IPD", "ART", "DLN", "AN",
  ]

  /// A line that begins with a code.
  struct Coded {
    var code: String
    var value: Range<Int>
  }

  /// The code that a line begins with; `nil` if it is part of the field above.
  ///
  /// Text may begin with capitals too: behind it a code stands before what only it can have, unless two
  /// spaces or nothing come behind it.
  static func coded(_ line: Range<Int>, inText: Bool, _ bytes: Span<UInt8>) -> Coded? {
    guard let first = line.first, line.count >= 2, bytes[first].isUpper, bytes[first + 1].isUpper,
      first == 0 || bytes[first - 1] == .newline
    else { return nil }
    let codes = inText ? text + tail : head + text + tail
    for code in codes where bytes.extracting(line).begins(with: code) {
      let end = first + code.utf8CodeUnitCount
      guard end == line.upperBound || bytes[end].isBlank else { continue }
      let value = bytes.trimmed(end..<line.upperBound)
      let isAlone = value.isEmpty || value.lowerBound > end + 1 || bytes[end] == .tab
      guard isAlone || !inText || isValue(value, of: code.description, bytes) else { return nil }
      return Coded(code: code.description, value: value)
    }
    return nil
  }

  private static func isValue(_ value: Range<Int>, of code: String, _ bytes: Span<UInt8>) -> Bool {
    switch code {
    case "AN": bytes.extracting(value).begins(with: "Document ")
    case "CO", "IN", "NS", "RE", "IPC", "IPD": bytes.string(value).utf8.contains(.colon)
    default: true
    }
  }

  /// Whether the first lines have the codes of headline and text, and others that only Factiva has.
  static func isExport(_ lines: ExportLines, _ bytes: Span<UInt8>) -> Bool {
    var found: Set<String> = []
    for index in lines.head(60) {
      if let line = coded(lines.ranges[index], inText: false, bytes) { found.insert(line.code) }
    }
    return found.contains("HD")
      && found.intersection(["WC", "PD", "SN", "LA", "LP", "AN"]).count > 2
  }

  /// Whether a file has articles of Factiva without codes: `812 words`, and `Document GRDN0…` at their
  /// ends.
  static func hasNoCodes(_ lines: ExportLines, _ bytes: Span<UInt8>) -> Bool {
    let head = lines.head(40).filter { lines.ranges[$0].count <= 15 }
    guard head.contains(where: { isWordCount(lines.text($0, bytes)) }) else { return false }
    return lines.ranges.contains { line in
      bytes.extracting(line).begins(with: "Document ") && isName(bytes.string(line))
    }
  }

  private static func isWordCount(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count == 2 && words[1] == "words"
      && words[0].utf8.allSatisfy { $0.isDigit || $0 == .comma }
  }

  /// Whether a line is `Document` and a name of capitals and figures.
  private static func isName(_ line: String) -> Bool {
    let name = line.dropFirst(9).utf8
    return name.count >= 15 && name.count { $0.isDigit } >= 8
      && name.allSatisfy { $0.isDigit || $0.isLetter }
  }
}

extension FactivaExport {
  /// The articles, and why some are none.
  static func results(
    _ lines: ExportLines, _ bytes: Span<UInt8>, _ file: InputFile
  ) -> [ReadResult] {
    var articles: [FactivaArticle] = []
    for index in lines.ranges.indices {
      let inText = articles.last?.isInText ?? false
      guard let line = coded(lines.ranges[index], inText: inText, bytes) else {
        if !articles.isEmpty { articles[articles.count - 1].goOn(lines.text(index, bytes)) }
        continue
      }
      if articles.last?.isFollowed(by: line.code) ?? true {
        articles.append(FactivaArticle(line: index, number: articles.count + 1))
      }
      articles[articles.count - 1].take(line.code, bytes.string(line.value))
    }
    return articles.map { $0.article.result(file) }
  }
}
