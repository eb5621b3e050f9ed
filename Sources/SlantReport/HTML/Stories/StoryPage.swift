internal import SlantComparison

/// The page of one story: its articles in columns, who is quoted by whom, and the names chosen.
///
/// A story with very many articles goes on on further pages that hold columns alone.
struct StoryPage {
  /// The most articles on one page.
  static let articlesPerPage = 24
  /// The most outlets that a matrix has columns for.
  static let outletLimit = 24
  /// The most outlets without an article that are named.
  static let missingLimit = 100

  let story: ReportStory
  /// The file of the story before this one in the list.
  let previous: String?
  /// The file of the story after this one in the list.
  let next: String?
  let classes: TermClasses
  let names: EntityNames

  /// The number of pages.
  var parts: Int {
    max(1, (story.articles.count + Self.articlesPerPage - 1) / Self.articlesPerPage)
  }

  /// A page of the story, from 1; articles of the report are put together by `group`.
  func html(part: Int, group: String = "outlet", version: String) throws -> String {
    let columns = StoryColumns(
      story.byOutlet.dropFirst((part - 1) * Self.articlesPerPage).prefix(Self.articlesPerPage),
      of: story,
      classes: classes
    )
    var values = frame(part).merging(story.days) { $1 }
    values["tables"] = columns.tables(
      from: (part - 1) * Self.articlesPerPage,
      total: story.articles.count
    )
    values["legend"] = columns.legend
    if part == 1 { values.merge(whole()) { $1 } }
    let body = try Templates.render("story", values)
    let title = part == 1 ? story.heading : "\(story.heading), page \(part)"
    return try Page(
      title: title, folder: "../", version: version, chapter: .stories, group: group
    ).html(body: body)
  }

  private func frame(_ part: Int) -> [String: Any] {
    [
      "heading": story.heading, "number": story.number, "is-first": part == 1,
      "part": "\(part)", "parts": "\(parts)", "is-paged": parts > 1,
      "further": (1...parts).map { ["part": "\($0)", "address": name(part: $0)] },
      "previous": [previous].compactMap(\.self), "next": [next].compactMap(\.self),
    ]
  }

  private func name(part: Int) -> String { String(story.path(part: part).dropFirst(8)) }

  /// What is told of the story as a whole, on its first page.
  private func whole() -> [String: Any] {
    let sources = StorySources(story, names: names)
    let choices = StoryNames(story)
    return [
      "findings": StoryFindings(story, sources).sentences(),
      "missing": missing, "has-missing": !story.missing.isEmpty,
      "missing-count": missingCount,
      "sources": sources.values(), "names": choices.values(),
    ]
  }

  private var missingCount: String {
    let all = story.outlets + story.missing.count
    return "\(DisplayNumber.integer(story.missing.count)) of \(DisplayNumber.count(all, "outlet"))"
  }

  private var missing: String {
    let named = story.missing.prefix(Self.missingLimit).map { Shortening.text($0, to: 80) }
    let more = story.missing.count - named.count
    return named.joined(separator: ", ")
      + (more > 0 ? " and \(DisplayNumber.integer(more)) more" : "")
  }
}
