import SlantAnalysis
import Testing

/// What polls, studies and documents show.
struct EvidenceSentences {
  private static let show: [String] = [
    """
    ⟦source:A survey of four hundred bakers⟧ ⟦cue:found⟧ ⟦content:that most of them would close \
    within a year if the price of gas did not fall⟧.
    """,
    """
    ⟦source:Records kept by the harbour master⟧ ⟦cue:indicate⟧ ⟦content:that the tanker had been \
    refused entry twice⟧.
    """,
    """
    ⟦source:A study of eleven lakes⟧ ⟦cue:shows⟧ ⟦content:that perch have become smaller as the \
    water has warmed⟧.
    """,
    """
    ⟦source:The letters⟧ ⟦cue:reveal⟧ ⟦content:that the general was ill for most of the campaign⟧.
    """,
    "⟦source:The autopsy⟧ ⟦cue:confirmed⟧ ⟦content:that the boy had drowned⟧.",
    """
    ⟦source:The law⟧ ⟦cue:says⟧ ⟦content:that no one may be held for more than two days without a \
    charge⟧.
    """,
    """
    ⟦source:An inquiry by two retired judges⟧ ⟦cue:concluded⟧ ⟦content:that the police had beaten \
    the prisoner⟧.
    """,
    """
    ⟦content:Exports fell for the fifth month in a row⟧, ⟦source:official figures⟧ ⟦cue:showed⟧ on \
    Tuesday.
    """,
    """
    ⟦source:A leaked memo⟧ ⟦cue:suggests⟧ ⟦content:that the closure had been decided long before \
    the vote⟧.
    """,
    "⟦source:The poll⟧ ⟦cue:found⟧ ⟦content:that six in ten voters would move the capital⟧.",
    "⟦source:Analysts’ models⟧ ⟦cue:predict⟧ ⟦content:that the ice will break up two weeks early⟧.",
  ]

  @Test(arguments: show) func `polls, studies and records show what they show`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let seems: [String] = [
    "⟦content:The ceasefire⟧ ⟦cue:appears⟧ ⟦content:to be holding along most of the river⟧.",
    "⟦content:The old guard⟧ ⟦cue:seemed⟧ ⟦content:to have learned nothing from the defeat⟧.",
  ]

  @Test(arguments: seems) func `what seems or appears is content, subject and all`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
