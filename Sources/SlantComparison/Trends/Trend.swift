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
