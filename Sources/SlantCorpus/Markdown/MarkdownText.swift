/// The text of a Markdown file as a reader of the page sees it (https://spec.commonmark.org).
///
/// Paragraphs, headings, items of lists and block quotes become paragraphs with an empty line between
/// two; their lines are joined. Links keep their words, emphasis loses its marks; images, code blocks,
/// rules, comments, definitions of links and tags of HTML are left out. Indented text is no code here.
struct MarkdownText {
  /// The heading of the first level that the text begins with, if it is asked for.
  private(set) var title: String?
  /// The rest of the text.
  private(set) var text = ""

  private let takesTitle: Bool
  private var blocks = 0
  private var paragraph: [UInt8] = []
  private var isQuoted = false
  private var isList = false
  private var fence: (mark: UInt8, count: Int)?

  /// Reads a text from `start` on.
  ///
  /// - Parameters:
  ///   - bytes: The file, which is valid UTF-8.
  ///   - start: The offset behind its front matter.
  ///   - takesTitle: Whether a first heading is the title and no part of the text.
  init(_ bytes: Span<UInt8>, from start: Int, takesTitle: Bool) {
    self.takesTitle = takesTitle
    var lines = TextLines(at: start)
    while let line = lines.next(bytes) { take(MarkdownLine(bytes, line), bytes) }
    flush()
    fence = nil
  }

  private mutating func take(_ line: MarkdownLine, _ bytes: Span<UInt8>) {
    if let fence {
      if line.closes(fence, bytes) { self.fence = nil }
      return
    }
    if line.isQuoted != isQuoted, !line.content.isEmpty { flush() }
    switch line.kind(bytes, isInParagraph: !paragraph.isEmpty, isInList: isList) {
    case .blank: flush()
    case .fence(let mark, let count):
      flush()
      fence = (mark, count)
    case .heading(let level, let content):
      flush()
      add(content, bytes)
      flush(level: level)
    case .underline(let level): flush(level: level)
    case .rule: flush()
    case .leftOut: break
    case .item(let content):
      flush()
      isList = true
      add(content, bytes)
    case .text: add(line.content, bytes, breaks: line.breaks)
    }
    isQuoted = line.isQuoted
  }

  /// Adds a line to the paragraph.
  private mutating func add(_ content: Range<Int>, _ bytes: Span<UInt8>, breaks: Bool = false) {
    if let last = paragraph.last, last != .newline { paragraph.append(.space) }
    for index in content { paragraph.append(bytes[index]) }
    if breaks { paragraph.append(.newline) }
  }

  /// Ends the paragraph, which is a heading of a level or, at 0, none.
  private mutating func flush(level: Int = 0) {
    defer {
      paragraph = []
      isList = false
    }
    guard !paragraph.isEmpty else { return }
    let words = MarkdownInline.plain(paragraph.span).trimmed
    guard !words.isEmpty else { return }
    blocks += 1
    if level == 1, blocks == 1, takesTitle {
      title = words
    } else {
      text += text.isEmpty ? words : "\n\n" + words
    }
  }
}
