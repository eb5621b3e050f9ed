import SlantAnalysis
import Testing

/// Passive verbs, with and without a source.
struct PassiveSentences {
  private static let reported: [String] = [
    """
    ⟦content:The missing banker⟧ is ⟦cue:said⟧ ⟦content:to have crossed the mountains on foot with \
    a single suitcase⟧.
    """,
    """
    ⟦content:The painting⟧ is ⟦cue:thought⟧ ⟦content:to have hung in the castle at Osmere until \
    the war⟧.
    """,
    """
    ⟦content:The new terminal⟧ is ⟦cue:expected⟧ ⟦content:to handle nine million passengers a \
    year⟧.
    """,
    """
    ⟦content:Two of the guards⟧ are ⟦cue:suspected of⟧ ⟦content:letting the prisoners out through \
    the laundry⟧.
    """,
    """
    ⟦content:The former treasurer⟧ was ⟦cue:accused of⟧ ⟦content:hiding the money in a foreign \
    account⟧.
    """,
    """
    ⟦content:The ministry⟧ has been ⟦cue:criticised for⟧ ⟦content:its slow response to the floods \
    in the eastern valleys⟧.
    """,
    "It was ⟦cue:announced⟧ on Tuesday ⟦content:that the festival would move to a larger park⟧.",
    "It is ⟦cue:believed⟧ ⟦content:that the fire began in a bakery behind the cathedral⟧.",
    """
    ⟦content:The strikes⟧ are widely ⟦cue:regarded⟧ ⟦content:as a rehearsal for the general \
    election in the spring⟧.
    """,
  ]

  @Test(arguments: reported) func `a passive verb of speech leaves its source open`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let agents: [String] = [
    "⟦content:The plan⟧ was ⟦cue:dismissed⟧ by ⟦source:the unions⟧ ⟦content:as a trick⟧.",
    "⟦content:The article⟧ was ⟦cue:condemned⟧ by ⟦source:the bishop of Westhaven⟧.",
    "Her husband was ⟦cue:told⟧ by ⟦source:the surgeon⟧ ⟦content:that the operation had failed⟧.",
    """
    ⟦content:The minister’s visit⟧ was ⟦cue:welcomed⟧ by ⟦source:the families of the missing \
    sailors⟧.
    """,
  ]

  @Test(arguments: agents) func `a passive verb names its source after by`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let quoted: [String] = [
    """
    ⟦source:The sergeant⟧ was ⟦cue:quoted as saying⟧ ⟦content:that the fuse had never been \
    checked⟧.
    """,
    """
    “⟦content:I would sign it again tomorrow,⟧” ⟦source:Prado⟧ was ⟦cue:quoted as saying⟧ by the \
    state news agency.
    """,
    """
    ⟦source:An unnamed officer⟧ was ⟦cue:quoted as saying⟧ on Sunday ⟦content:that the order came \
    from the capital⟧.
    """,
  ]

  @Test(arguments: quoted) func `somebody quoted in the passive is the source`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let hearers: [String] = [
    """
    The passengers were ⟦cue:told⟧ ⟦content:that the last ferry had been cancelled because of the \
    wind⟧.
    """,
    "The president was ⟦cue:asked⟧ ⟦content:whether he would stand again after the operation⟧.",
    """
    Parents have been ⟦cue:warned⟧ ⟦content:that the school will not reopen before the end of \
    October⟧.
    """,
  ]

  @Test(arguments: hearers) func `a hearer in the passive is not the source`(marked: String) throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
