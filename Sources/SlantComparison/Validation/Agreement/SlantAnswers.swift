internal import SlantStatistics

/// How often Slant's answers to a further question are the coders'.
struct SlantAnswers {
  private static let seed: UInt64 = 3

  let verdicts: Verdicts
  let variable: CodingVariable

  /// Accuracy by scope, alpha of Slant with the coders, and the figures of each value.
  func rows(in scopes: [AgreementRow.Scope]) -> [AgreementRow] {
    // The numbers of speakers mean others in each article, and Slant takes all it finds for whole.
    let hasOwnValues = !variable.takesNumbers && variable.name != "extent"
    return scopes.map(accuracy) + [alpha] + (hasOwnValues ? values : [])
  }

  /// Slant's answer and the coders' to one item.
  private struct Pair {
    let item: CodingKey.Item
    let slant: String
    let coders: String
  }

  /// The pairs, and the cases in which the coders are divided.
  private func pairs(in scope: AgreementRow.Scope) -> (pairs: [Pair], splits: Int) {
    var pairs: [Pair] = []
    var splits = 0
    for item in verdicts.key.items where scope.holds(item.outlet) {
      guard let slant = item.answers[variable.name],
        verdicts.detection(of: item) == .value(CodingScheme.yes)
      else { continue }
      switch verdicts.answer(variable, of: item) {
      case .value(let value): pairs.append(Pair(item: item, slant: slant, coders: value))
      case .split: splits += 1
      case .missing: continue
      }
    }
    return (pairs, splits)
  }

  private func place(_ scope: AgreementRow.Scope = .all, _ value: String? = nil)
    -> AgreementRow.Place
  {
    AgreementRow.Place(subject: .slant, variable: variable.name, value: value, scope: scope)
  }

  private func accuracy(_ scope: AgreementRow.Scope) -> AgreementRow {
    let (pairs, splits) = pairs(in: scope)
    let right = pairs.count { $0.slant == $0.coders }
    return .share(place(scope), .accuracy, right, of: pairs.count, splits)
  }

  /// Alpha of Slant with the coders' common answer.
  private var alpha: AgreementRow {
    let units = pairs(in: .all).pairs.map { pair in
      [(pair.item, pair.slant), (pair.item, pair.coders)] as [(CodingKey.Item, String)?]
    }
    return AlphaRow.row(.slant, variable, units, seed: Self.seed)
  }

  /// Precision, recall and F1 of each value that is given.
  private var values: [AgreementRow] {
    let (pairs, splits) = pairs(in: .all)
    return variable.values.map(\.name).filter { value in
      pairs.contains { $0.slant == value || $0.coders == value }
    }.flatMap { value in
      let slant = pairs.count { $0.slant == value }
      let coders = pairs.count { $0.coders == value }
      let both = pairs.count { $0.slant == value && $0.coders == value }
      let counts = DetectionCounts(found: both, wrong: slant - both, missed: coders - both)
      let place = place(.all, value)
      return [
        .share(place, .precision, both, of: slant, splits),
        .share(place, .recall, both, of: coders, splits),
        AgreementRow(
          subject: .slant, variable: variable.name, value: value, scope: .all, measure: .f1,
          estimate: counts.f1, lower: nil, upper: nil, count: nil,
          total: slant + coders - both, splits: splits, reason: nil),
      ]
    }
  }
}
