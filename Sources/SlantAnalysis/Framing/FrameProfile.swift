/// How much an article makes of a frame.
public struct FrameProfile: Equatable, Sendable {
  /// The frame.
  public let frame: Frame
  /// What speaks for it in all voices of the text, the title left out.
  public let all: FrameEvidence
  /// What speaks for it in each voice, and in the title.
  public let byVoice: ByVoice<FrameEvidence>

  /// Whether a word of the text or of the title speaks for it.
  package var hasCue: Bool { all.cues + byVoice.title.cues > 0 }

  /// The profile of a frame.
  public init(frame: Frame, all: FrameEvidence, byVoice: ByVoice<FrameEvidence>) {
    self.frame = frame
    self.all = all
    self.byVoice = byVoice
  }
}

/// What speaks for a frame in a part of an article.
///
/// A cue counts its weight; the n-th use of the same cue in the part counts 1 / n of it. It counts
/// 1 + 100 / (100 + b) times, b being the words of the story before it: the first word twice, later ones
/// less, since news tells first what matters most (the inverted pyramid). These add up to the frame's
/// evidence e. Its strength is e / (e + 10), so that no frame grows without end, and its share is its
/// strength over that of all frames of the set. Weights and constants are judgement, checked on annotated
/// news.
public struct FrameEvidence: Equatable, Sendable {
  /// No cue.
  public static let none = FrameEvidence(cues: 0, weight: 0, evidence: 0, share: nil)
  /// Cues that together weigh less than this, in thousandths, are no evidence in a part of `words` words.
  ///
  /// 2, as one typical cue, or 4 for every 1,000 words where that is more; 1 in a headline or a whole text of
  /// 15 words or fewer, but not in a voice that says as little.
  ///
  /// - Parameters:
  ///   - words: The words of the part.
  ///   - isWhole: Whether the part is a headline or a text with all its voices.
  /// - Returns: The floor in thousandths.
  public static func floor(words: Int, isWhole: Bool = true) -> Int {
    isWhole && words <= 15 ? 1000 : max(2000, 4 * words)
  }

  /// The evidence at which a frame has half of the strength it can have, in thousandths.
  static let halfStrength = 10_000

  /// The strength of a frame with this evidence in thousandths, 0…1.
  public static func strength(_ evidence: Int) -> Double {
    Double(evidence) / Double(evidence + halfStrength)
  }

  /// Its cues.
  public let cues: Int
  /// Their summed weights, in thousandths.
  public let weight: Int
  /// Their weights, repetitions and place allowed for, in thousandths.
  public let evidence: Int
  /// Its part in the strength of all frames of its set that reach ``floor(words:isWhole:)``, 0…1;
  /// `nil` where it does not reach it.
  public let share: Double?

  /// The evidence of a part of an article.
  public init(cues: Int, weight: Int, evidence: Int, share: Double?) {
    self.cues = cues
    self.weight = weight
    self.evidence = evidence
    self.share = share
  }
}

extension [FrameProfile] {
  /// The sets with a frame that has a cue, in the order of the lexicons.
  package var setsWithCues: [String] {
    var sets: [String] = []
    for profile in self where profile.hasCue && !sets.contains(profile.frame.set) {
      sets.append(profile.frame.set)
    }
    return sets
  }

  /// The frames of a set that have a cue, each with its position: the largest share first, then in order.
  package func ranked(in set: String) -> [(position: Int, profile: FrameProfile)] {
    enumerated().filter { $0.element.frame.set == set && $0.element.hasCue }
      .sorted {
        ($1.element.all.share ?? -1, $0.offset) < ($0.element.all.share ?? -1, $1.offset)
      }
      .map { ($0.offset, $0.element) }
  }

  /// The position of the frame of `set` with the largest share in a part; the first of equals.
  public func main(
    of set: String, in part: (FrameProfile) -> FrameEvidence = \.all
  ) -> Int? {
    var best: Int?
    for index in indices where self[index].frame.set == set {
      guard let share = part(self[index]).share else { continue }
      if let known = best.flatMap({ part(self[$0]).share }), known >= share { continue }
      best = index
    }
    return best
  }
}
