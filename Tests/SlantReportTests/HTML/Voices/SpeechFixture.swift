import SlantAnalysis
import SlantComparison
import SlantCorpus
import SlantLexicon

@testable import SlantReport

/// Small corpora in which people speak, and are spoken of.
enum SpeechFixture {
  private static let listed = Result {
    let list = try EntityList(rows: [
      .init(canonical: "Mara Lindqvist", alias: "Lindqvist", group: "council"),
      .init(canonical: "Piet Halloran", alias: "Halloran", group: "ferry company"),
    ])
    let lexicons = try LexiconSet(BuiltInLexicons.all() + [list.lexicon])
    return try ArticleAnalyzer(lexicons: lexicons, entities: list)
  }

  /// Articles of two outlets on the same quarrel.
  static let articles = [
    article(
      1, "Harbour Post", "Ferry to return, mayor says",
      """
      Mara Lindqvist said on Monday that the ferry would return. “We will sail by spring, and the town \
      will be proud of it,” Lindqvist said.

      Piet Halloran claimed that the harbour was broke. “The numbers of Mara Lindqvist do not add up,” \
      Halloran told reporters. Critics called the plan “a costly gamble”.
      """),
    article(
      2, "Harbour Post", "A proud day at the quay",
      """
      “A proud day,” Mara Lindqvist said at the quay. The brave Mara Lindqvist opened the splendid new \
      quay. Nora Quill pointed out that the storm had spared it.
      """),
    article(
      3, "Inland Mirror", "Ferry plan “a farce”",
      """
      The ferry is widely seen as a farce. “The council of Mara Lindqvist has failed us, and it fails us \
      every single winter,” said Piet Halloran. “This is a disgrace,” Piet Halloran and Nora Quill said.

      Mara Lindqvist admitted that costs had risen. “It was never going to sail,” one official said.
      """),
    article(
      4, "Inland Mirror", "Halloran wins",
      """
      Piet Halloran won the vote. “We told you so,” Halloran said. The hapless Mara Lindqvist lost the \
      vote in a humiliating disaster.
      """),
  ]

  private static func article(
    _ number: Int, _ outlet: String, _ title: String, _ text: String
  ) -> Article {
    Article(
      id: "\(outlet.lowercased())/\(number)", outlet: outlet, title: title,
      date: "2031-03-0\(number)", text: text)
  }

  /// The digests of ``articles`` with the groups of a list.
  static func digests() throws -> [ArticleDigest] {
    try articles.map { article in
      let analysis = try listed.get().analyze(
        text: article.text, title: article.title, date: article.date)
      return ArticleDigest(AnalyzedArticle(article: article, analysis: analysis))
    }
  }

  /// An article made by hand in which speakers have one quote of ten words each, and are mentioned twice.
  static func digest(_ id: String, of outlet: String?, speakers: [Source]) -> ArticleDigest {
    var keys = ArticleKeys(id: id)
    keys.outlet = outlet
    let words = speakers.count * 10
    var counts = ArticleCounts()
    for (name, value) in [
      ("articles", 1), ("words", 100 + words), ("quotes", speakers.count), ("quoted_words", words),
      ("named", speakers.count { $0.kind == .entity }), ("stance:neutral", speakers.count),
      ("unknown", speakers.count { $0.kind == .unknown }),
    ] { counts.add(value, to: name) }
    return ArticleDigest(
      keys: keys, counts: counts,
      speech: ArticleSpeech(
        tallies: speakers.map { .init(level: .entity, source: $0, sums: sums) },
        pairs: zip(speakers, speakers.dropFirst()).filter { $1.kind == .entity }.map {
          .init(speaker: $0, target: $1, sums: TargetSums(integers: [1, 1, 5000]))
        },
        labels: speakers.filter { $0.kind == .entity }.map {
          SourceLabel(id: $0.id, name: "Name of \($0.id)", type: .person)
        },
        total: OutletSpeech(attributions: speakers.count, quotedWords: words)),
      names: [], loaded: [], voices: [], text: nil)
  }

  /// In one article, mentioned twice, with a direct quote of ten words in a neutral cue, and a tone of
  /// −0.25 in one sentence of the author.
  private static let sums = BalanceSums(
    integers: [1, 2, 0, 1, 0, 1, 12] + [1, 1, 0, 0, 10_000, 0, 1] + [0, 0, 0, 0, 0, 0, 0] + [0]
      + [0, 0, 0, 0, 0] + [0, -1000, 1, 1, -250_000])

  /// A person.
  static func person(_ id: String, group: String? = nil) -> Source {
    Source(kind: .entity, id: id, group: group)
  }
}
