internal import SlantAnalysis
internal import SlantCorpus

/// The scores of a record.
extension JSONWriter {
  /// Writes tone and loaded terms by voice, and the analyses that are still to come as empty objects.
  mutating func writeScores(of context: ArticleContext) {
    key("sentiment")
    object { json in
      for scope in ScoreScope.allCases { json.member(scope.key, scope.tone(context).score) }
    }
    key("loaded")
    object { json in
      for scope in ScoreScope.allCases { json.member(scope.key, milli: scope.loaded(context)) }
    }
    emptyObject("certainty")
    emptyObject("frames")
    emptyObject("morals")
    emptyObject("style")
  }

  /// Writes the tone towards the spans that the input asked for, if it asked.
  mutating func writeTargets(of context: ArticleContext) {
    guard !context.article.targets.isEmpty else { return }
    key("targets")
    array(context.analysis.targets) { json, target in
      json.object { json in
        json.member("span", target.scalars)
        json.member("sentiment", target.score)
        json.member("label", target.label.rawValue)
        json.write(target.evidence, context)
      }
    }
  }
}
