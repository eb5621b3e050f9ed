import SlantText

/// The stretches of a story that the author speaks, headline, dateline and boilerplate left out.
enum AuthorSpans {
  /// The stretches in the order of the text: each within a sentence, from its first word to its last.
  ///
  /// Their words are those that ``WordCounts`` counts for the author.
  static func spans(
    _ text: IndexedText, zones: [Zone], dateline: Range<Int>?, voices: VoiceMap
  ) -> [TextSpan] {
    var spans: [TextSpan] = []
    for (sentence, zone) in zip(text.sentences, zones) where zone != .title && zone != .boilerplate
    {
      var open: TextSpan?
      for index in sentence.tokens where text.tokens[index].isWord {
        let span = text.tokens[index].span
        if dateline?.contains(index) != true, voices.voices[index] == .author {
          open = TextSpan(open?.start ?? span.start, span.end)
        } else if let closed = open {
          spans.append(closed)
          open = nil
        }
      }
      if let open { spans.append(open) }
    }
    return spans
  }
}
