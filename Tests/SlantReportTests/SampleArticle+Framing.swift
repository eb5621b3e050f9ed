@testable import SlantAnalysis

/// What the sample is about, its headline, and where things stand in it.
extension SampleArticle {
  /// Two built-in ones, and one of a user's set whose names must be made columns.
  static let frames = [
    Frame(set: Frame.policy, id: "security", meaning: "war and \"peace\""),
    Frame(set: Frame.generic, id: "conflict"),
    Frame(set: "My <set>", id: "Big Idea"),
  ]

  var frameProfiles: [FrameProfile] {
    let rout = FrameEvidence(cues: 2, weight: 5000, evidence: 7500, share: 1)
    let win = FrameEvidence(cues: 1, weight: 1000, evidence: 1800, share: nil)
    return [
      FrameProfile(frame: Self.frames[0], all: rout, byVoice: quoting(rout)),
      FrameProfile(frame: Self.frames[1], all: win, byVoice: quoting(win)),
      FrameProfile(frame: Self.frames[2], all: .none, byVoice: ByVoice(repeating: .none)),
    ]
  }

  private func quoting(_ evidence: FrameEvidence) -> ByVoice<FrameEvidence> {
    var parts = ByVoice(repeating: FrameEvidence.none)
    parts.quoted = evidence
    return parts
  }

  /// An axis with a bias in the whole, and too few hits for one in each voice.
  static let axes = [FrameAxis(name: "My axis", negative: "Bad \"luck\"", positive: "good")]

  var axisPositions: [AxisPosition] {
    var voices = ByVoice(repeating: AxisScore(negative: 0, positive: 0, words: 0))
    voices.author = AxisScore(negative: 0, positive: 2, words: 9)
    voices.quoted = AxisScore(negative: 1, positive: 0, words: 7)
    voices.reported = AxisScore(negative: 0, positive: 0, words: 2)
    return [
      AxisPosition(
        axis: Self.axes[0], all: AxisScore(negative: 1, positive: 2, words: 18), byVoice: voices)
    ]
  }

  var contrast: HeadlineContrast {
    HeadlineContrast(
      isInTitle: true, span: span(Self.title, in: headline), tone: 0.25, policyOverlap: nil,
      genericOverlap: 0.5, named: [0], namedAlone: [], leading: 0, hedges: 0,
      isQuestion: false,
      likest: HeadlineContrast.Likest(sentence: 0, overlap: 0.75, hedges: [span("arrived")]))
  }

  var layout: StoryLayout {
    var layout = StoryLayout()
    for quarter in 0..<4 { layout.words.add(quarter < 2 ? 5 : 4, in: quarter) }
    layout.loaded.add(2000, in: 0)
    layout.loaded.add(3000, in: 2)
    layout.loadedAuthor.add(2000, in: 0)
    layout.sources.add(1, in: 1)
    layout.quotedWords.add(7, in: 1)
    layout.sides = [
      StoryLayout.Side(
        group: nil, entity: 0, attribution: 0, wordsBefore: 4, wordsBeforeQuote: 4),
      StoryLayout.Side(
        group: nil, entity: 1, attribution: 0, wordsBefore: 6, wordsBeforeQuote: nil),
    ]
    return layout
  }
}
