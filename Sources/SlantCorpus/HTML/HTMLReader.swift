/// Reads a page: the text of its article, and what the page says of it.
///
/// The text is that of the article alone, in paragraphs with an empty line between two. Offsets into it are offsets
/// into what is handed on, not into the page.
enum HTMLReader {
  /// The largest page that is read.
  private static let limit = 1 << 28
  /// How much longer the text for search engines must be than that of the page to be taken instead.
  private static let shownPart = 3

  /// The article of a page.
  static func read(_ bytes: [UInt8], _ file: InputFile) -> ReadResult {
    let builder = ArticleBuilder(file: file, line: nil, ownID: file.id)
    if bytes.isEmpty { return builder.skipped(.emptyFile) }
    if bytes.count > limit { return builder.skipped(.tooLargeHTML(limit: limit)) }
    guard HTMLCharset.utf16(bytes) != nil || HTMLSign.isText(bytes.span) else {
      return builder.skipped(.notHTML)
    }
    let page = HTMLCharset.utf8(bytes)
    guard HTMLSign.holdsTag(page.span) else { return builder.skipped(.notHTML) }
    guard let tree = HTMLParser.tree(of: page) else {
      return builder.skipped(.tooDeepHTML(limit: HTMLTreeBuilder.depthLimit))
    }
    let facts = PageFacts(tree)
    let metadata = PageMetadata(facts, folder: file.outlet)
    let text = text(of: tree, metadata, facts)
    if text.isEmpty { return builder.skipped(.noArticleText) }
    let fields = metadata.fields
    return builder.article(
      fields, FieldMap().choice(among: fields), text: String(decoding: text, as: UTF8.self))
  }

  /// The text that the page shows, or that which it gives to search engines where it shows little of it.
  private static func text(
    of tree: HTMLTree, _ metadata: PageMetadata, _ facts: PageFacts
  ) -> [UInt8] {
    let shown = MainText(tree, title: metadata.title).text
    guard let stated = facts.linked?.body, stated.utf8.count > shown.count * shownPart else {
      return shown
    }
    let paragraphs = StatedText.paragraphs(of: stated)
    return paragraphs.count > shown.count ? paragraphs : shown
  }
}
