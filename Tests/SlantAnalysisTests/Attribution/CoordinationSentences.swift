import SlantAnalysis
import Testing

/// Several cues, several authors, explained sources and reports within reports.
struct CoordinationSentences {
  private static let cues: [String] = [
    """
    ⟦source:⟦source2:Marsh⟧⟧ ⟦cue:said⟧ ⟦content:the bill was dead⟧ and ⟦cue2:added⟧ \
    ⟦content2:that she would not bring it back before the summer⟧.
    """,
    """
    ⟦source:⟦source2:The coach⟧⟧ ⟦cue:confirmed⟧ ⟦content:that the striker was injured⟧ but \
    ⟦cue2:denied⟧ ⟦content2:that the season was over for him⟧.
    """,
    """
    ⟦source:⟦source2:The minister⟧⟧ ⟦cue:promised⟧ ⟦content:to rebuild the school⟧ and \
    ⟦cue2:accused⟧ ⟦content2:the old council of letting it rot⟧.
    """,
    """
    ⟦source:⟦source2:The driver⟧⟧ ⟦cue:admitted⟧ ⟦content:that he had been drinking⟧, \
    ⟦cue2:claiming⟧ ⟦content2:that his employer had paid for the wine⟧.
    """,
    """
    ⟦source:⟦source2:She⟧⟧ ⟦cue:called⟧ ⟦content:the verdict a disgrace⟧ and ⟦cue2:vowed⟧ \
    ⟦content2:to take the case to the highest court⟧.
    """,
    """
    “⟦content:We have waited long enough,⟧” ⟦source:⟦source2:Adeyemi⟧⟧ ⟦cue:said⟧, ⟦cue2:adding⟧ \
    ⟦content2:that his members would vote on a strike next week⟧.
    """,
    """
    ⟦source:⟦source2:The general⟧⟧ ⟦cue:insisted⟧ ⟦content:that the road was open⟧ and ⟦cue2:told \
    reporters⟧ ⟦content2:that the first lorries would leave at dawn⟧.
    """,
    """
    ⟦source:⟦source2:Weber⟧⟧ ⟦cue:denied⟧ ⟦content:that the vaccine was late⟧, ⟦cue2:saying⟧ \
    ⟦content2:the first doses had arrived on Friday⟧.
    """,
    """
    ⟦source:Some⟧ ⟦cue:believe⟧ ⟦content:the ship was sunk by a mine⟧; ⟦source2:others⟧ \
    ⟦cue2:blame⟧ ⟦content2:the weather⟧.
    """,
  ]

  @Test(arguments: cues) func `two cues share a source, each with its content`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let authors: [String] = [
    """
    ⟦source:Anna Weber and Karl Stein⟧ ⟦cue:argue⟧ in a new book ⟦content:that the revolution \
    began in the kitchens of the capital⟧.
    """,
    """
    ⟦source:The union and the employers’ federation⟧ ⟦cue:said⟧ on Friday ⟦content:that they had \
    settled on a rise of three percent⟧.
    """,
    """
    “⟦content:Our children learned to swim in that river,⟧” ⟦source:Ilse and Jonas Baum⟧ \
    ⟦cue:wrote⟧ in a letter to the council.
    """,
    """
    ⟦source:Senators Helen Marsh and Paul Okoro⟧ ⟦cue:proposed⟧ ⟦content:a ban on fishing within \
    two miles of the reef⟧.
    """,
    """
    ⟦source:Fisk, Moran and Hale⟧ ⟦cue:told⟧ the inquiry ⟦content:that the alarm had been switched \
    off⟧.
    """,
  ]

  @Test(arguments: authors) func `two people who are named together are one source`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let appositions: [String] = [
    """
    ⟦source:Rosa Klein⟧, a nurse at the children’s hospital in Osmere, ⟦cue:said⟧ ⟦content:the \
    ward had run out of masks on the second day⟧.
    """,
    """
    ⟦source:Tomas Hale⟧, who leads the dockers’ union, ⟦cue:said⟧ ⟦content:no ship would be \
    unloaded before Monday⟧.
    """,
    """
    The head of the weather service, ⟦source:Jakob Stein⟧, ⟦cue:warned⟧ ⟦content:that a second \
    storm was two days behind the first⟧.
    """,
    """
    ⟦source:Vera Lund⟧, 67, whose house stood on the cliff, ⟦cue:said⟧ ⟦content:she heard a sound \
    like a train⟧.
    """,
    """
    “⟦content:The bread was gone by six,⟧” ⟦cue:said⟧ ⟦source:Amara Cole⟧, the owner of a bakery \
    opposite the station.
    """,
    """
    ⟦content:The ice is thinner than it looks⟧, ⟦cue:said⟧ ⟦source:Paul Lindqvist⟧, a guide who \
    has crossed the lake every winter since 1988.
    """,
    """
    ⟦source:Sen. Helen Marsh⟧ (D-Ore.) ⟦cue:said⟧ ⟦content:the committee would vote on the treaty \
    before the recess⟧.
    """,
    """
    ⟦source:Ines Okafor of the University of Osmere⟧ ⟦cue:said⟧ ⟦content:the vaccine had been \
    tested on far too few children⟧.
    """,
  ]

  @Test(arguments: appositions) func `a phrase between commas explains the source`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let nested: [String] = [
    """
    ⟦source:The clerk⟧ ⟦cue:testified⟧ ⟦content:that ⟦source2:the mayor⟧ had ⟦cue2:told⟧ him \
    ⟦content2:that the files were to be shredded⟧⟧.
    """
  ]

  @Test(arguments: nested) func `a report within a report`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
