import SlantAnalysis
import Testing

/// Each rule, kind, source kind, stance and kind of quotation has a sentence that shows it.
struct RuleTests {
  private static let rules: [(AttributionRule, String)] = [
    (.sourceCueQuote, "Clara Osgood said: “The bridge will open on Friday.”"),
    (.quoteCue, "“The bridge will open on Friday,” Clara Osgood said."),
    (.splitQuote, "“The bridge,” Clara Osgood said, “will open on Friday.”"),
    (.colon, "Osgood: “The bridge will open on Friday.”"),
    (.continuation, "Osgood was defiant. “The bridge will stay open until the winter.”"),
    (.nextParagraph, "“The bridge is open,” Osgood said.\n\n“It will stay open until the winter.”"),
    (.sourceCueClause, "Clara Osgood said that the bridge was open."),
    (.sourceCueInfinitive, "Clara Osgood promised to open the bridge."),
    (.sourceCueQuestion, "Clara Osgood explained how the pumps had failed."),
    (.sourceCueJudgement, "Clara Osgood urged the council to wait."),
    (.sourceCueTopic, "Clara Osgood argued against a new bridge."),
    (.sourceCueObject, "Clara Osgood announced a new bridge."),
    (.insertedCue, "The bridge, Clara Osgood said, was open."),
    (.clauseCue, "The bridge is open, Clara Osgood said."),
    (.clauseSubject, "The children sang “nobody shall pass over this bridge again” all night."),
    (.preposition, "According to Clara Osgood, the bridge is open."),
    (.nounCue, "Nobody believed Clara Osgood’s claim that the bridge was open."),
    (.adjectiveCue, "Clara Osgood is confident that the bridge is safe."),
    (.passive, "The bridge is said to be safe."),
    (.appearance, "The bridge appears to be safe."),
    (.quotedObject, "Clara Osgood called the bridge “a sign of hope.”"),
    (.unattributed, "“Nobody shall pass over this bridge again.”"),
  ]

  @Test(arguments: rules) func `a rule finds its sentence`(rule: AttributionRule, text: String)
    throws
  {
    let attributions = try SharedAnalyzer.analyze(text).attributions
    #expect(attributions.map(\.rule).contains(rule))
    for attribution in attributions {
      #expect((1...100).contains(attribution.confidencePercent))
      #expect(attribution.quotedWords <= attribution.words)
    }
  }

  @Test(arguments: AttributionRule.allCases) func `every rule has a sentence`(rule: AttributionRule)
  {
    #expect(Self.rules.contains { $0.0 == rule })
  }

  private static let sourceKinds: [(Attribution.SourceKind, String)] = [
    (.person, "Clara Osgood said the bridge was open."),
    (.organisation, "The United Nations said the bridge was open."),
    (.document, "The report said the bridge was open."),
    (.unnamedPerson, "A senior official said the bridge was open."),
    (.unnamedGroup, "Critics said the bridge was closed."),
    (.unstated, "The bridge is widely seen as a mistake."),
    (.unknown, "He said the bridge was open."),
  ]

  @Test(arguments: sourceKinds)
  func `a source has its kind`(kind: Attribution.SourceKind, text: String) throws {
    #expect(try SharedAnalyzer.analyze(text).attributions.map(\.sourceKind) == [kind])
  }

  @Test(arguments: Attribution.SourceKind.allCases)
  func `every kind of source has a sentence`(kind: Attribution.SourceKind) {
    #expect(Self.sourceKinds.contains { $0.0 == kind })
  }

  private static let stances: [(Stance, String)] = [
    (.neutral, "Clara Osgood said the bridge was open."),
    (.endorsing, "Clara Osgood pointed out that the bridge was open."),
    (.distancing, "Clara Osgood claimed the bridge was open."),
    (.insisting, "Clara Osgood insisted that the bridge was open."),
    (.conceding, "Clara Osgood admitted that the bridge was closed."),
    (.threatening, "Clara Osgood warned that the bridge would close."),
    (.accusing, "Clara Osgood blamed the rebels for the attack."),
    (.emotive, "Clara Osgood boasted that the bridge was hers."),
  ]

  @Test(arguments: stances) func `a cue has its stance`(stance: Stance, text: String) throws {
    #expect(try SharedAnalyzer.analyze(text).attributions.map(\.stance) == [stance])
  }

  @Test(arguments: Stance.allCases) func `every stance has a sentence`(stance: Stance) {
    #expect(Self.stances.contains { $0.0 == stance })
  }

  private static let kinds: [(Attribution.Kind, String)] = [
    (.speech, "Clara Osgood said the bridge was open."),
    (.thought, "Clara Osgood believes that the bridge is safe."),
    (.evidence, "A recent poll shows that the bridge is popular."),
  ]

  @Test(arguments: kinds)
  func `a cue says what its content is`(kind: Attribution.Kind, text: String) throws {
    #expect(try SharedAnalyzer.analyze(text).attributions.map(\.kind) == [kind])
  }

  private static let quotations: [(Quotation.Kind, String)] = [
    (.speech, "Clara Osgood called the bridge a “farce.”"),
    (.speech, "“The bridge is open,” Clara Osgood said."),
    (.speech, "The sign said “Nobody shall pass over this bridge.”"),
    (.scare, "The “bridge” was a plank over a ditch."),
    (.scare, "She said the “heroes” of the north were late."),
    (.title, "The novel “A Bridge in Winter” was sold out."),
    (.title, "They sang “Rivers of the North” at the funeral."),
    (.name, "The boxer Ivan “The Hammer” Dorsk lost again."),
  ]

  @Test(arguments: quotations)
  func `marks hold speech, distance, a title or a name`(kind: Quotation.Kind, text: String) throws {
    #expect(try SharedAnalyzer.analyze(text).quotations.map(\.kind) == [kind])
  }

  @Test(arguments: Quotation.Kind.allCases)
  func `every kind of quotation has a sentence`(kind: Quotation.Kind) {
    #expect(Self.quotations.contains { $0.0 == kind })
  }
}
