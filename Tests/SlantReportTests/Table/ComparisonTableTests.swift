import SlantAnalysis
import SlantLexicon
import SlantStatistics
import TestSupport
import Testing

@testable import SlantComparison
@testable import SlantReport

/// The tables of a comparison, written of articles whose counts are made by hand.
struct ComparisonTableTests {
  /// An article of an outlet on a day, with loaded terms of the author in 100 words.
  private static func article(
    _ number: Int, of outlet: String, hits: Int, text: TextDigest? = nil
  ) -> ArticleDigest {
    let day = String(String(101 + number).dropFirst())
    var keys = ArticleKeys(id: "\(outlet.lowercased())/\(day)")
    keys.outlet = outlet
    keys.date = "2024-02-\(day)"
    keys.title = "Day \(day), \"again\""
    var counts = ArticleCounts()
    for (name, value) in [
      ("articles", 1), ("words", 100), ("loaded:all", hits), ("quotes", 4), ("quoted_words", 30),
      ("unknown", outlet == "Lamp" ? 1 : 0),
    ] { counts.add(value, to: name) }
    return ArticleDigest(
      keys: keys, counts: counts,
      speech: ArticleSpeech(
        tallies: [], pairs: [], labels: [], total: OutletSpeech(attributions: 4, quotedWords: 30)),
      names: [
        .init(
          variant: NameVariant(concept: "fighters", name: "rebel", connotation: .neutral),
          uses: uses(author: number)),
        .init(
          variant: NameVariant(concept: "fighters", name: "thug", connotation: .negative),
          uses: uses(author: 0)),
      ],
      loaded: [
        .init(term: "disgrace", termClass: "moralizing", hits: 1),
        .init(term: "farce", termClass: "ridiculing", hits: 2),
      ],
      voices: [
        StoryVoice(name: "Ann Lee", kind: "person", quotes: 2, quotedWordsMilli: 20_500),
        StoryVoice(name: "", kind: "unknown", quotes: 1, quotedWordsMilli: 9499),
      ], text: text)
  }

  private static func uses(author: Int) -> ByVoice<Int> {
    var uses = ByVoice(repeating: 0)
    (uses.author, uses.quoted) = (author, 3)
    return uses
  }

  /// Ten stories that two outlets share.
  private static func comparison() async -> SlantComparison.Comparison {
    let articles = (0..<10).flatMap { number in
      [
        article(number, of: "Echo", hits: number % 4),
        article(number, of: "Lamp", hits: number % 3),
      ]
    }
    let stories = (0..<10).map { number in
      Story(
        id: "story-000\(number)",
        articles: [articles[2 * number].keys.id, articles[2 * number + 1].keys.id],
        firstDay: nil, lastDay: nil)
    }
    var options = ComparisonOptions()
    options.replicates = 200
    return await SlantComparison.Comparison(
      articles, labels: [:], stories: StoryIndex(stories: stories, duplicates: []),
      options: options, jobs: 1)
  }

  @Test(.tags(.golden)) func `values of outlets are written`() async throws {
    let rows = await Self.comparison().estimates.filter {
      ["loaded_all_hits_per_1000", "unknown_share", "confidence"].contains($0.measure.name)
    }
    try expectSnapshot(of: TableListing.text(OutletsTable.table(.outlet), rows))
  }

  @Test(.tags(.golden)) func `contrasts of outlets and of words are written`() async throws {
    let contrasts = await Self.comparison().contrasts.filter {
      ["loaded_all_hits_per_1000", "unknown_share"].contains($0.measure.name)
    }
    let rows = contrasts.map(ContrastRow.measure) + Self.words.map { .word($0, tests: 12) }
    try expectSnapshot(of: TableListing.text(ContrastsTable.table(.outlet), rows))
  }

  /// A word that is tested, and a phrase that is not.
  private static let words = [
    DistinctiveWord(
      outlet: "Echo", term: "farce", kind: .word,
      target: .init(count: 12, words: 4000, articles: 6, allArticles: 10),
      reference: .init(count: 2, words: 5000, articles: 2, allArticles: 10),
      logOdds: 1.5, z: 2.5, logRatio: 2.9, dispersion: 0.4,
      logRate: .init(value: 2, standardError: 0.5, interval: 1...3), p: 0.01, adjustedP: 0.06,
      gap: nil, phrase: "utter farce"),
    DistinctiveWord(
      outlet: nil, term: "=cold spell", kind: .phrase,
      target: .init(count: 3, words: 4000, articles: 2, allArticles: 4),
      reference: .init(count: 0, words: 5000, articles: 0, allArticles: 16),
      logOdds: 1, z: 0.5, logRatio: 3, dispersion: nil, logRate: nil, p: nil, adjustedP: nil,
      gap: .fewArticlesWithTerm, phrase: nil),
  ]

  @Test(.tags(.golden)) func `trends are written`() async throws {
    let rows = await Self.comparison().trends.filter {
      $0.measure.name == "loaded_all_hits_per_1000"
    }
    try expectSnapshot(of: TableListing.text(TrendsTable.table(.outlet), rows))
  }

  /// Two reports on one flood, one of them twice, a copy at another outlet, and something else.
  private static let flood = """
    The river Velm burst its banks near Port Ellary on Monday night and flooded four hundred homes, \
    Mayor Rosa Klein said. Boats carried families from the Old Quay to the market hall, where they \
    slept on the floor. The water rose by two metres in an hour after a week of rain, and the dam at \
    Kesh held. Klein said the council had asked for sandbags in May and had received none.
    """

  private static func texts() throws -> [ArticleDigest] {
    let digester = TextDigester(lexicons: try LexiconSet.builtIn())
    let items: [(outlet: String, text: String)] = [
      ("Echo", flood), ("Echo", flood + " The rain ended on Tuesday."), ("Lamp", flood),
      (
        "Gazette",
        "Floods at Port Ellary: the Velm left its banks and four hundred homes stand in water. Rosa "
          + "Klein, the mayor, spoke of a farce of sandbags. The dam at Kesh held, and the market hall "
          + "took in the families of the Old Quay."
      ),
      ("Gazette", "The orchestra of Velmar opened its season with a concert for two pianos."),
    ]
    return items.enumerated().map { number, item in
      let plain = article(number, of: item.outlet, hits: 0)
      let text = digester.digest(of: ArticleTextParts(text: Array(item.text.utf8)), plain.keys)
      return article(number, of: item.outlet, hits: 0, text: text)
    }
  }

  @Test(.tags(.golden)) func `stories are written`() async throws {
    var options = ComparisonOptions()
    options.replicates = 100
    let results = await CorpusResults(
      of: try Self.texts() + [Self.article(9, of: "Mirror", hits: 1)], options: options)
    #expect(results.copies == 1)
    #expect(results.withoutText == 1)
    let rows = StoriesTable.rows(results)
    #expect(rows.map(\.article.keys.id).count == 6)
    try expectSnapshot(of: TableListing.text(StoriesTable.table, rows))
  }

  private func expectSnapshot(of text: String, test: String = #function) throws {
    let difference = try Snapshot.difference(from: text, test: test)
    #expect(difference == nil)
  }
}
