import SlantComparison
import SlantCorpus
import SlantLexicon
import SlantText

@testable import SlantAnalysis

/// An article with an analysis made by hand, so that what is written does not hang on the analyzers.
///
/// It has two speakers who share a quotation, a hit in the title, one in boilerplate, an attribution
/// without a source, marks that CSV and JSON must escape, and a scalar outside the basic plane.
struct SampleArticle {
  static let title = "Heroic Lee"
  static let text = """
    A heroic Lee arrived. 🙂

    “It was a total rout, a \"win\",” Lee and aides said. It is seen as bad.

    READ MORE: Another rout
    """
  /// Two of certainty, and three of a user's lexicons, whose columns would be called alike.
  static let categories = [
    Category(lexicon: "certainty", id: "hedge", meaning: "leaves the statement open"),
    Category(lexicon: "certainty", id: "booster"),
    Category(lexicon: "morals", id: "loyalty_vice", meaning: "betrayal"),
    Category(lexicon: "My list", id: "Pos. Emo"), Category(lexicon: "My list", id: "pos--emo"),
    Category(lexicon: "words", id: "words"),
  ]
  let body: IndexedText
  let headline: IndexedText

  init() throws {
    let tokenizer = try LexiconSet([]).tokenizer
    body = IndexedText(Self.text, tokenizer: tokenizer)
    headline = IndexedText(Self.title, tokenizer: tokenizer)
  }

  /// The sample with its analysis.
  static func analyzed(
    id: String = "plain/1",
    outlet: String? = "The Plain",
    date: String? = "2017-12-11"
  ) throws -> AnalyzedArticle {
    let article = Article(
      id: id,
      outlet: outlet,
      title: title,
      date: date,
      author: "=Ann \"A.\" Writer",
      meta: [MetaField(key: "desk", value: "world"), MetaField(key: "a\"b", value: "1")],
      text: text,
      origin: "sample.txt"
    )
    return AnalyzedArticle(article: article, analysis: try SampleArticle().analysis())
  }

  func analysis(targets: [TargetTone] = []) -> ArticleAnalysis {
    ArticleAnalysis(
      body: body,
      title: headline,
      words: 18,
      wordsByVoice: voices(author: 9, quoted: 7, reported: 2, title: 2),
      authorSpans: [
        span("A heroic Lee arrived"), span("Lee and aides said"), span("It is seen as"),
      ],
      boilerplate: [span("READ MORE: Another rout")],
      boilerplateWords: 4,
      functionWords: 6,
      sentences: sentences,
      quotations: [
        quotation("It was a total rout, a \"win\",", .speech), quotation("win", .scare),
      ],
      attributions: attributions,
      entities: entities,
      terms: terms,
      tone: tones,
      totalTone: Tone(sentence: [1500, -2000]),
      loaded: voices(author: 2000, quoted: 3000, title: 2000),
      loadedHits: voices(author: 1, quoted: 1, title: 1),
      categories: Self.categories.map {
        CategoryCount(
          category: $0,
          hits: $0.id == "hedge" ? voices(author: 1, quoted: 2, title: 0) : ByVoice(repeating: 0)
        )
      },
      frames: frameProfiles,
      axes: axisPositions,
      headline: contrast,
      layout: layout,
      agency: agency,
      balance: balance,
      targets: targets,
      style: style
    )
  }

  /// The first place where `words` stand.
  func span(_ words: String, in text: IndexedText? = nil) -> TextSpan {
    let bytes = (text ?? body).bytes
    let wanted = Array(words.utf8)
    let start = (0...(bytes.count - wanted.count)).first {
      bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
    return TextSpan(start ?? 0, (start ?? 0) + wanted.count)
  }

  private var sentences: [SentenceAnalysis] {
    body.sentences.map { sentence in
      let zone: Zone = sentence.paragraph == 2 ? .boilerplate : .lead
      return SentenceAnalysis(
        span: sentence.span,
        tokens: sentence.tokens,
        zone: zone,
        tone: sentence.paragraph == 0 ? Tone(sentence: [1500]) : .none,
        loaded: sentence.paragraph == 0 ? 2000 : 0
      )
    }
  }

  private func quotation(_ words: String, _ kind: Quotation.Kind) -> Quotation {
    Quotation(span: span(words), tokens: body.tokens(in: span(words)), kind: kind)
  }

  private var tones: ByVoice<Tone> {
    var tones = ByVoice(repeating: Tone.none)
    tones.author = Tone(sentence: [1500])
    tones.quoted = Tone(sentence: [-2000])
    tones.title = Tone(sentence: [1500])
    return tones
  }

  private func voices(
    author: Int,
    quoted: Int,
    reported: Int = 0,
    title: Int
  ) -> ByVoice<Int> {
    var values = ByVoice(repeating: 0)
    values.author = author
    values.quoted = quoted
    values.reported = reported
    values.title = title
    return values
  }
}
