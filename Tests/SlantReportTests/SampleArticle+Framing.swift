import SlantText

@testable import SlantAnalysis

/// What the sample is made to be about, its headline, and where in it things stand.
extension SampleArticle {
  var frames: [FrameProfile] {
    var parts = ByVoice(repeating: FrameEvidence.none)
    parts.author = FrameEvidence(cues: 1, weight: 2000, evidence: 750, share: 1)
    return Self.frames.map {
      FrameProfile(
        frame: $0, all: FrameEvidence(cues: 1, weight: 2000, evidence: 750, share: 1),
        byVoice: parts)
    }
  }

  var contrast: HeadlineContrast {
    let hedge = span("seen as")
    let sentence = body.sentence(of: body.tokens(in: hedge).lowerBound)
    return HeadlineContrast(
      isInTitle: true, span: TextSpan(0, headline.bytes.count), tone: 0.25, policyOverlap: nil,
      genericOverlap: 0.5, named: [0], namedAlone: [], leading: 0, hedges: 0, isQuestion: false,
      likest: HeadlineContrast.Likest(sentence: sentence, overlap: 0.75, hedges: [hedge]))
  }

  var layout: StoryLayout {
    var layout = StoryLayout()
    for quarter in 0..<4 { layout.words.add(quarter < 2 ? 5 : 4, in: quarter) }
    layout.loaded.add(2000, in: 0)
    layout.loaded.add(3000, in: 2)
    layout.loadedAuthor.add(2000, in: 0)
    layout.sources.add(1, in: 0)
    layout.quotedWords.add(7, in: 0)
    layout.sides = [
      StoryLayout.Side(
        group: nil, entity: 0, attribution: 0, wordsBefore: 4, wordsBeforeQuote: 4),
      StoryLayout.Side(
        group: "staff", entity: 1, attribution: 0, wordsBefore: 4, wordsBeforeQuote: 4),
    ]
    return layout
  }
}
