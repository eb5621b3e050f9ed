internal import SlantComparison

/// The ways from the pages of articles to the stories that they tell.
///
/// An article's page is written before stories are found; it has a place for the way.
struct StoryWays {
  /// What stands in the page of an article where the way to its story goes; no text of an article can
  /// make it, since each `<` of a text is escaped.
  static let place = "<!-- story -->"

  private let stories: ReportStories

  /// The ways to some stories.
  init(_ stories: ReportStories) { self.stories = stories }

  /// Writes them into the pages of the articles in `folder`.
  func write(to folder: ReportFolder) throws {
    for story in stories.stories {
      let way = Self.way(to: story)
      for file in story.articles.compactMap(\.link.file) {
        try folder.replace(Self.place, with: way, in: file)
      }
    }
  }

  private static func way(to story: ReportStory) -> String {
    let text =
      DisplayNumber.count(story.articles.count, "article") + " of "
      + DisplayNumber.count(story.outlets, "outlet") + " on one event"
    return "<p class=\"origin\">Story: <a href=\"../\(story.path(part: 1))\">\(text)</a></p>"
  }
}
