/// Days as a reader sees them.
enum DisplayDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `2025-03-10` as `10 March 2025`; anything else as it is.
  static func text(_ day: String) -> String {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, Int(parts[0]) != nil,
      let month = Int(parts[1]), months.indices.contains(month - 1), let number = Int(parts[2]),
      (1...31).contains(number)
    else { return Shortening.text(day, to: 40) }
    return "\(number) \(months[month - 1]) \(parts[0])"
  }
}
