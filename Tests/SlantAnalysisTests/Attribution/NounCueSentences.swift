import SlantAnalysis
import Testing

/// Nouns that attribute: a claim, a warning, a promise.
struct NounCueSentences {
  private static let possessors: [String] = [
    "⟦source:His⟧ ⟦cue:claim⟧ ⟦content:that the ballots had been burned⟧ was met with silence.",
    """
    ⟦source:The bank⟧’s ⟦cue:warning⟧ ⟦content:that prices would rise by a tenth⟧ shook the \
    markets on Monday morning.
    """,
    """
    The vote was a verdict on ⟦source:the mayor⟧’s ⟦cue:promise⟧ ⟦content:to rebuild the school \
    before the winter⟧.
    """,
    "⟦source:The party⟧’s ⟦cue:pledge⟧ ⟦content:to cut the tax on fuel⟧ won it the suburbs.",
    """
    Nothing has come of ⟦source:the ministry⟧’s ⟦cue:plan⟧ ⟦content:to move the prison to the \
    island⟧.
    """,
    """
    ⟦source:Keller⟧’s ⟦cue:assertion⟧ ⟦content:that he had never met the spy⟧ lasted until the \
    photographs appeared.
    """,
    """
    Much of the trial turned on ⟦source:her⟧ ⟦cue:argument⟧ ⟦content:that the law had been passed \
    without a quorum⟧.
    """,
    """
    The strike ended with ⟦source:the company⟧’s ⟦cue:announcement⟧ ⟦content:that no plant would \
    be closed this year⟧.
    """,
    """
    On state television the general returned to ⟦source:his⟧ ⟦cue:threat⟧ ⟦content:to cross the \
    river⟧.
    """,
    "⟦source:Their⟧ ⟦cue:refusal⟧ ⟦content:to pay the ransom⟧ cost the family a son.",
    "The markets fell on ⟦source:the bank⟧’s ⟦cue:decision⟧ ⟦content:to raise interest rates⟧.",
    "⟦source:Her⟧ ⟦cue:criticism of⟧ ⟦content:the army⟧ cost the poet her post at the university.",
  ]

  @Test(arguments: possessors) func `a noun of speech attributes what its possessor says`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let from: [String] = [
    """
    A ⟦cue:warning⟧ from ⟦source:the weather service⟧ ⟦content:that the river would crest at \
    midnight⟧ reached the town too late.
    """,
    """
    The vote followed a ⟦cue:promise⟧ by ⟦source:the prime minister⟧ ⟦content:to sell the state \
    airline⟧.
    """,
    "The riot began with a ⟦cue:call⟧ by ⟦source:the bishop⟧ ⟦content:to open the granaries⟧.",
    """
    Protests began after a ⟦cue:proposal⟧ from ⟦source:the finance ministry⟧ ⟦content:to tax the \
    tips of waiters⟧.
    """,
    """
    A ⟦cue:suggestion⟧ by ⟦source:one councillor⟧ ⟦content:that the statue be sold⟧ was greeted \
    with laughter.
    """,
  ]

  @Test(arguments: from) func `a noun of speech takes its source after from, by or of`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let unstated: [String] = [
    """
    There are growing ⟦cue:fears⟧ ⟦content:that the dam will not hold until the engineers arrive⟧.
    """,
    """
    ⟦cue:Allegations⟧ ⟦content:that the goalkeeper had been bribed⟧ were dropped for lack of \
    proof.
    """,
    "There is little ⟦cue:hope⟧ ⟦content:that the divers will find anyone alive⟧.",
  ]

  @Test(arguments: unstated) func `a noun without a source leaves it open`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
