import SlantAnalysis
import Testing

/// Which capitalised words name somebody, and what they name.
struct NameTests {
  /// A text and all its entities but groups, as "kind name".
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let entities: [String]
    var testDescription: String { text }

    init(_ text: String, _ entities: String...) {
      self.text = text
      self.entities = entities
    }
  }

  private static func entities(in text: String) throws -> [String] {
    try SharedAnalyzer.analyze(text).entities.filter { $0.kind != .group }.map {
      "\($0.kind.rawValue) \($0.name)"
    }
  }

  private static let whole: [Example] = [
    Example(
      "Red Dawn, a militant group, took the town. Fighters of Red Dawn fled.",
      "organisation Red Dawn"),
    Example(
      "The Ministry of Defence of Tarsheen denied it.",
      "organisation Ministry of Defence of Tarsheen"),
    Example(
      "Ministry of Defence of Tarsheen spokesman Ivan Petrov denied it.",
      "organisation Ministry of Defence of Tarsheen", "person Ivan Petrov"),
    Example("Secretary of State John F. Keller landed.", "person John F. Keller"),
    Example("The ad was paid for by the Liberty Now PAC.", "organisation Liberty Now PAC"),
    Example(
      "Nancy Dove married young. Nancy Dove Regan kept the letters.", "person Nancy Dove Regan"),
    Example("Mayor Bill de Blas came. De Blas said it was late.", "person Bill de Blas"),
    Example("Harvard Professor Ann Lee wrote it.", "person Ann Lee"),
    Example("The data firm NGP VAN denied it.", "organisation NGP VAN"),
    Example("J.M. Barrow wrote the play.", "person J.M. Barrow"),
    Example("The jury found Chad Copperly guilty.", "person Chad Copperly"),
  ]

  @Test(arguments: whole) func `a name is neither cut nor joined to its neighbours`(
    example: Example
  ) throws {
    #expect(try Self.entities(in: example.text) == example.entities)
  }

  private static let kinds: [Example] = [
    // Lone names, by what stands around all their mentions.
    Example("Merzel said no. The deal with Merzel was off.", "person Merzel"),
    Example(
      "Orbek and Merzel and Susan Price all told us.", "person Orbek", "person Merzel",
      "person Susan Price"),
    Example("A woman from Wexfield, Ohio, called.", "place Wexfield", "place Ohio"),
    Example("They met at the Gridiron. The Gridiron was full.", "organisation Gridiron"),
    // Capitals of a dateline or a transcript are no part of the name.
    Example("MIAMI — The storm passed.", "place Miami"),
    Example("RAMOS: Did you lie to them?", "person Ramos"),
  ]

  @Test(arguments: kinds) func `a lone name has the kind that its mentions tell`(example: Example)
    throws
  {
    #expect(try Self.entities(in: example.text) == example.entities)
  }

  private static let nothing: [String] = [
    "The pro-government and anti-Western press agreed.", "Next week will bring contests.",
    "“[T]he stakes are higher,” it read.", "Improbably, the plan held.",
    "They filed a Freedom of Information request.", "FULL TEXT.",
    "STAT OF THE WEEK: the price of bread.",
    "Follow us at @newsdesk and #Elections.", "The post-World War II years were hard.",
    "The Secretary of State was late.", "He called me a Liar.",
  ]

  @Test(arguments: nothing) func `words with capitals that name nobody are no entities`(
    text: String
  ) throws {
    #expect(try Self.entities(in: text) == [])
  }

  @Test func `a headline in the text is no name`() throws {
    let text = "Clara Osgood Endorses Ted Corwin.\n\nClara Osgood backed Ted Corwin. Osgood left."
    #expect(try Self.entities(in: text) == ["person Clara Osgood", "person Ted Corwin"])
  }

  @Test func `party and state in brackets are no name`() throws {
    let text = "Sen. Ted Corwin (R-Texas) spoke."
    #expect(try Self.entities(in: text) == ["person Ted Corwin"])
  }

  private static let surnames: [(text: String, id: String, mentions: [String])] = [
    // The surname stays with whom it meant before the other came in.
    (
      """
      Hilda Crane spoke in Deshar. Crane said it was cold. Her husband, Bill Crane, joined her.

      Crane left at noon.
      """, "hilda-crane", ["Hilda Crane", "Crane", "Her", "her", "Crane"]
    ),
    // In the paragraph of the other it is theirs.
    (
      "Carol Rice and Tom Rice live here.\n\n“We stay,” Tom Rice said. Rice laughed.", "tom-rice",
      ["Tom Rice", "Tom Rice", "Rice"]
    ),
    // Titles decide.
    (
      "Mr Keller and Anna Keller met. Mrs Keller left.", "anna-keller",
      ["Anna Keller", "Mrs Keller"]
    ),
    (
      "Prince Harald Borg came. Prince Harald waved.", "harald-borg",
      ["Prince Harald Borg", "Prince Harald"]
    ),
  ]

  @Test(arguments: surnames) func `a surname goes to one of those who share it`(
    text: String, id: String, mentions: [String]
  ) throws {
    #expect(try SharedAnalyzer.analyze(text).mentions(of: id) == mentions)
  }
}
