import SlantAnalysis
import Testing

/// Quotations within clauses, in pieces and in chains.
struct QuotedSentences {
  private static let mixed: [String] = [
    """
    ⟦source:The envoy⟧ ⟦cue:said⟧ ⟦content:the talks had been “frank and at times painful” but \
    would go on in the new year⟧.
    """,
    """
    ⟦source:The report⟧ ⟦cue:concluded⟧ ⟦content:that the hospital’s records were “a shambles” and \
    its managers “wilfully blind”⟧.
    """,
    """
    Keller’s lawyer is silent, but ⟦source:the clerk⟧ ⟦cue:claims⟧ ⟦content:the letters were \
    “copied, folded and put back” within an hour⟧.
    """,
    """
    ⟦source:The archbishop⟧ ⟦cue:warned⟧ ⟦content:that a country which “prays for rain and poisons \
    its wells” had no right to complain⟧.
    """,
    """
    ⟦content:The collapse of the stand was “an accident that had been waiting twenty years to \
    happen,”⟧ ⟦source:the inquiry⟧ ⟦cue:found⟧.
    """,
    """
    ⟦source:Fisk⟧ ⟦cue:said⟧ ⟦content:that although she “would not wish that night on anybody,” \
    she was going back to sea⟧.
    """,
    """
    ⟦source:Adeyemi⟧ ⟦cue:accused⟧ ⟦content:the board of “treating drivers like spare parts” and \
    of ignoring three letters⟧.
    """,
    "⟦source:She⟧ ⟦cue:described⟧ ⟦content:the new law as “a fence around an empty field⟧.”",
  ]

  @Test(arguments: mixed) func `quoted words inside a clause leave one content`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let split: [String] = [
    """
    “⟦content:The first thing you notice,⟧” ⟦cue:said⟧ ⟦source:Lena Fisk⟧, who commanded the \
    rescue, “⟦content:is that nobody in the boats is talking.⟧”
    """,
    """
    “⟦content:I will not apologise for the tunnel,⟧” ⟦source:the mayor⟧ ⟦cue:told reporters⟧ on \
    Tuesday. “⟦content:I will apologise for the smell.⟧”
    """,
    """
    “⟦content:If we lose the school,⟧” ⟦source:Petrie⟧ ⟦cue:said⟧, ⟦content:“we lose the young \
    families, and then we lose the shop.”⟧
    """,
    """
    “⟦content:My father fished here,⟧” ⟦source:he⟧ ⟦cue:said⟧, pulling his cap over his eyes. \
    “⟦content:I mend nets for tourists.⟧”
    """,
    """
    “⟦content:We counted them in and we counted them out,⟧” ⟦cue:said⟧ ⟦source:a warder⟧ who asked \
    not to be named. “⟦content:One was missing.⟧”
    """,
  ]

  @Test(arguments: split) func `a quotation with a cue inside is one attribution`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let chains: [String] = [
    """
    “⟦content:The water came over the wall at two,⟧” ⟦cue:said⟧ ⟦source:Marta Lindqvist⟧, a widow \
    of 71. “⟦content:I took the dog and the photographs.⟧” She lost everything else.
    """,
    """
    ⟦source:The captain⟧ ⟦cue:said⟧ ⟦content:the ship was safe⟧. “⟦content:We have food for a \
    month and a doctor on board.⟧”
    """,
    """
    “⟦content:We were told to wait,⟧” ⟦cue:said⟧ ⟦source:⟦source2:Ada Moran⟧⟧, a teacher. \
    “⟦content:So we waited.⟧”

    “⟦content2:Nobody came until the fourth day.⟧”
    """,
    """
    ⟦source:⟦source2:Governor Prado⟧⟧ ⟦cue:said⟧ ⟦content:the pumps would be running by the \
    weekend⟧.

    “⟦content2:I have seen them with my own eyes,⟧” ⟦source2:he⟧ ⟦cue2:added⟧.
    """,
    """
    “⟦content:They came at night and they left before dawn,⟧” ⟦source:the innkeeper⟧ ⟦cue:said⟧.

    ⟦source2:He⟧ ⟦cue2:added⟧ ⟦content2:that one of them had paid with a gold coin⟧.
    """,
    """
    ⟦source:The company⟧ ⟦cue:said⟧ in a statement ⟦content:that it would appeal⟧. “⟦content2:We \
    stand by our engineers,⟧” ⟦source2:the statement⟧ ⟦cue2:continued⟧.
    """,
    """
    “⟦content:I was nine when the dam broke,⟧” ⟦cue:recalled⟧ ⟦source:Jon Petrie⟧. “⟦content:My \
    sister was six.⟧

    “⟦content:We climbed into the bell tower and stayed there for two nights.⟧”
    """,
  ]

  @Test(arguments: chains) func `quotations that go on without a cue`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let colon: [String] = [
    """
    ⟦source:Foreign Minister Jakob Stein⟧: “⟦content:We shall talk to anybody who comes without a \
    gun.⟧”
    """,
    "⟦source:Her answer⟧ was blunt: “⟦content:Not in my lifetime and not in yours.⟧”",
  ]

  @Test(arguments: colon) func `a colon gives a source its words`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let ascribed: [String] = [
    "⟦source:The guide book⟧ ⟦cue:calls⟧ ⟦content:the town “a pearl in need of polish⟧.”",
    "⟦source:Critics⟧ ⟦cue:dismissed⟧ ⟦content:the reform as “a new label on an old bottle⟧.”",
    "⟦source:A judge⟧ once ⟦cue:referred to⟧ ⟦content:the prison as “a school with bars⟧.”",
  ]

  @Test(arguments: ascribed) func `judgements with quoted words`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let tails: [String] = [
    """
    “⟦content:The tunnel is a promise we intend to keep,⟧” ⟦source:the mayor⟧ ⟦cue:said⟧, standing \
    beside a hole in the ground.
    """,
    """
    “⟦content:Nobody warned the fishermen,⟧” ⟦source:Petrie⟧ ⟦cue:said⟧ in an interview on the \
    quay.
    """,
    """
    “⟦content:It is not a wall but a garden with ambitions,⟧” ⟦source:the architect⟧ ⟦cue:told⟧ a \
    laughing audience in Osmere on Sunday.
    """,
    """
    “⟦content:The court has no army,⟧” ⟦source:she⟧ ⟦cue:said⟧ as she gathered her papers. \
    “⟦content:It has only paper.⟧”
    """,
    """
    “⟦content:We will sell the cows first,⟧” ⟦cue:said⟧ ⟦source:Jonas Baum⟧, whose family has \
    farmed the slope since 1790.
    """,
  ]

  @Test(arguments: tails) func `what follows cue and source is not their content`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
