internal import SlantAnalysis

/// The frames of a record.
extension JSONWriter {
  /// Writes the share of each built-in frame, and what it is made of for the frames of every set.
  mutating func writeFrames(of context: ArticleContext) {
    let profiles = context.analysis.frames
    key("frames")
    object { json in
      for profile in profiles where profile.frame.isBuiltIn {
        json.key(escaping: profile.frame.id)
        json.number(profile.all.share)
      }
    }
    key("frame_evidence")
    object { json in
      var rest = profiles.filter(\.hasCue)
      while let set = rest.first?.frame.set {
        json.key(escaping: set)
        json.object { $0.write(rest.filter { $0.frame.set == set }) }
        rest.removeAll { $0.frame.set == set }
      }
    }
  }

  /// Writes what speaks for each frame in the parts of the article that have cues.
  private mutating func write(_ profiles: [FrameProfile]) {
    for profile in profiles {
      key(escaping: profile.frame.id)
      object { json in
        for scope in ScoreScope.allCases {
          let evidence = scope.value(of: profile.byVoice, all: profile.all)
          guard evidence.cues > 0 else { continue }
          json.key(scope.key)
          json.object { json in
            json.member("cues", evidence.cues)
            json.member("weight", milli: evidence.weight)
            json.member("evidence", milli: evidence.evidence)
            json.member("share", evidence.share)
          }
        }
      }
    }
  }
}
