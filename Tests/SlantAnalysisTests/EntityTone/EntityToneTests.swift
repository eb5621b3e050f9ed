import SlantText
import Testing

@testable import SlantAnalysis

/// Who does what to whom: which words count towards whom.
struct EntityToneTests {
  private func evidence(
    _ text: String, _ entity: String, title: String? = nil
  ) throws -> [(word: String, evidence: ToneEvidence)] {
    let analysis = try SharedAnalyzer.analyze(text, title: title)
    let found = try #require(analysis.entity(entity), "no \(entity) in: \(text)")
    return try found.evidence.map { hit in
      let source = hit.isInTitle ? try #require(analysis.title) : analysis.body
      return (source.string(hit.span), hit)
    }
  }

  @Test(arguments: BearingSentences.rows)
  func `a word bears on whom it is said of`(row: BearingSentences.Row) throws {
    let found = try evidence(row.text, row.entity)
    let hit = try #require(
      found.first { $0.word == row.word }, "\(row.word) does not bear: \(found)")
    #expect(hit.evidence.bearing == row.bearing)
    #expect((hit.evidence.value > 0) == row.isPositive)
  }

  @Test func `what somebody says is not said of them`() throws {
    #expect(try evidence("Vera Lund said the attack was a disgrace.", "vera-lund").isEmpty)
    #expect(try evidence("“A shameful lie,” Vera Lund said.", "vera-lund").isEmpty)
  }

  @Test func `what somebody says of themselves is`() throws {
    let found = try evidence("Vera Lund said that she had been a coward.", "vera-lund")
    #expect(found.map(\.word) == ["coward"])
    #expect(found.map(\.evidence.voice) == [.reported])
  }

  @Test(arguments: [
    "Vera Lund solved the problem.", "Vera Lund lost the support of the council.",
  ])
  func `a verb that says the opposite of its object decides`(text: String) throws {
    let found = try evidence(text, "vera-lund")
    #expect(!found.contains { $0.evidence.bearing == .holder }, "\(found)")
  }

  @Test func `a subject after a comma is no apposition`() throws {
    let found = try evidence("In Lisbon, a notorious liar ran for mayor.", "lisbon")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.evidence.bearing == .clause })
  }

  @Test func `a word of the same clause counts for a quarter, of another clause not at all`() throws
  {
    let found = try evidence(
      "In a dreadful winter, Vera Lund walked to Lisbon, and it was a wonderful evening.",
      "vera-lund")
    #expect(found.map(\.word) == ["dreadful"])
    #expect(found.map(\.evidence.bearing) == [.clause])
  }

  @Test func `an asked target also takes what stands elsewhere in its sentence`() throws {
    let text = "Vera Lund walked to Lisbon, and it was a wonderful evening."
    let analysis = try SharedAnalyzer.get().analyze(text: text, targets: [0..<9])
    let target = try #require(analysis.targets.first)
    #expect(target.evidence.map(\.bearing) == [.sentence])
    #expect(target.label == .positive)
  }

  @Test func `an asked target takes what is said of it by a pronoun in its sentence`() throws {
    let text = "Vera Lund left town after she had betrayed the council."
    let analysis = try SharedAnalyzer.get().analyze(text: text, targets: [0..<9])
    let target = try #require(analysis.targets.first)
    #expect(target.evidence.map(\.bearing) == [.agent])
    #expect(target.label == .negative)
  }

  @Test func `a title counts apart`() throws {
    let found = try evidence(
      "The council met in Oslo. Vera Lund spoke.", "vera-lund", title: "Vera Lund is a liar")
    #expect(found.map(\.word) == ["liar"])
    #expect(found.map(\.evidence.isInTitle) == [true])
  }

  @Test func `a title of two sentences is one`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "The council met in Oslo. Vera Lund spoke.",
      title: "Vera Lund is a liar. Vera Lund is corrupt")
    #expect(analysis.entity("vera-lund")?.tone.title.sentences == 1)
    #expect(analysis.entity("vera-lund")?.tone.title.hits == 2)
  }
}
