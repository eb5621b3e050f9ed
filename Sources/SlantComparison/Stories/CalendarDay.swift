/// A day of publication, as a text and as a number to count days with.
struct CalendarDay: Equatable {
  /// The day as `yyyy-MM-dd`.
  let iso: String
  /// Days since 1 March of the year 0.
  let number: Int

  /// The day that a text starts with; `nil` where it is none of the form `yyyy-MM-dd`.
  ///
  /// The number is that of Howard Hinnant (2021), "chrono-compatible low-level date algorithms".
  init?(_ text: String) {
    let iso = String(Substring(text.utf8.prefix(10)))
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, iso.utf8.count == 10, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    // The year starts in March, so that the day that leap years add is its last.
    let years = month > 2 ? year : year - 1
    let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    self.iso = iso
    number = years * 365 + years / 4 - years / 100 + years / 400 + days
  }

  /// The day with a number.
  private init(number: Int) {
    let era = number / 146_097
    let day = number - era * 146_097
    let yearOfEra = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    self.number = number
    iso =
      String(String(10_000 + year).dropFirst())
      + [month, dayOfMonth].map { "-" + String(String(100 + $0).dropFirst()) }.joined()
  }

  /// The Monday of its week; 1 March of the year 0 is a Wednesday.
  var monday: CalendarDay { CalendarDay(number: number - (number + 2) % 7) }

  /// The Monday after it.
  var nextMonday: CalendarDay { CalendarDay(number: monday.number + 7) }
}
