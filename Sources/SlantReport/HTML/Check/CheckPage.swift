internal import SlantAnalysis
internal import SlantText

/// A sheet to check an article by: who said what and in which words, and the author's loaded words, with
/// room to tick and to note.
///
/// It is made to be printed. That of a long article goes on on further pages.
struct CheckPage {
  private let facts: ArticleFacts
  private let statements: CheckStatements
  private let words: CheckWords
  private let head: [String: Any]
  private let rows: (statements: Range<Int>, words: Range<Int>)
  private let parts: PageParts
  private let name: String

  /// Prepares the sheet of an article.
  ///
  /// - Parameters:
  ///   - facts: What is known of the article beside its text.
  ///   - notes: The analysis, with the words for it.
  ///   - name: The name of the files of the article's page.
  ///   - places: On which of them each paragraph stands.
  ///   - limit: The most bytes of a page without its frame.
  init(
    _ facts: ArticleFacts, _ notes: MarkNotes, name: String, places: ArticlePlaces,
    limit: Int = PageParts.limit
  ) {
    self.facts = facts
    self.name = name
    let links = ParagraphLinks(name: name, places: places)
    statements = CheckStatements(notes, links)
    words = CheckWords(notes, links)
    let (spoken, loaded) = (statements.rows(), words.rows())
    rows = (0..<spoken.count, spoken.count..<spoken.count + loaded.count)
    head = facts.values()
    parts = PageParts(
      spoken + loaded, name: Self.name(name), head: "", limit: limit)
  }

  /// The number of pages.
  var count: Int { parts.parts.count }

  /// The file of page `part`, from 1, of the sheet for the article whose files begin with `name`.
  static func file(_ name: String, part: Int) -> String {
    PageParts.file(self.name(name), part: part)
  }

  /// Page `part`, from 1; articles of the report are put together by `group`.
  func html(part: Int, group: String = "outlet", version: String) throws -> String {
    let spoken = parts.html(part: part, of: rows.statements)
    let loaded = parts.html(part: part, of: rows.words)
    let values: [String: Any] = [
      "is-first": part == 1, "is-last": part == count, "is-paged": count > 1, "part": part,
      "parts": count, "article": PageParts.file(name, part: 1),
      "statements": spoken, "has-statements": !spoken.isEmpty, "none-said": rows.statements.isEmpty,
      "finding": statements.finding, "words": loaded, "has-words": !loaded.isEmpty,
      "none-loaded": rows.words.isEmpty, "words-finding": words.finding,
      "links": (1...count).map { other in
        ["part": other, "address": Self.file(name, part: other), "is-here": other == part]
          as [String: Any]
      },
    ]
    let body = try Templates.render("check", head.merging(values) { $1 })
    let title = "Fact-check sheet: \(facts.heading)" + (part == 1 ? "" : ", page \(part)")
    return try Page(
      title: title, folder: "../", version: version, chapter: .articles, group: group
    ).html(body: body)
  }

  private static func name(_ name: String) -> String { name + "-check" }
}

/// The ways to the paragraphs of an article from a page beside its own.
struct ParagraphLinks {
  private let name: String
  private let places: ArticlePlaces

  /// Links to the pages whose files begin with `name`.
  init(name: String, places: ArticlePlaces) {
    self.name = name
    self.places = places
  }

  /// The address of the paragraph `number`, from 1.
  func address(ofParagraph number: Int) -> String {
    PageParts.file(name, part: places.part(ofParagraph: number))
      + "#" + ArticleText.anchor(ofParagraph: number - 1)
  }
}
