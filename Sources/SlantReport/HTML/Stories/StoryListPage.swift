/// A page of the list of stories.
struct StoryListPage {
  /// The most stories on one page.
  static let rowsPerPage = 200

  /// The stories of this page.
  let rows: ArraySlice<ReportStory>
  /// All stories.
  let stories: ReportStories
  /// The number of the page, from 1.
  let number: Int
  /// The number of pages.
  let count: Int

  /// The list in pages, at least one.
  static func pages(of stories: ReportStories) -> [StoryListPage] {
    let rows = stories.stories
    let count = max(1, (rows.count + rowsPerPage - 1) / rowsPerPage)
    return (0..<count).map { index in
      let end = min(rows.count, (index + 1) * rowsPerPage)
      return StoryListPage(
        rows: rows[index * rowsPerPage..<end],
        stories: stories,
        number: index + 1,
        count: count
      )
    }
  }

  /// The name of the file.
  static func file(_ number: Int) -> String {
    number == 1 ? "stories.html" : "stories-\(number).html"
  }

  /// The page; articles of the report are put together by `group`.
  func html(group: String = "outlet", version: String) throws -> String {
    let body = try Templates.render("stories", values())
    let title = number == 1 ? "Stories" : "Stories, page \(number)"
    return try Page(
      title: title, folder: "", version: version, chapter: .stories, group: group
    ).html(body: body)
  }

  private func values() -> [String: Any] {
    [
      "sentence": stories.sentence, "alone": alone, "without-text": withoutText,
      "stories": rows.map(row), "has-stories": !rows.isEmpty,
      "page": "\(number)", "pages": "\(count)", "is-paged": count > 1,
      "has-previous": number > 1, "previous": Self.file(number - 1),
      "has-next": number < count, "next": Self.file(number + 1),
    ]
  }

  private var alone: String {
    stories.alone == 0
      ? "Every article is on one of them."
      : "\(DisplayNumber.count(stories.alone, "article")) \(stories.alone == 1 ? "tells" : "tell") of an "
        + "event that no other does."
  }

  /// A list, as a template's section takes it.
  private var withoutText: [String] {
    stories.withoutText == 0
      ? []
      : [
        "For \(DisplayNumber.count(stories.withoutText, "article")) no story was looked for, since "
          + "\(stories.withoutText == 1 ? "its record holds" : "their records hold") no text."
      ]
  }

  private func row(_ story: ReportStory) -> [String: Any] {
    let values: [String: Any] = [
      "title": story.heading, "address": story.path(part: 1), "number": story.number,
      "outlets": DisplayNumber.integer(story.outlets),
      "articles": DisplayNumber.integer(story.articles.count),
      "missing": DisplayNumber.integer(story.missing.count),
      "wire": story.wireGroups.isEmpty
        ? DisplayNumber.missing : DisplayNumber.integer(story.wireGroups.count),
    ]
    return values.merging(story.days) { $1 }
  }
}
