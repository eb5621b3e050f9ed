import SlantAnalysis
import Testing

/// Figures of style by part of an article.
struct StylePartTests {
  private static let text = """
    PORT ELLARY, May 4 — The harbour was quiet!

    “I saw nothing, and you saw nothing,” Rosa Klein said on Monday. She said that the boats left. \
    The “quiet” town slept.

    Read more: Another row about boats
    """

  private static func style() throws -> ArticleStyle {
    try SharedAnalyzer.analyze(text, title: "QUIET night: what you need to know?").style
  }

  @Test func `words belong to the part of their voice, boilerplate and dateline to none`() throws {
    let style = try Self.style()
    #expect(StylePart.allCases.map { style[$0].words } == [26, 14, 7, 4, 7])
  }

  @Test func `a sentence counts for each voice that has a word in it`() throws {
    let style = try Self.style()
    #expect(StylePart.allCases.map { style[$0].readability.sentences } == [4, 4, 1, 1, 1])
    #expect(StylePart.allCases.map { style[$0].longestSentence } == [12, 5, 7, 4, 7])
    #expect(style.quoted.readability.wordsPerSentence == 7)
  }

  @Test func `marks count for the voice of the words that they enclose or end`() throws {
    let style = try Self.style()
    #expect(StylePart.allCases.map { style[$0].quotationMarks } == [4, 0, 2, 0, 0])
    #expect(style.author.exclamationMarks == 1 && style.title.questionMarks == 1)
    #expect(style.text.exclamationMarks == 1 && style.quoted.exclamationMarks == 0)
  }

  @Test func `pronouns, capitals, dates and places are counted`() throws {
    let style = try Self.style()
    #expect([style.quoted.firstSingular, style.quoted.second] == [1, 1])
    #expect([style.author.third, style.title.second, style.title.capitals] == [1, 1, 1])
    #expect([style.author.dates, style.text.dates, style.quoted.dates] == [1, 1, 0])
  }

  @Test func `what is too short for a figure has none`() throws {
    let style = try Self.style()
    for name in ["flesch_reading_ease", "lix", "smog_index", "mattr", "mtld"] {
      let feature = try #require(StyleFeature.named(name))
      #expect(feature.value(style.text) == nil, "\(name)")
      #expect(feature.missing != nil, "\(name)")
    }
    #expect(StyleFeature.named("ttr")?.value(style.text) == 20.0 / 26)
  }

  @Test func `an article without words has no shares, and counts of 0`() throws {
    let style = try SharedAnalyzer.analyze("").style
    for feature in StyleFeature.all {
      let value = feature.value(style.text)
      #expect(feature.missing == nil ? value == 0 : value == nil, "\(feature.name)")
    }
    #expect(style.clickbait.isEmpty)
  }

  @Test func `every feature has a name of its own and a description`() {
    let names = StyleFeature.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(StyleFeature.all.allSatisfy { $0.description.hasSuffix(".") })
    #expect(StyleFeature.named("no_such_feature") == nil)
  }

  /// 100 words in eight sentences, all of them the author's.
  private static let long = (1...8).map { number in
    "The council met again in the old town hall and talked about road number \(number)."
  }.joined(separator: " ")

  @Test func `a story of 100 words has every figure`() throws {
    let text = try SharedAnalyzer.analyze(Self.long).style.text
    #expect(text.words == 120)
    for feature in StyleFeature.all
    where !feature.name.hasPrefix("clickbait")
      && feature.nela.map({ !$0.hasSuffix("tue") && !$0.hasSuffix("ice") }) != false
    {
      #expect(feature.value(text) != nil, "\(feature.name)")
    }
  }

  @Test func `the strength of words of sentiment and of tone is counted by sign`() throws {
    let style = try SharedAnalyzer.analyze("The disaster was terrible. The good news was not good.")
      .style
    let opinion = style.text.opinion
    #expect(opinion.strongNegative + opinion.weakNegative == 2)
    #expect(opinion.strongPositive + opinion.weakPositive == 2)
    let shares = ["vadneg", "vadneu", "vadpos"].compactMap {
      StyleFeature.named($0)?.value(style.text)
    }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(shares[0] > shares[2])
  }

  @Test func `loaded words, hedges and reporting verbs are counted for their voice`() throws {
    let style = try SharedAnalyzer.analyze(
      "The regime may fall. “It may fall,” Rosa Klein said. She claimed that the regime would fall."
    ).style
    let value = { (name: String, part: StylePart) in
      (StyleFeature.named(name)?.value(style[part]) ?? 0) * Double(style[part].words)
    }
    #expect(value("bias_words", .author).rounded() == 1)
    #expect(value("hedges", .quoted).rounded() == 1)
    #expect(value("report_verbs", .author).rounded() == 2)
    #expect(value("report_verbs", .quoted) == 0)
  }
}
