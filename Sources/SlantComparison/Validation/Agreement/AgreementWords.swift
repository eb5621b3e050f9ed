extension AgreementRow {
  /// The question as readers are told it: `quotation and speaker` for `quotation+speaker`.
  package var question: String { variable.split(separator: "+").joined(separator: " and ") }
}

extension [AgreementRow] {
  /// Where and how often Slant's figures leave out cases since the coders are divided, such as
  /// `quotation (precision) 3, quotation (recall) 1`; empty where they do not.
  package var divided: String {
    filter {
      $0.subject == .slant && $0.scope == .all && $0.value == nil && $0.splits > 0
        && $0.measure != .f1
    }.map { "\($0.variable) (\($0.measure.rawValue)) \($0.splits)" }.joined(separator: ", ")
  }
}
