import Foundation
import SlantAnalysis
import SlantCorpus
import SlantLexicon
import Testing

@testable import SlantComparison
@testable import SlantReport

/// A digest read back from a record against the one that the record was made from.
struct RecordReaderTests {
  /// What analyses articles and what renders and reads their records.
  private struct Tools {
    let analyzer: ArticleAnalyzer
    let renderer: ArticleRenderer
    let reader: RecordReader

    func analyzed(_ article: Article) -> AnalyzedArticle {
      AnalyzedArticle(
        article: article,
        analysis: analyzer.analyze(
          text: article.text, title: article.title, date: article.date, targets: article.targets))
    }
  }

  private static let tools = Result {
    let lexicons = try LexiconSet.builtIn()
    return Tools(
      analyzer: try ArticleAnalyzer(lexicons: lexicons),
      renderer: ArticleRenderer(lexicons: lexicons),
      reader: RecordReader(texts: TextDigester(lexicons: lexicons)))
  }

  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sample articles and those with what is rare among them.
  private static let articles = CorpusReader(
    paths: ["notebooks-data/articles", "Tests/Fixtures/rare"].map {
      checkout.appending(path: $0).path
    }
  ).compactMap { result -> Article? in
    guard case .article(let article) = result else { return nil }
    return article
  }

  /// What a line is read as, where that is an article.
  private func digest(_ line: [UInt8]) throws -> ArticleDigest? {
    let line = try Self.tools.get().reader.read(line: line, number: 1, file: "records.jsonl")
    guard case .article(let digest, _) = line else { return nil }
    return digest
  }

  /// The reason for which a line is skipped.
  private func reason(_ line: String) throws -> String? {
    let line = try Self.tools.get().reader.read(
      line: Array(line.utf8), number: 7, file: "records.jsonl")
    guard case .skipped(let skipped) = line else { return nil }
    #expect((skipped.file, skipped.line) == ("records.jsonl", 7))
    return skipped.reason
  }

  private func expectSame(_ read: ArticleDigest, as made: ArticleDigest) {
    #expect(read.keys == made.keys)
    #expect(read.counts == made.counts)
    #expect(read.speech == made.speech)
    #expect(read.names == made.names)
    #expect(read.loaded == made.loaded)
    #expect(read.voices == made.voices)
    #expect(read.text?.fingerprint == made.text?.fingerprint)
    #expect(read.text?.words == made.text?.words)
    #expect(read == made)
  }

  @Test func `the digest of every sample article is read back from its record`() throws {
    #expect(Self.articles.count == 44)
    let tools = try Self.tools.get()
    for article in Self.articles {
      let rendered = tools.renderer.render(tools.analyzed(article))
      let read = try #require(try digest(rendered.record), "\(article.id)")
      #expect(rendered.digest.text != nil)
      expectSame(read, as: rendered.digest)
    }
  }

  static let texts: [(name: String, article: Article)] = [
    (
      "a headline within the text",
      Article(
        id: "a",
        text:
          "Quay closed after heroic rescue\n\nThe quay of Velmar was closed. 🙂 “No,” Ann Lee said."
      )
    ),
    (
      "a headline given apart and said again",
      Article(
        id: "a", title: "Quay closed after “heroic” rescue",
        text:
          "Quay closed after “heroic” rescue\r\n\r\nThe quay was closed, Ann Lee said.\r\nIt was a farce."
      )
    ),
    (
      "scalars of all lengths, escapes and boilerplate",
      Article(
        id: "ü\"\\\n", outlet: "L’Écho 🙂", date: "2024-02-29", author: "Zoë O’Brien", section: "",
        url: "https://echo.example/a?b=1&c=\"2\"",
        meta: [MetaField(key: "naïve\"", value: "\t\u{1}"), MetaField(key: "", value: "x")],
        text: "🇺🇸 The naïve\u{2028}mayor’s \u{FEFF}plan\u{0} — “it’s a ‘farce’,” 東京 said.\n\n"
          + "Read more: 🙂 Another farce\n\nCritics claimed\tit was a disgrace \\ and \"worse\"."
      )
    ),
    ("few words", Article(id: "a", text: "No.")),
    ("no words", Article(id: "a", text: "…")),
  ]

  @Test(arguments: texts)
  func `what is odd is read back too`(name: String, article: Article) throws {
    let tools = try Self.tools.get()
    let rendered = tools.renderer.render(tools.analyzed(article))
    expectSame(try #require(try digest(rendered.record)), as: rendered.digest)
  }

  @Test func `a headline within the text is one to the record`() throws {
    let tools = try Self.tools.get()
    let analyzed = tools.analyzed(Self.texts[0].article)
    #expect(analyzed.analysis.sentences.first?.zone == .title)
    let parts = ArticleTextParts(analyzed.analysis)
    #expect(parts.headline.count == 1)
  }

  @Test func `a record without the text has all but the text`() throws {
    let tools = try Self.tools.get()
    for article in Self.articles.prefix(5) {
      let analyzed = tools.analyzed(article)
      let record = RecordWriter(includesText: false).record(analyzed)
      expectSame(try #require(try digest(record)), as: ArticleDigest(analyzed))
    }
  }

  @Test func `entities of a list keep their groups`() throws {
    let list = try EntityList(rows: [
      EntityList.Row(canonical: "Orla Fenwick", alias: "Fenwick", group: "Harbour Party")
    ])
    let lexicons = try LexiconSet.builtIn(replacements: [list.lexicon])
    let analyzer = try ArticleAnalyzer(lexicons: lexicons, entities: list)
    let text = "“We lost the quay,” Orla Fenwick said. Fenwick blamed Aldo Dunmore for it."
    let article = AnalyzedArticle(
      article: Article(id: "a", text: text), analysis: analyzer.analyze(text: text))
    let made = ArticleDigest(article)
    let read = try #require(try digest(RecordWriter(includesText: false).record(article)))
    expectSame(read, as: made)
    #expect(read.speech.tallies.contains { $0.source.group == "Harbour Party" })
  }

  @Test func `counts are those of the sums alone, whatever else the record says`() throws {
    let line = """
      {"schema":1,"id":"a","outlet":"Echo","words":99,"sums":{"counts":{"articles":1,"words":7,\
      "quotes":2,"quoted_words":5},"speech":[],"spoken_of":[],"labels":[],"names":[],"loaded":[],\
      "voices":[]}}
      """
    let digest = try #require(try digest(Array(line.utf8)))
    #expect(digest.counts.words == 7)
    #expect(digest.speech.total == OutletSpeech(attributions: 2, quotedWords: 5))
    #expect(digest.keys.outlet == "Echo")
    #expect(digest.text == nil)
  }

  // MARK: Lines that are no records

  private static let sums = """
    {"counts":{"words":7},"speech":[],"spoken_of":[],"labels":[],"names":[],"loaded":[],"voices":[]}
    """

  static let noRecords: [(line: String, reason: String)] = [
    ("{\"schema\":1,\"id\":", "JSON"),
    ("[]", "not a record of version 1"),
    ("{}", "not a record of version 1"),
    (#"{"schema":2,"id":"a","sums":{}}"#, "not a record of version 1"),
    (#"{"schema":1,"id":"a"}"#, "the record has no sums; make it again"),
    (#"{"schema":1,"sums":\#(sums)}"#, "the record has no sums; make it again"),
    (#"{"schema":1,"id":"a","origin":"x","skipped":"empty"}"#, "empty"),
  ]

  @Test(arguments: noRecords)
  func `a line that is no record says why`(line: String, reason: String) throws {
    #expect(try self.reason(line)?.contains(reason) == true)
  }

  static let damages: [(part: String, damage: String)] = [
    ("{\"words\":7}", "{\"words\":\"7\"}"), ("{\"words\":7}", "{\"words\":7.5}"),
    ("{\"words\":7}", "[7]"), ("\"counts\"", "\"count\""),
    ("\"speech\":[]", "\"speech\":{}"), ("\"speech\":[]", "\"speech\":[[1]]"),
    ("\"speech\":[]", "\"speech\":[[\"entity\",[\"entity\",\"a\",null],\"x\"]]"),
    ("\"speech\":[]", "\"speech\":[[\"entity\",[\"entity\",\"a\",null],[1,\"x\"]]]"),
    ("\"speech\":[]", "\"speech\":[[\"entity\",[\"nobody\",\"a\",null],[1]]]"),
    ("\"speech\":[]", "\"speech\":[[\"person\",[\"entity\",\"a\",null],[1]]]"),
    ("\"spoken_of\":[]", "\"spoken_of\":null"),
    ("\"labels\":[]", "\"labels\":[[\"a\",\"A\",\"thing\"]]"),
    ("\"names\":[]", "\"names\":[[\"a\",\"b\",\"mixed\",[1]]]"),
    ("\"loaded\":[]", "\"loaded\":[[\"a\",\"b\"]]"),
    ("\"voices\":[]", "\"voices\":[[\"a\",\"person\",1,null]]"),
    (",\"voices\":[]", ""),
  ]

  @Test(arguments: damages)
  func `damaged sums are not taken for sums`(part: String, damage: String) throws {
    let damaged = Self.sums.replacing(part, with: damage)
    #expect(damaged != Self.sums)
    #expect(try reason(#"{"schema":1,"id":"a","sums":\#(Self.sums)}"#) == nil)
    #expect(
      try reason(#"{"schema":1,"id":"a","sums":\#(damaged)}"#)
        == "the sums of the record are damaged; make it again")
  }
}
