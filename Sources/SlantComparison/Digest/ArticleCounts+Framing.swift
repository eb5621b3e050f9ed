internal import SlantAnalysis

/// What an article is made to be about, as numbers.
extension ArticleCounts {
  /// The shares of the frames in the whole text and in the author's voice, where a frame of the set
  /// reaches the floor.
  mutating func addFrames(of analysis: ArticleAnalysis) {
    addFrames(analysis.frames, in: "all") { $0.all }
    addFrames(analysis.frames, in: "author") { $0.byVoice.author }
    for axis in analysis.axes {
      addAxis(axis.all, axis.axis.name, in: "all")
      addAxis(axis.byVoice.author, axis.axis.name, in: "author")
    }
  }

  private mutating func addFrames(
    _ profiles: [FrameProfile], in part: String, _ evidence: (FrameProfile) -> FrameEvidence
  ) {
    var sets: Set<String> = []
    for profile in profiles {
      guard let share = evidence(profile).share else { continue }
      add(
        Int((share * 1_000_000).rounded()),
        to: "frame:\(part):\(profile.frame.set):\(profile.frame.id)")
      if sets.insert(profile.frame.set).inserted {
        add(1, to: "framed:\(part):\(profile.frame.set)")
      }
    }
  }

  private mutating func addAxis(_ score: AxisScore, _ name: String, in part: String) {
    add(score.positive - score.negative, to: "axis_net:\(part):\(name)")
    add(score.hits, to: "axis_hits:\(part):\(name)")
  }

  /// The asserted clauses of harm that name who suffers, and those of them that name nobody who does it.
  mutating func addAgency(of analysis: ArticleAnalysis) {
    for clause in analysis.agency where clause.isCounted && clause.victim != nil {
      for part in ["all"] + (clause.voice == .author ? ["author"] : []) {
        add(1, to: "harm:\(part)")
        if clause.harm == .kill { add(1, to: "kill:\(part)") }
        guard clause.agent == nil else { continue }
        add(1, to: "harm_without_agent:\(part)")
        if clause.harm == .kill { add(1, to: "kill_without_agent:\(part)") }
      }
    }
  }

  /// The headline against the body.
  mutating func addHeadline(of analysis: ArticleAnalysis) {
    guard let headline = analysis.headline else { return }
    addToMean(headline.tone, of: "headline_tone_difference")
    addToMean(analysis.headlineLoadedDifference, of: "headline_loaded_difference")
    addToMean(headline.policyOverlap, of: "headline_policy_overlap")
    addToMean(headline.genericOverlap, of: "headline_generic_overlap")
    addToMean(headline.dropsHedge.map { $0 ? 1 : 0 }, of: "headline_drops_hedge")
    addToMean(headline.namesLeading.map { $0 ? 1 : 0 }, of: "headline_names_leading")
  }
}

extension HarmClause {
  /// Whether it counts as harm that the text tells of: asserted, and outside headlines and boilerplate.
  package var isCounted: Bool { isScored && modality == .asserted && zone != .title }
}

extension ArticleAnalysis {
  /// Loaded terms per 1,000 words of the headline less those of the text; `nil` without one of them.
  package var headlineLoadedDifference: Double? {
    guard headline != nil, wordsByVoice.title > 0, words > 0 else { return nil }
    return 1000
      * (Double(loadedHits.title) / Double(wordsByVoice.title)
        - Double(loadedHits.inText) / Double(words))
  }
}
