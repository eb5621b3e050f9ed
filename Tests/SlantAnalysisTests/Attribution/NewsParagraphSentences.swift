import SlantAnalysis
import Testing

/// Sentences as long as those of newspapers, with more than one thing to find or to leave.
struct NewsParagraphSentences {
  private static let long: [String] = [
    """
    ⟦source:The transport minister⟧ ⟦cue:said⟧ on Thursday ⟦content:that the old lighthouse road, \
    which has been closed to lorries since the landslide in February, would reopen in time for the \
    summer season⟧.
    """,
    """
    ⟦source:A spokesman for the hospital in Westhaven⟧ ⟦cue:confirmed⟧ late on Sunday \
    ⟦content:that nine passengers of the coach were still being treated for smoke inhalation, and \
    that none of them was in danger⟧.
    """,
    """
    Speaking to a half-empty hall in the mining town where she was born, ⟦source:Marsh⟧ \
    ⟦cue:promised⟧ ⟦content:that her first act in office would be to reopen the railway⟧.
    """,
    """
    In an interview with the Northgate Courier published on Saturday, ⟦source:Keller⟧ ⟦cue:denied⟧ \
    ⟦content:that he had ever set foot in the factory⟧.
    """,
    """
    ⟦source:The central bank⟧ ⟦cue:expects⟧ ⟦content:growth to slow to less than one percent next \
    year as households repay what they borrowed during the long boom⟧.
    """,
    """
    ⟦content:More than four thousand people have left the eastern valleys since the shelling \
    resumed⟧, ⟦cue:according to⟧ ⟦source:figures⟧ released by the relief agency on Monday.
    """,
    """
    Despite the rain, about two thousand people marched to the gates of the smelter, where \
    ⟦source:union leaders⟧ ⟦cue:vowed⟧ ⟦content:to stop every train that carried ore to the \
    coast⟧.
    """,
    """
    ⟦source:Researchers at the University of Osmere⟧ ⟦cue:found⟧ ⟦content:that children who walked \
    to school slept longer and were less often ill than those who were driven⟧.
    """,
    """
    ⟦cue2:Asked about⟧ ⟦content2:the delay⟧, ⟦source:the director of the museum⟧ ⟦cue:blamed⟧ \
    ⟦content:the builders for pouring the wrong concrete twice⟧.
    """,
    """
    ⟦content:The fire, which destroyed eleven workshops and a chapel, was started by a spark from \
    a grinder⟧, ⟦source:the brigade⟧ ⟦cue:said⟧ in a report published on Tuesday.
    """,
    """
    Since the vote, ⟦source:several of the governor’s own allies⟧ have quietly ⟦cue:suggested⟧ \
    ⟦content:that he should not stand again⟧.
    """,
    """
    At a hearing that lasted into the night, ⟦source:the chief engineer⟧ ⟦cue:testified⟧ \
    ⟦content:that the bolts had rusted through and that nobody had been sent to replace them⟧.
    """,
    """
    ⟦source:Prado⟧, a former dockworker with calloused hands and a soft voice, ⟦cue:told⟧ the \
    delegates ⟦content:that the party had lost the people who built it⟧.
    """,
    """
    The paper’s owner, ⟦source:Viktor Dahl⟧, ⟦cue:wrote⟧ to the staff on Friday ⟦content:that he \
    had received an offer and would sell before Christmas⟧.
    """,
    """
    ⟦source:Officials in the capital⟧ ⟦cue:argue⟧ ⟦content:that the border fence has cut smuggling \
    by half⟧; the villagers who live beside it see lorries every night.
    """,
  ]

  @Test(arguments: long) func `a long sentence holds what is marked and nothing more`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let reduced: [String] = [
    """
    ⟦source:The mayor⟧ sent the drawings back to the architect, ⟦cue:saying⟧ ⟦content:they made \
    the library look like a prison⟧.
    """,
    """
    Four senators signed ⟦source:a letter⟧ ⟦cue:urging⟧ ⟦content:the president to recall the \
    ambassador⟧.
    """,
    """
    ⟦source:A lawyer⟧ filed a motion on Monday, ⟦cue:arguing⟧ ⟦content:that the confession had \
    been obtained by a trick⟧.
    """,
    """
    ⟦source:Thousands of pensioners⟧ marched through the capital, ⟦cue:demanding⟧ ⟦content:that \
    their savings be returned⟧.
    """,
    """
    The agency issued ⟦source:a notice⟧ ⟦cue:warning⟧ ⟦content:that the berries might be \
    poisonous⟧.
    """,
  ]

  @Test(arguments: reduced) func `a participle carries on with what the subject says`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let framed: [String] = [
    """
    If ⟦source:the court⟧ ⟦cue:decides⟧ ⟦content:that the ban is unlawful⟧, the hunters will be \
    back in the marshes by November.
    """,
    """
    The day after ⟦source:the coach⟧ ⟦cue:said⟧ ⟦content:he would never leave⟧, he was seen at the \
    airport with two suitcases.
    """,
    """
    Because ⟦source:the insurers⟧ ⟦cue:believe⟧ ⟦content:the fire was set on purpose⟧, nobody has \
    been paid a penny.
    """,
    """
    There were cheers when ⟦source:the captain⟧ ⟦cue:announced⟧ ⟦content:that the storm had turned \
    south⟧.
    """,
    "Whenever he is ⟦cue:asked about⟧ ⟦content:the war⟧, the old man looks out of the window.",
  ]

  @Test(arguments: framed) func `an attribution inside a larger clause leaves the rest alone`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let unnamed: [String] = [
    """
    ⟦source:One of the guards⟧, who spoke on condition of anonymity, ⟦cue:said⟧ ⟦content:the cell \
    had been left open on purpose⟧.
    """,
    """
    ⟦source:A person familiar with the talks⟧ ⟦cue:said⟧ ⟦content:the price had been agreed in a \
    single night⟧.
    """,
    "⟦source:Nobody⟧ ⟦cue:expects⟧ ⟦content:the ferry to return before Easter⟧.",
    "⟦source:Many⟧ ⟦cue:say⟧ ⟦content:the festival has lost its soul since it moved to the park⟧.",
    "⟦source:Most of the crew⟧ ⟦cue:wanted⟧ ⟦content:to turn back at the reef⟧.",
  ]

  @Test(arguments: unnamed) func `sources without a name`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let documents: [String] = [
    """
    ⟦source:The contract⟧ ⟦cue:states⟧ ⟦content:that no work may begin before the trees have been \
    counted⟧.
    """,
    """
    ⟦source:State television⟧ ⟦cue:reported⟧ ⟦content:that the president had been taken to a \
    clinic near the lake⟧.
    """,
    """
    ⟦source:The ministry’s own guidelines⟧ ⟦cue:warn⟧ ⟦content:that the drug should not be given \
    to children⟧.
    """,
    """
    “⟦content:No vessel shall enter the bay between dusk and dawn,⟧” ⟦source:the decree⟧ \
    ⟦cue:reads⟧.
    """,
    """
    ⟦source:A note pinned to the door⟧ ⟦cue:said⟧ ⟦content:that the doctor would be back in \
    April⟧.
    """,
    """
    ⟦source:The indictment⟧ ⟦cue:alleges⟧ ⟦content:that the brothers sold the same field to three \
    buyers⟧.
    """,
  ]

  @Test(arguments: documents) func `a text, a law or a broadcast can be a source`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
