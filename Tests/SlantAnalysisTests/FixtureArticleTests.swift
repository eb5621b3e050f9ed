import SlantAnalysis
import Testing

/// An article of our own with many traps in a small space.
struct FixtureArticleTests {
  private let analysis: ArticleAnalysis

  init() throws {
    analysis = try SharedAnalyzer.analyze(ArticleFixture.fixture("naval-yard").text)
  }

  /// The attribution whose content holds `words`.
  private func attribution(of words: String) throws -> Attribution {
    try #require(
      analysis.attributions.last { attribution in
        attribution.content.contains { analysis.words($0).contains(words) }
      }
    )
  }

  private func speakers(of words: String) throws -> [String] {
    try attribution(of: words).speakers.map { analysis.entities[$0].id }
  }

  @Test func `a loaded word about a person is the author's`() throws {
    let term = try #require(analysis.terms("victorious", in: "loaded").first)
    #expect(term.voice == .author)
    #expect(analysis.id(term.target) == "viktor-salm")
    #expect(term.speaker == nil)
  }

  @Test func `a word in marks that a cue attributes is the speaker's`() throws {
    let term = try #require(analysis.terms("martyrs", in: "loaded").first)
    #expect(term.voice == .quoted)
    #expect(analysis.id(term.speaker) == "amin-al-harun")
  }

  @Test func `a word in marks that nobody is said to have used is a scare quote`() {
    let kinds = analysis.quotations.filter { analysis.words($0.span).hasPrefix("republic") }
    #expect(kinds.map(\.kind) == [.scare])
  }

  @Test func `so-called is the author's even in what critics noted`() throws {
    let distance = try #require(analysis.terms("so-called", in: "loaded").first)
    #expect(distance.voice == .author)
    #expect(distance.speaker == nil)
    let brutal = try #require(analysis.terms("brutal", in: "loaded").first)
    #expect(brutal.voice == .reported)
    let noted = try attribution(of: "so-called reformers")
    #expect(noted.sourceKind == .unnamedGroup)
    #expect(noted.stance == .endorsing)
  }

  @Test func `a title of a work is neither speech nor distance`() {
    let titles = analysis.quotations.filter { $0.kind == .title }
    #expect(titles.map { analysis.words($0.span) } == ["The Cold Harbour,"])
  }

  @Test func `promotion, closing note and repeated caption are boilerplate`() {
    let boilerplate = analysis.boilerplate.map { String(analysis.words($0).prefix(24)) }
    #expect(
      boilerplate == [
        "Arlonian President Vikto", "Arlonian President Vikto", "The inside story of Admi",
        "Note: Comments are open ",
      ]
    )
  }

  @Test func `roles and pronouns mean the person`() {
    let mentions = analysis.mentions(of: "viktor-salm")
    #expect(mentions.contains("the Arlonian president"))
    #expect(mentions.filter { $0 == "The Arlonian leader" }.count == 2)
    #expect(mentions.contains("his"))
    #expect(mentions.contains("he"))
    #expect(analysis.mentions(of: "amin-al-harun") == ["Governor Amin al-Harun", "Harun", "he"])
  }

  @Test func `a second quotation in the paragraph has the same speaker`() throws {
    #expect(try speakers(of: "I thank you!") == ["viktor-salm"])
    #expect(try speakers(of: "Your families await you") == ["viktor-salm"])
  }

  @Test func `a split quotation counts once`() throws {
    let split = try attribution(of: "It will outlive us all")
    #expect(split.content.count == 2)
    #expect(split.words == 16)
    let quint = try #require(analysis.entity("mara-quint"))
    #expect(quint.balance.quotes == 2)
    #expect(quint.balance.direct == 1)
    #expect(quint.balance.indirect == 1)
  }

  @Test func `claimed is distancing and said is neutral`() throws {
    #expect(try attribution(of: "could not be beaten").stance == .distancing)
    #expect(try attribution(of: "not true").stance == .neutral)
  }

  @Test func `the last direct quotation belongs to its two authors`() throws {
    let last = try #require(analysis.attributions.last { $0.form == .direct })
    #expect(last.speakers.map { analysis.entities[$0].id } == ["felix-orr", "ruth-calder"])
  }

  @Test func `state television announces`() throws {
    let announced = try attribution(of: "the yard would be rebuilt")
    #expect(announced.source.map { analysis.words($0) } == "Arlonian state television")
    #expect(announced.sourceKind == .organisation)
    #expect(announced.form == .indirect)
  }

  @Test func `a passive leaves its source unstated`() throws {
    #expect(try attribution(of: "a sign of growing confidence").sourceKind == .unstated)
  }
}
