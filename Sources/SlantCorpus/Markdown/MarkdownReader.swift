/// Reads a Markdown file: one article, which may open with front matter or with `key: value` lines.
enum MarkdownReader {
  /// The article of a Markdown file, whose first heading is its title where the front matter has none.
  static func read(_ bytes: Span<UInt8>, _ file: InputFile, _ map: FieldMap) -> ReadResult {
    if let fault = TextReader.fault(bytes, file) { return fault }
    let start = bytes.byteOrderMark
    let head = head(bytes, start, map)
    let choice = map.choice(among: head.fields).withoutText
    let hasTitle = choice[.title].map { !head.fields[$0].value.isBlank } ?? false
    let content = MarkdownText(bytes, from: head.end, takesTitle: !hasTitle)
    let builder = ArticleBuilder(file: file, line: nil, ownID: file.id)
    let result = builder.article(head.fields, choice, text: content.text)
    guard case .article(var article) = result else { return result }
    article.title = article.title ?? content.title
    return ReadResult.article(article).withOutlet(of: file)
  }

  private static func head(
    _ bytes: Span<UInt8>, _ start: Int, _ map: FieldMap
  ) -> (fields: [RawField], end: Int) {
    if let front = FrontMatter(bytes, from: start) { return (front.fields, front.end) }
    if let head = TextHead(bytes, from: start, map) { return (head.fields, head.end) }
    return ([], start)
  }
}
