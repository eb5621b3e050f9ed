/// Which articles tell the same story, and which are copies.
public struct StoryIndex: Equatable, Sendable {
  /// The stories, by the day and id of their earliest articles.
  public let stories: [Story]
  /// The groups of copies, by the day and id of their earliest articles.
  public let duplicates: [DuplicateGroup]
  private let storyByArticle: [String: Int]
  private let groupByArticle: [String: Int]

  /// An index of stories and groups of copies.
  init(stories: [Story], duplicates: [DuplicateGroup]) {
    self.stories = stories
    self.duplicates = duplicates
    storyByArticle = Self.positions(stories.map(\.articles))
    groupByArticle = Self.positions(duplicates.map { $0.members.map(\.article) })
  }

  /// The story that an article belongs to; `nil` where it is the only one on its event.
  public func story(of article: String) -> Story? { storyByArticle[article].map { stories[$0] } }

  /// The group of copies that an article belongs to; `nil` where it has no copy.
  public func duplicates(of article: String) -> DuplicateGroup? {
    groupByArticle[article].map { duplicates[$0] }
  }

  /// The wire group that an article belongs to, `wire-0001`; `nil` where no other outlet has its text.
  public func wireGroup(of article: String) -> String? { duplicates(of: article)?.wireGroup }

  /// The earlier article of the same outlet that an article repeats; `nil` where it is to be counted.
  public func duplicateOf(_ article: String) -> String? {
    duplicates(of: article)?.members.first { $0.article == article }?.duplicateOf
  }

  private static func positions(_ groups: [[String]]) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (position, articles) in groups.enumerated() {
      for article in articles { positions[article] = position }
    }
    return positions
  }
}
