import SlantText

/// Adds up the cues of frames.
struct FrameProfiler {
  /// After as many words of the story the surplus of what comes first has halved.
  static let halfWords = 100

  let frames: [Frame]
  let text: IndexedText
  let positions: StoryPositions
  let words: ByVoice<Int>

  /// The profile of each frame from the terms of an article.
  func profiles(_ terms: [TermHit]) -> [FrameProfile] {
    let cues = terms.filter { term in
      guard case .frame = term.kind else { return false }
      return term.isScored
    }
    let all = evidence(
      of: cues.filter { $0.zone != .title }, floor: FrameEvidence.floor(words: words.inText))
    var parts = ByVoice(repeating: [FrameEvidence]())
    for voice in Voice.allCases {
      parts[voice] = evidence(
        of: cues.filter { $0.zone != .title && $0.voice == voice },
        floor: FrameEvidence.floor(words: words[voice], isWhole: false))
    }
    parts.title = evidence(
      of: cues.filter { $0.zone == .title }, floor: FrameEvidence.floor(words: words.title))
    return frames.indices.map { number in
      FrameProfile(
        frame: frames[number], all: all[number], byVoice: parts.map { $0[number] })
    }
  }

  /// What a frame has in a part.
  private struct Sum {
    var cues = 0
    var weight = 0
    var evidence = 0
  }

  /// A cue as it was used before.
  private struct Use: Hashable {
    let frame: Int
    let entry: Int
  }

  /// The evidence of each frame in cues that stand in the order of the text.
  private func evidence(of cues: [TermHit], floor: Int) -> [FrameEvidence] {
    var sums = [Sum](repeating: Sum(), count: frames.count)
    var uses: [Use: Int] = [:]
    for cue in cues {
      guard case .frame(let frame) = cue.kind else { continue }
      let use = uses[Use(frame: frame, entry: cue.entry), default: 0] + 1
      uses[Use(frame: frame, entry: cue.entry)] = use
      let before =
        cue.zone == .title ? 0 : positions.words(before: cue.tokens.lowerBound)
      let value = cue.value / use
      sums[frame].cues += 1
      sums[frame].weight += cue.value
      sums[frame].evidence += value + value * Self.halfWords / (Self.halfWords + before)
    }
    return shares(sums, floor: floor)
  }

  /// The sums with the share of each frame in its set.
  private func shares(_ sums: [Sum], floor: Int) -> [FrameEvidence] {
    var totals: [String: Double] = [:]
    for (frame, sum) in zip(frames, sums) where sum.weight >= floor {
      totals[frame.set, default: 0] += FrameEvidence.strength(sum.evidence)
    }
    return zip(frames, sums).map { frame, sum in
      let total = sum.weight >= floor ? totals[frame.set] : nil
      return FrameEvidence(
        cues: sum.cues, weight: sum.weight, evidence: sum.evidence,
        share: total.map { FrameEvidence.strength(sum.evidence) / $0 })
    }
  }
}
