import SlantLexicon
import SlantText

/// The text or the title of an article with its hits and word classes.
struct IndexedPart {
  let text: IndexedText
  let hits: [[Hit]]
  let tagger: Tagger
  let tags: [Tag]
  let shifts: ShifterScopes

  init(_ string: String, _ analyzer: ArticleAnalyzer) {
    text = IndexedText(string, tokenizer: analyzer.lexicons.tokenizer)
    let allHits = analyzer.lexicons.matcher.hits(in: text)
    func listed(_ lexicon: Int?) -> [Hit] { lexicon.map { allHits[$0] } ?? [] }
    let verbs = listed(analyzer.cues.lexicon).filter {
      analyzer.cues.cues[$0.entry].parts.contains(.verb)
    }
    tagger = Tagger(
      text, hits: allHits, table: analyzer.wordClasses, nouns: listed(analyzer.names.roles.lexicon),
      verbs: verbs)
    hits = allHits
    tags = tagger.tags()
    shifts = ShifterScopes(
      text, tags: tags, hits: listed(analyzer.shifters.lexicon), table: analyzer.shifters)
  }

  /// The hits of a lexicon; none where it is missing.
  func hits(of lexicon: Int?) -> [Hit] { lexicon.map { hits[$0] } ?? [] }
}
