import SlantAnalysis
import Testing

/// Classes of certainty and of a user's own lexicons, counted by voice.
struct CategoryTests {
  private static let text = """
    A quiet row broke out in the rain, and perhaps it was the quietest spell of the year.

    “There was no uproar, only rain,” Rosa Klein said. She said the hush would end. The “quiet” \
    street was bought with hush money.

    Read more: Another row about snow
    """

  @Test func `the classes of each lexicon are its categories, used ones alone`() throws {
    let categories = try OwnLexicons.analyze("").categories.map(\.category)
    let own = categories.filter { !Category.builtIn.contains($0.lexicon) }
    #expect(
      own == [
        Category(lexicon: "mood", id: "calm", meaning: "words of quiet"),
        Category(lexicon: "mood", id: "storm", meaning: "words of noise"),
        Category(lexicon: "weather", id: "weather", meaning: "words for the weather"),
      ])
    #expect(categories.prefix(categories.count - own.count).allSatisfy { !$0.meaning.isEmpty })
  }

  @Test func `hits count for their voice, and those in boilerplate for none`() throws {
    let analysis = try OwnLexicons.analyze(Self.text, title: "Row in the snow")
    let calm = try #require(analysis.hits("mood", "calm"))
    #expect([calm.author, calm.quoted, calm.reported, calm.scare, calm.title] == [2, 0, 1, 1, 0])
    let storm = try #require(analysis.hits("mood", "storm"))
    #expect([storm.author, storm.quoted, storm.reported, storm.title] == [1, 1, 0, 1])
    let weather = try #require(analysis.hits("weather", "weather"))
    #expect([weather.author, weather.quoted, weather.reported, weather.title] == [1, 1, 0, 1])
  }

  @Test func `a hit of a category adds one, whatever shifts it`() throws {
    let analysis = try OwnLexicons.analyze("There was never a very quiet row.")
    let hits = analysis.terms.filter { $0.lexicon == "mood" }
    #expect(hits.map(\.value) == [1000, 1000])
    #expect(hits.map(\.isNegated) == [true, true])
    #expect(hits.allSatisfy { $0.intensity == nil && $0.connotation == nil })
  }

  @Test func `a word of one's own can be said of somebody, a hedge cannot`() throws {
    let analysis = try OwnLexicons.analyze("A quiet Rosa Klein may come. Perhaps Rosa Klein left.")
    let hits = analysis.terms.filter { $0.lexicon == "mood" || $0.lexicon == "certainty" }
    #expect(hits.map { analysis.id($0.target) } == ["rosa-klein", nil, nil])
  }

  @Test func `an article without words has every category at 0`() throws {
    let categories = try OwnLexicons.analyze("").categories
    #expect(categories.allSatisfy { $0.hits == ByVoice(repeating: 0) })
  }

  /// Sentences with the hits of certainty in them: words, class, voice.
  private static let sentences: [(text: String, hits: [String])] = [
    ("The bridge may close.", ["may hedge author"]),
    ("The bridge may be closed.", ["may be hedge author"]),
    ("The bridge was perhaps closed.", ["perhaps hedge author"]),
    ("The plan is clearly unfair.", ["clearly booster author"]),
    ("The mayor managed to open the bridge.", ["managed to implicative author"]),
    ("The road was extremely narrow.", ["extremely intensifier author"]),
    ("Rosa Klein claims that the road is closed.", ["claims that assertive author"]),
    ("He realised that the road was closed.", ["realised factive author"]),
    ("Rosa Klein said the road could close.", ["could hedge reported"]),
    (
      "“It could close,” Rosa Klein may have said.",
      ["could hedge quoted", "may have hedge author"]
    ),
    // Months, nouns and names are none.
    ("The bridge was closed in May.", []), ("On May 4 the bridge was closed.", []),
    ("Theresa May closed the bridge.", []), ("The might of the army was shown.", []),
    ("The bridge was closed on Monday.", []),
  ]

  @Test(arguments: sentences)
  func `certainty is found in its sense`(text: String, hits: [String]) throws {
    #expect(try OwnLexicons.analyze(text).found("certainty") == hits)
  }
}
