/// Reads the label that a title may open or end with.
enum TitleLabel {
  /// What the labels of a title say of the genre; `nil` if it has none.
  ///
  /// A label stands before the first colon, bar or dash, after the last one, between bars, or in brackets at
  /// either end: "Opinion: …", "Analysis | …", "… – live", "[Review] …". A title may be all label. A dash and
  /// a slash divide only with spaces round them, or as an em dash.
  static func hint(in title: String) -> GenreHint? {
    candidates(Array(title.unicodeScalars)).lazy.compactMap(GenreName.label).max()
  }

  /// The words of the stretches where a label may stand.
  private static func candidates(_ title: [Unicode.Scalar]) -> [[String]] {
    let breaks = title.indices.filter { isBreak(title, $0) }
    var candidates: [[String]] = [words(title[..<(breaks.first ?? title.count)])]
    for (start, end) in zip(breaks, breaks.dropFirst())
    where title[start] == "|" && title[end] == "|" {
      candidates.append(words(title[start + 1..<end]))
    }
    if let last = breaks.last { candidates.append(words(title[(last + 1)...])) }
    if let first = title.first, isBracket(first), let end = title.firstIndex(where: isClosing) {
      candidates.append(words(title[..<end]))
    }
    if let last = title.last, isClosing(last), let start = title.lastIndex(where: isBracket) {
      candidates.append(words(title[start...]))
    }
    return candidates.filter { !$0.isEmpty && !$0.contains("columnist") }
  }

  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    GenreName.words(of: String(String.UnicodeScalarView(scalars)))
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == "[" }
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || scalar == "]" }

  private static func isBreak(_ title: [Unicode.Scalar], _ index: Int) -> Bool {
    switch title[index] {
    case "|", "·", "•", "»", ":", "—": true
    case "-", "–", "/":
      index > 0 && title[index - 1] == " " && index + 1 < title.count && title[index + 1] == " "
    default: false
    }
  }
}
