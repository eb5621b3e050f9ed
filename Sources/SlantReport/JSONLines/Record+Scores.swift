internal import SlantAnalysis
internal import SlantCorpus

/// The scores of a record.
extension JSONWriter {
  /// Writes tone, loaded terms and categories by voice, and the analyses that are still to come as
  /// empty objects.
  mutating func writeScores(of context: ArticleContext) {
    key("sentiment")
    object { json in
      for scope in ScoreScope.allCases { json.member(scope.key, scope.tone(context).score) }
    }
    key("loaded")
    object { json in
      for scope in ScoreScope.allCases { json.member(scope.key, milli: scope.loaded(context)) }
    }
    writeCategories(of: context)
    writeFrames(of: context)
    writeAxes(of: context)
    writeHeadline(of: context)
    writeLayout(of: context)
    writeStyle(of: context)
  }

  /// Writes the hits of each class of certainty and of morals, and of each of the user's own lexicons that
  /// is no axis, if there are any.
  private mutating func writeCategories(of context: ArticleContext) {
    let counts = context.analysis.categories
    key("certainty")
    object { $0.write(counts.filter { $0.category.lexicon == Category.certainty }) }
    key("morals")
    object { $0.write(counts.filter { $0.category.lexicon == Category.morals }) }
    let others = Category.builtIn + context.analysis.axes.map(\.axis.name)
    let own = counts.filter { !others.contains($0.category.lexicon) }
    guard !own.isEmpty else { return }
    key("categories")
    object { json in
      var rest = own[...]
      while let name = rest.first?.category.lexicon {
        let counts = rest.prefix { $0.category.lexicon == name }
        json.key(escaping: name)
        json.object { $0.write(counts) }
        rest = rest[counts.endIndex...]
      }
    }
  }

  private mutating func write(_ counts: some Sequence<CategoryCount>) {
    for count in counts {
      key(escaping: count.category.id)
      object { json in
        for scope in ScoreScope.allCases {
          json.member(scope.key, scope.value(of: count.hits, all: count.hits.inText))
        }
      }
    }
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
