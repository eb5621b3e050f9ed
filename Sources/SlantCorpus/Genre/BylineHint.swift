/// Reads a by-line for what the author is to the outlet.
enum BylineHint {
  /// What a by-line says of the genre; `nil` if it says nothing.
  ///
  /// A columnist, the editorial board and a guest judge; staff writers, correspondents and agencies report.
  /// "Staff" alone, an editor and a contributor may do either.
  static func hint(in author: String) -> GenreHint? {
    let words = GenreName.words(of: author)
    if opinionBylines.contains(words.joined(separator: " ")) { return .opinion }
    if holds(opinion, words) { return .opinion }
    return holds(news, words) ? .news : nil
  }

  private static let opinionBylines: Set<String> = [
    "the editors", "editorial", "editorials", "letters", "letters to the editor", "our readers",
  ]

  private static let opinion: Set<String> = [
    "columnist", "columnists", "opinion", "oped", "op ed", "editorial board", "editorial writer",
    "editorial writers", "leader writer", "guest contributor", "guest contributors", "guest writer",
    "guest essayist", "guest commentator", "guest author",
  ]

  private static let news: Set<String> = [
    "correspondent", "correspondents", "staff writer", "staff writers", "staff reporter",
    "staff reporters", "news agency", "news service", "associated press", "ap", "reuters", "afp",
    "agence france", "newswire",
  ]

  /// Whether one of `phrases`, of one word or two, stands in `words`.
  private static func holds(_ phrases: Set<String>, _ words: [String]) -> Bool {
    words.indices.contains { index in
      phrases.contains(words[index])
        || index > 0 && phrases.contains(words[index - 1] + " " + words[index])
    }
  }
}
