internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus
internal import SlantText

/// The page of one article: the text with its marks, and beneath it the sum behind each score.
///
/// A long article goes on on further pages.
struct ArticlePage {
  private let facts: ArticleFacts
  private let notes: MarkNotes
  private let blocks: [TextBlock]
  private let head: String
  private let sections: [ArticleSections.Piece]
  private let parts: PageParts
  private let name: String

  /// Prepares the page of an article, whose files begin with `name`.
  init(_ facts: ArticleFacts, _ notes: MarkNotes, name: String, limit: Int = PageParts.limit) throws
  {
    let voices = VoiceRuns(notes.analysis)
    let text = ArticleText(notes, ArticleMarks(notes, voices: voices))
    self.facts = facts
    self.notes = notes
    self.name = name
    blocks = text.blocks
    sections = ArticleSections(notes).pieces()
    head = try Templates.render(
      "article-head",
      ArticleHead(facts, notes, voices, title: text.title()).values(name: name))
    parts = PageParts(
      text.paragraphs() + sections.map(\.html), name: name, head: head, limit: limit)
  }

  /// The number of pages.
  var count: Int { parts.parts.count }

  /// Where its sections and paragraphs stand.
  var places: ArticlePlaces {
    var places = ArticlePlaces()
    for (index, piece) in sections.enumerated() where places.sections[piece.section] == nil {
      places.sections[piece.section] = parts.part(of: blocks.count + index)
    }
    places.sections = places.sections.filter { $0.value > 1 }
    places.firstParagraphs = parts.parts.dropFirst().compactMap { part in
      blocks.dropFirst(part.lowerBound).first { !$0.isContinued }.map { $0.paragraph + 1 }
    }
    return places
  }

  /// Page `part`, from 1; articles of the report are put together by `group`.
  func html(part: Int, group: String = "outlet", version: String) throws -> String {
    let paragraphs = parts.html(part: part, of: blocks.indices)
    let values: [String: Any] = [
      "head": part == 1 ? parts.mended(head, part: part) : "", "is-first": part == 1,
      "heading": facts.heading, "outlet": facts.outlet, "date": facts.date,
      "paragraphs": paragraphs, "has-text": !paragraphs.isEmpty,
      "sections": parts.html(part: part, of: blocks.count..<blocks.count + sections.count),
      "is-paged": count > 1, "part": part, "parts": count, "links": links(from: part),
      "check": CheckPage.file(name, part: 1),
    ]
    let body = try Templates.render("article", values)
    let title = part == 1 ? facts.heading : "\(facts.heading), page \(part)"
    return try Page(
      title: title, folder: "../", version: version, chapter: .articles, group: group
    ).html(body: body)
  }

  /// The other pages of the article.
  private func links(from part: Int) -> [[String: Any]] {
    (1...count).map { other in
      [
        "part": other, "address": PageParts.file(name, part: other), "is-here": other == part,
        "content": content(of: other),
      ]
    }
  }

  /// `paragraphs 1 to 20`, or that there is none.
  private func content(of part: Int) -> String {
    let held = blocks[parts.parts[part - 1].clamped(to: blocks.indices)]
    guard let first = held.first?.paragraph, let last = held.last?.paragraph else {
      return "tables"
    }
    return first == last ? "paragraph \(first + 1)" : "paragraphs \(first + 1) to \(last + 1)"
  }
}
