/// The text of an article as the page gives it to search engines, for pages that show little or none.
enum StatedText {
  /// The paragraphs of a text that may be HTML, an empty line between two: UTF-8.
  static func paragraphs(of stated: String) -> [UInt8] {
    let bytes = Array(stated.utf8)
    guard holdsTags(bytes) else { return lines(EntityText.resolved(stated)) }
    return HTMLParser.tree(of: bytes).map { MainText.all(of: $0) } ?? []
  }

  private static func lines(_ text: String) -> [UInt8] {
    let lines = text.split(whereSeparator: \.isNewline).map(\.onOneLine).filter { !$0.isEmpty }
    return Array(lines.joined(separator: "\n\n").utf8)
  }

  /// Whether a tag such as `<p>` or `</p>` begins somewhere.
  private static func holdsTags(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast().contains { index in
      bytes[index] == UInt8(ascii: "<")
        && (bytes[index + 1] == .slash || bytes[index + 1].asciiLowercase.isASCIISmall)
    }
  }
}
