/// The files of pages of words, each with a name of its own.
struct WordFiles {
  private var taken: Set<String> = []

  /// The path, below the report's folder, of the page for `subject`.
  ///
  /// - Parameter subject: What is on the page and of which kind: `loaded regime`.
  /// - Returns: What is readable of the subject, with a hash where another page has the same letters.
  mutating func file(for subject: String) -> String {
    var name = PageNames.stem(of: subject)
    var attempt = 0
    while !taken.insert(name).inserted {
      name = PageNames.name(for: subject, attempt: attempt)
      attempt += 1
    }
    return "words/\(name).html"
  }
}
