import Foundation
import SlantAnalysis
import SlantCorpus
import SlantLexicon
import Testing

@testable import SlantComparison
@testable import SlantReport

struct StateTests {
  private static let lexicons = Result { try LexiconSet.builtIn() }

  private static let texts = [
    """
    A victorious leader hailed the heroic martyrs of Port Dunlin. “This is a brilliant victory,” said \
    Anna Keller, the mayor. Critics claimed that the regime had collapsed in chaos and shame.
    """,
    """
    The harbour board mended the quay on Friday. Orla Fenwick warned of another flood. “We did what we \
    could,” she told the Lamp, and the thugs of the board’s own guard laughed.
    """,
  ]

  /// What a record reader makes of two articles, with their texts.
  private static func records(_ style: [StyleChoice] = []) throws -> [RecordReader.Line] {
    let analyzer = try ArticleAnalyzer(lexicons: lexicons.get())
    return try texts.enumerated().map { number, text in
      let article = Article(
        id: "echo/\(number)", outlet: number == 0 ? "Echo, \"the\"" : nil, title: "A heroic farce?",
        date: "2024-03-0\(number + 1)", meta: [MetaField(key: "desk", value: "a\nb")], text: text,
        origin: "echo.txt")
      let analyzed = AnalyzedArticle(
        article: article,
        analysis: analyzer.analyze(text: text, title: article.title, date: article.date))
      return try reader(style).read(
        line: RecordWriter().record(analyzed), number: number + 1, file: "records.jsonl")
    }
  }

  private static func reader(_ style: [StyleChoice] = []) throws -> RecordReader {
    RecordReader(texts: TextDigester(lexicons: try lexicons.get()), style: style)
  }

  private static func article(_ line: RecordReader.Line) -> ArticleDigest? {
    guard case .article(let article, _) = line else { return nil }
    return article
  }

  private static func reason(_ line: RecordReader.Line) -> Skipped? {
    guard case .skipped(let reason) = line else { return nil }
    return reason
  }

  @Test func `a state gives back the article, texts and figures of style included`() throws {
    let style = ["mtld", "title.word_count"].compactMap { StyleChoice($0) }
    for line in try Self.records(style) {
      let written = StateWriter(style: style).line(line)
      let read = try Self.reader(style).read(line: written, number: 1, file: "state")
      #expect(Self.article(read) == Self.article(line))
      #expect(StateWriter(style: style).line(read) == written)
      #expect(Self.article(line)?.text != nil)
    }
  }

  @Test func `what could not be read is in the state too`() throws {
    let skipped = Skipped(file: "a.jsonl", line: 3, id: "x", reason: "the text is empty")
    let line = StateWriter().line(.skipped(skipped))
    #expect(Self.reason(try Self.reader().read(line: line, number: 1, file: "state")) == skipped)
  }

  @Test func `a figure that the state lacks is named, others are left out`() throws {
    let mtld = [try #require(StyleChoice("mtld"))]
    let line = try #require(try Self.records(mtld).first)
    let written = StateWriter(style: mtld).line(line)
    let plain = Self.article(try Self.reader().read(line: written, number: 1, file: "state"))
    #expect(plain?.style == ArticleCounts())
    let other = [try #require(StyleChoice("title.mattr"))]
    let reason = Self.reason(try Self.reader(other).read(line: written, number: 7, file: "state"))
    #expect(reason?.reason.contains("'title.mattr'") == true)
    #expect(reason?.line == 7)
  }

  @Test func `a state of another version is refused`() throws {
    let line = Array(#"{"partial":2,"id":"a"}"#.utf8)
    let reason = Self.reason(try Self.reader().read(line: line, number: 1, file: "s"))
    #expect(reason?.reason.contains("version 1") == true)
  }

  @Test func `a state that is damaged anywhere is read whole or refused, never a crash`() throws {
    let line = StateWriter().line(try #require(try Self.records().first))
    let reader = try Self.reader()
    let start = try #require(line.firstRange(of: Array(#""text":""#.utf8))).upperBound
    var refused = 0
    for offset in stride(from: start, to: line.count - 3, by: 7) {
      var damaged = line
      damaged[offset] = damaged[offset] == UInt8(ascii: "A") ? UInt8(ascii: "z") : UInt8(ascii: "A")
      if case .skipped = reader.read(line: damaged, number: 1, file: "state") { refused += 1 }
      let cut = Array(line[..<offset] + Array("\"}\n".utf8))
      #expect(
        Self.reason(reader.read(line: cut, number: 1, file: "state")) != nil, "cut at \(offset)")
    }
    #expect(refused > 0)
  }
}
