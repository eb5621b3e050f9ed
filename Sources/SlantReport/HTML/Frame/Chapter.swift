/// A chapter of the report: a link of the navigation, and the page it leads to.
enum Chapter: String, CaseIterable {
  /// What was found, what was not, and what to distrust.
  case overview
  /// The measures of each outlet, and how outlets differ.
  case outlets
  /// Who is spoken of, and how.
  case entities
  /// Who speaks.
  case voices
  /// Which words are chosen.
  case words
  /// What the articles make of their subjects.
  case framing
  /// Events that several articles tell.
  case stories
  /// The list of articles.
  case articles
  /// How all of it was made.
  case methods

  /// The path of its first page below the report's folder.
  var file: String { self == .overview ? "index.html" : rawValue + ".html" }

  /// The path of a further page, numbered from 1; the first is ``file``.
  func file(_ number: Int) -> String {
    number == 1 ? file : "\(rawValue)-\(number).html"
  }

  /// What the navigation calls it where articles are put together by `group`: `outlet`, `section`.
  func title(_ group: String) -> String {
    let name = self == .outlets ? GroupWords(group).plural : rawValue
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
