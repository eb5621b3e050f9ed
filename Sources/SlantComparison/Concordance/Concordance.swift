internal import SlantAnalysis
internal import SlantCorpus
public import SlantLexicon
internal import SlantText

/// Finds a pattern in articles and tells who speaks it.
///
///     let concordance = Concordance(pattern: "terror*", context: 10)
///     let lexicons = try LexiconSet.builtIn(replacements: [concordance.lexicon])
///     let lines = concordance.lines(in: article)  // analysed with these lexicons
///
/// The pattern is compiled as a lexicon of one entry, so that it matches as entries do. Words inside
/// proper names match too: who looks for *hope* sees *Grace Hope* and can tell her apart.
public struct Concordance: Sendable {
  /// No file can have this name, so that no lexicon of the user's own is taken for it.
  private static let lexiconName = "keyword pattern"

  /// The pattern as in a lexicon: `victorious`, `=US`, `collateral damage`, `terror*`.
  public let pattern: String
  /// The words given on each side.
  public let context: Int

  /// A concordance of a pattern with so many words on each side.
  public init(pattern: String, context: Int) {
    self.pattern = pattern
    self.context = context
  }

  /// The lexicon that articles have to be analysed with, beside others.
  public var lexicon: Lexicon {
    Lexicon(
      name: Self.lexiconName, entries: [LexiconEntry(term: pattern, matchesInNames: true)])
  }

  /// The hits in an article that was analysed with ``lexicon``: those of the title first.
  public func lines(in analyzed: AnalyzedArticle) -> [ConcordanceLine] {
    let analysis = analyzed.analysis
    let hits = analysis.terms.filter { $0.lexicon == Self.lexiconName }
    guard !hits.isEmpty else { return [] }
    let body = Part(text: analysis.body, context: context)
    let title = analysis.title.map { Part(text: $0, context: context) }
    return hits.map { hit in
      let part = hit.isInTitle ? title ?? body : body
      let speaker = hit.speaker.map { analysis.entities[$0] }
      return ConcordanceLine(
        articleID: analyzed.article.id, outlet: analyzed.article.outlet,
        date: analyzed.article.date, zone: hit.zone,
        paragraph: hit.isInTitle ? nil : part.paragraph(of: hit) + 1,
        scalars: part.scalars(of: hit), isInTitle: hit.isInTitle, voice: hit.voice,
        speakerID: speaker?.id, speaker: speaker?.name, left: part.left(of: hit),
        keyword: part.text.string(hit.span).onOneLine, right: part.right(of: hit))
    }
  }
}

extension Concordance {
  /// The text or the title of an article.
  private struct Part {
    let text: IndexedText
    let context: Int
    private let offsets: ScalarOffsets

    init(text: IndexedText, context: Int) {
      self.text = text
      self.context = context
      offsets = ScalarOffsets(text.bytes)
    }

    func paragraph(of hit: TermHit) -> Int {
      text.sentences[text.sentence(of: hit.tokens.lowerBound)].paragraph
    }

    func scalars(of hit: TermHit) -> Range<Int> {
      offsets.scalars(before: hit.span.start)..<offsets.scalars(before: hit.span.end)
    }

    func left(of hit: TermHit) -> String {
      let first = text.paragraphs[paragraph(of: hit)].tokens.lowerBound
      var start = hit.tokens.lowerBound
      var words = 0
      while start > first, words < context {
        start -= 1
        if text.tokens[start].isWord { words += 1 }
      }
      return text.string(TextSpan(text.tokens[start].start, hit.span.start)).onOneLine
    }

    func right(of hit: TermHit) -> String {
      let paragraph = text.paragraphs[paragraph(of: hit)].tokens
      var end = hit.tokens.upperBound
      var words = 0
      while end < paragraph.upperBound, words < context {
        if text.tokens[end].isWord { words += 1 }
        end += 1
      }
      return text.string(TextSpan(hit.span.end, text.tokens[end - 1].end)).onOneLine
    }
  }
}

extension String {
  /// The text with one space for each stretch of white space.
  var onOneLine: String {
    var result = ""
    for character in self {
      if !character.isWhitespace {
        result.append(character)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    return result
  }
}
