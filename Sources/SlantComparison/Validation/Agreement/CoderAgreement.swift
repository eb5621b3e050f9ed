internal import SlantStatistics

/// How far coders agree with each other.
struct CoderAgreement {
  private static let seed: UInt64 = 1

  let key: CodingKey
  let sheets: [CodedSheet]

  /// Alpha and the share of equal pairs for each question.
  var rows: [AgreementRow] {
    CodingScheme(key.unit).variables.flatMap { [alpha($0), same($0)] }
  }

  private func alpha(_ variable: CodingVariable) -> AgreementRow {
    let units = key.items.map { item in
      sheets.map { $0.answers[item.name]?[variable.name].map { (item, $0) } }
    }
    return AlphaRow.row(.coders, variable, units, isAlone: sheets.count < 2, seed: Self.seed)
  }

  private func same(_ variable: CodingVariable) -> AgreementRow {
    var same = 0
    var pairs = 0
    for item in key.items {
      let answers = sheets.compactMap { $0.answers[item.name]?[variable.name] }
      for first in answers.indices {
        for second in answers.indices where second > first {
          pairs += 1
          if answers[first] == answers[second] { same += 1 }
        }
      }
    }
    return AgreementRow(
      subject: .coders, variable: variable.name, value: nil, scope: .all, measure: .same,
      estimate: pairs == 0 ? nil : Double(same) / Double(pairs), lower: nil, upper: nil,
      count: pairs == 0 ? nil : same, total: pairs, splits: 0,
      reason: pairs > 0 ? nil : sheets.count < 2 ? .oneCoder : .noAnswers)
  }
}

/// Krippendorff's alpha as a row.
enum AlphaRow {
  /// The row for answers to a variable, a list for each item with `nil` where nothing was said.
  static func row(
    _ subject: AgreementRow.Subject, _ variable: CodingVariable,
    _ units: [[(CodingKey.Item, String)?]], isAlone: Bool = false, seed: UInt64
  ) -> AgreementRow {
    let names = variable.values.map(\.name)
    let articles = Set(units.joined().compactMap { $0?.0.article }).sorted()
    let alpha = KrippendorffAlpha(
      units.map { $0.map { $0.flatMap { number($0.1, $0.0, names, articles) } } },
      scale: variable.scale == .ordinal ? .ordinal : .nominal)
    let interval =
      alpha.unitCount < 2
      ? nil
      : alpha.estimate(under: BootstrapDraws(clusterCount: alpha.unitCount, seed: seed))
        .flatMap { BootstrapInterval(of: $0, as: .signed, method: .accelerated) }
    return AgreementRow(
      subject: subject, variable: variable.name, value: nil, scope: .all, measure: .alpha,
      estimate: alpha.alpha, lower: interval?.lower, upper: interval?.upper, count: nil,
      total: alpha.unitCount, splits: 0,
      reason: isAlone ? .oneCoder : alpha.alpha == nil ? .noVariation : nil)
  }

  /// A value as a number; 3 in one article is somebody else than 3 in another.
  private static func number(
    _ value: String, _ item: CodingKey.Item, _ names: [String], _ articles: [String]
  ) -> Double? {
    if let position = names.firstIndex(of: value) { return Double(position) }
    guard let place = Int(value), let article = articles.firstIndex(of: item.article) else {
      return nil
    }
    return Double((article + 1) * 1000 + place)
  }
}
