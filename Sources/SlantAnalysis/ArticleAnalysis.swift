public import SlantText

/// Everything that Slant finds in one article.
///
/// Spans count bytes of ``body``, or of ``title`` where a mention or hit says so. All lists are in the
/// order of the text.
public struct ArticleAnalysis: Sendable {
  /// The text as given, indexed.
  public let body: IndexedText
  /// The title given apart, indexed.
  public let title: IndexedText?
  /// Words of the text without its own headline and boilerplate.
  public let words: Int
  /// Words by voice; `title` counts the title given apart and a headline within the text.
  public let wordsByVoice: ByVoice<Int>
  /// Stretches of the story that the author speaks: each within a sentence, from its first word to its
  /// last, headline and dateline left out.
  public let authorSpans: [TextSpan]
  /// Stretches that are not part of the story.
  public let boilerplate: [TextSpan]
  /// Words in them.
  public let boilerplateWords: Int
  /// Words of ``body`` that are English function words: a measure of whether the text is English.
  public let functionWords: Int
  /// The sentences of ``body``.
  public let sentences: [SentenceAnalysis]
  /// The stretches in quotation marks.
  public let quotations: [Quotation]
  /// Who says what.
  public let attributions: [Attribution]
  /// Persons, organisations, places and groups, by first mention.
  public let entities: [Entity]
  /// Hits of the scoring lexicons: those of the title first.
  public let terms: [TermHit]
  /// Tone by voice and of the title.
  public let tone: ByVoice<Tone>
  /// Tone over all voices of the text, the title left out.
  public let totalTone: Tone
  /// Summed values of the loaded terms by voice, in thousandths.
  public let loaded: ByVoice<Int>
  /// Hits of loaded terms by voice.
  public let loadedHits: ByVoice<Int>
  /// Hits by category: the classes of certainty and of morals, then those of the user's own lexicons.
  public let categories: [CategoryCount]
  /// What the story is made to be about: each frame of each set.
  public let frames: [FrameProfile]
  /// Where the article stands on each axis of the user's own.
  public let axes: [AxisPosition]
  /// What the headline makes of the story; `nil` without a headline.
  public let headline: HeadlineContrast?
  /// Where in the story loaded terms and sources stand.
  public let layout: StoryLayout
  /// Who harms whom: the clauses of the title first.
  public let agency: [HarmClause]
  /// Who speaks, over all sources.
  public let balance: ArticleBalance
  /// Tone towards the spans that the input asked for.
  public let targets: [TargetTone]
  /// How words and sentences are made, by part.
  public let style: ArticleStyle

  /// Summed values of the loaded terms in all voices of the text, in thousandths.
  public var totalLoaded: Int { loaded.inText }
}

/// A sentence with its zone and scores.
public struct SentenceAnalysis: Equatable, Sendable {
  /// Its bytes.
  public let span: TextSpan
  /// Its tokens.
  public let tokens: Range<Int>
  /// The part of the article it belongs to.
  public let zone: Zone
  /// Its tone in all voices.
  public let tone: Tone
  /// Summed intensity of the loaded terms in the author's voice, in thousandths.
  public let loaded: Int
}

/// The tone towards a span that the input asked for, in its sentence.
public struct TargetTone: Equatable, Sendable {
  /// The span in Unicode scalars of the text, as asked.
  public let scalars: Range<Int>
  /// The tone; `nil` without hits.
  public let score: Double?
  /// Its class.
  public let label: ToneLabel
  /// The hits that add up to it.
  public let evidence: [ToneEvidence]
}
