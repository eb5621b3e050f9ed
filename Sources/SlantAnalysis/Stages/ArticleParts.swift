import SlantText

/// The text and the title of an article, and what each stretch of it is.
struct ArticleParts {
  let body: IndexedPart
  let title: IndexedPart?
  /// Whether each paragraph is boilerplate.
  let isBoilerplate: [Bool]
  /// The zone of each sentence.
  let zones: [Zone]
  let dateline: Range<Int>?

  init(_ analyzer: ArticleAnalyzer, text: String, title: String?) {
    let body = IndexedPart(text, analyzer)
    let title = title.map { IndexedPart($0, titleOf: body.text, analyzer) }
    isBoilerplate = analyzer.boilerplate.paragraphs(
      in: body.text, title: title?.text, hits: body.hits(of: analyzer.boilerplate.lexicon))
    (zones, dateline) = ZoneFinder(
      text: body.text, isBoilerplate: isBoilerplate,
      hasTitle: title?.text.tokens.isEmpty == false
    ).zones()
    self.body = body
    self.title = title
  }

  /// The text.
  var text: IndexedText { body.text }
}
