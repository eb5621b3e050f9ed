/// Finds the articles on the same event.
///
///     let index = StoryFinder().index(of: articles.map(fingerprinter.fingerprint))
///     index.story(of: "flare/17")?.articles  // ["courier/3", "flare/17"]
///
/// Articles are alike by the cosine of their words in title, lead and names, rare words weighing more, if
/// they are at most so many days apart; one without a day is compared with all. They are joined by the mean
/// over all pairs, so that no chain of pairs makes one story of two. Copies are one text: the first of them
/// is compared, and the others follow it into its story. <doc:Stories> has the formulas and what was
/// measured.
public struct StoryFinder: Sendable {
  /// The least mean cosine of the articles of two groups that become one story.
  ///
  /// On 120 articles on 40 events F1 over pairs is .95 and more from .20 to .23, and .90 and more from .16
  /// to .28, also without dates.
  static let leastSimilarity = 0.22

  /// The largest number of days between two articles that are compared.
  public let window: Int

  /// A finder.
  ///
  /// - Parameter window: The largest number of days between two articles that are compared; a story
  ///   that goes on for longer becomes several.
  public init(window: Int = 3) { self.window = window }

  /// The stories and groups of copies among articles.
  ///
  /// - Returns: An index that is the same for every order of `fingerprints`.
  /// - Complexity: O(*n* log *n*) in the number of articles.
  public func index(of fingerprints: [ArticleFingerprint]) -> StoryIndex {
    let duplicates = DuplicateFinder().groups(of: fingerprints)
    var copies: [String: [String]] = [:]
    var isCopy: Set<String> = []
    for group in duplicates {
      let others = group.members.dropFirst().map(\.article)
      copies[group.members[0].article] = others
      isCopy.formUnion(others)
    }
    let texts = fingerprints.filter { !isCopy.contains($0.article) }
    let groups = groups(of: texts, copies: copies)
    let byArticle = Dictionary(fingerprints.map { ($0.article, $0) }) { first, _ in first }
    let ordered = groups.map { group in
      group.flatMap { [$0] + (copies[$0] ?? []) }.compactMap { byArticle[$0] }
        .sorted(by: DuplicateFinder.precedes)
    }.sorted { DuplicateFinder.precedes($0[0], $1[0]) }
    let stories = ordered.enumerated().map { number, articles in
      Story(
        id: NumberedName.make("story", number + 1), articles: articles.map(\.article),
        firstDay: articles.compactMap(\.day).min(), lastDay: articles.compactMap(\.day).max())
    }
    return StoryIndex(stories: stories, duplicates: duplicates)
  }

  /// The ids of the texts on the same events; a text of which there are copies is a group also alone.
  private func groups(
    of texts: [ArticleFingerprint], copies: [String: [String]]
  ) -> [[String]] {
    let dated = texts.map { (text: $0, day: $0.day.flatMap(CalendarDay.init)?.number) }
      .sorted { left, right in
        (left.day ?? .min, left.text.article) < (right.day ?? .min, right.text.article)
      }
    let vectors = StoryVectors(dated.map(\.text.storyTerms))
    let pairs = StoryPairs(vectors, days: dated.map(\.day), window: window).pairs()
    var linkage = AverageLinkage(
      count: dated.count, pairs: pairs, threshold: Self.leastSimilarity)
    let groups = linkage.groups().map { $0.map { dated[$0].text.article } }
    let joined = Set(groups.joined())
    return groups + copies.keys.filter { !joined.contains($0) }.map { [$0] }
  }
}
