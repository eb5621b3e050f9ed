import SlantAnalysis
import Testing

/// Prepositions and adjectives that attribute.
struct PrepositionSentences {
  private static let according: [String] = [
    """
    ⟦cue:According to⟧ ⟦source:Ines Okafor⟧, an economist at the University of Osmere, \
    ⟦content:wages in the shipyards will fall for the third year in a row⟧.
    """,
    """
    ⟦content:The convoy turned back at the second checkpoint⟧, ⟦cue:according to⟧ ⟦source:a \
    driver⟧ who reached the coast on Sunday.
    """,
    """
    ⟦content:Three of the missing hikers were found in a shepherd’s hut⟧, ⟦cue:according to⟧ \
    ⟦source:the mountain rescue service⟧.
    """,
    """
    ⟦content:The suspect had been living in a caravan near the quarry⟧, ⟦cue:according to⟧ \
    ⟦source:neighbours⟧, ⟦content:and paid his rent in cash⟧.
    """,
    """
    But ⟦cue:according to⟧ ⟦source:police records⟧, ⟦content:the car was reported stolen two days \
    before the robbery⟧.
    """,
  ]

  @Test(arguments: according) func `according to attributes the clause beside it`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let words: [String] = [
    """
    ⟦cue:In the words of⟧ ⟦source:the harbour pilot⟧, ⟦content:it was like steering a church \
    through a keyhole⟧.
    """,
    """
    ⟦cue:In the view of⟧ ⟦source:most historians⟧, ⟦content:the treaty made the next war certain⟧.
    """,
  ]

  @Test(arguments: words) func `in the words, view or opinion of somebody`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let adjectives: [String] = [
    """
    ⟦source:The engineer⟧ is ⟦cue:convinced⟧ ⟦content:that the crack was there before the lorry \
    hit the pillar⟧.
    """,
    """
    ⟦source:Parents in the valley⟧ are ⟦cue:worried⟧ ⟦content:that the last bus will be \
    cancelled⟧.
    """,
    "⟦source:The trainer⟧ was ⟦cue:sure⟧ ⟦content:the mare would be fit in time for the derby⟧.",
    "⟦source:The minister⟧ ⟦cue:is aware⟧ ⟦content:that the hospitals are short of nurses⟧.",
    """
    ⟦source:Diplomats⟧ are ⟦cue:optimistic⟧ ⟦content:that the two sides will meet before the end \
    of the week⟧.
    """,
    """
    ⟦source:The owners⟧ said nothing but are ⟦cue:confident of⟧ ⟦content:a full house on the \
    opening night⟧.
    """,
    "⟦source:The islanders⟧ remain ⟦cue:sceptical⟧ ⟦content:that the ferry will ever return⟧.",
    "⟦source:She⟧ was ⟦cue:afraid⟧ ⟦content:that the letters would be read aloud in court⟧.",
  ]

  @Test(arguments: adjectives) func `somebody who is sure or worried thinks`(marked: String) throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
