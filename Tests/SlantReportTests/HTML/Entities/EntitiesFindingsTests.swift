import SlantAnalysis
import SlantComparison
import SlantCorpus
import Testing

@testable import SlantReport

struct EntitiesFindingsTests {
  /// An article in which each of `people` has ten sentences with a tone in each of two voices.
  private static func digest(
    _ id: String, _ outlet: String, _ people: [(id: String, author: Int, quoted: Int)]
  ) -> ArticleDigest {
    var keys = ArticleKeys(id: id)
    keys.outlet = outlet
    var counts = ArticleCounts()
    counts.add(1, to: "articles")
    counts.add(1000, to: "words")
    let tallies = people.map { person in
      let presence = [1, 20] + [Int](repeating: 0, count: head - 2)
      let tones =
        [0, 0, 10, 10, person.author * 1_000_000] + [0, 0, 10, 10, person.quoted * 1_000_000]
      let sums = BalanceSums(integers: presence + tones)
      return ArticleSpeech.Tally(
        level: .entity, source: SpeechFixture.person(person.id), sums: sums)
    }
    return ArticleDigest(
      keys: keys, counts: counts,
      speech: ArticleSpeech(
        tallies: tallies, pairs: [],
        labels: people.map { SourceLabel(id: $0.id, name: "Name \($0.id)", type: .person) },
        total: OutletSpeech()),
      names: [], loaded: [], voices: [], text: nil)
  }

  /// The numbers before the tones towards a subject in ``BalanceSums/integers``.
  private static let head = BalanceSums().integers.count - 5 * (Voice.allCases.count + 1)

  @Test func `who is spoken of most kindly, least kindly, and most differently`() async throws {
    let digests = [
      Self.digest("1", "Post", [("a", -5, -4), ("b", 3, -3), ("c", 1, 1)]),
      Self.digest("2", "Mirror", [("a", -5, -4), ("b", 3, -3)]),
    ]
    let page = try PageReading(
      try await ReportFixture.report(ofRecords: digests), Chapter.entities.file)
    let said = HTMLCheck.text(page.html)
    #expect(said.contains("Of 2 articles, most speak of Name a (2), Name b (2) and Name c (1)."))
    #expect(
      said.contains(
        "is lowest for Name a (−0.50, 20 sentences) and highest for Name b (+0.30, 20 sentences)."))
    #expect(
      said.contains(
        "furthest apart on Name b: +0.30 in the author’s voice, −0.30 in quotation marks."))
  }
}
