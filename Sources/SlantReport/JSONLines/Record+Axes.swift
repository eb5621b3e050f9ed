internal import SlantAnalysis

/// The axes of a record.
extension JSONWriter {
  /// Writes where the article stands on each of the user's axes, if there are any, with the hits of both
  /// poles.
  mutating func writeAxes(of context: ArticleContext) {
    let positions = context.analysis.axes
    guard !positions.isEmpty else { return }
    key("axes")
    object { json in
      for position in positions {
        json.key(escaping: position.axis.name)
        json.object { $0.write(position) }
      }
    }
  }

  private mutating func write(_ position: AxisPosition) {
    func score(_ scope: ScoreScope) -> AxisScore {
      scope.value(of: position.byVoice, all: position.all)
    }
    key("bias")
    object { json in
      for scope in ScoreScope.allCases { json.member(scope.key, score(scope).bias) }
    }
    key("intensity")
    object { json in
      for scope in ScoreScope.allCases { json.member(scope.key, score(scope).intensity) }
    }
    key("hits")
    object { json in
      json.key(escaping: position.axis.negative)
      json.object { json in
        for scope in ScoreScope.allCases { json.member(scope.key, score(scope).negative) }
      }
      json.key(escaping: position.axis.positive)
      json.object { json in
        for scope in ScoreScope.allCases { json.member(scope.key, score(scope).positive) }
      }
    }
  }
}
