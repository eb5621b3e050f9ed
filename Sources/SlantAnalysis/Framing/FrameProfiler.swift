import SlantText

/// Adds up the cues of frames.
struct FrameProfiler {
  /// A sentence whose cues weigh as much speaks half for their frame, in thousandths.
  static let halfWeight = 2000
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
    let all = evidence(of: cues.filter { $0.zone != .title }, words: words.inText)
    var parts = ByVoice(repeating: [FrameEvidence]())
    for voice in Voice.allCases {
      parts[voice] = evidence(
        of: cues.filter { $0.zone != .title && $0.voice == voice }, words: words[voice])
    }
    parts.title = evidence(of: cues.filter { $0.zone == .title }, words: words.title)
    return frames.indices.map { number in
      FrameProfile(
        frame: frames[number], all: all[number], byVoice: parts.map { $0[number] })
    }
  }

  /// What a frame has in one sentence, and so far.
  private struct Sum {
    var cues = 0
    var weight = 0
    var evidence = 0
    /// The weights in the sentence at hand, the repetitions discounted.
    var sentenceWeight = 0
  }

  /// A cue as it was used before.
  private struct Use: Hashable {
    let frame: Int
    let entry: Int
  }

  /// The evidence of each frame in cues that stand in the order of the text, those of the title first.
  private func evidence(of cues: [TermHit], words: Int) -> [FrameEvidence] {
    var sums = [Sum](repeating: Sum(), count: frames.count)
    var uses: [Use: Int] = [:]
    var start = 0
    while start < cues.count {
      let sentence = self.sentence(of: cues[start])
      var end = start
      while end < cues.count, self.sentence(of: cues[end]) == sentence { end += 1 }
      add(cues[start..<end], to: &sums, &uses)
      start = end
    }
    return shares(sums, floor: FrameEvidence.floor(words: words))
  }

  /// The number of the sentence of the text; `nil` for the title given apart.
  private func sentence(of cue: TermHit) -> Int? {
    cue.isInTitle ? nil : text.sentence(of: cue.tokens.lowerBound)
  }

  private func add(
    _ sentence: ArraySlice<TermHit>, to sums: inout [Sum], _ uses: inout [Use: Int]
  ) {
    guard let first = sentence.first else { return }
    let before =
      first.zone == .title ? 0 : positions.words(before: first.tokens.lowerBound)
    for cue in sentence {
      guard case .frame(let frame) = cue.kind else { continue }
      let use = Use(frame: frame, entry: cue.entry)
      uses[use, default: 0] += 1
      sums[frame].cues += 1
      sums[frame].weight += cue.value
      sums[frame].sentenceWeight += cue.value / (uses[use] ?? 1)
    }
    for frame in sums.indices where sums[frame].sentenceWeight > 0 {
      let weight = sums[frame].sentenceWeight
      let saturated = 1000 * weight / (weight + Self.halfWeight)
      sums[frame].evidence += saturated + saturated * Self.halfWords / (Self.halfWords + before)
      sums[frame].sentenceWeight = 0
    }
  }

  /// The sums with the share of each frame in its set.
  private func shares(_ sums: [Sum], floor: Int) -> [FrameEvidence] {
    var totals: [String: Int] = [:]
    for (frame, sum) in zip(frames, sums) where sum.weight >= floor {
      totals[frame.set, default: 0] += sum.evidence
    }
    return zip(frames, sums).map { frame, sum in
      let total = sum.weight >= floor ? totals[frame.set] : nil
      return FrameEvidence(
        cues: sum.cues, weight: sum.weight, evidence: sum.evidence,
        share: total.map { Double(sum.evidence) / Double($0) })
    }
  }
}
