internal import SlantAnalysis
internal import SlantText

/// What a story is made to be about: the frames of each set with their cues.
struct FrameRows {
  /// The most cues that are listed for one frame; terms.csv has all.
  private static let cueLimit = 150

  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// What the template asks of the frames: those of each set that have a cue, the largest share first.
  func values() -> [String: Any] {
    let sets = analysis.frames.setsWithCues
    return ["frame-sets": sets.map(values), "has-frames": !sets.isEmpty]
  }

  private func values(of set: String) -> [String: Any] {
    [
      "set": TermClasses.name(set),
      "frames": analysis.frames.ranked(in: set).map { row($0.position, $0.profile) },
    ]
  }

  private func row(_ position: Int, _ profile: FrameProfile) -> [String: Any] {
    let share = profile.all.share
    let cues = cues(position)
    return [
      "frame": TermClasses.name(profile.frame.id), "meaning": profile.frame.meaning,
      "share": share.map { DisplayNumber.decimal(100 * $0, places: 0) + "%" }
        ?? DisplayNumber.missing,
      "evidence": DisplayNumber.decimal(Double(profile.all.evidence) / 1000),
      "author": profile.byVoice.author.cues, "quoted": profile.byVoice.quoted.cues,
      "reported": profile.byVoice.reported.cues, "headline": profile.byVoice.title.cues,
      "cues": Array(cues.prefix(Self.cueLimit)),
      "more": ListCut.more(cues.count, limit: Self.cueLimit),
    ]
  }

  /// The cues of a frame, each once, with its weight and the paragraph of its first use in the text.
  private func cues(_ position: Int) -> [[String: Any]] {
    var order: [String] = []
    var first: [String: TermHit] = [:]
    var times: [String: Int] = [:]
    for hit in analysis.terms where hit.isScored && hit.kind == .frame(position) {
      let term = hit.plainTerm
      times[term, default: 0] += 1
      if first[term] == nil { order.append(term) }
      if first[term]?.isInTitle != false { first[term] = hit }
    }
    return order.compactMap { term in
      guard let hit = first[term] else { return nil }
      let times = times[term] ?? 1
      return [
        "term": term, "weight": DisplayNumber.amount(hit.value),
        "times": times > 1 ? [times] : [], "paragraph": paragraph(of: hit),
      ]
    }
  }

  /// The anchor of the paragraph of a hit; none for the title given apart.
  private func paragraph(of hit: TermHit) -> [String] {
    guard !hit.isInTitle else { return [] }
    let sentence = analysis.body.sentence(of: hit.tokens.lowerBound)
    return [ArticleText.anchor(ofParagraph: analysis.body.sentences[sentence].paragraph)]
  }
}
