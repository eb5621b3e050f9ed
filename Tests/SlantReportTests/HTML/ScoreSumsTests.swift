import Foundation
import SlantAnalysis
import SlantLexicon
import Testing

@testable import SlantReport

struct ScoreSumsTests {
  private static let text = """
    A victorious leader hailed the heroic martyrs. The thugs were crushed in a total rout, and the \
    crisis was over.

    “This is a brilliant victory,” said Anna Keller. “It was a terrible, bloody farce,” she added.

    Keller claimed that the regime had collapsed in chaos and shame.
    """

  private static func analysis() throws -> ArticleAnalysis {
    try ArticleAnalyzer(lexicons: .builtIn())
      .analyze(text: text, title: "A heroic farce! What a terrible crisis.")
  }

  /// The number that a reader sees, in thousandths.
  private static func thousandths(_ text: Any?) throws -> Int {
    let plain = try #require(text as? String).replacing("−", with: "-").replacing("+", with: "")
    return Int((try #require(Double(plain)) * 1000).rounded())
  }

  private static func rows(_ value: Any?) throws -> [[String: Any]] {
    try #require(value as? [[String: Any]])
  }

  @Test func `the hits that are listed add up to the totals of their voice`() throws {
    let analysis = try Self.analysis()
    let values = ScoreSums(analysis, classes: TermClasses(nil)).values()
    let totals = Voice.allCases.map { analysis.loaded[$0] } + [analysis.loaded.title]
    let counts = Voice.allCases.map { analysis.loadedHits[$0] } + [analysis.loadedHits.title]
    for (index, value) in values.enumerated() {
      let loaded = try #require(value["loaded"] as? [String: Any])
      let hits = try Self.rows(loaded["hits"])
      let sum = try hits.map { try Self.thousandths($0["value"]) }.reduce(0, +)
      #expect(sum == totals[index])
      #expect(hits.count == counts[index])
      #expect(try Self.thousandths(loaded["total"]) == sum)
    }
    #expect(counts[0] > 0)
  }

  @Test func `the tone of a voice is the mean of the sentences that are listed`() throws {
    let analysis = try Self.analysis()
    let values = ScoreSums(analysis, classes: TermClasses(nil)).values()
    let tones = Voice.allCases.map { analysis.tone[$0] } + [analysis.tone.title]
    for (value, tone) in zip(values, tones) {
      let sentences = try Self.rows((value["tone"] as? [String: Any])?["sentences"])
      #expect(sentences.count == tone.sentences)
      let scores = try sentences.map { try Self.thousandths($0["score"]) }
      guard let score = tone.score else { continue }
      let mean = Double(scores.reduce(0, +)) / Double(scores.count) / 1000
      #expect(abs(mean - score) < 0.001)
      for sentence in sentences {
        let hits = try Self.rows(sentence["hits"]).map { try Self.thousandths($0["value"]) }
        #expect(try Self.thousandths(sentence["sum"]) == hits.reduce(0, +))
      }
    }
  }

  @Test func `the words that are listed for a category add up to its counts`() throws {
    let text = """
      The dam may leak, and perhaps it may burst. “It clearly may not,” said Anna Keller, and the \
      “perhaps” was gone.
      """
    let analysis = try ArticleAnalyzer(lexicons: .builtIn())
      .analyze(text: text, title: "Dam may never burst")
    let rows = try Self.rows(CountRows(analysis).values()["categories"])
    #expect(rows.map { $0["class"] as? String } == ["hedge", "booster"])
    for row in rows {
      let parts = ["author", "quoted", "reported", "scare", "headline"]
      let counts = try parts.map { try #require(row[$0] as? Int) }
      let words = try #require(row["words"] as? String).components(separatedBy: ", ")
      let listed = words.map { Int($0.components(separatedBy: " × ").dropFirst().first ?? "1") }
      #expect(counts.reduce(0, +) == listed.reduce(0) { $0 + ($1 ?? 0) }, "\(row)")
    }
    #expect(RepeatedWords.text([]) == "")
    #expect(RepeatedWords.text(["may", "could", "may"]) == "may × 2, could")
  }

  @Test func `the words of the bar are the words of the voices`() throws {
    let analysis = try Self.analysis()
    let pieces = VoiceBar(VoiceRuns(analysis).runs).pieces
    for voice in Voice.allCases {
      let words = pieces.filter { $0.voice == voice }.reduce(0) { $0 + $1.words }
      #expect(words == analysis.wordsByVoice[voice], "\(voice)")
    }
  }
}
