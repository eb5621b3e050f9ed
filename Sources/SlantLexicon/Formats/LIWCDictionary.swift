/// Reads LIWC's `.dic`: categories with their numbers between two lines of `%`, then on each line a term
/// and the numbers of its categories (Pennebaker, Booth & Francis 2007).
///
///     %
///     1    care
///     2    harm (doing damage)
///     %
///     kind*        1
///     ill will     2
enum LIWCDictionary {
  /// Adds the terms of `lines` to `draft`.
  static func read(
    _ lines: [String], into draft: inout LexiconDraft, path: String
  ) throws(LexiconError) {
    let marks = lines.indices.filter { lines[$0].plainSpaced == "%" }
    guard let start = marks.first, let end = marks.dropFirst().first else {
      throw .wrongFormat(
        path: path, line: (marks.first ?? 0) + 1, title: LexiconFormat.liwc.title,
        problem: "its categories do not stand between two lines of '%'")
    }
    for (offset, line) in lines[..<start].enumerated() where !line.words.isEmpty {
      draft.warn(.unread(line.plainSpaced), offset + 1)
    }
    let categories = categories(lines, start + 1..<end, &draft)
    var body = Body(categories: categories)
    for index in (end + 1)..<max(end + 1, lines.count) {
      body.take(lines[index], line: index + 1, &draft)
    }
  }

  private static func categories(
    _ lines: [String], _ range: Range<Int>, _ draft: inout LexiconDraft
  ) -> [String: String] {
    var names: [String: String] = [:]
    for index in range where !lines[index].words.isEmpty {
      let words = lines[index].words
      guard let id = number(words[0], line: index + 1, &draft), words.count > 1 else {
        draft.warn(.unread(lines[index].plainSpaced), index + 1)
        continue
      }
      let parts = words.dropFirst().joined(separator: " ").split(separator: "(", maxSplits: 1)
      let name = LexiconDraft.classID(String(parts.first ?? ""))
      names[id] = name
      draft.declare(
        name, meaning: parts.count > 1 ? String(parts[1].prefix { $0 != ")" }) : "",
        line: index + 1)
    }
    return names
  }

  /// A category number without leading zeros; `nil` for what is none.
  fileprivate static func number(
    _ word: String, line: Int, _ draft: inout LexiconDraft
  ) -> String? {
    guard word.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
    let plain = String(word.drop { $0 == "0" })
    if plain.utf8.count < word.utf8.count { draft.note(.leadingZeros, line) }
    return plain
  }
}

/// The lines below the categories.
private struct Body {
  let categories: [String: String]
  private var last: String?
  private var linesOfTerms: [String: Int] = [:]

  init(categories: [String: String]) { self.categories = categories }

  mutating func take(_ text: String, line: Int, _ draft: inout LexiconDraft) {
    let (written, numbers) = Self.parts(of: text, line: line, &draft)
    if written.isEmpty, numbers.isEmpty { return }
    if written.isEmpty {
      guard last != nil else { return draft.warn(.unread(text.plainSpaced), line) }
      draft.note(.continuation, line)
    }
    let term = written.isEmpty ? last ?? "" : written
    last = term
    if !written.isEmpty {
      if written.contains(" ") { draft.note(.phrases, line) }
      if linesOfTerms.updateValue(line, forKey: term) != nil { draft.note(.severalLines, line) }
    }
    let rows = rows(of: numbers, term, line, &draft)
    if rows.isEmpty, !numbers.isEmpty { return }
    draft.add(term, rows, line: line)
  }

  /// The term of a line, empty where it has none, and what follows it.
  private static func parts(
    of text: String, line: Int, _ draft: inout LexiconDraft
  ) -> (term: String, numbers: [String]) {
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count > 1 else {
      let words = text.words
      let isContinuation = text.first?.isWhitespace == true && words.allSatisfy(isDigits)
      let term = isContinuation ? 0 : max(1, (words.lastIndex { !isDigits($0) } ?? 0) + 1)
      return (words.prefix(term).joined(separator: " "), Array(words.dropFirst(term)))
    }
    let filled = cells.filter { !$0.words.isEmpty }
    if cells.dropFirst().dropLast().contains(where: \.words.isEmpty) {
      draft.note(.severalTabs, line)
    }
    let hasTerm = !cells[0].words.isEmpty || filled.first.map { !isDigits($0.plainSpaced) } == true
    let term = hasTerm ? filled.first?.plainSpaced ?? "" : ""
    return (term, filled.dropFirst(hasTerm ? 1 : 0).flatMap(\.words))
  }

  private static func isDigits(_ word: String) -> Bool {
    word.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// The categories that `numbers` name.
  ///
  /// LIWC 2007 writes a category that depends on the word before as `(02 134)125/464` or `<of>131/135`.
  private func rows(
    of numbers: [String], _ term: String, _ line: Int, _ draft: inout LexiconDraft
  ) -> [[String]] {
    var rows: [[String]] = []
    var condition: [String] = []
    for word in numbers {
      if !condition.isEmpty || word.hasPrefix("(") {
        condition.append(word)
        guard word.contains(")") else { continue }
        draft.warn(.condition(condition.joined(separator: " "), term: term), line)
        condition = []
      } else if let id = LIWCDictionary.number(word, line: line, &draft) {
        if let name = categories[id] {
          rows.append([name])
        } else {
          draft.warn(.undefinedCategory(word, term: term), line)
        }
      } else {
        draft.warn(.condition(word, term: term), line)
      }
    }
    if !condition.isEmpty {
      draft.warn(.condition(condition.joined(separator: " "), term: term), line)
    }
    return rows
  }
}
