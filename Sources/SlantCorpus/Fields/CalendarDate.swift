/// A day of the Gregorian calendar, read from the forms in which news data gives it.
struct CalendarDate: Equatable {
  var year: Int
  var month: Int
  var day: Int

  /// The day that `text` names, or `nil` for anything else.
  ///
  /// Read are `2017-12-11`, `2017/12/11` and `20171211`, the same followed by a time,
  /// `December 11, 2017` and `11 Dec. 2017`, with or without a weekday before or a time behind.
  /// `11/12/2017` is not: it is another day in London than in New York.
  init?(parsing text: String) {
    let text = text.trimmed
    guard let parts = Self.numeric(text) ?? Self.spelled(text) else { return nil }
    (year, month, day) = parts
    guard (1000...2999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.days(in: month, of: year)).contains(day) else { return nil }
  }

  /// The day as `yyyy-MM-dd`.
  var iso: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate {
  private typealias Parts = (year: Int, month: Int, day: Int)

  /// The parts of a date in figures, largest first.
  private static func numeric(_ text: String) -> Parts? {
    let end = text.firstIndex { $0 == "T" || $0 == " " } ?? text.endIndex
    guard end == text.endIndex || isTime(text[text.index(after: end)...]) else { return nil }
    let date = text[..<end]
    if date.utf8.count == 8, let digits = number(date, digits: 8...8) {
      return (digits / 10_000, digits / 100 % 100, digits % 100)
    }
    for separator in ["-", "/"] as [Character] {
      let parts = date.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, let year = number(parts[0], digits: 4...4),
        let month = number(parts[1], digits: 1...2), let day = number(parts[2], digits: 1...2)
      else { continue }
      return (year, month, day)
    }
    return nil
  }

  /// The parts of a date whose month is a word.
  private static func spelled(_ text: String) -> Parts? {
    var words = text.split { $0 == " " || $0 == "," }
    if let first = words.first, isWeekday(first) { words.removeFirst() }
    guard words.count >= 3, let year = number(words[2], digits: 4...4) else { return nil }
    guard words.count == 3 || isTime(words[3]) else { return nil }
    if let month = month(words[0]), let day = number(words[1], digits: 1...2) {
      return (year, month, day)
    }
    if let month = month(words[1]), let day = number(words[0], digits: 1...2) {
      return (year, month, day)
    }
    return nil
  }

  /// Whether `text` begins as a time of day does: `10:00`, `9:05 pm`.
  private static func isTime(_ text: Substring) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return number(text[..<colon], digits: 1...2) != nil
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count) else { return nil }
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static func month(_ word: Substring) -> Int? {
    months.firstIndex { isShort(word, for: $0) }.map { $0 + 1 }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    weekdays.contains { isShort(word, for: $0) }
  }

  /// Whether `word` is `name` or its first letters, three at least: `Sept.` for `september`.
  private static func isShort(_ word: Substring, for name: String) -> Bool {
    let letters = (word.last == "." ? word.dropLast() : word).lowercased()
    return letters.utf8.count >= 3 && name.hasPrefix(letters)
  }
}
