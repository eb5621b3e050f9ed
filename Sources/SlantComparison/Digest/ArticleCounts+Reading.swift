/// The numbers that summaries of a corpus name most.
extension ArticleCounts {
  /// Articles.
  public var articles: Int { self["articles"] }
  /// Words of the texts without headlines and boilerplate.
  public var words: Int { self["words"] }
  /// Those in the author's voice.
  public var authorWords: Int { self["words:author"] }
  /// Those in quotation marks.
  public var quotedVoiceWords: Int { self["words:quoted"] }
  /// Those that report what others said.
  public var reportedVoiceWords: Int { self["words:reported"] }
  /// Loaded terms in the author's voice.
  public var authorLoaded: Int { self["loaded:author"] }
  /// Attributions counted: speech, not negated, outermost.
  public var quotes: Int { self["quotes"] }
  /// Words of these attributions in quotation marks.
  public var quotedWords: Int { self["quoted_words"] }
  /// Attributions to sources with a name.
  public var named: Int { self["named"] }
  /// Attributions to people without names.
  public var unnamed: Int { self["unnamed"] }
  /// Attributions for which the text names no source.
  public var unstated: Int { self["unstated"] }
  /// Attributions whose source Slant could not resolve.
  public var unknown: Int { self["unknown"] }

  /// Loaded terms in the author's voice per 1,000 words of it; `nil` without such words.
  public var authorLoadedRate: Double? {
    authorWords == 0 ? nil : 1000 * Double(authorLoaded) / Double(authorWords)
  }

  /// The mean tone of the author's sentences with a hit, −1…1; `nil` without hits.
  public var authorTone: Double? {
    let sentences = self["tone_sentences:author"]
    return sentences == 0
      ? nil : Double(self["tone_sum:author"]) / Double(sentences) / 1_000_000
  }
}
