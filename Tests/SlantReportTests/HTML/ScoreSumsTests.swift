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

  @Test func `the hits that are listed add up to the totals of their voice`() throws {
    let analysis = try Self.analysis()
    let parts = ScoreSums(analysis, classes: TermClasses(nil)).parts
    let totals = Voice.allCases.map { analysis.loaded[$0] } + [analysis.loaded.title]
    let counts = Voice.allCases.map { analysis.loadedHits[$0] } + [analysis.loadedHits.title]
    for (index, part) in parts.enumerated() {
      let loaded = try #require(part.loaded)
      #expect(loaded.hits.map(\.value).reduce(0, +) == totals[index])
      #expect(loaded.hits.count == counts[index])
      #expect(loaded.total == totals[index])
    }
    #expect(counts[0] > 0)
  }

  @Test func `the tone of a voice is the mean of the sentences that are listed`() throws {
    let analysis = try Self.analysis()
    let parts = ScoreSums(analysis, classes: TermClasses(nil)).parts
    let tones = Voice.allCases.map { analysis.tone[$0] } + [analysis.tone.title]
    for (part, tone) in zip(parts, tones) {
      let sentences = try #require(part.tone).sentences
      #expect(sentences.count == tone.sentences)
      guard let score = tone.score else { continue }
      let scores = try sentences.map { try #require($0.score) }
      #expect(abs(scores.reduce(0, +) / Double(scores.count) - score) < 0.001)
      for sentence in sentences {
        #expect(sentence.sum == sentence.hits.map(\.value).reduce(0, +))
        #expect(sentence.count == sentence.hits.count)
      }
    }
  }

  @Test func `the page shows each sum as the numbers that make it`() throws {
    let part = try #require(
      ScoreSums(try Self.analysis(), classes: TermClasses(nil)).parts.first)
    let loaded = try #require(part.loaded)
    let html = part.html.html
    #expect(
      html.contains(
        "\(DisplayNumber.count(loaded.count, "loaded word")), "
          + "\(DisplayNumber.decimal(Double(loaded.count * 1000) / Double(part.words))) per 1,000 · "
          + "summed intensity \(DisplayNumber.amount(loaded.total))"))
    for hit in loaded.hits {
      #expect(
        html.contains(
          "<a href=\"#\(hit.anchor)\">\(hit.text)</a> <span class=\"kind\">\(hit.termClass)</span>\n"
            + "<b>\(DisplayNumber.thousandths(hit.value))</b>"))
    }
  }

  @Test func `the words that are listed for a category add up to its counts`() throws {
    let text = """
      The dam may leak, and perhaps it may burst. “It clearly may not,” said Anna Keller, and the \
      “perhaps” was gone.
      """
    let analysis = try ArticleAnalyzer(lexicons: .builtIn())
      .analyze(text: text, title: "Dam may never burst")
    let categories = CountRows(analysis).categories
    #expect(categories.map(\.count.category.id) == ["hedge", "booster"])
    for category in categories {
      let hits = category.count.hits
      let words = category.words.components(separatedBy: ", ")
      let listed = words.map { Int($0.components(separatedBy: " × ").dropFirst().first ?? "1") }
      #expect(hits.inText + hits.title == listed.reduce(0) { $0 + ($1 ?? 0) }, "\(category)")
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
