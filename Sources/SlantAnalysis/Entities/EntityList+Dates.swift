/// Who is meant, and in which group, on a day.
extension EntityList {
  /// The number of the canonical name that an alias stands for on `date`; `nil` where no row holds,
  /// or where there is no date and the rows disagree.
  func entity(ofAlias alias: Int, on date: String?) -> Int? {
    first(of: aliasRows[alias], on: date) { canonicalOfRow[$0] }
  }

  /// The group of a canonical name on `date`; `nil` where no row gives one.
  func group(of canonical: Int, on date: String?) -> String? {
    first(of: groupRows[canonical], on: date) { rows[$0].group ?? "" }
  }

  /// What the first row says that holds on `date`: of those with dates, then of those without.
  private func first<Value: Equatable>(
    of numbers: [Int], on date: String?, _ value: (Int) -> Value
  ) -> Value? {
    let open = numbers.first { !rows[$0].period.isLimited }
    if let date {
      let limited = numbers.first {
        rows[$0].period.isLimited && rows[$0].period.holds(on: date)
      }
      return (limited ?? open).map(value)
    }
    if let open { return value(open) }
    guard let any = numbers.first, numbers.allSatisfy({ value($0) == value(any) }) else {
      return nil
    }
    return value(any)
  }
}
