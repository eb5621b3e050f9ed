import SlantLexicon
import SlantText

extension LexiconSet {
  /// The hits of the first lexicon in `text`: the term and the words it matched.
  func hits(in text: String) -> [String] {
    let indexed = IndexedText(text, tokenizer: tokenizer)
    return matcher.hits(in: indexed)[0].map { hit in
      lexicons[0].entries[hit.entry].term + ": "
        + (indexed.span(hit.tokens).map(indexed.string) ?? "")
    }
  }

  /// The number of hits of the first lexicon in `text`.
  func hitCount(in text: String) -> Int { hits(in: text).count }
}
