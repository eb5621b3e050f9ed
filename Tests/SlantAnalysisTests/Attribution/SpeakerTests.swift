import SlantAnalysis
import SlantText
import Testing

/// Who is behind a source: the entity that it resolves to, or nobody.
struct SpeakerTests {
  /// A text, words of an attribution's content in it, and the identifiers of its speakers.
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let content: String
    let speakers: [String]
    var testDescription: String { "\(speakers): \(text)" }

    init(_ text: String, _ content: String, _ speakers: String...) {
      self.text = text
      self.content = content
      self.speakers = speakers
    }
  }

  /// The speakers of the innermost attribution whose content holds `words`.
  private static func speakers(of words: String, in text: String) throws -> [String]? {
    let analysis = try SharedAnalyzer.analyze(text)
    let holding = analysis.attributions.filter { attribution in
      attribution.content.contains { analysis.words($0).contains(words) }
    }
    return holding.last?.speakers.compactMap { analysis.id($0) }
  }

  private static let names: [Example] = [
    // Surnames that are ordinary words or words of organisations.
    Example(
      "Mark Head left early. “It was too much,” Head told the panel.", "too much", "mark-head"),
    Example(
      "Carol Rice runs the shelter. Rice said the beds were full.", "the beds were full",
      "carol-rice"),
    Example(
      "Columnist Peter Will wrote a book. “The war is a reminder of all that,” Will wrote.",
      "a reminder", "peter-will"),
    Example(
      """
      Lena Earnest spoke for the ministry.

      “What she will do will be for the people to decide in June,” Earnest said.
      """, "for the people", "lena-earnest"),
    Example(
      "Ada Mills sends letters. “Why now?” Mills then asked, “You knew the answer all along.”",
      "You knew", "ada-mills"),
    Example("Mr. Tribe shook his head. “It is late,” said Mr. Tribe.", "It is late", "tribe"),
    Example(
      "Ida Moss and Jon Hale met. Moss: “We had nothing to hide from anyone.”", "nothing to hide",
      "ida-moss"),
    // Titles and short forms.
    Example(
      "Secretary of State John F. Keller said the vote was an important step.", "important step",
      "john-f-keller"),
    Example(
      "Thein San Mira Oo waited for years. Mira Oo said the count was fair.", "the count was fair",
      "thein-san-mira-oo"),
    Example(
      "But Bill Skelling stood by both. Skelling said the data were sound.", "data were sound",
      "bill-skelling"),
    Example(
      "The Northern Rifle Club (NRC) went to court. The NRC said it would win.", "it would win",
      "northern-rifle-club"),
  ]

  @Test(arguments: names) func `a name speaks for whom it names`(example: Example) throws {
    #expect(try Self.speakers(of: example.content, in: example.text) == example.speakers)
  }

  private static let appositions: [Example] = [
    Example(
      "“We have won,” said Osgood's spokeswoman, Jane Roe.", "We have won", "jane-roe"),
    Example(
      "“It is over,” the Vatican spokesman, Paolo Conti, told reporters.", "It is over",
      "paolo-conti"),
    Example(
      "The group's director, Ann Poe, said the money was gone.", "the money was gone", "ann-poe"),
    Example(
      "Jane Roe, a doctor in Kyiv, said the wards were full.", "the wards were full", "jane-roe"),
    Example(
      "Huda Amin, vice chairwoman of the campaign, told them: “I am proud of all of you.”",
      "proud of all", "huda-amin"),
    Example(
      "Rubin's deputy campaign manager, Rich Beeson, said it was fine.", "it was fine",
      "rich-beeson"),
  ]

  @Test(arguments: appositions) func `a role beside a name is the named person`(example: Example)
    throws
  {
    #expect(try Self.speakers(of: example.content, in: example.text) == example.speakers)
  }

  private static let unnamed: [Example] = [
    Example("Clara Osgood was silent. Osgood's spokesman said the vote was late.", "vote was late"),
    Example("A spokesman for Clara Osgood said the vote was late.", "vote was late"),
    Example("Helen Marsh left. A senior official said the vote was late.", "vote was late"),
    Example("Helen Marsh left. They said the vote was late.", "vote was late"),
    Example("An expert said the bridge was unsafe.", "bridge was unsafe"),
    Example(
      "Clara Osgood won. The Mayor of Deshar said the vote was late.", "vote was late"),
  ]

  @Test(arguments: unnamed) func `who is not named stays without a name`(example: Example) throws {
    #expect(try Self.speakers(of: example.content, in: example.text) == [])
  }

  private static let roles: [Example] = [
    Example(
      """
      The Tarsheen Health Department closed two clinics. “We had no choice at all,” said the \
      department.
      """, "no choice", "tarsheen-health-department"),
    Example(
      "The FBI opened a file. The agency said the work would take a year.", "take a year",
      "federal-bureau-of-investigation"),
    Example(
      "Clara Osgood ran again. The Osgood campaign said the count was fair.", "count was fair",
      "osgood-campaign"),
    Example(
      """
      Sen. Ben Stein (I-Vt.) met Sen. Ted Corwin (R-Texas). The Vermont senator said the talks \
      went well.
      """, "talks went well", "ben-stein"),
    Example(
      """
      Sen. Ben Stein (I-Vt.) met Sen. Ted Corwin (R-Texas). The Texas senator said the talks \
      went badly.
      """, "talks went badly", "ted-corwin"),
    Example(
      "Ben Corwin toured the hall. The retired surgeon said the roof would hold.",
      "roof would hold",
      "ben-corwin"),
    Example(
      "Nordline, a shipping company, cut jobs. The company said the losses were heavy.",
      "losses were heavy", "nordline"),
  ]

  @Test(arguments: roles) func `a role speaks for the one introduced with it`(example: Example)
    throws
  {
    #expect(try Self.speakers(of: example.content, in: example.text) == example.speakers)
  }

  private static let documents: [Example] = [
    Example(
      """
      “We are sorry for the delay,” Nordline Shipping Company said in a statement. “We will pay \
      for it.”

      “The harbour was closed to all of us,” the statement said.
      """, "harbour was closed", "nordline-shipping-company"),
    Example(
      "A letter from Helen Marsh said the office would close.", "office would close",
      "helen-marsh"),
    Example("Osgood's statement said the office would close.", "office would close", "osgood"),
  ]

  @Test(arguments: documents) func `a statement speaks for who made it`(example: Example) throws {
    #expect(try Self.speakers(of: example.content, in: example.text) == example.speakers)
  }

  private static let anonymous: [Example] = [
    Example("Helen Marsh left. The report said the office would close.", "office would close"),
    Example("Helen Marsh left. A new poll said the office would close.", "office would close"),
  ]

  @Test(arguments: anonymous) func `a document of nobody speaks for nobody`(example: Example) throws
  {
    #expect(try Self.speakers(of: example.content, in: example.text) == [])
  }

  private static let joint: [Example] = [
    Example(
      "Ada Moran and Jon Petrie said the road was closed.", "road was closed", "ada-moran",
      "jon-petrie"),
    Example(
      "Ada Moran and Jon Petrie said the road was closed. They said the bridge was gone.",
      "bridge was gone", "ada-moran", "jon-petrie"),
  ]

  @Test(arguments: joint) func `two sources speak together`(example: Example) throws {
    #expect(try Self.speakers(of: example.content, in: example.text) == example.speakers)
  }
}
