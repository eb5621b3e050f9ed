internal import SlantAnalysis
internal import SlantText

/// One who speaks in an article, as a reader meets it.
public struct StoryVoice: Equatable, Sendable {
  /// The name, or the words by which the article calls one without a name.
  public let name: String
  /// What kind of source it is: `person`, `unnamed_group`, `unknown`.
  public let kind: String
  /// Its attributions.
  public private(set) var quotes: Int
  /// Its part of the words in quotation marks, in thousandths.
  public private(set) var quotedWordsMilli: Int

  /// One who speaks.
  public init(name: String, kind: String, quotes: Int, quotedWordsMilli: Int) {
    self.name = name
    self.kind = kind
    self.quotes = quotes
    self.quotedWordsMilli = quotedWordsMilli
  }

  /// Those who speak in an article, in the order in which they first do.
  static func voices(of analysis: ArticleAnalysis) -> [StoryVoice] {
    var voices: [StoryVoice] = []
    for speech in analysis.balance.speech {
      let attribution = analysis.attributions[speech.attribution]
      let speakers = speakers(attribution, analysis)
      let words = EqualParts.of(attribution.quotedWords * 1000, count: speakers.count)
      for (speaker, words) in zip(speakers, words) {
        let known = voices.firstIndex { $0.name == speaker.name && $0.kind == speaker.kind }
        if known == nil {
          voices.append(
            StoryVoice(name: speaker.name, kind: speaker.kind, quotes: 0, quotedWordsMilli: 0))
        }
        let place = known ?? voices.count - 1
        voices[place].quotes += 1
        voices[place].quotedWordsMilli += words
      }
    }
    return voices
  }

  private static func speakers(
    _ attribution: Attribution, _ analysis: ArticleAnalysis
  ) -> [(name: String, kind: String)] {
    let kind = attribution.sourceKind.rawValue
    guard attribution.speakers.isEmpty else {
      return attribution.speakers.map { (analysis.entities[$0].name, kind) }
    }
    let words = attribution.source.map { analysis.body.bytes[$0.range] } ?? []
    return [(String(decoding: words, as: UTF8.self), kind)]
  }
}
