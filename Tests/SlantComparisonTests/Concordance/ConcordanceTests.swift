import SlantCorpus
import SlantLexicon
import Testing

@testable import SlantAnalysis
@testable import SlantComparison

@Suite struct ConcordanceTests {
  private static let text = """
    🙂 A Hope for the harbour, the mayor wrote. Nobody knows.

    “We have no hope of rain,” Orla Fenwick said. Aldo Dunmore said that hope springs\u{20}\u{20}\
    eternal. Grace Hope smiled at the so-called “hope”.
    """

  private static let builtIn =
    (try? BuiltInLexicons.all().filter {
      ["cues", "wordclass", "first_names", "titles", "irregular"].contains($0.name)
    }) ?? []

  private func lines(
    _ pattern: String, context: Int = 3, title: String? = "No hope"
  ) throws -> [ConcordanceLine] {
    let concordance = Concordance(pattern: pattern, context: context)
    // A few lexicons will do for who speaks, and compile faster than all.
    let lexicons = try LexiconSet(Self.builtIn + [concordance.lexicon])
    let analysis = try ArticleAnalyzer(lexicons: lexicons).analyze(text: Self.text, title: title)
    let article = Article(
      id: "a", outlet: "Echo", title: title, date: "2024-01-02", text: Self.text)
    return concordance.lines(in: AnalyzedArticle(article: article, analysis: analysis))
  }

  @Test func `every hit has its words around it, its voice and its speaker`() throws {
    let lines = try lines("hope")
    #expect(
      lines.map { [$0.left, $0.keyword, $0.right] } == [
        ["No ", "hope", ""],
        ["🙂 A ", "Hope", " for the harbour"],
        ["We have no ", "hope", " of rain,” Orla"],
        ["Dunmore said that ", "hope", " springs eternal. Grace"],
        ["springs eternal. Grace ", "Hope", " smiled at the"],
        ["at the so-called “", "hope", "”."],
      ])
    #expect(lines.map(\.voice) == [.author, .author, .quoted, .reported, .author, .scare])
    #expect(
      lines.map(\.speaker) == [nil, nil, "Orla Fenwick", "Aldo Dunmore", nil, nil])
    #expect(lines.map(\.paragraph) == [nil, 1, 2, 2, 2, 2])
    #expect(lines.map(\.isInTitle) == [true, false, false, false, false, false])
    #expect(lines[0].zone == .title)
    #expect(lines[2].speakerID == "orla-fenwick")
    #expect(lines.allSatisfy { $0.outlet == "Echo" && $0.date == "2024-01-02" })
  }

  @Test func `places are counted in Unicode scalars`() throws {
    let scalars = Array(Self.text.unicodeScalars)
    for line in try lines("hope", title: nil) {
      let words = String(String.UnicodeScalarView(scalars[line.scalars]))
      #expect(words == line.keyword)
    }
  }

  @Test(arguments: [
    ("=Hope", 2), ("hop*", 6), ("no hope", 2), ("springs eternal", 1), ("hopes", 0), ("=HOPE", 0),
  ])
  func `the pattern is that of a lexicon`(pattern: String, hits: Int) throws {
    #expect(try lines(pattern).count == hits)
  }

  @Test func `white space within a hit and its context is one space`() throws {
    let line = try #require(try lines("springs eternal", context: 1).first)
    #expect([line.left, line.keyword, line.right] == ["hope ", "springs eternal", ". Grace"])
  }

  @Test func `no context is none`() throws {
    let line = try #require(try lines("rain", context: 0).first)
    #expect([line.left, line.keyword, line.right] == ["", "rain", ""])
  }

  @Test func `the pattern takes nothing away from the other lexicons`() throws {
    let concordance = Concordance(pattern: "victorious", context: 2)
    let text = "A victorious mayor arrived."
    let loaded = try [#require(try BuiltInLexicons.lexicon("loaded"))]
    let plain = try ArticleAnalyzer(lexicons: LexiconSet(loaded)).analyze(text: text)
    let with = try ArticleAnalyzer(lexicons: LexiconSet(loaded + [concordance.lexicon]))
      .analyze(text: text)
    #expect(with.loadedHits == plain.loadedHits)
    #expect(with.loadedHits.author == 1)
  }
}
