public import SlantAnalysis

/// What comparisons of articles need of one: whole numbers and a few words instead of its text.
///
/// It is made from the analysis of an article, or read from its record, which holds it.
public struct ArticleDigest: Equatable, Sendable {
  /// A name chosen for a thing, with its uses.
  public struct NameUse: Equatable, Sendable {
    /// The name.
    public let variant: NameVariant
    /// Its uses by voice and in the headline.
    public let uses: ByVoice<Int>

    /// A name with its uses.
    package init(variant: NameVariant, uses: ByVoice<Int>) {
      self.variant = variant
      self.uses = uses
    }
  }

  /// A loaded term in the author's voice, with its uses.
  public struct LoadedUse: Equatable, Sendable {
    /// The term as in the lexicon.
    public let term: String
    /// Its class.
    public let termClass: String
    /// Its uses.
    public let hits: Int

    /// A term with its uses.
    package init(term: String, termClass: String, hits: Int) {
      self.term = term
      self.termClass = termClass
      self.hits = hits
    }
  }

  /// By what the article is known.
  public internal(set) var keys: ArticleKeys
  /// The numbers that measures are made from.
  public var counts: ArticleCounts
  /// The figures of style that were asked for, as sums.
  public var style = ArticleCounts()
  /// Who speaks and who is spoken of.
  public let speech: ArticleSpeech
  /// The names chosen, in the order of ``NameVariant``.
  public let names: [NameUse]
  /// The loaded terms of the author outside the headline, in the order of the terms.
  public let loaded: [LoadedUse]
  /// Those who speak, in the order in which they first do.
  public let voices: [StoryVoice]
  /// What is kept of the text; `nil` where the record holds none.
  public let text: TextDigest?

  /// All numbers that measures are made from.
  var measured: ArticleCounts {
    var measured = counts
    measured += style
    return measured
  }

  /// A digest of parts that were found before.
  package init(
    keys: ArticleKeys, counts: ArticleCounts, speech: ArticleSpeech, names: [NameUse],
    loaded: [LoadedUse], voices: [StoryVoice], text: TextDigest?
  ) {
    self.keys = keys
    self.counts = counts
    self.speech = speech
    self.names = names
    self.loaded = loaded
    self.voices = voices
    self.text = text
  }
}
