internal import SlantComparison

/// Says which outlets differ on a measure, as far as their articles can tell.
///
///     DifferenceSentence(group, estimates, contrasts).text
///     // "No detectable difference between Courier (12.3) and Lantern (9.8), p = .43."
struct DifferenceSentence {
  /// The most pairs that are named.
  static let limit = 3

  private let group: GroupWords
  private let estimates: ArraySlice<OutletEstimate>
  private let contrasts: ArraySlice<Contrast>

  /// The sentence on one measure.
  ///
  /// - Parameters:
  ///   - group: What articles are put together by.
  ///   - estimates: The value of each outlet.
  ///   - contrasts: Each pair of outlets.
  init(
    _ group: GroupWords, _ estimates: ArraySlice<OutletEstimate>, _ contrasts: ArraySlice<Contrast>
  ) {
    self.group = group
    self.estimates = estimates
    self.contrasts = contrasts
  }

  /// A sentence or two.
  var text: String {
    let known = estimates.filter { $0.value != nil }
    guard let first = known.first else { return "No article has this figure." }
    if known.count > 1 { return [overAll, within].compactMap(\.self).joined(separator: " ") }
    let value = MeasureText(measure: first.measure).estimate(first)
    return estimates.count == 1
      ? "\(value); there is no other \(group.singular) to compare with."
      : "\(group.name(first.outlet)) alone has this figure: \(value)."
  }

  // MARK: All articles

  private var overAll: String {
    let all = contrasts.filter { $0.pairing == .all }
    let tested = all.filter { $0.p != nil }.sorted { $0.isClearer(than: $1) }
    guard let clearest = tested.first else { return Self.untested(all) }
    let missing = all.count - tested.count
    return (tested.count == 1 ? one(clearest) : several(tested))
      + (missing == 0
        ? ""
        : " For \(DisplayNumber.count(missing, "pair")) there are too few articles to tell.")
  }

  private func one(_ contrast: Contrast) -> String {
    contrast.isFound
      ? differ(contrast) + "."
      : "No detectable difference between \(pair(contrast)), \(probability(contrast))."
  }

  private func several(_ tested: [Contrast]) -> String {
    let found = tested.filter(\.isFound)
    let pairs = "\(DisplayNumber.integer(tested.count)) pairs tested"
    guard let clearest = found.first else {
      return "No detectable difference: none of the \(pairs) has a corrected p of .05 or less."
    }
    if found.count == tested.count, found.count > Self.limit {
      return "All \(pairs) differ, most clearly \(pair(clearest)), \(probability(clearest))."
    }
    if found.count > Self.limit {
      return "\(DisplayNumber.integer(found.count)) of the \(pairs) differ, most clearly "
        + "\(pair(clearest)), \(probability(clearest)); between the others no difference is detectable."
    }
    let rest = tested.count - found.count
    return found.map(differ).joined(separator: "; ") + "."
      + (rest == 0
        ? ""
        : " Between the other \(rest == 1 ? "pair" : "\(DisplayNumber.integer(rest)) pairs") tested "
          + "no difference is detectable.")
  }

  /// What is said of pairs of which none could be tested.
  static func untested(_ contrasts: some Sequence<Contrast>) -> String {
    contrasts.compactMap(\.reason).allSatisfy {
      $0.contains("that it takes") || $0.contains("none found") || $0.contains("no article")
    }
      ? "Too few articles to test a difference."
      : "No difference could be tested; the table says why."
  }

  // MARK: Within stories

  private var within: String? {
    let tested = contrasts.filter { $0.pairing == .stories && $0.p != nil }
      .sorted { $0.isClearer(than: $1) }
    guard !tested.isEmpty else { return nil }
    let found = tested.filter(\.isFound)
    let start = "Within the stories that both tell, "
    if found.isEmpty {
      return start
        + "no difference is detectable (\(DisplayNumber.count(tested.count, "pair")) tested)."
    }
    if found.count <= Self.limit { return start + found.map(differ).joined(separator: "; ") + "." }
    return start
      + "\(DisplayNumber.integer(found.count)) of \(DisplayNumber.integer(tested.count)) pairs differ."
  }

  // MARK: A pair

  private func differ(_ contrast: Contrast) -> String {
    let warnings = contrast.warnings.map(\.rawValue).joined(separator: "; ")
    return "\(pair(contrast)) differ, \(probability(contrast))"
      + (warnings.isEmpty ? "" : " (\(warnings))")
  }

  private func pair(_ contrast: Contrast) -> String {
    "\(side(contrast.first, contrast.measure)) and \(side(contrast.second, contrast.measure))"
  }

  private func side(_ side: Contrast.Side, _ measure: Measure) -> String {
    "\(group.name(side.outlet)) (\(MeasureText(measure: measure).value(side.value)))"
  }

  private func probability(_ contrast: Contrast) -> String {
    contrast.correctedP.map { DisplayNumber.probability($0) } ?? ""
  }
}
