import SlantAnalysis
import SlantCorpus
import SlantLexicon
import TestSupport
import Testing

@testable import SlantComparison

/// The rows of naming.csv.
struct NamingSummaryTests {
  private static let lexicon = """
    # name: naming
    # concept fighters: those who fight a government
    # concept tax: a tax on what the dead leave
    term\tconcept\tconnotation\tinflect
    rebel\tfighters\tneutral\tn
    terrorist\tfighters\tnegative\tn
    freedom fighter\tfighters\tpositive\tn
    =DT\ttax\tnegative
    death tax\ttax\tnegative
    inheritance tax\ttax\tneutral
    """

  private static let texts: [(outlet: String?, title: String?, text: String)] = [
    (
      "Plain", nil,
      "The rebels left. “The terrorists must go,” Rosa Klein said. She said the rebels would stay."
    ),
    ("Plain", "Rebels gone", "The rebels and the terrorists left. The “rebels” slept."),
    ("Echo", nil, "The freedom fighters left.\n\nRead more: Where terrorists hide"),
    ("Calm", nil, "The harbour was quiet."),
    (nil, nil, "Rosa Klein said the death tax was high. The DT is new, and dt is nothing."),
  ]

  private static let corpus = Result {
    let own = try SlantTSV.read(Array(lexicon.utf8), path: "naming.tsv")
    let analyzer = try ArticleAnalyzer(lexicons: .builtIn(replacements: [own]))
    return texts.enumerated().map { number, item in
      AnalyzedArticle(
        article: Article(id: "\(number)", outlet: item.outlet, title: item.title, text: item.text),
        analysis: analyzer.analyze(text: item.text, title: item.title))
    }
  }

  private func summary(_ articles: [AnalyzedArticle]) -> NamingSummary {
    articles.reduce(into: CorpusSummary()) { $0.add(ArticleDigest($1)) }.naming
  }

  @Test func `a name has a row where the thing is named`() throws {
    let rows = summary(try Self.corpus.get()).rows.map { row in
      let uses = row.sums.uses
      let counts = [uses.author, uses.quoted, uses.reported, uses.scare, uses.title]
      return "\(row.outlet ?? "-") \(row.variant.name): \(counts) in \(row.sums.articles), of "
        + "\(row.conceptAuthorUses)"
    }
    #expect(
      rows == [
        "Echo freedom fighter: [1, 0, 0, 0, 0] in 1, of 1",
        "Echo rebel: [0, 0, 0, 0, 0] in 0, of 1",
        "Echo terrorist: [0, 0, 0, 0, 0] in 0, of 1",
        "Plain freedom fighter: [0, 0, 0, 0, 0] in 0, of 3",
        "Plain rebel: [2, 0, 1, 1, 1] in 2, of 3",
        "Plain terrorist: [1, 1, 0, 0, 0] in 2, of 3",
        "- DT: [1, 0, 0, 0, 0] in 1, of 1", "- death tax: [0, 0, 1, 0, 0] in 1, of 1",
      ])
  }

  @Test func `the words of an outlet are those of all its articles`() throws {
    let articles = try Self.corpus.get()
    for row in summary(articles).rows {
      let own = articles.filter { $0.article.outlet == row.outlet }
      #expect(row.authorWords == own.reduce(0) { $0 + $1.analysis.wordsByVoice.author })
    }
  }

  @Test func `adding in any order and in parts gives the same`() throws {
    let articles = try Self.corpus.get()
    let whole = summary(articles)
    var random = SplitMix64(seed: 11)
    for _ in 0..<20 {
      let shuffled = articles.shuffled(using: &random)
      let cut = Int.random(in: 0...articles.count, using: &random)
      var parts = summary(Array(shuffled[..<cut]))
      parts += summary(Array(shuffled[cut...]))
      #expect(parts == whole)
      #expect(parts.rows == whole.rows)
    }
  }
}
