import SlantAnalysis
import Testing

/// Quotations with a source and a cue beside them.
struct DirectSpeechTests {
  private static let sourceCueQuotation: [String] = [
    "⟦source:Mayor Ilona Brandt⟧ ⟦cue:said⟧, “⟦content:The bridge will open on Friday.⟧”",
    "⟦source:The minister⟧ ⟦cue:told reporters⟧, “⟦content:We have nothing to hide.⟧”",
    "⟦source:Brandt⟧ ⟦cue:replied⟧: “⟦content:That is a question for the court.⟧”",
    "On Monday ⟦source:the union leader⟧ ⟦cue:declared⟧: “⟦content:Nobody goes back to work.⟧”",
    """
    Standing on the pier, ⟦source:Anton Weiss⟧ ⟦cue:shouted⟧: “⟦content:Leave our boats \
    alone!⟧”
    """,
    """
    ⟦source:Prime Minister Clara Osgood⟧ ⟦cue:told⟧ parliament ⟦content:that “no soldier \
    will be left behind⟧.”
    """,
    "⟦source:She⟧ ⟦cue:added⟧, “⟦content:I have seen enough.⟧”",
    """
    ⟦source:Nadia Farouk⟧ ⟦cue:wrote⟧ in a letter to the council: “⟦content:The water has \
    been brown since March.⟧”
    """,
    "⟦source:His mother⟧ later ⟦cue:asked⟧: “⟦content:Where have you been all this time?⟧”",
  ]

  @Test(arguments: sourceCueQuotation) func `a quotation after source and cue is theirs`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.rule) == [.sourceCueQuote])
  }

  private static let quotationCueSource: [String] = [
    "“⟦content:The dam will hold,⟧” ⟦cue:said⟧ ⟦source:engineer Paul Okoro⟧.",
    """
    “⟦content:We were never asked,⟧” ⟦cue:complained⟧ ⟦source:the head teacher of a village \
    school⟧.
    """,
    "“⟦content:Do they think we are fools?⟧” ⟦cue:asked⟧ ⟦source:Senator Helen Marsh⟧.",
    """
    "⟦content:The figures do not add up,⟧" ⟦cue:says⟧ ⟦source:Marta Lindqvist⟧, an economist \
    at the university.
    """,
    """
    “⟦content:The harbour is safe again,⟧” ⟦cue:announced⟧ ⟦source:the defence ministry⟧ on \
    Sunday.
    """,
    "‘⟦content:The roof came down in seconds,⟧’ ⟦cue:said⟧ ⟦source:survivor Tomas Hale⟧.",
  ]

  @Test(arguments: quotationCueSource) func `a quotation before cue and source is theirs`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.allSatisfy { $0.form == .direct })
  }

  private static let quotationSourceCue: [String] = [
    "“⟦content:The tunnel is flooded,⟧” ⟦source:the fire chief⟧ ⟦cue:said⟧.",
    "“⟦content:I did not sign anything,⟧” ⟦source:he⟧ ⟦cue:said⟧.",
    """
    “⟦content:Our people are tired of waiting,⟧” ⟦source:Governor Luis Prado⟧ ⟦cue:told⟧ the \
    Northgate Courier.
    """,
    "“⟦content:The river does not stop at the border,⟧” ⟦source:she⟧ ⟦cue:insisted⟧.",
    """
    "⟦content:No one should have to choose between heat and food,⟧" ⟦source:campaigner Rosa \
    Klein⟧ ⟦cue:argued⟧ on Tuesday.
    """,
    "“⟦content:We will find them,⟧” ⟦source:the general⟧ ⟦cue:vowed⟧.",
    "“⟦content:This verdict is a disgrace!⟧” ⟦source:her lawyer⟧ ⟦cue:fumed⟧.",
    "“⟦content:They lied to us for ten years,⟧” ⟦source:a former employee⟧ ⟦cue:claimed⟧.",
    "“⟦content:Both engines failed,⟧” ⟦source:the report⟧ ⟦cue:said⟧.",
    "“⟦content:The money was mine,⟧” ⟦source:Keller⟧ ⟦cue:admitted⟧ in court.",
  ]

  @Test(arguments: quotationSourceCue) func `a quotation before source and cue is theirs`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.rule) == [.quoteCue])
  }

  private static let singleMarks: [String] = [
    "⟦source:Hale⟧ ⟦cue:said⟧: ‘⟦content:Nobody’s dog barked that night.⟧’",
    "‘⟦content:They don’t want us here,⟧’ ⟦source:the girl⟧ ⟦cue:said⟧.",
    "'⟦content:We can't go home,⟧' ⟦cue:said⟧ ⟦source:the driver⟧.",
    "‘⟦content:It was “a dark day” for the village,⟧’ ⟦cue:said⟧ ⟦source:the priest⟧.",
    "⟦source:Marsh⟧ ⟦cue:said⟧: ‘⟦content:We leave with a brass band.⟧’",
  ]

  @Test(arguments: singleMarks) func `single marks quote as double ones do`(marked: String) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.allSatisfy { $0.form == .direct })
  }

  private static let sourceColon: [String] = [
    "⟦source:Marsh⟧: “⟦content:The accounts were never audited.⟧”",
    "⟦source:The foreign minister⟧: “⟦content:We will not recognise this vote.⟧”",
    "⟦source:Dr. Ines Okafor⟧: “⟦content:It is the worst season I have seen.⟧”",
  ]

  @Test(arguments: sourceColon) func `a source with a colon speaks without a cue`(marked: String)
    throws
  {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.rule) == [.colon])
  }
}
