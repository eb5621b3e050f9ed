import SlantText

/// Finds the expressions that name a day, a month or a year: "on Monday", "14 October 2025", "in 1998".
struct DateFinder {
  /// The tokens of the longest date, so that a table of numbers is read once.
  private static let reach = 8

  let text: IndexedText
  let words: FunctionWords

  /// The first token of each date, in order.
  func dates() -> [Int] {
    var dates: [Int] = []
    for sentence in text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let end = self.end(from: index, in: sentence.tokens)
        if end > index { dates.append(index) }
        index = max(index + 1, end)
      }
    }
    return dates
  }

  /// Where the date that starts at `index` ends; `index` where none does.
  private func end(from index: Int, in sentence: Range<Int>) -> Int {
    var end = index
    var isDate = false
    let limit = min(sentence.upperBound, index + Self.reach)
    while end < limit {
      if names(end, from: index, in: sentence) {
        isDate = true
      } else if isYear(end) {
        isDate = isDate || isCalendarDay(end) || end == index && followsPreposition(index)
      } else if !isDay(end), !(end > index && isJoint(end)) {
        break
      }
      end += 1
    }
    while end > index, text.tokens[end - 1].kind == .punctuation { end -= 1 }
    return isDate ? end : index
  }

  /// Whether a token is a month or a day of the week; "May" and "March" need a number or "in" beside them.
  private func names(_ index: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.letterCase != .lower, let part = words[token]?.date else { return false }
    guard part == .ambiguousMonth else { return true }
    let isBesideNumber =
      index > start && text.tokens[index - 1].kind == .number
      || index + 1 < sentence.upperBound && text.tokens[index + 1].kind == .number
    return isBesideNumber || followsPreposition(index)
  }

  /// The first day to the thirty-first: 4, 14th.
  private func isDay(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .number, token.length <= 4 else { return false }
    var number = 0
    for byte in text.bytes[token.span.range] {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else {
        return (1...31).contains(number) && byte | 0x20 >= UInt8(ascii: "a")
      }
      number = 10 * number + Int(byte - UInt8(ascii: "0"))
    }
    return (1...31).contains(number)
  }

  /// Four digits from 1500 to 2099, or a whole date in digits: 2025-10-14, 10/14/2025.
  private func isYear(_ index: Int) -> Bool {
    let bytes = text.bytes[text.tokens[index].span.range]
    guard text.tokens[index].kind == .number else { return false }
    guard bytes.count == 4 else { return isCalendarDay(index) }
    guard bytes.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return false }
    let century = bytes.prefix(2).reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
    return (15...20).contains(century)
  }

  private func isCalendarDay(_ index: Int) -> Bool {
    let bytes = text.bytes[text.tokens[index].span.range]
    guard text.tokens[index].kind == .number, bytes.count >= 6 else { return false }
    return bytes.count { $0 == UInt8(ascii: "-") } == 2
      || bytes.count { $0 == UInt8(ascii: "/") } == 2
  }

  /// Whether a token joins the parts of a date: "the 4th of July", "July 4, 2025".
  private func isJoint(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.word == .comma || VerbShape.matches(text, token, "of"),
      index + 1 < text.tokens.count
    else { return false }
    let next = text.tokens[index + 1]
    let isAfterDay = text.tokens[index - 1].kind == .number
    return words[next]?.date != nil && (token.word == .comma || isAfterDay)
      || isYear(index + 1) && token.word == .comma
  }

  /// "in 1998", "since May".
  private func followsPreposition(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = text.tokens[index - 1]
    let prepositions: [StaticString] = [
      "in", "since", "by", "until", "from", "during", "before", "after", "of", "last", "next",
      "early",
      "late", "mid", "this",
    ]
    return prepositions.contains { VerbShape.matches(text, before, $0) }
  }
}
