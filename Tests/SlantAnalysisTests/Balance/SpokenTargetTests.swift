import TestSupport
import Testing

@testable import SlantAnalysis

/// Of whom the content of an attribution speaks.
struct SpokenTargetTests {
  private func targets(_ text: String) throws -> [(id: String, target: SpokenTarget)] {
    let analysis = try SharedAnalyzer.analyze(text)
    return analysis.balance.speech.flatMap { speech in
      speech.targets.map { (analysis.entities[$0.entity].id, $0) }
    }
  }

  @Test func `names, roles and pronouns in the content count, and those outside do not`() throws {
    let found = try targets(
      """
      Ann Lee met Mayor Tobias Grell on Monday. Ann Lee said Tobias Grell had kept his promise.
      """)
    let grell = try #require(found.first { $0.id == "tobias-grell" }).target
    #expect(grell.mentions == 2)
    #expect(!found.contains { $0.id == "ann-lee" })
  }

  @Test func `words are those of the clauses that mention the target`() throws {
    let found = try targets(
      "“Tobias Grell is a liar, and we have closed the harbour for the winter,” said Ann Lee.")
    // Tobias Grell is a liar
    #expect(found.map(\.id) == ["tobias-grell"])
    #expect(found.map(\.target.words) == [5])
    #expect(found.map(\.target.tone.hits) == [1])
    #expect((found.first?.target.tone.score ?? 0) < 0)
  }

  @Test func `without a hit in these clauses the rest of the sentence tells the tone`() throws {
    let found = try targets(
      "“Tobias Grell came by boat, and it was a wonderful evening,” said Ann Lee.")
    #expect(found.map(\.target.words) == [5])
    #expect((found.first?.target.tone.score ?? 0) > 0)
  }

  @Test func `the tone outside the content is not the speaker's`() throws {
    let found = try targets("In a disgraceful rant, Ann Lee said that Tobias Grell was at home.")
    #expect(found.map(\.id) == ["tobias-grell"])
    #expect(found.map(\.target.tone.hits) == [0])
  }

  @Test(arguments: [
    "Ann Lee declined to say whether Tobias Grell was at home.",
    "Ann Lee hopes that Tobias Grell will come home.",
  ])
  func `what is not said or not counted has no targets`(text: String) throws {
    #expect(try targets(text).isEmpty)
  }

  @Test(arguments: 1...7)
  func `equal parts add up`(count: Int) {
    for total in [0, 1, 999, 1000, 7000, 12_345] {
      let parts = EqualParts.of(total, count: count)
      #expect(parts.count == count)
      #expect(parts.reduce(0, +) == total)
      #expect((parts.max() ?? 0) - (parts.min() ?? 0) <= 1)
    }
  }
}
