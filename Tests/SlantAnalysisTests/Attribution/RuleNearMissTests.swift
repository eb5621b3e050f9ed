import SlantAnalysis
import Testing

/// Sentences that look like those of a rule and are not.
struct RuleNearMissTests {
  private static let misses: [(AttributionRule, String)] = [
    (.sourceCueQuote, "The critic said little about “The Glass Harbour,” which closed on Sunday."),
    (.sourceCueQuote, "“Rain is coming,” Keller said, and the choir sang “Bread and Salt.”"),
    (.quoteCue, "After “A Winter in Glass,” Holt said nothing in public for nine years."),
    (.quoteCue, "Keller said: “The dam will hold.”"),
    (.splitQuote, "“The dam will hold,” Keller said. The crowd left for “The Talking Fish.”"),
    (.splitQuote, "“The dam will hold,” Keller said. “It will not,” replied Marsh."),
    (.colon, "The recipe needs three things: flour, butter and patience."),
    (.colon, "Three plays were on the list: “The Ferryman,” “Cold Water” and “Winter Bread.”"),
    (.continuation, "“The dam will hold,” Keller said.\n\n“It will not,” replied Marsh."),
    (.continuation, "Keller said the dam would hold.\n\n“It is full of cracks,” said Marsh."),
    (.nextParagraph, "“The dam will hold,” Keller said.\n\n“It will not,” replied Marsh."),
    (.nextParagraph, "Keller closed the door.\n\n“The Ferryman” was on again."),
    (.sourceCueClause, "The old man nodded, lit his pipe and said nothing."),
    (.sourceCueClause, "The stone that the mason marked lies in the yard."),
    (.sourceCueInfinitive, "Marsh stopped to tie her shoe outside the hall."),
    (.sourceCueInfinitive, "The plan to the left shows the lower deck."),
    (.sourceCueQuestion, "The boy who asked no questions became a judge."),
    (.sourceCueQuestion, "Nobody in the square knew the man with the violin."),
    (.sourceCueJudgement, "The waiter called a cab for the two ladies."),
    (.sourceCueJudgement, "The baker urged his old horse up the hill."),
    (.sourceCueTopic, "The two lovers talked until the lamps went out."),
    (.sourceCueTopic, "The parrot spoke twice before noon."),
    (.sourceCueObject, "The porter held the door and took the coats."),
    (.sourceCueObject, "Marsh swept the steps before the guests came."),
    (.insertedCue, "The bridge, painted in 1962, is closed."),
    (.insertedCue, "The ferry, she, two nuns and a goat reached the quay together."),
    (.clauseCue, "Snow fell all night, and the officials slept."),
    (.clauseCue, "After the storm, fishermen in oilskins sold what was left."),
    (.clauseSubject, "The children saw “The Long Way Home” twice in a week."),
    (.clauseSubject, "The bus stops at “The Talking Fish” every hour."),
    (.preposition, "The guests were seated according to age."),
    (.preposition, "In the words of the song there is no rhyme."),
    (.nounCue, "Her claim to the throne rests on a forged letter."),
    (.nounCue, "The plan of the cellar hangs behind the bar."),
    (.adjectiveCue, "The surgeon’s sure hand saved the boy that night."),
    (.adjectiveCue, "A confident start gave the visitors two early goals."),
    (.passive, "The road was closed by snow for nine days."),
    (.passive, "The letters were found under the floor of the chapel."),
    (.appearance, "The general appeared in court on Monday."),
    (.appearance, "A seamstress from the lower town found the letters."),
    (.quotedObject, "The train passed the “summer house” at noon."),
    (.quotedObject, "The crew named the boat “Sweet Agnes.”"),
    (.unattributed, "“Nobody shall pass over this bridge again,” the guard said."),
    (.unattributed, "The novel “What the River Said” sold out in a week."),
  ]

  @Test(arguments: misses)
  func `a rule leaves alone what only looks like its sentence`(
    rule: AttributionRule, text: String
  ) throws {
    let attributions = try SharedAnalyzer.analyze(text).attributions
    #expect(!attributions.map(\.rule).contains(rule))
  }

  @Test(arguments: AttributionRule.allCases)
  func `every rule has near misses`(rule: AttributionRule) {
    #expect(Self.misses.count { $0.0 == rule } >= 2)
  }
}
