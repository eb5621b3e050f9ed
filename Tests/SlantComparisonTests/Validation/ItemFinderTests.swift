import SlantCorpus
import SlantLexicon
import Testing

@testable import SlantAnalysis
@testable import SlantComparison

@Suite struct ItemFinderTests {
  private static let text = """
    The quay was closed on Monday after a long and quiet night. Orla Fenwick claimed that it was \
    “a total rout”. Critics said it was safe.

    She hopes for rain. The harbour stood still while the ferries waited outside.
    """

  private static let analyzed: (ArticleAnalyzer, AnalyzedArticle)? = {
    guard let analyzer = try? ArticleAnalyzer(lexicons: .builtIn()) else { return nil }
    let article = Article(id: "a", outlet: "Echo", title: "Quay chaos", text: text)
    let analysis = analyzer.analyze(text: text, title: article.title)
    return (analyzer, AnalyzedArticle(article: article, analysis: analysis))
  }()

  private func article(_ unit: CodingUnit, seed: UInt64 = 1) throws -> SampledArticle {
    let (analyzer, analyzed) = try #require(Self.analyzed)
    return ItemFinder(unit, seed: seed, lexicons: analyzer.lexicons).article(analyzed)
  }

  @Test func `a quotation stands between marks in its sentences`() throws {
    let item = try #require(try article(.quote).items.first)
    #expect(
      item.context
        == "The quay was closed on Monday after a long and quiet night. Orla Fenwick claimed "
        + "[[that it was “a total rout”.]] Critics said it was safe.")
    #expect(item.sentence == 2)
    #expect(
      item.answers == [
        "quotation": "yes", "extent": "whole", "speaker": "1", "stance": "distancing",
      ])
    #expect(item.reading == "Orla Fenwick")
  }

  @Test func `speech alone is a quotation, and critics have no name`() throws {
    let article = try article(.quote)
    #expect(article.items.filter { !$0.isDecoy }.map(\.answers["speaker"]) == ["1", "90"])
    #expect(article.speakers == ["Orla Fenwick"])
  }

  @Test func `a loaded term of the title is of sentence 0`() throws {
    let items = try article(.term).items.filter { !$0.isDecoy }
    #expect(items.map(\.text) == ["chaos", "total rout"])
    #expect(items.map(\.sentence) == [0, 2])
    #expect(items[0].context == "Quay [[chaos]]")
    #expect(items.map(\.answers["voice"]) == ["author", "quoted"])
    #expect(items.allSatisfy { $0.answers["loaded"] == "yes" && $0.answers["strength"] != nil })
  }

  @Test(arguments: [CodingUnit.quote, .term])
  func `decoys are places that Slant did not mark`(unit: CodingUnit) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let article = try article(unit, seed: seed)
      let decoys = article.items.filter(\.isDecoy)
      #expect(decoys.count == 1)
      for decoy in decoys {
        #expect(decoy.answers == [unit == .quote ? "quotation" : "loaded": "no"])
        let place = try #require(decoy.scalars)
        for found in article.items where !found.isDecoy && !found.isInTitle {
          #expect(found.scalars?.overlaps(place) == false)
        }
        #expect(!["after", "while", "outside"].contains(decoy.text))
      }
    }
  }

  @Test(arguments: CodingUnit.allCases)
  func `an item's scalars are its words`(unit: CodingUnit) throws {
    let scalars = Array(Self.text.unicodeScalars)
    for item in try article(unit).items where !item.isInTitle {
      guard let place = item.scalars else { continue }
      #expect(String(String.UnicodeScalarView(scalars[place])) == item.text)
      #expect(item.context.contains("[[\(item.text)]]"))
    }
  }

  @Test func `a whole article is one item with what Slant says of it`() throws {
    let article = try article(.article)
    #expect(article.mainEntity == "Orla Fenwick")
    let item = try #require(article.items.first)
    #expect(article.items.count == 1)
    #expect(item.answers.keys.sorted() == ["frame", "loadedness", "tone"])
    #expect(!item.isDecoy)
  }

  @Test(arguments: [
    (0, 100, Loadedness.none), (1, 1000, .low), (6, 1000, .low), (7, 1000, .medium),
    (13, 1000, .medium), (14, 1000, .high), (3, 100, .high),
  ])
  func `loadedness has four steps`(hits: Int, words: Int, step: Loadedness) {
    #expect(Loadedness(hits: hits, words: words) == step)
  }

  @Test func `an article without words of the author has no loadedness`() {
    #expect(Loadedness(hits: 0, words: 0) == nil)
  }

  @Test func `the frames of the codebook are those of the lexicon`() throws {
    let (analyzer, _) = try #require(Self.analyzed)
    let frames = FrameTable.frames(of: analyzer.lexicons).filter { $0.set == Frame.policy }.map(
      \.id)
    let variable = CodingScheme(.article).variables.first { $0.name == "frame" }
    #expect(variable?.values.map(\.name) == frames)
  }

  @Test(arguments: CodingUnit.allCases)
  func `Slant's answers are among those of the codebook`(unit: CodingUnit) throws {
    let scheme = CodingScheme(unit)
    let article = try article(unit)
    for item in article.items {
      for (name, value) in item.answers {
        let variable = try #require(scheme.variables.first { $0.name == name })
        let names = article.speakers.count
        #expect(AnswerReader.value(value, variable, names: names) == value, "\(name) \(value)")
      }
    }
  }

  @Test func `the values of a question differ`() {
    for variable in CodingUnit.allCases.flatMap({ CodingScheme($0).variables }) {
      #expect(Set(variable.values.map(\.name)).count == variable.values.count)
      #expect(variable.values.allSatisfy { !$0.meaning.isEmpty })
    }
  }
}
