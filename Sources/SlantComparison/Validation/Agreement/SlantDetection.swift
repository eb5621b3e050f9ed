internal import SlantStatistics

/// How much of what Slant found is there, and how much of what is there it found.
struct SlantDetection {
  private static let seed: UInt64 = 2
  /// Fewer articles drawn anew say nothing of how F1 varies.
  private static let fewestArticles = 5

  let verdicts: Verdicts
  /// The question whether an item is one at all.
  let detection: CodingVariable
  private let searched: Set<String>
  private let missed: (counts: [String: Int], splits: [String: Int])

  init(_ verdicts: Verdicts, _ detection: CodingVariable) {
    self.verdicts = verdicts
    self.detection = detection
    searched = verdicts.searched
    missed = verdicts.missed()
  }

  /// What became of the items of an article.
  private struct Cases {
    var right = 0
    var wrong = 0
    /// Found, but read wrongly: wrong for precision and missed for recall.
    var misread = 0
    /// Decoys that the coders take for what is looked for.
    var overlooked = 0
    var splits = 0
    var splitDecoys = 0

    func counts(missed: Int) -> DetectionCounts {
      DetectionCounts(
        found: right, wrong: wrong + misread, missed: misread + overlooked + missed)
    }
  }

  /// Precision, recall and F1 in an article set; with a further question where that has to be answered
  /// rightly too.
  func rows(
    with variable: CodingVariable?, in scope: AgreementRow.Scope
  ) -> [AgreementRow] {
    let cases = cases(variable)
    let articles = verdicts.key.articles(in: scope)
    let read = articles.filter(searched.contains)
    func units(_ articles: [String]) -> [DetectionCounts] {
      articles.map { (cases[$0] ?? Cases()).counts(missed: missed.counts[$0] ?? 0) }
    }
    let none = DetectionCounts(found: 0, wrong: 0, missed: 0)
    let all = units(articles).reduce(none, +)
    let sought = units(read).reduce(none, +)
    let splits = articles.reduce(0) { $0 + (cases[$1]?.splits ?? 0) }
    let splitsInRead = read.reduce(0) { sum, article in
      let own = cases[article] ?? Cases()
      return sum + own.splits + own.splitDecoys + (missed.splits[article] ?? 0)
    }
    let name = ([detection] + (variable.map { [$0] } ?? [])).map(\.name).joined(separator: "+")
    let place = AgreementRow.Place(subject: .slant, variable: name, scope: scope)
    let reason = read.isEmpty ? AgreementRow.Reason.notSearched : .noAnswers
    return [
      .share(place, .precision, all.found, of: all.found + all.wrong, splits),
      read.isEmpty
        ? .missing(place, .recall, reason)
        : .share(place, .recall, sought.found, of: sought.found + sought.missed, splitsInRead),
      f1(place, sought, units(read), splitsInRead, reason),
    ]
  }

  private func cases(_ variable: CodingVariable?) -> [String: Cases] {
    var cases: [String: Cases] = [:]
    for item in verdicts.key.items {
      var sum = cases[item.article] ?? Cases()
      add(item, variable, to: &sum)
      cases[item.article] = sum
    }
    return cases
  }

  private func add(_ item: CodingKey.Item, _ variable: CodingVariable?, to sum: inout Cases) {
    let isThere = verdicts.detection(of: item)
    let isDecoy = item.answers[detection.name] == CodingScheme.no
    switch isThere {
    case .missing: return
    case .split where isDecoy: sum.splitDecoys += 1
    case .split: sum.splits += 1
    case .value(CodingScheme.yes) where isDecoy: sum.overlooked += 1
    case .value(CodingScheme.yes):
      guard let variable else {
        sum.right += 1
        return
      }
      switch verdicts.answer(variable, of: item) {
      case .missing: return
      case .split: sum.splits += 1
      case .value(item.answers[variable.name]): sum.right += 1
      case .value: sum.misread += 1
      }
    case .value: if !isDecoy { sum.wrong += 1 }
    }
  }

  /// F1 with an interval from articles drawn anew, since it is no share of independent cases.
  private func f1(
    _ place: AgreementRow.Place, _ sum: DetectionCounts, _ units: [DetectionCounts],
    _ splits: Int, _ reason: AgreementRow.Reason
  ) -> AgreementRow {
    guard !units.isEmpty, let f1 = sum.f1 else { return .missing(place, .f1, reason) }
    let draws = BootstrapDraws(clusterCount: units.count, seed: Self.seed)
    let interval =
      units.count < Self.fewestArticles
      ? nil
      : BootstrapEstimate(.f1, of: units, under: draws).flatMap {
        BootstrapInterval(of: $0, as: .share)
      }
    return AgreementRow(
      subject: place.subject, variable: place.variable, value: nil, scope: place.scope,
      measure: .f1, estimate: f1, lower: interval?.lower, upper: interval?.upper, count: nil,
      total: sum.found + sum.wrong + sum.missed, splits: splits, reason: nil)
  }
}
