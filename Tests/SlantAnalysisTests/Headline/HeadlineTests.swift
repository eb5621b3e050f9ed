import SlantAnalysis
import SlantText
import Testing

/// What a headline makes of its story, and what counts as one.
struct HeadlineTests {
  private static let story = """
    The council met in Osmere on Monday. Vera Lund spoke for an hour, and she left early.

    Otto Brandt, a brilliant surgeon, praised the council. Vera Lund thanked him.
    """

  @Test func `a title given apart is the headline`() throws {
    let analysis = try SharedAnalyzer.analyze(Self.story, title: "Lund walks out")
    let headline = try #require(analysis.headline)
    #expect(headline.isInTitle)
    #expect(analysis.title?.string(headline.span) == "Lund walks out")
  }

  @Test func `a first line of the text is one too`() throws {
    let analysis = try SharedAnalyzer.analyze("Lund walks out of council\n\n" + Self.story)
    let headline = try #require(analysis.headline)
    #expect(!headline.isInTitle)
    #expect(analysis.words(headline.span) == "Lund walks out of council")
    #expect(headline.named.map { analysis.entities[$0].id } == ["vera-lund"])
  }

  @Test func `without a title there is nothing to compare`() throws {
    let analysis = try SharedAnalyzer.analyze(Self.story)
    #expect(analysis.headline == nil)
  }

  @Test(arguments: ["", " ", "\n\n"])
  func `an empty title is none`(title: String) throws {
    let analysis = try SharedAnalyzer.analyze(Self.story, title: title)
    #expect(analysis.headline == nil)
  }

  @Test func `an empty title leaves the headline to the first line`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "Lund walks out of council\n\n" + Self.story, title: "")
    #expect(analysis.headline?.isInTitle == false)
  }

  @Test(arguments: ["", "\n \n"])
  func `an empty text says nothing`(text: String) throws {
    let analysis = try SharedAnalyzer.analyze(text, title: "Vera Lund may resign")
    let headline = try #require(analysis.headline)
    #expect(headline.likest == nil)
    #expect(headline.leading == nil)
    #expect(headline.namesLeading == nil)
    #expect(headline.dropsHedge == nil)
    #expect(headline.tone == nil)
    #expect(headline.hedges == 1)
  }

  @Test func `a first line that repeats the title is not the sentence it rests on`() throws {
    let title = "Vera Lund spoke for an hour"
    let analysis = try SharedAnalyzer.analyze(title + "\n\n" + Self.story, title: title)
    let likest = try #require(analysis.headline?.likest)
    #expect(
      analysis.words(analysis.sentences[likest.sentence].span)
        == "Vera Lund spoke for an hour, and she left early.")
  }

  @Test func `a text of boilerplate alone holds no sentence`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "Read more: Vera Lund spoke for an hour in Osmere", title: "Vera Lund spoke for an hour")
    let headline = try #require(analysis.headline)
    #expect(headline.likest == nil)
    #expect(headline.leading == nil)
    #expect(analysis.layout.words.total == 0)
  }

  @Test func `a hard-wrapped text is compared by its sentences`() throws {
    let text = """
      The council met in Osmere on a cold Monday in the old hall by the river and
      talked for hours about the bridge. Vera Lund may have hidden the bridge
      report from the council, Otto Brandt told members in a long speech that
      evening. The hall was then closed for the night and the members went home.
      """
    let analysis = try SharedAnalyzer.analyze(text, title: "Vera Lund hid bridge report")
    let headline = try #require(analysis.headline)
    #expect(headline.likest?.hedges.map(analysis.words) == ["may have"])
    #expect(headline.dropsHedge == true)
  }

  @Test func `who is named, and of whom the text speaks most`() throws {
    let analysis = try SharedAnalyzer.analyze(Self.story, title: "Otto Brandt praises council")
    let headline = try #require(analysis.headline)
    #expect(headline.named.map { analysis.entities[$0].id } == ["otto-brandt"])
    #expect(analysis.id(headline.leading) == "vera-lund")
    #expect(headline.namesLeading == false)
    #expect(headline.namedAlone.isEmpty)
  }

  @Test func `one who is named in the headline alone is told`() throws {
    let analysis = try SharedAnalyzer.analyze("Ida Moran blocks the bridge\n\n" + Self.story)
    let headline = try #require(analysis.headline)
    #expect(headline.namedAlone.map { analysis.entities[$0].id } == ["ida-moran"])
  }

  @Test func `tone is that of the headline less that of the text`() throws {
    let analysis = try SharedAnalyzer.analyze(Self.story, title: "Disgraceful farce in Osmere")
    let difference = try #require(analysis.headline?.tone)
    let title = try #require(analysis.tone.title.score)
    #expect(difference == title - (analysis.totalTone.score ?? 0))
    #expect(difference < 0)
  }

  @Test func `a question is no claim`() throws {
    let text = "The dam may burst in May, engineers said. It was built in 1962."
    #expect(
      try SharedAnalyzer.analyze(text, title: "Dam bursts in May").headline?.dropsHedge == true)
    let asked = try SharedAnalyzer.analyze(text, title: "Will the dam burst in May?")
    #expect(asked.headline?.isQuestion == true)
    #expect(asked.headline?.dropsHedge == false)
  }
}
