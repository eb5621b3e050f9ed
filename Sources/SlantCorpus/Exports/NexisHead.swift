/// The lines above the labels of an article of Nexis: outlet, date and title.
///
/// The older form has the outlet, the date and then the title; that of Nexis Uni the title, the outlet
/// and then the date.
struct NexisHead {
  private(set) var outlet = ""
  private(set) var title = ""
  /// The line with the date, which is the last before the labels; `nil` if there is none.
  private(set) var date: String?

  init(_ head: Range<Int>, hasNumber: Bool, _ lines: ExportLines, _ bytes: Span<UInt8>) {
    let kept = head.filter { index in
      !NexisLabel.isCopyright(lines.ranges[index], bytes)
        && NexisLabel.number(lines.ranges[index], bytes) == nil
        && !Self.isPage(lines.text(index, bytes))
    }
    guard let place = kept.lastIndex(where: { Self.day(lines.text($0, bytes)) != nil }) else {
      return
    }
    date = Self.day(lines.text(kept[place], bytes))
    let before = Self.paragraphs(kept[..<place], lines)
    let behind = Self.paragraphs(kept[(place + 1)...], lines).filter { paragraph in
      !Self.isEdition(lines.words(paragraph, bytes))
    }
    if let first = behind.first, hasNumber || before.joined().count < 2 {
      outlet = lines.words(before.joined(), bytes)
      title = lines.words(first, bytes)
    } else {
      let above = before.last ?? []
      outlet = lines.words(above.suffix(1), bytes)
      let titleLines = above.count > 1 ? above.dropLast() : (before.dropLast().last ?? [])[...]
      title = lines.words(titleLines, bytes)
    }
  }

  /// The runs of lines between empty ones.
  private static func paragraphs(_ indices: ArraySlice<Int>, _ lines: ExportLines) -> [[Int]] {
    indices.split(whereSeparator: { lines.isEmpty($0) }).map(Array.init)
  }

  /// The date that a line gives, with a weekday and a time perhaps; `nil` for another line.
  ///
  /// It is `March 3, 2021`, as ``CalendarDate`` reads it, and of a monthly magazine `March 2021`.
  private static func day(_ line: String) -> String? {
    let words = line.split(separator: " ").map(String.init)
    guard (2...9).contains(words.count), line.utf8.count < 80 else { return nil }
    for count in [3, 4] where words.count >= count {
      let text = words.prefix(count).joined(separator: " ")
      if CalendarDate(parsing: text) != nil { return text }
    }
    let month = words.prefix(2).joined(separator: " ")
    return words.count <= 3 && CalendarDate(parsing: "1 " + month) != nil ? month : nil
  }

  private static func isEdition(_ line: String) -> Bool {
    line.utf8.count < 60 && line.split(separator: " ").contains { $0.lowercased() == "edition" }
  }

  /// Whether a line is `Page 3 of 100`.
  private static func isPage(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count == 4 && words[0] == "Page" && words[2] == "of" && Int(words[1]) != nil
  }
}
