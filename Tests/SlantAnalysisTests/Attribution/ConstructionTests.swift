import SlantAnalysis
import Testing

/// Prepositions, nouns, passives and adjectives that attribute; several attributions in a sentence.
struct ConstructionTests {
  private static let prepositions: [String] = [
    "⟦cue:According to⟧ ⟦source:the police⟧, ⟦content:nobody was hurt⟧.",
    "⟦content:The valley lost a third of its people⟧, ⟦cue:according to⟧ ⟦source:the census⟧.",
    "⟦content:Sales fell by half⟧ ⟦cue:according to⟧ ⟦source:the company⟧.",
    """
    ⟦content:The shells came from the north⟧, ⟦cue:according to⟧ ⟦source:a soldier⟧ who \
    survived the attack.
    """,
    "⟦cue:In the words of⟧ ⟦source:the coach⟧, ⟦content:it was a bad night⟧.",
    """
    ⟦content:The new rules⟧, ⟦cue:according to⟧ ⟦source:the ministry⟧, ⟦content:will apply \
    from January⟧.
    """,
  ]

  @Test(arguments: prepositions) func `according to attributes the clause beside it`(marked: String)
    throws
  {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.rule) == [.preposition])
  }

  private static let nouns: [String] = [
    "Nobody trusts ⟦source:the company⟧’s ⟦cue:assurance⟧ ⟦content:that the water is clean⟧."
  ]

  @Test(arguments: nouns) func `a noun attributes what its possessor says`(marked: String) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.rule) == [.nounCue])
  }

  private static let passives: [String] = [
    "⟦content:The raid⟧ is widely ⟦cue:seen⟧ ⟦content:as a warning to the neighbours⟧.",
    "⟦content:The chairman⟧ is ⟦cue:said⟧ ⟦content:to be ill⟧.",
    "⟦content:He⟧ is ⟦cue:believed⟧ ⟦content:to have fled to the coast⟧.",
    "⟦content:The fire⟧ is ⟦cue:thought⟧ ⟦content:to have started in the kitchen⟧.",
    "⟦content:The visit⟧ has been widely ⟦cue:interpreted⟧ ⟦content:as a sign of weakness⟧.",
    "⟦content:The treaty⟧ is ⟦cue:expected⟧ ⟦content:to be signed in May⟧.",
  ]

  @Test(arguments: passives) func `a passive without an agent has an unstated source`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.sourceKind) == [.unstated])
  }

  private static let negated: [String] = [
    "⟦source:The minister⟧ did not ⟦cue:say⟧ ⟦content:who had signed the order⟧.",
    "⟦source:The firm⟧ never ⟦cue:admitted⟧ ⟦content:that the brakes were faulty⟧.",
    "⟦source:Keller⟧ has not ⟦cue:denied⟧ ⟦content:that he met the spy⟧.",
    "⟦source:She⟧ didn't ⟦cue:explain⟧ ⟦content:why the money was gone⟧.",
    "⟦source:Officials⟧ refused to ⟦cue:confirm⟧ ⟦content:that the plane had been shot down⟧.",
  ]

  @Test(arguments: negated) func `what is not said is negated`(marked: String) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.isNegated) == [true])
  }

  private static let nested: [String] = [
    """
    ⟦source:The paper⟧ ⟦cue:reported⟧ ⟦content:that ⟦source2:Keller⟧ had ⟦cue2:denied⟧ \
    ⟦content2:that he met the spy⟧⟧.
    """,
    """
    ⟦source:Police⟧ ⟦cue:said⟧ ⟦content:⟦source2:the driver⟧ ⟦cue2:claimed⟧ ⟦content2:he had \
    been asleep⟧⟧.
    """,
    """
    “⟦content:⟦source2:The minister⟧ ⟦cue2:said⟧ ⟦content2:we were safe⟧,⟧” ⟦source:Hale⟧ \
    ⟦cue:recalled⟧.
    """,
  ]

  @Test(arguments: nested) func `a report within a report has a parent`(marked: String) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.compactMap(\.parent) == [0])
  }

  private static let several: [String] = [
    """
    ⟦source:Osgood⟧ ⟦cue:said⟧ ⟦content:the army would leave⟧, and ⟦source2:Marsh⟧ \
    ⟦cue2:said⟧ ⟦content2:it was too late⟧.
    """,
    """
    ⟦source:The army⟧ ⟦cue:says⟧ ⟦content:the town is quiet⟧, but ⟦source2:residents⟧ \
    ⟦cue2:claim⟧ ⟦content2:they hear gunfire at night⟧.
    """,
    """
    ⟦source:⟦source2:Stein⟧⟧ ⟦cue:called⟧ ⟦content:the vote “a farce”⟧ and ⟦cue2:warned⟧ \
    ⟦content2:it could “end in blood⟧.”
    """,
  ]

  @Test(arguments: several) func `two cues of a sentence have each their own content`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.parent) == [nil, nil])
  }

  private static let beliefs: [String] = [
    "⟦source:She⟧ ⟦cue:hopes⟧ ⟦content:to return to the stage⟧.",
    "⟦source:The two countries⟧ are ⟦cue:hoping⟧ ⟦content:to reopen the border⟧.",
    "⟦source:The opposition⟧ ⟦cue:fears⟧ ⟦content:that the vote will be stolen⟧.",
    "⟦source:The family⟧ is ⟦cue:confident⟧ ⟦content:that she is alive⟧.",
    "⟦source:The firm⟧ ⟦cue:plans⟧ ⟦content:to build three ships⟧.",
  ]

  @Test(arguments: beliefs) func `polls show, and people hope and fear`(marked: String) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.allSatisfy { $0.kind != .speech })
  }

  private static let joint: [String] = [
    "⟦source:Anna Weber and Karl Stein⟧ ⟦cue:said⟧ ⟦content:the fund was empty⟧.",
    "“⟦content:We leave together,⟧” ⟦source:Osgood and Prado⟧ ⟦cue:said⟧.",
    """
    As ⟦source:Max Olin and Greta Sand⟧ ⟦cue:wrote⟧ in the Harbour Gazette, “⟦content:The \
    admirals learned nothing.⟧”
    """,
    "⟦source:The minister and his deputy⟧ ⟦cue:denied⟧ ⟦content:that they had met the banker⟧.",
    "“⟦content:The ice is melting,⟧” ⟦cue:said⟧ ⟦source:Lindqvist and Moran⟧.",
  ]

  @Test(arguments: joint) func `two who speak together are one source`(marked: String) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.count == 1)
  }

  private static let various: [String] = [
    """
    ⟦source:The foundation⟧ ⟦cue:estimates⟧ ⟦content:that ten thousand people have left the \
    island⟧.
    """,
    "⟦source:Satellite images⟧ ⟦cue:show⟧ ⟦content:that the airfield was empty⟧.",
    "⟦source:The senator⟧ ⟦cue:admitted⟧ ⟦content:that she had not read the bill⟧.",
    "⟦source:The director⟧ ⟦cue:explained⟧ ⟦content:how the pumps had failed⟧.",
    "⟦source:The army⟧ ⟦cue:blamed⟧ ⟦content:the rebels for the attack⟧.",
    "⟦source:The envoy⟧ ⟦cue:acknowledged⟧ ⟦content:the talks were close to collapse⟧.",
    """
    ⟦source:Kofi Mensah⟧, the finance minister, ⟦cue:said⟧ in an interview ⟦content:that the \
    debt could not be paid⟧.
    """,
    "“⟦content:I stand by every word,⟧” ⟦source:Vera Lund⟧ ⟦cue:wrote⟧ on Sunday.",
    "In her diary, ⟦source:Baum⟧ ⟦cue:noted⟧ ⟦content:that the soldiers were very young⟧.",
    "⟦source:The governor⟧ ⟦cue:threatened⟧ ⟦content:to cut off the water⟧.",
    "⟦source:The rebels⟧ ⟦cue:agreed⟧ ⟦content:to release the crew⟧.",
    "⟦source:The spokeswoman⟧ ⟦cue:confirmed⟧ ⟦content:that two officers had resigned⟧.",
    """
    “⟦content:We have no time,⟧” ⟦cue:said⟧ ⟦source:Dr. Okafor⟧. “⟦content:The fever does \
    not wait.⟧”

    ⟦source2:She⟧ ⟦cue2:added⟧ ⟦content2:that the ward had no beds left⟧.
    """,
    "⟦source:Some historians⟧ ⟦cue:argue⟧ ⟦content:that the war could have been avoided⟧.",
    "⟦source:A recent survey⟧ ⟦cue:suggests⟧ ⟦content:support for the treaty is falling⟧.",
    "⟦source:Human rights groups⟧ ⟦cue:say⟧ ⟦content:dozens of prisoners have vanished⟧.",
    "⟦source:The trainer⟧ ⟦cue:predicted⟧ ⟦content:that the young team would win the cup⟧.",
    "“⟦content:Look at the sky!⟧” ⟦source:the boy⟧ ⟦cue:cried⟧.",
    "“⟦content:The bill is dead,⟧” ⟦cue:conceded⟧ ⟦source:a senior aide⟧.",
    """
    ⟦source:The Osmere Times⟧ ⟦cue:reported⟧ on Friday ⟦content:that three ministers had \
    resigned⟧.
    """,
  ]

  @Test(arguments: various) func `sentences of all kinds`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
