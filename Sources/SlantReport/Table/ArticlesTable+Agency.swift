internal import SlantAnalysis
internal import SlantComparison

/// Who harms whom in an article.
extension ArticlesTable {
  /// The clauses of harm by construction, in all voices of the text and in the author's.
  static let agency =
    clauses("clauses", "Clauses that tell of harm") { _ in true }
    + HarmConstruction.allCases.flatMap { construction in
      clauses(construction.rawValue, "Those that are \(label(construction))") {
        $0.construction == construction
      }
    }
    + clauses("with_victim", "Those that name who suffers") { $0.victim != nil }
    + clauses("victim_without_agent", "Those that name who suffers and not who does it") {
      $0.victim != nil && $0.agent == nil
    }

  private static func clauses(
    _ name: String,
    _ description: String,
    _ isWanted: @escaping @Sendable (HarmClause) -> Bool
  ) -> [ArticleColumn] {
    [ScoreScope.all, .author].map { scope in
      ArticleColumn(
        scope == .all ? "harm_\(name)" : "harm_\(name)_\(scope)",
        .integer,
        "\(description), asserted, in \(scope.label).",
        unit: "clauses"
      ) { context in
        .integer(
          context.analysis.agency.count { clause in
            clause.isCounted && (scope == .all || clause.voice == .author) && isWanted(clause)
          })
      }
    }
  }

  private static func label(_ construction: HarmConstruction) -> String {
    switch construction {
    case .agentlessPassive: "passives without an agent (were killed)"
    case .passiveWithAgent: "passives with an agent (were killed by)"
    case .active: "active (killed them)"
    case .nominalised: "nouns (the killing of)"
    case .intransitiveDeath: "deaths that nobody is said to cause (died)"
    }
  }
}
