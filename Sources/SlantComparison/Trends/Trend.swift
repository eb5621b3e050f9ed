public import SlantStatistics

/// The value of a measure in an outlet in one month or week.
public struct Trend: Equatable, Sendable {
  /// What articles are put together by in time.
  public enum Period: String, CaseIterable, Sendable {
    /// A calendar month, `2024-03`.
    case month
    /// A week from Monday on, named by its Monday, `2024-03-04`.
    case week

    /// The period of a day given as `yyyy-MM-dd`; `nil` where that is no day.
    func name(of day: String) -> String? {
      switch self {
      case .month: day.utf8.count >= 7 ? String(day.prefix(7)) : nil
      case .week: CalendarDay(day).map(\.monday.iso)
      }
    }

    /// The periods from `first` to `last`, those without articles among them.
    ///
    /// - Returns: At most `limit` of them, the last ones; `nil` where one of both is none.
    package func names(from first: String, to last: String, limit: Int) -> [String]? {
      guard var day = CalendarDay(start(of: first)), let end = CalendarDay(start(of: last)) else {
        return nil
      }
      var names: [String] = []
      while day.iso <= end.iso {
        names.append(String(day.iso.prefix(first.utf8.count)))
        day = next(day)
        if names.count > 2 * limit { names.removeFirst(limit) }
      }
      return names.suffix(limit)
    }

    private func start(of name: String) -> String { self == .month ? name + "-01" : name }

    private func next(_ day: CalendarDay) -> CalendarDay {
      guard self == .month else { return day.nextMonday }
      // Six Mondays on is 36 to 42 days: from the first of a month always within the next.
      var next = day
      for _ in 0..<6 { next = next.nextMonday }
      return CalendarDay(String(next.iso.prefix(7)) + "-01") ?? next
    }
  }

  /// The outlet; `nil` for the articles that name none.
  public let outlet: String?
  /// The measure.
  public let measure: Measure
  /// The month or week.
  public let period: String
  /// The articles of the outlet in it.
  public let articles: Int
  /// The summed numerator.
  public let numerator: Double
  /// The summed denominator.
  public let denominator: Double
  /// The interval of ``value``; `nil` where ``reason`` says why.
  public let interval: BootstrapInterval?
  /// Why there is no interval.
  public let reason: String?

  /// factor · numerator / denominator; `nil` without a denominator.
  public var value: Double? {
    denominator == 0 ? nil : measure.factor * numerator / denominator
  }
}
