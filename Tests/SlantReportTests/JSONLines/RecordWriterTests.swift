import Foundation
import SlantComparison
import SlantCorpus
import SlantText
import TestSupport
import Testing

@testable import SlantAnalysis
@testable import SlantReport

struct RecordWriterTests {
  @Test func `a record is one line of the agreed form`() throws {
    let record = try text(RecordWriter().record(SampleArticle.analyzed()))
    #expect(record.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(try JSONSerialization.jsonObject(with: Data(record.utf8)) is [String: Any])
    // A member a line is easier to review.
    let lines = record.replacing(",\"", with: ",\n\"")
    let difference = try Snapshot.difference(from: lines, fileType: "json")
    #expect(difference == nil)
  }

  @Test func `the text can be left out`() throws {
    let record = try text(RecordWriter(includesText: false).record(SampleArticle.analyzed()))
    let whole = try text(RecordWriter().record(SampleArticle.analyzed()))
    #expect(!record.contains("total rout."))
    #expect(!record.contains("\"text\":\""))
    #expect(whole.contains("\"text\":\"A heroic Lee arrived. 🙂\\n\\n“It was"))
  }

  @Test func `an article that says nothing of itself has nulls`() throws {
    let article = Article(id: "x", text: SampleArticle.text)
    let analyzed = AnalyzedArticle(article: article, analysis: try SampleArticle().analysis())
    let record = text(RecordWriter().record(analyzed))
    let expected = """
      {"schema":1,"id":"x","outlet":null,"title":null,"date":null,"origin":"","author":null,\
      "section":null,"genre":"unknown","url":null,"meta":{},"text":
      """
    #expect(record.hasPrefix(expected))
  }

  @Test func `targets answer the targets of the input`() throws {
    let article = Article(id: "x", text: SampleArticle.text, targets: [9..<12, 0..<1])
    let targets = [
      TargetTone(
        scalars: 9..<12, score: 0.5, label: .positive,
        evidence: [
          ToneEvidence(
            span: TextSpan(2, 8), isInTitle: false, voice: .author, bearing: .described,
            value: 2250, sentence: 0)
        ]),
      TargetTone(scalars: 0..<1, score: nil, label: .neutral, evidence: []),
    ]
    let analyzed = AnalyzedArticle(
      article: article,
      analysis: try SampleArticle().analysis(targets: targets)
    )
    let record = text(RecordWriter().record(analyzed))
    let expected = """
      ,"targets":[{"span":[9,12],"sentiment":0.5,"label":"positive",\
      "evidence":[{"span":[2,8],"voice":"author","bearing":"described","value":2.25}]},\
      {"span":[0,1],"sentiment":null,"label":"neutral","evidence":[]}],"sums":{
      """
    #expect(record.contains(expected))
  }

  static let skipped: [(skipped: Skipped, expected: String)] = [
    (
      Skipped(file: "-", line: 3, id: "a\"1", reason: "not JSON"),
      #"{"schema":1,"id":"a\"1","origin":"-#3","skipped":"not JSON"}"#
    ),
    (
      Skipped(file: "in/x.txt", reason: "empty"),
      #"{"schema":1,"id":null,"origin":"in/x.txt","skipped":"empty"}"#
    ),
  ]

  @Test(arguments: skipped)
  func `an input that could not be read gets an answer`(skipped: Skipped, expected: String) {
    #expect(text(RecordWriter().record(skipped)) == expected + "\n")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
