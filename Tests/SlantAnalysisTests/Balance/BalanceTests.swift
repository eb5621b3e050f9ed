import SlantAnalysis
import Testing

/// Who is given to speak.
struct BalanceTests {
  private func balance(_ text: String, _ id: String) throws -> SpeakerBalance {
    try #require(try SharedAnalyzer.analyze(text).entity(id)).balance
  }

  @Test func `quotations and words are counted by speaker`() throws {
    let text = """
      “The road is closed,” Helen Marsh said. Marsh said the bridge was open.

      “Nobody asked us,” said Peter Stein.
      """
    let marsh = try balance(text, "helen-marsh")
    #expect(marsh.quotes == 2)
    #expect(marsh.direct == 1)
    #expect(marsh.indirect == 1)
    #expect(marsh.quotedWords == 4)
    #expect(marsh.reportedWords == 4)
    #expect(marsh.hasFirstWord)
    #expect(!marsh.hasLastWord)
    let stein = try balance(text, "peter-stein")
    #expect(stein.quotedWords == 3)
    #expect(stein.hasLastWord)
    #expect(!stein.hasFirstWord)
  }

  @Test func `joint speakers share the words and each get the quotation`() throws {
    let text = "“We leave the town tonight together,” Helen Marsh and Peter Stein said."
    for id in ["helen-marsh", "peter-stein"] {
      let one = try balance(text, id)
      #expect(one.quotes == 1)
      #expect(one.quotedWordsMilli == 3000)
      #expect(one.hasFirstWord)
      #expect(one.hasLastWord)
    }
    let article = try SharedAnalyzer.analyze(text).balance
    #expect(article.quotes == 1)
    #expect(article.quotedWords == 6)
    #expect(article.wordsBySourceMilli == [3000, 3000])
  }

  @Test func `a split quotation is one`() throws {
    let marsh = try balance(
      "“The road is closed,” Helen Marsh said. “Nobody told us.”",
      "helen-marsh"
    )
    #expect(marsh.quotes == 1)
    #expect(marsh.quotedWords == 7)
  }

  @Test func `negated speech, hopes and beliefs are not being quoted`() throws {
    let text = "Helen Marsh did not say who had paid. Helen Marsh believes that prices will fall."
    #expect(try balance(text, "helen-marsh").quotes == 0)
    #expect(try SharedAnalyzer.analyze(text).balance.quotes == 0)
  }

  @Test func `unknown speakers stay in the words but in no source`() throws {
    let article = try SharedAnalyzer.analyze(
      """
      “The road is closed,” Helen Marsh said.

      Snow fell all night on the hills.

      It was said in the square: the old song “goes on and on until the morning comes” again.
      """
    ).balance
    let unknown = article.sourceKinds[Attribution.SourceKind.unknown.position]
    #expect(unknown == 1)
    #expect(article.wordsBySourceMilli == [4000])
    #expect(article.quotedWords > 4)
  }

  @Test func `stances of the cues are counted`() throws {
    let text =
      "Helen Marsh claimed the road was shut. Marsh said it was late. Marsh claimed it rained."
    let stances = try balance(text, "helen-marsh").stances
    #expect(stances[Stance.distancing.position] == 2)
    #expect(stances[Stance.neutral.position] == 1)
    #expect(stances.reduce(0, +) == 3)
  }

  @Test func `loaded words that an endorsing cue attributes are counted apart`() throws {
    let laundered = try SharedAnalyzer.analyze("As critics have noted, the trial was a farce.")
    #expect(laundered.balance.endorsedLoaded == 1)
    let plain = try SharedAnalyzer.analyze("As critics have noted, the trial was long.")
    #expect(plain.balance.endorsedLoaded == 0)
    let said = try SharedAnalyzer.analyze("Critics said the trial was a farce.")
    #expect(said.balance.endorsedLoaded == 0)
  }

  @Test func `nobody who speaks leaves all at zero`() throws {
    #expect(try SharedAnalyzer.analyze("Snow fell all night.").balance == ArticleBalance())
  }

  @Test func `the article's counts are those of its attributions`() throws {
    for article in try ArticleFixture.samples() {
      let analysis = try SharedAnalyzer.analyze(article.text, title: article.title)
      let counted = analysis.attributions.filter {
        $0.kind == .speech && !$0.isNegated && $0.parent == nil
      }
      let balance = analysis.balance
      #expect(balance.quotes == counted.count)
      #expect(balance.direct + balance.indirect == balance.quotes)
      #expect(balance.quotedWords == counted.reduce(0) { $0 + $1.quotedWords })
      #expect(balance.sourceKinds.reduce(0, +) == balance.quotes)
      #expect(balance.stances.reduce(0, +) == balance.quotes)
      #expect(balance.wordsBySourceMilli == balance.wordsBySourceMilli.sorted(by: >))
      #expect(analysis.entities.count { $0.balance.hasLastWord } <= 2)
    }
  }
}
