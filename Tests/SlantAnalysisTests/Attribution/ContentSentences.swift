import SlantAnalysis
import Testing

/// Where reported content ends, and what a cue inserted into it leaves on both sides.
struct ContentSentences {
  private static let ends: [String] = [
    """
    ⟦source:Police⟧ ⟦cue:said⟧ ⟦content:the driver had fallen asleep at the wheel⟧, but \
    ⟦source2:the court⟧ ⟦cue2:ruled⟧ ⟦content2:that the brakes had failed⟧.
    """,
    """
    ⟦source:The company⟧ ⟦cue:said⟧ ⟦content:its profits had fallen by a third⟧, a sign of how \
    deep the slump in shipping has become.
    """,
    """
    While ⟦source:the mayor⟧ ⟦cue:insists⟧ ⟦content:that the tunnel is safe⟧, the fire brigade has \
    not been allowed to inspect it.
    """,
    """
    Although ⟦source:Keller⟧ ⟦cue:said⟧ ⟦content:he had paid the fine⟧, the clerk found no trace \
    of it.
    """,
    """
    After ⟦source:the coach⟧ ⟦cue:announced⟧ ⟦content:that he would leave in June⟧, the team lost \
    five matches in a row.
    """,
    """
    ⟦source:The curator⟧ ⟦cue:said⟧ ⟦content:the mask was a forgery⟧. The museum withdrew it from \
    the exhibition on Friday.
    """,
    """
    ⟦source:The bank⟧ ⟦cue:said⟧ ⟦content:the loss was small⟧; its shares fell by a tenth within \
    the hour.
    """,
    """
    ⟦source:Weiss⟧ ⟦cue:said⟧ ⟦content:the old quay had been sinking for a decade because nobody \
    wanted to pay for new piles⟧.
    """,
    """
    ⟦source:The union⟧ ⟦cue:said⟧ ⟦content:the drivers would go back to work if the company gave \
    the two dismissed men their jobs back⟧.
    """,
    """
    ⟦source:Officials⟧ ⟦cue:said⟧ ⟦content:the flood, which drowned nine people, had been forecast \
    two days before⟧.
    """,
    """
    ⟦source:Okafor⟧ ⟦cue:said⟧ ⟦content:the clinic needed beds, blankets and a second surgeon, and \
    that it needed them before the rains⟧.
    """,
    """
    ⟦source:The captain⟧ ⟦cue:said⟧ ⟦content:he saw the light when it was already too late to turn \
    the ship⟧.
    """,
  ]

  @Test(arguments: ends) func `reported content ends where its clause does`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let inserted: [String] = [
    """
    ⟦content:The bill⟧, ⟦source:the senator from Osmere⟧ ⟦cue:said⟧, ⟦content:is a gift to the \
    owners of empty houses⟧.
    """,
    """
    ⟦content:The bill⟧, ⟦cue:according to⟧ ⟦source:two aides⟧, ⟦content:is unlikely to reach the \
    floor before the summer⟧.
    """,
    """
    ⟦content:Most of the letters⟧, ⟦source:the archivist⟧ ⟦cue:believes⟧, ⟦content:were burned on \
    the night before the soldiers came⟧.
    """,
    """
    ⟦content:The river⟧, ⟦cue:said⟧ ⟦source:a farmer on the eastern bank⟧, ⟦content:has not been \
    this low since his father was a boy⟧.
    """,
    """
    ⟦content:Within five years⟧, ⟦source:the report⟧ ⟦cue:predicts⟧, ⟦content:half of the coastal \
    villages will have lost their schools⟧.
    """,
    """
    ⟦content:If nothing is done⟧, ⟦source:the foresters⟧ ⟦cue:warn⟧, ⟦content:the beetle will \
    cross the border by midsummer⟧.
    """,
    """
    ⟦content:The pilot had been awake for twenty hours⟧, ⟦source:the inquiry⟧ ⟦cue:found⟧, \
    ⟦content:and nobody had checked his papers⟧.
    """,
    """
    ⟦content:The gunmen came by boat⟧, ⟦source:the survivors⟧ ⟦cue:said⟧, ⟦content:and left on \
    foot⟧.
    """,
  ]

  @Test(arguments: inserted) func `source and cue stand inside what they report`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let whole: [String] = [
    """
    ⟦source:The engineers⟧ ⟦cue:said⟧ ⟦content:the pumps would fail if the river rose by another \
    metre⟧.
    """,
    """
    ⟦source:The minister⟧ ⟦cue:argued⟧ ⟦content:that the tax was needed to pay for the new \
    hospitals⟧.
    """,
    """
    ⟦source:Witnesses⟧ ⟦cue:said⟧ ⟦content:the shots were fired after the crowd had begun to \
    leave⟧.
    """,
    """
    ⟦source:The manager⟧ ⟦cue:explained⟧ ⟦content:that the shop had closed because its customers \
    had moved to the coast⟧.
    """,
    """
    ⟦source:The guide⟧ ⟦cue:claimed⟧ ⟦content:that the cave was discovered when a goat fell into \
    it⟧.
    """,
    """
    ⟦source:The surgeon⟧ ⟦cue:said⟧ ⟦content:that unless the wound was cleaned the leg would be \
    lost⟧.
    """,
    """
    ⟦source:Villagers⟧ ⟦cue:say⟧ ⟦content:the wolves come down to the houses as soon as the snow \
    is deep enough⟧.
    """,
  ]

  @Test(arguments: whole) func `conditions, reasons and purposes belong to what is reported`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
