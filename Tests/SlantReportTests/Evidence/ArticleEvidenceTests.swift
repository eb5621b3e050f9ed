import Foundation
import SlantAnalysis
import SlantComparison
import SlantCorpus
import SlantLexicon
import SlantText
import Testing

@testable import SlantReport

/// The places behind counts: from an analysis, from a record, and from the file that keeps them.
struct ArticleEvidenceTests {
  private static let text = """
    Fischer Wins in Velmar

    The regime’s thugs killed nine protesters. Only rioters were there, the mayor’s office said. “A \
    farce,” said Élise Roy. The protesters were attacked by troops in Velmar.

    READ MORE: The regime in pictures
    """
  private static let article = Article(
    id: "café/1", outlet: "Gazette", title: "Regime’s “heroic” stand", text: text)

  private static func evidence() throws -> ArticleEvidence {
    let analyzed = try ReportFixture.analyzed(article)
    let texts = TextDigester(lexicons: try ReportFixture.lexicons.get())
    return ArticleEvidence(analyzed, words: texts.reading(of: analyzed).wordSpans)
  }

  private static func words(_ span: TextSpan, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  @Test func `it holds the loaded terms and names that count, and where they stand`() throws {
    let evidence = try Self.evidence()
    let terms = evidence.terms.map {
      Self.words($0.span, $0.isInTitle ? evidence.title : evidence.text)
    }
    for term in ["Regime", "heroic", "regime", "thugs", "protesters", "rioters", "farce"] {
      #expect(terms.contains(term), "\(term) in \(terms)")
    }
    #expect(evidence.terms.count { $0.term == "regime" && $0.connotation == nil } == 2)
    #expect(evidence.terms.filter(\.isInTitle).allSatisfy { $0.isHeadline })
    let rioters = try #require(evidence.terms.first { $0.term == "rioter" })
    #expect((rioters.termClass, rioters.connotation) == ("people_in_street_protests", .negative))
  }

  @Test func `it holds the clauses of harm with who does and who suffers it`() throws {
    let evidence = try Self.evidence()
    let harm = try #require(evidence.harm.first { $0.harm == .kill })
    #expect(Self.words(harm.span, evidence.text) == "killed")
    #expect(harm.agent.map { Self.words($0.span, evidence.text) }?.contains("thugs") == true)
    #expect(harm.victim.map { Self.words($0.span, evidence.text) }?.contains("protesters") == true)
    #expect(harm.isCounted)
  }

  @Test func `the words are those that the author is counted with`() throws {
    let evidence = try Self.evidence()
    let words = evidence.words.map { Self.words($0, evidence.text).lowercased() }
    #expect(words.contains("thugs"))
    #expect(words.contains("attacked"))
    #expect(!words.contains("farce"))
    #expect(!words.contains("pictures"))
  }

  @Test func `what is stored is read back as it was`() throws {
    let evidence = try Self.evidence()
    #expect(ArticleEvidence(packed: evidence.packed) == evidence)
  }

  @Test func `a record gives the evidence of its article`() throws {
    let lexicons = try ReportFixture.lexicons.get()
    let texts = TextDigester(lexicons: lexicons)
    let renderer = ArticleRenderer(lexicons: lexicons)
    let reader = RecordReader(texts: texts, keepsEvidence: true)
    let articles = try SampleResults.articles() + [ReportFixture.analyzed(Self.article)]
    for article in articles {
      let expected = ArticleEvidence(article, words: texts.reading(of: article).wordSpans)
      let line = reader.read(line: renderer.render(article).record, number: 1, file: "records")
      guard case .article(_, let evidence?) = line else {
        Issue.record("no evidence of \(article.article.id)")
        continue
      }
      #expect(evidence.heading == expected.heading)
      #expect((evidence.title, evidence.text) == (expected.title, expected.text))
      #expect(evidence.sentences == expected.sentences)
      #expect(evidence.words == expected.words)
      #expect(evidence.terms == expected.terms)
      #expect(evidence.harm == expected.harm)
    }
  }

  @Test func `the store gives back each article by its name`() throws {
    let analyzed = try (0..<3).map { number in
      try ReportFixture.analyzed(Article(id: "a\(number)", text: "A regime fell \(number) times."))
    }
    let path = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID())").path
    var writer = try EvidenceWriter(path: path, keepsContent: false)
    for article in analyzed {
      try writer.add(ArticleEvidence(article, words: []).packed, of: article.article.id)
    }
    let store = try writer.finish()
    try FileManager.default.removeItem(atPath: path)
    for number in [2, 0, 1, 2] {
      #expect(try store.article("a\(number)") == ArticleEvidence(analyzed[number], words: []))
    }
    #expect(try store.article("b") == nil)
    #expect(try Evidence.none.article("a0") == nil)
  }
}
