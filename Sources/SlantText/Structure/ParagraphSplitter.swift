/// Splits a text into the byte ranges of its paragraphs.
///
/// A newline ends a paragraph, unless the text is hard-wrapped; then an empty line does.
enum ParagraphSplitter {
  /// The paragraphs of `bytes` in order, white space at both ends left off; empty ones left out.
  static func paragraphs(in bytes: Span<UInt8>) -> [TextSpan] {
    let lines = lines(in: bytes)
    let isWrapped = HardWrap(lines, bytes).isWrapped
    var paragraphs: [TextSpan] = []
    var open: TextSpan?
    for line in lines {
      if line.isEmpty || !isWrapped, let paragraph = open {
        paragraphs.append(paragraph)
        open = nil
      }
      if !line.isEmpty { open = TextSpan(open?.start ?? line.start, line.end) }
    }
    if let paragraph = open { paragraphs.append(paragraph) }
    return paragraphs
  }

  /// The lines of a text, empty ones too, without white space at their ends.
  ///
  /// CRLF is one line end.
  private static func lines(in bytes: Span<UInt8>) -> [TextSpan] {
    var lines: [TextSpan] = []
    var start = 0
    for offset in 0...bytes.count
    where offset == bytes.count || 0x0A...0x0D ~= bytes[offset] {
      let isSecondHalf =
        offset < bytes.count && bytes[offset] == UInt8(ascii: "\n") && offset > 0
        && bytes[offset - 1] == UInt8(ascii: "\r")
      if !isSecondHalf { lines.append(trimmed(bytes, start, offset)) }
      start = offset + 1
    }
    return lines
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> TextSpan {
    var first = start
    var last = end
    while first < last, isSpace(bytes[first]) { first += 1 }
    while last > first, isSpace(bytes[last - 1]) { last -= 1 }
    return TextSpan(first, last)
  }

  /// White space of ASCII; a control character is a symbol and stays.
  private static func isSpace(_ byte: UInt8) -> Bool {
    let byteClass = ByteClass(byte)
    return byteClass == .space || byteClass == .newline
  }
}

/// Whether lines were broken to a fixed width rather than at the ends of paragraphs.
struct HardWrap {
  /// Most lines that another one follows directly are about as long as the longest, at most 100
  /// bytes, and a good part of them do not end a sentence.
  let isWrapped: Bool

  init(_ lines: [TextSpan], _ bytes: Span<UInt8>) {
    let longest = lines.reduce(0) { max($0, $1.count) }
    var followed = 0
    var full = 0
    var unfinished = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      followed += 1
      if line.count * 10 >= longest * 7 { full += 1 }
      if !Self.endsSentence(bytes[line.end - 1]) { unfinished += 1 }
    }
    isWrapped =
      longest >= 40 && longest <= 100 && followed >= 3 && full * 10 >= followed * 8
      && unfinished * 2 >= followed
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: "\""), 0x9D, UInt8(ascii: ")"):
      true
    default: false
    }
  }
}
