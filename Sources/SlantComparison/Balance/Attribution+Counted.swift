package import SlantAnalysis

extension Attribution {
  /// Whether the balance of the article counts it: speech, not negated, outermost.
  package var isCounted: Bool { kind == .speech && !isNegated && parent == nil }
}
