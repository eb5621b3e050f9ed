public import SlantAnalysis
public import SlantLexicon
public import SlantText

/// What comparisons read of the text of an article: from its analysis, or from a record that holds it.
public struct ArticleTextParts: Sendable {
  /// The text as valid UTF-8.
  public var text: [UInt8]
  /// The headline within the text, where no title is given apart.
  public var headline: [TextSpan] = []
  /// The stretches that the author speaks.
  public var authorSpans: [TextSpan] = []
  /// The stretches that are not part of the story.
  public var boilerplate: [TextSpan] = []
  /// The sentences of the lead.
  public var lead: [TextSpan] = []
  /// The entities.
  public var names: [FingerprintParts.Name] = []

  /// A text of which nothing else is known.
  public init(text: [UInt8]) { self.text = text }

  /// The parts of an article.
  init(_ analysis: ArticleAnalysis) {
    text = analysis.body.bytes
    authorSpans = analysis.authorSpans
    boilerplate = analysis.boilerplate
    for sentence in analysis.sentences { add(sentence.span, in: sentence.zone) }
    names = analysis.entities.map { entity in
      FingerprintParts.Name(
        id: entity.id, mentions: entity.mentions.count,
        titleMentions: entity.titleMentions.count)
    }
  }

  /// Adds a sentence where it is part of the headline or of the lead.
  public mutating func add(_ sentence: TextSpan, in zone: Zone) {
    switch zone {
    case .title: headline.append(sentence)
    case .lead: lead.append(sentence)
    default: break
    }
  }
}

/// What is kept of the text of an article to compare it with others.
public struct TextDigest: Equatable, Sendable {
  /// What tells whether it is a copy, or on the event of another.
  public let fingerprint: ArticleFingerprint
  /// The words that its author chooses.
  public let words: AuthorWords
}

/// What is kept of a text, and where in it the words of its author stand.
///
/// The places are not kept with the digest, since they are as long as the text: whoever shows sentences
/// stores them with the text.
package struct TextReading: Sendable {
  /// What is kept.
  package let digest: TextDigest
  /// The bytes of each word of ``TextDigest/words``, in their order.
  package let wordSpans: [TextSpan]
}

/// Makes digests of articles' texts.
///
/// It holds no state, so that several tasks can share it.
public struct TextDigester: Sendable {
  private let fingerprinter: Fingerprinter
  private let reader: AuthorWordReader

  /// A digester that knows function words and irregular forms from `lexicons`.
  public init(lexicons: LexiconSet) {
    fingerprinter = Fingerprinter(lexicons: lexicons)
    reader = AuthorWordReader(lexicons: lexicons)
  }

  /// The digest of the text of the article that is known by `keys`.
  public func digest(of parts: ArticleTextParts, _ keys: ArticleKeys) -> TextDigest {
    reading(of: parts, keys).digest
  }

  /// The same of an article that was analysed, with the places of its words.
  package func reading(of article: AnalyzedArticle) -> TextReading {
    reading(of: ArticleTextParts(article.analysis), ArticleKeys(article.article))
  }

  /// The digest with the places of the words in it.
  package func reading(of parts: ArticleTextParts, _ keys: ArticleKeys) -> TextReading {
    let headline = parts.headline.map { String(decoding: parts.text[$0.range], as: UTF8.self) }
    let (words, spans) = reader.reading(
      of: parts.text, authorSpans: parts.authorSpans, outlet: keys.outlet, author: keys.author)
    let fingerprint = fingerprinter.fingerprint(
      of: FingerprintParts(
        article: keys.id, outlet: keys.outlet, date: keys.date,
        title: keys.title ?? (headline.isEmpty ? nil : headline.joined(separator: " ")),
        text: parts.text, boilerplate: parts.boilerplate.map(\.range),
        lead: parts.lead.map(\.range), names: parts.names))
    return TextReading(
      digest: TextDigest(fingerprint: fingerprint, words: words), wordSpans: spans)
  }
}
