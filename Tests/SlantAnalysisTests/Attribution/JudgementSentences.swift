import SlantAnalysis
import Testing

/// What somebody talks about, praises, blames, and what a relative clause says of it.
struct JudgementSentences {
  private static let topics: [String] = [
    """
    ⟦source:The bishop⟧ ⟦cue:complained about⟧ ⟦content:the noise from the quarry behind the \
    cathedral⟧.
    """,
    "⟦source:The candidate⟧ ⟦cue:talked about⟧ ⟦content:the farms that had failed in the drought⟧.",
    """
    ⟦source:Several of the nurses⟧ ⟦cue:spoke of⟧ ⟦content:shifts that lasted from Friday night to \
    Sunday morning⟧.
    """,
    """
    ⟦source:The union⟧ has ⟦cue:called for⟧ ⟦content:a boycott of the games by every team in the \
    league⟧.
    """,
    "⟦source:The envoy⟧ ⟦cue:warned of⟧ ⟦content:a famine on both sides of the river⟧.",
    "⟦source:The two ministers⟧ ⟦cue:argued over⟧ ⟦content:the price of the frigates⟧.",
    "⟦source:The president⟧ ⟦cue:apologised for⟧ ⟦content:the failure of the rescue⟧.",
    "⟦source:The pianist⟧ ⟦cue:joked about⟧ ⟦content:the state of the piano⟧.",
  ]

  @Test(arguments: topics)
  func `what somebody talks about is content, the preposition belongs to the cue`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let judgement: [String] = [
    "⟦source:The mayor⟧ ⟦cue:praised⟧ ⟦content:the firefighters for saving the library⟧.",
    "⟦source:The report⟧ ⟦cue:blamed⟧ ⟦content:the captain for the loss of the ferry⟧.",
    """
    ⟦source:Marsh⟧ ⟦cue:accused⟧ ⟦content:the government of hiding the true cost of the frigates⟧.
    """,
    "⟦source:The coach⟧ ⟦cue:criticised⟧ ⟦content:the referee for ignoring two clear fouls⟧.",
    "⟦source:Residents⟧ ⟦cue:thanked⟧ ⟦content:the soldiers for clearing the snow⟧.",
    "⟦source:Critics⟧ ⟦cue:describe⟧ ⟦content:him as a bully who never reads his papers⟧.",
    "⟦source:The opposition⟧ ⟦cue:called⟧ ⟦content:the budget a betrayal of the poor⟧.",
    "⟦source:The senator⟧ ⟦cue:denounced⟧ ⟦content:the treaty⟧ as she left the chamber.",
    "⟦source:Historians⟧ ⟦cue:regard⟧ ⟦content:the siege as the turning point of the war⟧.",
    """
    ⟦source:The ambassador⟧ ⟦cue:condemned⟧ ⟦content:the shelling of the market⟧ and left the \
    hall.
    """,
    """
    ⟦source:The minister⟧ ⟦cue:urged⟧ ⟦content:the strikers to return to work before the harvest \
    was lost⟧.
    """,
    "⟦source:The court⟧ ⟦cue:ordered⟧ ⟦content:the company to clean the river⟧.",
  ]

  @Test(arguments: judgement) func `praise and blame hold the person and the reason`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let relatives: [String] = [
    """
    The union has rejected ⟦content:what⟧ ⟦source:it⟧ ⟦cue:calls⟧ ⟦content:a betrayal of the night \
    shift⟧.
    """,
    """
    The council approved a tunnel ⟦content:that⟧ ⟦source:the mayor⟧ ⟦cue:says⟧ ⟦content:will cost \
    two million crowns⟧.
    """,
  ]

  @Test(arguments: relatives) func `what, which and that stand for a piece of the content`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let requests: [String] = [
    "⟦source:The governor⟧ ⟦cue:asked⟧ ⟦content:the army to send boats to the flooded villages⟧.",
    "⟦source:The court⟧ ⟦cue:told⟧ ⟦content:the newspaper to print a correction⟧.",
    """
    ⟦source:Doctors⟧ are ⟦cue:urging⟧ ⟦content:the elderly to stay indoors until the smoke has \
    cleared⟧.
    """,
    "⟦source:The families⟧ have ⟦cue:demanded⟧ ⟦content:an independent inquiry into the sinking⟧.",
    "⟦source:The embassy⟧ ⟦cue:advised⟧ ⟦content:its citizens to avoid the border⟧.",
  ]

  @Test(arguments: requests) func `whom and what somebody asks for`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
