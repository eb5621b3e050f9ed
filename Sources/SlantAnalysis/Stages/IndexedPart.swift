import SlantLexicon
import SlantText

/// The text or the title of an article with its hits and word classes.
struct IndexedPart {
  let text: IndexedText
  let hits: [[Hit]]
  let tagger: Tagger
  let tags: [Tag]
  let shifts: ShifterScopes

  /// A text, or the title of `body`.
  init(_ string: String, titleOf body: IndexedText? = nil, _ analyzer: ArticleAnalyzer) {
    text = IndexedText(string, tokenizer: analyzer.lexicons.tokenizer)
    let allHits = analyzer.lexicons.matcher.hits(in: text, titleOf: body)
    func listed(_ lexicon: Int?) -> [Hit] { lexicon.map { allHits[$0] } ?? [] }
    tagger = Tagger(text, hits: allHits, analyzer)
    hits = allHits
    tags = tagger.tags()
    shifts = ShifterScopes(
      text, tags: tags, hits: listed(analyzer.shifters.lexicon), table: analyzer.shifters)
  }

  /// The hits of a lexicon; none where it is missing.
  func hits(of lexicon: Int?) -> [Hit] { lexicon.map { hits[$0] } ?? [] }
}
