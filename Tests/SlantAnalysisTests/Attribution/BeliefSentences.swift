import SlantAnalysis
import Testing

/// Who wants, plans, hopes, fears and believes.
struct BeliefSentences {
  private static let intentions: [String] = [
    """
    ⟦source:The mayor of Westhaven⟧ ⟦cue:wants⟧ ⟦content:to turn the abandoned shipyard into flats \
    for young families⟧.
    """,
    """
    ⟦source:The railway⟧ ⟦cue:plans⟧ ⟦content:to replace every wooden sleeper on the coastal line \
    by the end of next year⟧.
    """,
    """
    ⟦source:The rebels⟧ have ⟦cue:agreed⟧ ⟦content:to let a convoy of medicine through the pass \
    before the first snow⟧.
    """,
    """
    ⟦source:The strikers⟧ ⟦cue:vowed⟧ ⟦content:to stay outside the gates until the dismissed \
    drivers were given their jobs back⟧.
    """,
    "⟦source:The bishop⟧ ⟦cue:refused⟧ ⟦content:to bless the statue of the general⟧.",
    """
    ⟦source:Osgood⟧ ⟦cue:intends⟧ ⟦content:to publish the letters as soon as the court allows it⟧.
    """,
    """
    ⟦source:The cooperative⟧ ⟦cue:hopes⟧ ⟦content:to sell its first barrels of olive oil abroad \
    this autumn⟧.
    """,
    """
    ⟦source:The opposition⟧ is ⟦cue:threatening⟧ ⟦content:to boycott the second round of the \
    election⟧.
    """,
    """
    ⟦source:Her brother⟧ ⟦cue:promised⟧ ⟦content:to look after the vineyard while she served her \
    sentence⟧.
    """,
    """
    ⟦source:The committee⟧ ⟦cue:wants⟧ ⟦content:the bank to open its books to an outside auditor⟧.
    """,
    "⟦source:The new owners⟧ ⟦cue:decided⟧ ⟦content:to keep the name of the hotel⟧.",
  ]

  @Test(arguments: intentions) func `somebody who wants, plans or agrees to act is a source`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let beliefs: [String] = [
    """
    ⟦source:Many shopkeepers along the quay⟧ ⟦cue:believe⟧ ⟦content:that the tram will bring back \
    the customers whom the mall took away⟧.
    """,
    """
    ⟦source:The villagers⟧ ⟦cue:fear⟧ ⟦content:that the mine will poison the only spring on the \
    eastern slope⟧.
    """,
    """
    ⟦source:Investors⟧ ⟦cue:expect⟧ ⟦content:the central bank will leave interest rates where they \
    are until the spring⟧.
    """,
    """
    ⟦source:Moran⟧ ⟦cue:thinks⟧ ⟦content:the committee should have called the harbour master as \
    its first witness⟧.
    """,
    """
    ⟦source:Few members of the orchestra⟧ ⟦cue:doubt⟧ ⟦content:that the hall will be finished \
    late⟧.
    """,
    """
    ⟦source:The prosecutors⟧ ⟦cue:suspect⟧ ⟦content:that the money was moved through a chain of \
    shell companies in three countries⟧.
    """,
    """
    ⟦source:The grandmother⟧ still ⟦cue:hopes⟧ ⟦content:the boys will come back from the front \
    before the harvest⟧.
    """,
    "⟦source:The generals⟧ had ⟦cue:assumed⟧ ⟦content:that the bridges would be guarded⟧.",
    """
    ⟦source:Half of those questioned⟧ ⟦cue:feel⟧ ⟦content:that the police do too little about \
    burglary⟧.
    """,
    "⟦source:She⟧ ⟦cue:knew⟧ ⟦content:that the letter had been read before it reached her desk⟧.",
  ]

  @Test(arguments: beliefs) func `what somebody believes, hopes, fears or expects is attributed`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
