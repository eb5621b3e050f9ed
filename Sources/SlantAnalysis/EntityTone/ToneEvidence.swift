public import SlantText

/// A hit that counts towards an entity.
public struct ToneEvidence: Equatable, Sendable {
  /// The bytes of the words, in the title where ``isInTitle`` is true.
  public let span: TextSpan
  /// Whether it stands in the title given apart.
  public let isInTitle: Bool
  /// Who speaks the words.
  public let voice: Voice
  /// How they bear on the entity.
  public let bearing: Bearing
  /// What they add to the tone of their sentence towards the entity, in thousandths of valence.
  public let value: Int
  /// The number of their sentence, 0 for all of a title; the hits of a sentence add up before they become
  /// its tone.
  public let sentence: Int
}

extension EntityBearings {
  /// The hits that count towards what is mentioned at these places, each with what it adds.
  func evidence(
    for mentions: [Range<Int>], inSentence: Bool = false, within content: [Range<Int>]? = nil
  ) -> [ToneEvidence] {
    hits(on: mentions, inSentence: inSentence, within: content).map(ToneEvidence.init)
  }
}

extension ToneEvidence {
  init(_ hit: EntityBearings.BearingHit) {
    self.init(
      span: hit.term.span, isInTitle: hit.term.isInTitle, voice: hit.term.voice,
      bearing: hit.bearing, value: Thousandths.product(hit.term.value, hit.bearing.weight),
      sentence: hit.term.isInTitle ? 0 : hit.sentence)
  }
}

extension [ToneEvidence] {
  /// The tone by voice of the sentences with these hits; those of the title apart.
  var tones: ByVoice<Tone> {
    var tones = ByVoice(repeating: Tone.none)
    for group in bySentence {
      for voice in Voice.allCases {
        tones[voice] =
          tones[voice]
          + Tone(sentence: group.filter { !$0.isInTitle && $0.voice == voice }.map(\.value))
      }
      tones.title = tones.title + Tone(sentence: group.filter(\.isInTitle).map(\.value))
    }
    return tones
  }

  /// The tone of the sentences with these hits in all voices together.
  var tone: Tone { bySentence.reduce(.none) { $0 + Tone(sentence: $1.map(\.value)) } }

  /// The hits of each sentence; those of one sentence follow each other.
  private var bySentence: [ArraySlice<ToneEvidence>] {
    var groups: [ArraySlice<ToneEvidence>] = []
    var start = startIndex
    for index in indices
    where index + 1 == endIndex || self[index + 1].sentence != self[index].sentence {
      groups.append(self[start...index])
      start = index + 1
    }
    return groups
  }
}
