internal import SlantStatistics

/// How far Slant agrees with the coders.
struct SlantAgreement {
  private static let seed: UInt64 = 2

  let verdicts: Verdicts
  private var key: CodingKey { verdicts.key }
  private let scheme: CodingScheme
  private let searched: Set<String>
  private let missed: (counts: [String: Int], splits: [String: Int])

  init(_ verdicts: Verdicts) {
    self.verdicts = verdicts
    scheme = CodingScheme(verdicts.key.unit)
    searched = verdicts.searched
    missed = verdicts.missed()
  }

  /// Detection, then each further question, in all and by outlet.
  var rows: [AgreementRow] {
    let outlets = Set(key.outlets.values).sorted()
    let scopes = [.all] + (outlets.count > 1 ? outlets.map(AgreementRow.Scope.outlet) : [])
    var rows: [AgreementRow] = []
    if let detection = scheme.detection {
      for variable in [nil] + scheme.joint.map(Optional.some) {
        rows += scopes.flatMap { self.detection(detection, with: variable, in: $0) }
      }
    }
    for variable in scheme.attributes where isAnswered(variable) {
      rows += scopes.map { accuracy(variable, in: $0) } + [alpha(variable)]
      if variable.scale == .ordinal || !variable.takesNumbers && variable.name != "extent" {
        rows += values(variable)
      }
    }
    return rows
  }

  private func isAnswered(_ variable: CodingVariable) -> Bool {
    key.items.contains { $0.answers[variable.name] != nil }
  }

  private func articles(in scope: AgreementRow.Scope) -> [String] {
    key.outlets.filter { scope.holds($0.value) }.map(\.key).sorted()
  }

  // MARK: Found and missed

  /// The cases of an article: found rightly, found wrongly, missed, and left out.
  private struct Cases {
    var right = 0
    var wrong = 0
    /// Found, but read wrongly: wrong for precision and missed for recall.
    var misread = 0
    var splits = 0

    func counts(missed: Int) -> DetectionCounts {
      DetectionCounts(found: right, wrong: wrong + misread, missed: misread + missed)
    }
  }

  private func cases(_ variable: CodingVariable?) -> [String: Cases] {
    var cases: [String: Cases] = [:]
    for item in key.items {
      var sum = cases[item.article] ?? Cases()
      let answer = variable.map { verdicts.answer($0, of: item) }
      switch (verdicts.detection(of: item), answer) {
      case (.missing, _), (.value(CodingScheme.yes), .missing): break
      case (.split, _), (.value(CodingScheme.yes), .split): sum.splits += 1
      case (.value(CodingScheme.yes), nil): sum.right += 1
      case (.value(CodingScheme.yes), .value(let value)):
        if value == variable.flatMap({ item.answers[$0.name] }) {
          sum.right += 1
        } else {
          sum.misread += 1
        }
      case (.value, _): sum.wrong += 1
      }
      cases[item.article] = sum
    }
    return cases
  }

  private func detection(
    _ detection: CodingVariable, with variable: CodingVariable?, in scope: AgreementRow.Scope
  ) -> [AgreementRow] {
    let cases = cases(variable)
    let articles = articles(in: scope)
    let read = articles.filter(searched.contains)
    func units(_ articles: [String]) -> [DetectionCounts] {
      articles.map { (cases[$0] ?? Cases()).counts(missed: missed.counts[$0] ?? 0) }
    }
    let all = units(articles).reduce(DetectionCounts(found: 0, wrong: 0, missed: 0), +)
    let sought = units(read).reduce(DetectionCounts(found: 0, wrong: 0, missed: 0), +)
    let divided = articles.reduce(0) { $0 + (cases[$1]?.splits ?? 0) }
    let dividedInRead = read.reduce(0) {
      $0 + (cases[$1]?.splits ?? 0) + (missed.splits[$1] ?? 0)
    }
    let name = ([detection] + (variable.map { [$0] } ?? [])).map(\.name).joined(separator: "+")
    func row(
      _ measure: AgreementRow.Measure, _ figure: Figure, of total: Int, _ splits: Int
    ) -> AgreementRow {
      AgreementRow(
        subject: .slant, variable: name, value: nil, scope: scope, measure: measure,
        estimate: figure.estimate, lower: figure.lower, upper: figure.upper, count: figure.count,
        total: total, splits: splits,
        reason: figure.estimate != nil
          ? nil : measure != .precision && read.isEmpty ? .notSearched : .noAnswers)
    }
    return [
      row(.precision, Figure(all.precision, all.found), of: all.found + all.wrong, divided),
      row(
        .recall, Figure(read.isEmpty ? nil : sought.recall, sought.found),
        of: sought.found + sought.missed, dividedInRead),
      row(
        .f1, f1(sought, units(read)), of: sought.found + sought.wrong + sought.missed,
        dividedInRead),
    ]
  }

  /// A figure with its interval.
  private struct Figure {
    var estimate: Double?
    var lower: Double?
    var upper: Double?
    var count: Int?

    init(_ interval: WilsonInterval?, _ count: Int) {
      guard let interval else { return }
      (estimate, lower, upper) = (interval.share, interval.lower, interval.upper)
      self.count = count
    }
  }

  /// F1 with an interval from articles drawn anew, since it is no share of independent cases.
  private func f1(_ sum: DetectionCounts, _ units: [DetectionCounts]) -> Figure {
    var figure = Figure(nil, 0)
    guard !units.isEmpty, let f1 = sum.f1 else { return figure }
    figure.estimate = f1
    guard units.count > 1 else { return figure }
    let draws = BootstrapDraws(clusterCount: units.count, seed: Self.seed)
    let interval = BootstrapEstimate(.f1, of: units, under: draws)
      .flatMap { BootstrapInterval(of: $0) }
    (figure.lower, figure.upper) = (interval?.lower, interval?.upper)
    return figure
  }

  // MARK: Further questions

  /// The pairs of Slant's answer and the coders', and the cases in which these are divided.
  private func pairs(
    _ variable: CodingVariable, in scope: AgreementRow.Scope
  ) -> (pairs: [(item: CodingKey.Item, slant: String, coders: String)], splits: Int) {
    var pairs: [(item: CodingKey.Item, slant: String, coders: String)] = []
    var splits = 0
    for item in key.items where scope.holds(item.outlet) {
      guard let slant = item.answers[variable.name],
        verdicts.detection(of: item) == .value(CodingScheme.yes)
      else { continue }
      switch verdicts.answer(variable, of: item) {
      case .value(let value): pairs.append((item, slant, value))
      case .split: splits += 1
      case .missing: continue
      }
    }
    return (pairs, splits)
  }

  private func accuracy(
    _ variable: CodingVariable, in scope: AgreementRow.Scope
  ) -> AgreementRow {
    let (pairs, splits) = pairs(variable, in: scope)
    let right = pairs.count { $0.slant == $0.coders }
    return share(variable, nil, scope, .accuracy, right, of: pairs.count, splits)
  }

  /// Alpha of Slant with the coders' common answer.
  private func alpha(_ variable: CodingVariable) -> AgreementRow {
    let units = pairs(variable, in: .all).pairs.map { pair in
      [(pair.item, pair.slant), (pair.item, pair.coders)] as [(CodingKey.Item, String)?]
    }
    return AlphaRow.row(.slant, variable, units, seed: Self.seed)
  }

  /// Precision, recall and F1 of each value that is given.
  private func values(_ variable: CodingVariable) -> [AgreementRow] {
    let (pairs, splits) = pairs(variable, in: .all)
    return variable.values.map(\.name).filter { value in
      pairs.contains { $0.slant == value || $0.coders == value }
    }.flatMap { value in
      let slant = pairs.count { $0.slant == value }
      let coders = pairs.count { $0.coders == value }
      let both = pairs.count { $0.slant == value && $0.coders == value }
      let counts = DetectionCounts(found: both, wrong: slant - both, missed: coders - both)
      let f1 = AgreementRow(
        subject: .slant, variable: variable.name, value: value, scope: .all, measure: .f1,
        estimate: counts.f1, lower: nil, upper: nil, count: nil, total: slant + coders - both,
        splits: splits, reason: nil)
      return [
        share(variable, value, .all, .precision, both, of: slant, splits),
        share(variable, value, .all, .recall, both, of: coders, splits), f1,
      ]
    }
  }

  private func share(
    _ variable: CodingVariable, _ value: String?, _ scope: AgreementRow.Scope,
    _ measure: AgreementRow.Measure, _ count: Int, of total: Int, _ splits: Int
  ) -> AgreementRow {
    let interval = WilsonInterval(count: count, of: total)
    return AgreementRow(
      subject: .slant, variable: variable.name, value: value, scope: scope, measure: measure,
      estimate: interval?.share, lower: interval?.lower, upper: interval?.upper,
      count: interval == nil ? nil : count, total: total, splits: splits,
      reason: interval == nil ? .noAnswers : nil)
  }
}

extension AgreementRow.Scope {
  /// Whether an article of `outlet` belongs to it.
  func holds(_ outlet: String) -> Bool {
    switch self {
    case .all: true
    case .outlet(let name): name == outlet
    }
  }
}
