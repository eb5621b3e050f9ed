internal import SlantAnalysis
internal import SlantComparison

/// Says in a few sentences with numbers what was found in an article.
struct ArticleFindings {
  private let analysis: ArticleAnalysis

  /// Prepares the sentences of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// The sentences.
  func sentences() -> [String] { [voices, sources, loaded, tone] }

  private var voices: String {
    let words = analysis.wordsByVoice
    return "Of \(DisplayNumber.count(analysis.words, "word")), "
      + "\(DisplayNumber.percent(words.author, of: analysis.words)) are the author’s, "
      + "\(DisplayNumber.percent(words.quoted, of: analysis.words)) stand in quotation marks and "
      + "\(DisplayNumber.percent(words.reported, of: analysis.words)) report what others said."
  }

  private var sources: String {
    let balance = analysis.balance
    guard balance.quotes > 0 else { return "Nobody is quoted." }
    return "Of \(DisplayNumber.count(balance.quotes, "quote")), \(balance.named) "
      + "\(balance.named == 1 ? "has" : "have") a named source, \(balance.unnamed) an unnamed one, "
      + "\(balance.unstated) none that the text states; for \(balance.unknown) "
      + "Slant could not tell the speaker."
  }

  private var loaded: String {
    let count = analysis.loadedHits.author
    let words = analysis.wordsByVoice.author
    guard words > 0 else { return "The author says nothing in a voice of their own." }
    let rate = DisplayNumber.decimal(DisplayNumber.rate(count * 1000, per: words))
    let others =
      analysis.loadedHits.quoted + analysis.loadedHits.reported + analysis.loadedHits.scare
    return "The author uses \(DisplayNumber.count(count, "loaded word")) in "
      + "\(DisplayNumber.integer(words)), \(rate) per 1,000; in the words of others there "
      + (others == 1 ? "is 1." : "are \(DisplayNumber.integer(others)).")
  }

  private var tone: String {
    guard let score = analysis.tone.author.score else {
      return "No word of the author’s carries a tone."
    }
    let sentences = DisplayNumber.count(analysis.tone.author.sentences, "sentence")
    return
      "The tone of the author’s voice is \(DisplayNumber.signed(score)) on a scale from −1 to +1, "
      + "the mean of \(sentences) with a tone."
  }
}
