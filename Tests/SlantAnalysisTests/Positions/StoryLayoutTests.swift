import SlantLexicon
import SlantText
import Testing

@testable import SlantAnalysis

/// Where in a story loaded words, sources and replies stand.
struct StoryLayoutTests {
  @Test(arguments: try ArticleFixture.samples())
  func `quarters add up to the totals`(article: ArticleFixture) throws {
    let analysis = try SharedAnalyzer.analyze(article.text, title: article.title)
    let layout = analysis.layout
    #expect(layout.words.total == analysis.words)
    #expect((layout.words.values.max() ?? 0) - (layout.words.values.min() ?? 0) <= 1)
    #expect(layout.loaded.total == analysis.totalLoaded)
    #expect(layout.loadedAuthor.total == analysis.loaded.author)
    let inStory = analysis.balance.speech.filter { $0.wordsBefore != nil }
    #expect(layout.sources.total == inStory.count)
    #expect(
      layout.quotedWords.total
        == inStory.reduce(0) { $0 + analysis.attributions[$1.attribution].quotedWords })
  }

  @Test(arguments: try ArticleFixture.samples())
  func `sides stand in the order in which they speak`(article: ArticleFixture) throws {
    let analysis = try SharedAnalyzer.analyze(article.text, title: article.title)
    let sides = analysis.layout.sides
    for (left, right) in zip(sides, sides.dropFirst()) {
      #expect(left.wordsBefore <= right.wordsBefore)
    }
    for side in sides {
      #expect((side.wordsBeforeQuote ?? side.wordsBefore) >= side.wordsBefore)
      #expect(side.wordsBefore < analysis.words)
      if side.group == nil {
        #expect(side.wordsBeforeQuote == analysis.entities[side.entity].balance.wordsBeforeQuote)
      }
    }
    #expect(Set(sides.filter { $0.group == nil }.map(\.entity)).count == sides.count)
  }

  @Test func `a quarter is a quarter of the words`() {
    #expect((0..<8).map { StoryQuarters.quarter(before: $0, of: 8) } == [0, 0, 1, 1, 2, 2, 3, 3])
    #expect((0..<3).map { StoryQuarters.quarter(before: $0, of: 3) } == [0, 1, 2])
    #expect(StoryQuarters.quarter(before: 0, of: 0) == 0)
    #expect(StoryQuarters.quarter(before: 5, of: 5) == 3)
  }

  @Test(arguments: ["", "Read more: The bridge is closed"])
  func `without a story all is nought`(text: String) throws {
    #expect(try SharedAnalyzer.analyze(text, title: "Bridge closed").layout == StoryLayout())
  }

  @Test func `words count from the story, headline and dateline left out`() throws {
    let analysis = try SharedAnalyzer.analyze(
      """
      Old bridge closed for a year after crack

      PORT ELLARY, Sept. 4 — The old bridge was closed on Monday. Vera Lund said it was “a sad day”.

      “It was time,” Otto Brandt said.
      """)
    let sides = analysis.layout.sides
    #expect(sides.map { analysis.entities[$0.entity].id } == ["vera-lund", "otto-brandt"])
    // The old bridge was closed on Monday | Vera Lund said | it was | a sad day
    #expect(sides.map(\.wordsBefore) == [10, 15])
    #expect(sides.map(\.wordsBeforeQuote) == [12, 15])
    #expect(analysis.layout.reply?.wordsBefore == 15)
  }

  @Test func `a reply in the same paragraph is one`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "“The dam is quite safe,” Vera Lund said. “It is not safe at all,” Otto Brandt replied.")
    #expect(analysis.layout.sides.map(\.wordsBefore) == [0, 8])
    #expect(analysis.id(analysis.layout.reply?.entity) == "otto-brandt")
  }

  @Test func `joint speakers are two sides and no reply`() throws {
    let joint = "“We will mend the quay,” said Vera Lund and Otto Brandt. The harbour was calm."
    let analysis = try SharedAnalyzer.analyze(joint)
    #expect(analysis.layout.sides.map(\.wordsBefore) == [0, 0])
    #expect(analysis.layout.reply == nil)
    let answered = try SharedAnalyzer.analyze(joint + " “They will not,” Ida Moran said.")
    #expect(answered.id(answered.layout.reply?.entity) == "ida-moran")
  }

  @Test func `speech in a headline is none of the story's`() throws {
    let analysis = try SharedAnalyzer.analyze(
      """
      Otto Brandt says the old dam is not safe at all

      The old dam was closed on Monday after a crack was found. Vera Lund said it would be mended.
      """)
    #expect(analysis.layout.sides.map { analysis.entities[$0.entity].id } == ["vera-lund"])
    #expect(analysis.layout.sources.total == 1)
  }

  @Test func `members of a group are one side, as of the article's date`() throws {
    let list = try EntityList(rows: [
      EntityList.Row(canonical: "Orla Fenwick", alias: "Fenwick", group: "Harbour Party"),
      EntityList.Row(canonical: "Orla Fenwick", group: "Quay List", validFrom: "2024"),
      EntityList.Row(canonical: "Aldo Dunmore", group: "Quay List"),
    ])
    let analyzer = try ArticleAnalyzer(
      lexicons: .builtIn(replacements: [list.lexicon]), entities: list)
    let text = """
      “The quay will be mended,” Orla Fenwick said. Aldo Dunmore said that it would not be. “It is \
      old,” he added.
      """
    let before = analyzer.analyze(text: text, date: "2023-05-01").layout
    #expect(before.sides.map(\.group) == ["Harbour Party", "Quay List"])
    #expect(before.sides.map(\.wordsBeforeQuote) == [0, 16])
    #expect(before.reply?.wordsBefore == 11)
    let after = analyzer.analyze(text: text, date: "2024-05-01").layout
    #expect(after.sides.map(\.group) == ["Quay List"])
    #expect(after.sides.map(\.wordsBeforeQuote) == [0])
    #expect(after.reply == nil)
  }

  @Test func `the first words in marks of an entity count, in any order of naming`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "Vera Lund said the dam was safe. The dam, she said, was “a fine old wall”.")
    #expect(analysis.entity("vera-lund")?.balance.wordsBeforeQuote == 12)
  }
}
