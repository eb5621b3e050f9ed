import SlantAnalysis
import SlantText
import Testing

/// Which words mean which entity.
struct EntityTests {
  /// A text, an entity in it and all words that mean it.
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let id: String
    let kind: Entity.Kind
    let mentions: [String]
    var testDescription: String { "\(id): \(text)" }

    init(_ text: String, _ id: String, _ kind: Entity.Kind, _ mentions: [String]) {
      self.text = text
      self.id = id
      self.kind = kind
      self.mentions = mentions
    }
  }

  private static let examples: [Example] = [
    // Surnames, with and without titles.
    Example(
      "Prime Minister Clara Osgood opened the bridge. Osgood said it was late.",
      "clara-osgood",
      .person,
      ["Prime Minister Clara Osgood", "Osgood"]
    ),
    Example(
      "Clara Osgood met President Jakob Stein in Vienna. President Stein thanked her.",
      "jakob-stein",
      .person,
      ["President Jakob Stein", "President Stein"]
    ),
    Example(
      "Gen. Boris Petrov commands the fleet. Petrov, 61, was born in Odessa.",
      "boris-petrov",
      .person,
      ["Gen. Boris Petrov", "Petrov"]
    ),
    Example(
      "Bashir al-Amadi spoke in Damascus. Amadi was calm.",
      "bashir-al-amadi",
      .person,
      ["Bashir al-Amadi", "Amadi"]
    ),
    Example(
      "John F. Keller died. Keller was young.",
      "john-f-keller",
      .person,
      ["John F. Keller", "Keller"]
    ),
    Example(
      "He met Sen. Helen Marsh in Paris. The senator gave no reason.",
      "helen-marsh",
      .person,
      ["Sen. Helen Marsh", "The senator"]
    ),
    Example(
      "Mr Keller met Mrs Keller at the station. Mrs Keller was late.",
      "keller-2",
      .person,
      ["Mrs Keller", "Mrs Keller"]
    ),
    Example(
      "Helen Marsh slammed Osgood. Osgood blasted the vote.",
      "osgood",
      .person,
      ["Osgood", "Osgood"]
    ),
    Example(
      "Grace Hope works at the Justice Department. Hope has two children.",
      "grace-hope",
      .person,
      ["Grace Hope", "Hope"]
    ),
    Example(
      "Hope is fading for the miners. Grace Hope has two children.", "grace-hope", .person,
      ["Grace Hope"]),
    Example(
      "Osgood left the hall. According to Osgood, the vote was late.", "osgood",
      .person, ["Osgood", "Osgood"]),
    // Acronyms and organisations.
    Example(
      "The Northern Transport Union called a strike. The NTU wants better pay.",
      "northern-transport-union",
      .organisation,
      ["Northern Transport Union", "NTU"]
    ),
    Example(
      "The World Health Organization sent doctors. The WHO has 20 people there.",
      "world-health-organization",
      .organisation,
      ["World Health Organization", "WHO"]
    ),
    Example(
      "The United Nations met in Geneva. The U.N. did not vote.",
      "united-nations",
      .organisation,
      ["United Nations", "U.N."]
    ),
    Example(
      "The Bank of Tarsheen cut rates. Prices rose.",
      "bank-of-tarsheen",
      .organisation,
      ["Bank of Tarsheen"]
    ),
    Example("Harbour Steel said profits fell.", "harbour-steel", .organisation, ["Harbour Steel"]),
    // Roles.
    Example(
      "Jean Morel, the French president, visited Berlin. The president praised the city.",
      "jean-morel",
      .person,
      ["Jean Morel", "The president"]
    ),
    Example(
      "French President Jean Morel visited Berlin. The French leader praised the city.",
      "jean-morel",
      .person,
      ["French President Jean Morel", "The French leader"]
    ),
    Example(
      "Velorian President Aurel Stavrin landed in Paris. The Velorian leader was tired.",
      "aurel-stavrin",
      .person,
      ["Velorian President Aurel Stavrin", "The Velorian leader"]
    ),
    Example(
      "Justice Minister Omar Haddad and Interior Minister Lena Fisk met. The justice minister left.",
      "omar-haddad",
      .person,
      ["Justice Minister Omar Haddad", "The justice minister"]
    ),
    Example(
      "Anna Weber, chief executive of Nordline, resigned. The chief executive gave no reason.",
      "anna-weber",
      .person,
      ["Anna Weber", "The chief executive"]
    ),
    Example(
      "King Harald arrived. The king waved.",
      "harald",
      .person,
      ["King Harald", "The king"]
    ),
    // Pronouns.
    Example(
      "Helen Marsh and Peter Stein argued. She left the room and he stayed.",
      "helen-marsh",
      .person,
      ["Helen Marsh", "She"]
    ),
    Example(
      "Helen Marsh and Peter Stein argued. She left the room and he stayed.",
      "peter-stein",
      .person,
      ["Peter Stein", "he"]
    ),
    Example(
      "Recep Yilmaz spoke. His wife Ayla Yilmaz listened. She smiled.",
      "ayla-yilmaz",
      .person,
      ["Ayla Yilmaz", "She"]
    ),
    Example(
      "Judge Amara Cole spoke. “I am tired,” she said. Cole then left with her clerk.",
      "amara-cole",
      .person,
      ["Judge Amara Cole", "she", "Cole", "her"]
    ),
    // Groups.
    Example(
      "Critics and lawmakers protested. The critics carried signs.",
      "critics",
      .group,
      ["Critics", "critics"]
    ),
    Example(
      "Democrats and Republicans voted. The Democrats won.",
      "democrats",
      .group,
      ["Democrats", "Democrats"]
    ),
    // Places.
    Example("The ship reached Odessa on Monday.", "odessa", .place, ["Odessa"]),
    Example("Turkey and Norway signed the deal.", "norway", .place, ["Norway"]),
    Example("John Victor lives in Victoria.", "victoria", .place, ["Victoria"]),
  ]

  @Test(arguments: examples) func `all words that mean an entity are its mentions`(example: Example)
    throws
  {
    let analysis = try SharedAnalyzer.analyze(example.text)
    #expect(analysis.entity(example.id)?.kind == example.kind)
    #expect(analysis.mentions(of: example.id) == example.mentions)
  }

  private static let genders: [(String, Entity.Gender)] = [
    ("Helen Marsh left.", .female), ("Peter Stein left.", .male), ("Mrs Keller left.", .female),
    ("Sir Ashby left.", .male), ("Quill Ashby left. He was tired.", .male),
  ]

  @Test(arguments: genders) func `names, titles and pronouns tell the gender`(
    text: String,
    gender: Entity.Gender
  ) throws {
    let analysis = try SharedAnalyzer.analyze(text)
    #expect(analysis.entities.first { $0.kind == .person }?.gender == gender)
  }

  private static let guarded: [(String, String)] = [
    ("Grace Hope works at the ministry.", "Hope"), ("The Justice Department sued.", "Justice"),
    ("They met at Victory Square.", "Victory"),
    ("Sailors boarded the HMS Victorious.", "Victorious"),
  ]

  @Test(arguments: guarded) func `words inside names have no tone`(text: String, word: String)
    throws
  {
    let analysis = try SharedAnalyzer.analyze(text)
    #expect(analysis.terms(word, in: "sentiment").isEmpty)
    #expect(analysis.terms(word, in: "loaded").isEmpty)
  }

  private static let nobody = [
    "The boats left before dawn.", "Rain fell on Monday and Tuesday in March.",
    "He sang “The Long Way Home” to the choir.", "It was late.",
  ]

  @Test(arguments: nobody) func `ordinary words name nobody`(text: String) throws {
    #expect(try SharedAnalyzer.analyze(text).entities.filter { $0.kind != .group }.isEmpty)
  }

  @Test func `the title given apart names entities of the text`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "Clara Osgood met the Northern Transport Union. The NTU left.",
      title: "Osgood fails to calm NTU"
    )
    let osgood = try #require(analysis.entity("clara-osgood"))
    let title = try #require(analysis.title)
    #expect(osgood.titleMentions.map { title.string($0.span) } == ["Osgood"])
    let union = try #require(analysis.entity("northern-transport-union"))
    #expect(union.titleMentions.map { title.string($0.span) } == ["NTU"])
  }

  @Test func `boilerplate mentions nobody`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "Clara Osgood left early.\n\nThe hall was cold.\n\nPhoto: Anton Weiss / Reuters"
    )
    #expect(analysis.entity("anton-weiss") == nil)
  }

  @Test func `identifiers are unique`() throws {
    for article in try ArticleFixture.samples() {
      let ids = try SharedAnalyzer.analyze(article.text, title: article.title).entities.map(\.id)
      #expect(Set(ids).count == ids.count)
    }
  }
}
