internal import SlantAnalysis
internal import SlantComparison

/// The frames of an article.
extension ArticlesTable {
  /// The main frame of each set, then for each frame its share in the whole, in each voice and in the
  /// headline, and what the share of the whole is made of.
  ///
  /// A frame whose columns would be called like those of one before it gets a number.
  static func frames(_ frames: [Frame]) -> [ArticleColumn] {
    var sets: [String] = []
    for frame in frames where !sets.contains(frame.set) { sets.append(frame.set) }
    var taken: Set<String> = []
    return sets.map(mainFrame)
      + frames.enumerated().flatMap { position, frame in
        distinct(stem(of: frame), &taken) { columns(frame, position, $0) }
      }
  }

  private static func mainFrame(_ set: String) -> ArticleColumn {
    ArticleColumn(
      "main_\(ColumnName.of(set))_frame",
      .string,
      "The frame of the set \(set) with the largest share; the first of equals.",
      missing: "no frame reaches the floor"
    ) { context in
      let frames = context.analysis.frames
      return Cell(frames.main(of: set).map { frames[$0].frame.id })
    }
  }

  private static func columns(
    _ frame: Frame, _ position: Int, _ stem: String
  ) -> [ArticleColumn] {
    let meaning = frame.meaning.isEmpty ? "" : " (\(frame.meaning))"
    let shares = ScoreScope.allCases.filter { $0 != .scare }.map { scope in
      ArticleColumn(
        scope == .all ? stem : "\(stem)_\(scope)",
        .number,
        "Share of the frame \(frame.id)\(meaning) in \(scope.label), 0…1: e / (e + 10) over the sum of "
          + "the same for all frames of the set \(frame.set) that reach the floor, e being the evidence.",
        missing:
          "its cues weigh less than the floor: 2, or 4 for every 1,000 words; 1 in a headline or text of up to 15 words"
      ) { Cell($0.evidence(of: frame, at: position, in: scope)?.share) }
    }
    return shares + [
      ArticleColumn(
        "\(stem)_evidence", .number,
        "Weights of the cues of the frame \(frame.id), repetitions and place allowed for.",
        unit: "weight"
      ) { $0.evidence(of: frame, at: position, in: .all).map { .milli($0.evidence) } ?? .empty },
      ArticleColumn(
        "\(stem)_cues", .integer, "Cues of the frame \(frame.id).", unit: "cues"
      ) { Cell($0.evidence(of: frame, at: position, in: .all)?.cues) },
    ]
  }

  /// `frame_economic`; with the name of the set for those of the user's own.
  private static func stem(of frame: Frame) -> String {
    (["frame"] + (frame.isBuiltIn ? [] : [frame.set]) + [frame.id]).map(ColumnName.of)
      .joined(separator: "_")
  }
}

extension ArticleContext {
  /// What speaks for a frame; `nil` where the article was analysed without its lexicon.
  fileprivate func evidence(
    of frame: Frame, at position: Int, in scope: ScoreScope
  ) -> FrameEvidence? {
    guard position < analysis.frames.count, analysis.frames[position].frame == frame else {
      return nil
    }
    let profile = analysis.frames[position]
    return scope.value(of: profile.byVoice, all: profile.all)
  }
}
