internal import SlantAnalysis

/// What the headline makes of the story, and where in the story things stand.
extension JSONWriter {
  /// Writes the headline against the body, or `null` without a headline.
  mutating func writeHeadline(of context: ArticleContext) {
    key("headline")
    guard let headline = context.analysis.headline else { return null() }
    func ids(_ entities: [Int]) -> [String] { entities.compactMap { context.entity($0)?.id } }
    object { json in
      json.member("span", context.scalars(headline.span, inTitle: headline.isInTitle))
      if headline.isInTitle { json.member("in", "title") }
      json.member("tone_difference", headline.tone)
      json.member("policy_overlap", headline.policyOverlap)
      json.member("generic_overlap", headline.genericOverlap)
      json.member("named", strings: ids(headline.named))
      json.member("named_alone", strings: ids(headline.namedAlone))
      json.member("leading", context.entity(headline.leading)?.id)
      json.member("hedges", headline.hedges)
      if headline.isQuestion { json.member("question", true) }
      json.key("likest")
      guard let likest = headline.likest else { return json.null() }
      json.object { json in
        json.member("span", context.scalars(context.analysis.sentences[likest.sentence].span))
        json.member("overlap", likest.overlap)
        json.member("hedges", likest.hedges.map { context.scalars($0) })
      }
    }
  }

  /// Writes how loaded terms and sources are spread over the quarters of the story, and who speaks when.
  mutating func writeLayout(of context: ArticleContext) {
    let layout = context.analysis.layout
    key("layout")
    object { json in
      json.member("words", integers: layout.words.values)
      json.member("loaded_author", milli: layout.loadedAuthor.values)
      json.member("loaded", milli: layout.loaded.values)
      json.member("sources", integers: layout.sources.values)
      json.member("quoted_words", integers: layout.quotedWords.values)
      json.key("sides")
      json.array(layout.sides) { json, side in
        json.object { json in
          json.member("group", side.group)
          json.member("entity", context.entity(side.entity)?.id)
          json.member("attribution", side.attribution)
          json.member("words_before", side.wordsBefore)
          json.member("words_before_quote", side.wordsBeforeQuote)
        }
      }
    }
  }
}
