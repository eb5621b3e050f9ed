internal import SlantAnalysis

/// The words, sentences and quotations of a record.
extension JSONWriter {
  /// Writes what an article is made of.
  mutating func writeStructure(of context: ArticleContext) {
    let analysis = context.analysis
    member("words", analysis.words)
    key("words_by_voice")
    object { json in
      for scope in ScoreScope.allCases where scope != .all {
        json.key(scope.key)
        json.integer(scope.words(context))
      }
    }
    member("author_spans", analysis.authorSpans.map { context.scalars($0) })
    member("boilerplate", analysis.boilerplate.map { context.scalars($0) })
    member("boilerplate_words", analysis.boilerplateWords)
    key("sentences")
    array(analysis.sentences) { $0.write($1, context) }
    key("quotations")
    array(analysis.quotations) { $0.write($1, context) }
  }

  private mutating func write(_ sentence: SentenceAnalysis, _ context: ArticleContext) {
    object { json in
      json.member("span", context.scalars(sentence.span))
      json.member("zone", sentence.zone.rawValue)
      json.member("sentiment", sentence.tone.score)
      json.member("loaded", milli: sentence.loaded)
    }
  }

  private mutating func write(_ quotation: Quotation, _ context: ArticleContext) {
    object { json in
      json.member("span", context.scalars(quotation.span))
      json.member("kind", quotation.kind.rawValue)
    }
  }
}
