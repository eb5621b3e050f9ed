import SlantText
import Testing

@testable import SlantAnalysis

/// Who does what is right and wrong, and to whom it is done.
struct MoralTests {
  private func evidence(
    _ text: String, _ entity: String, title: String? = nil
  ) throws -> [(word: String, hit: MoralEvidence)] {
    let analysis = try SharedAnalyzer.analyze(text, title: title)
    let found = try #require(analysis.entity(entity), "no \(entity) in: \(text)")
    return try found.morals.map { hit in
      let source = hit.isInTitle ? try #require(analysis.title) : analysis.body
      return (source.string(hit.span), hit)
    }
  }

  @Test(arguments: MoralSentences.rows)
  func `a moral word is done by somebody or to somebody`(row: MoralSentences.Row) throws {
    let found = try evidence(row.text, row.entity)
    let hit = try #require(
      found.first { $0.word == row.word }?.hit, "\(row.word) does not bear: \(found)")
    #expect(hit.moralClass == row.moralClass)
    #expect(hit.role == row.role)
  }

  @Test func `what somebody says is not said of them`() throws {
    #expect(try evidence("Vera Lund said the massacre was a disgrace.", "vera-lund").isEmpty)
    #expect(try evidence("Vera Lund condemned the massacre.", "vera-lund").isEmpty)
    #expect(try evidence("“It was cruelty and fraud,” Vera Lund said.", "vera-lund").isEmpty)
  }

  @Test func `what merely stands near is not said of them`() throws {
    #expect(try evidence("After the massacre, Vera Lund walked to Osmere.", "vera-lund").isEmpty)
  }

  @Test func `words count in the voice that speaks them`() throws {
    let found = try evidence(
      "Otto Brandt is cruel. Vera Lund said that Otto Brandt had betrayed the council.",
      "otto-brandt")
    #expect(found.map(\.word) == ["cruel", "betrayed"])
    #expect(found.map(\.hit.voice) == [.author, .reported])
  }

  @Test func `a negated word is told as such`() throws {
    let found = try evidence("Vera Lund never betrayed the council.", "vera-lund")
    #expect(found.map(\.hit.isNegated) == [true])
    #expect(found.map(\.hit.role) == [.doer])
  }

  @Test func `a word of the headline stands apart`() throws {
    let text = "The council met in Osmere on Monday. Vera Lund spoke for an hour that evening."
    let apart = try evidence(text, "vera-lund", title: "Vera Lund betrayed the council")
    #expect(apart.map(\.hit.isHeadline) == [true])
    #expect(apart.map(\.hit.isInTitle) == [true])
    let inText = try evidence("Vera Lund betrayed the council\n\n" + text, "vera-lund")
    #expect(inText.map(\.hit.isHeadline) == [true])
    #expect(inText.map(\.hit.isInTitle) == [false])
  }

  @Test func `hits in boilerplate do not count`() throws {
    let text = "Vera Lund spoke for an hour.\n\nRead more: Vera Lund betrayed the council"
    #expect(try evidence(text, "vera-lund").isEmpty)
  }

  @Test(arguments: try ArticleFixture.samples())
  func `every word of an entity is a hit of the article`(article: ArticleFixture) throws {
    let analysis = try SharedAnalyzer.analyze(article.text, title: article.title)
    let hits = analysis.terms.filter { $0.lexicon == Category.morals && $0.isScored }
    for hit in analysis.entities.flatMap(\.morals) {
      #expect(hit.bearing.isGrammatical)
      #expect(
        hits.contains {
          $0.span == hit.span && $0.isInTitle == hit.isInTitle && $0.termClass == hit.moralClass
            && $0.voice == hit.voice
        })
    }
  }
}
