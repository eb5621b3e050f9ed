import TestSupport
import Testing

@testable import SlantComparison

struct StoryFinderTests {
  /// The articles of each story of the sample, sorted.
  private static func expected(_ fingerprints: [ArticleFingerprint]) -> [[String]] {
    Dictionary(grouping: fingerprints.map(\.article), by: SampleCorpus.story)
      .map { $0.value.sorted() }.sorted { $0[0] < $1[0] }
  }

  private static func found(_ index: StoryIndex) -> [[String]] {
    index.stories.map { $0.articles.sorted() }.sorted { $0[0] < $1[0] }
  }

  private static func undated(_ parts: [FingerprintParts]) -> [FingerprintParts] {
    parts.map { part in
      var part = part
      part.date = nil
      return part
    }
  }

  @Test func `the six stories of the sample come out`() throws {
    let fingerprints = try SampleCorpus.fingerprints()
    let index = StoryFinder().index(of: fingerprints)
    #expect(Self.found(index) == Self.expected(fingerprints))
    #expect(index.stories.map(\.id) == (1...6).map { "story-000\($0)" })
    #expect(index.stories.map(\.firstDay).first == "2025-03-10")
    #expect(index.stories.map(\.lastDay).last == "2025-10-15")
  }

  @Test func `they come out without dates`() throws {
    let fingerprints = try Self.undated(SampleCorpus.parts())
      .map(SampleCorpus.fingerprinter().fingerprint)
    #expect(Self.found(StoryFinder().index(of: fingerprints)) == Self.expected(fingerprints))
  }

  @Test func `each of them is a story also alone`() throws {
    let fingerprints = try SampleCorpus.fingerprints()
    for story in Self.expected(fingerprints) {
      let articles = fingerprints.filter { story.contains($0.article) }
      #expect(Self.found(StoryFinder().index(of: articles)) == [story])
    }
  }

  @Test func `articles on different events are no story`() throws {
    let fingerprints = try SampleCorpus.fingerprints()
    for outlet in 0..<4 {
      let articles = Array(fingerprints[(outlet * 6)..<(outlet * 6 + 6)])
      #expect(StoryFinder().index(of: articles).stories.isEmpty)
    }
  }

  @Test func `an article alone has no story`() throws {
    let first = try #require(SampleCorpus.fingerprints().first)
    let index = StoryFinder().index(of: [first])
    #expect(index.stories.isEmpty)
    #expect(index.story(of: first.article) == nil)
    #expect(StoryFinder().index(of: []).stories.isEmpty)
  }

  @Test func `the agency's text is a wire group within its story`() throws {
    let index = StoryFinder().index(of: try SampleCorpus.fingerprints())
    let wire = ["daily-flare/ferrant-hallowick", "northgate-courier/ferrant-hallowick"]
    #expect(index.duplicates.map { $0.members.map(\.article) } == [wire])
    #expect(wire.map { index.wireGroup(of: $0) } == ["wire-0001", "wire-0001"])
    #expect(wire.map { index.duplicateOf($0) } == [nil, nil])
    #expect(index.story(of: wire[0])?.articles.count == 4)
    #expect(index.wireGroup(of: "free-lantern/ferrant-hallowick") == nil)
  }

  @Test func `articles too far apart are no story and copies are one at any distance`() throws {
    var parts = try SampleCorpus.parts().filter {
      SampleCorpus.story($0.article) == "ferrant-hallowick"
    }
    for (position, article) in parts.indices.enumerated() {
      parts[article].date = "2025-0\(position + 1)-01"
    }
    let index = StoryFinder().index(of: try parts.map(SampleCorpus.fingerprinter().fingerprint))
    #expect(
      index.stories.map(\.articles) == [
        ["daily-flare/ferrant-hallowick", "northgate-courier/ferrant-hallowick"]
      ])
    #expect(
      StoryFinder(window: 100).index(
        of: try parts.map(SampleCorpus.fingerprinter().fingerprint)
      ).stories.map(\.articles.count) == [4])
  }

  @Test(.tags(.property)) func `the order of the input makes no difference`() throws {
    let fingerprints = try SampleCorpus.fingerprints()
    let index = StoryFinder().index(of: fingerprints)
    var random = SplitMix64(seed: 6)
    for _ in 0..<5 {
      #expect(StoryFinder().index(of: fingerprints.shuffled(using: &random)) == index)
    }
  }

  @Test(.tags(.property)) func `an unrelated article changes no story`() throws {
    let fingerprints = try SampleCorpus.fingerprints()
    for story in Self.expected(fingerprints) {
      let others = fingerprints.filter { !story.contains($0.article) }
      let expected = Self.expected(others)
      for added in fingerprints where story.contains(added.article) {
        #expect(Self.found(StoryFinder().index(of: others + [added])) == expected)
      }
    }
  }
}
