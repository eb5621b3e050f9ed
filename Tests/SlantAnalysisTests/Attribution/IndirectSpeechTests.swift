import SlantAnalysis
import Testing

/// Clauses without marks that a cue reports.
struct IndirectSpeechTests {
  private static let withThat: [String] = [
    "⟦source:Officials⟧ ⟦cue:said⟧ ⟦content:that the road would be closed until Sunday⟧.",
    "⟦source:The prosecutor⟧ ⟦cue:claimed⟧ ⟦content:that the letters had been forged⟧.",
    "⟦source:The company⟧ ⟦cue:announced⟧ on Thursday ⟦content:that it would close two plants⟧.",
    "⟦source:Doctors⟧ ⟦cue:warn⟧ ⟦content:that the fever is spreading to the coast⟧.",
    """
    ⟦source:Foreign Minister Jakob Stein⟧ ⟦cue:denied⟧ ⟦content:that any prisoner had been \
    harmed⟧.
    """,
    "⟦source:The committee⟧ ⟦cue:concluded⟧ ⟦content:that the bridge had never been inspected⟧.",
    "⟦source:Residents⟧ ⟦cue:complain⟧ ⟦content:that the trucks drive through the night⟧.",
    "⟦source:A court in Port Ellary⟧ ⟦cue:ruled⟧ ⟦content:that the ban was unlawful⟧.",
    "⟦source:Lindqvist⟧ ⟦cue:believes⟧ ⟦content:that prices will fall by autumn⟧.",
  ]

  @Test(arguments: withThat) func `a clause after that is reported`(marked: String) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.allSatisfy { $0.form == .indirect })
  }

  private static let withoutThat: [String] = [
    "⟦source:The airline⟧ ⟦cue:said⟧ ⟦content:all passengers were safe⟧.",
    "⟦source:He⟧ ⟦cue:said⟧ ⟦content:he had never seen the contract⟧.",
    "⟦source:The president⟧ ⟦cue:insists⟧ ⟦content:the economy is growing⟧.",
    "⟦source:Rebels⟧ ⟦cue:claimed⟧ ⟦content:they had taken the airport⟧.",
    "⟦source:Two witnesses⟧ ⟦cue:said⟧ ⟦content:the van did not stop at the crossing⟧.",
    "⟦source:The bank⟧ ⟦cue:expects⟧ ⟦content:inflation will reach four percent⟧.",
    "⟦content:The tunnel will open in May⟧, ⟦source:officials⟧ ⟦cue:said⟧.",
    """
    ⟦content:At least nine people were killed in the fire⟧, ⟦source:police⟧ ⟦cue:said⟧ on \
    Friday.
    """,
    "⟦content:The strike could last for weeks⟧, ⟦cue:said⟧ ⟦source:a union official⟧.",
    """
    ⟦source:Russian state television⟧ ⟦cue:announced⟧ ⟦content:the satellite had reached its \
    orbit⟧.
    """,
    "⟦source:She⟧ ⟦cue:thinks⟧ ⟦content:the debate has become too bitter⟧.",
  ]

  @Test(arguments: withoutThat) func `a clause is reported without that, before or after its cue`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.allSatisfy { $0.form == .indirect })
  }

  private static let hearers: [String] = [
    "⟦source:Stein⟧ ⟦cue:told reporters⟧ ⟦content:the talks had failed⟧.",
    "⟦source:The doctor⟧ ⟦cue:told⟧ her ⟦content:that the child would live⟧.",
    "⟦source:The union⟧ ⟦cue:urged⟧ ⟦content:its members to stay at home⟧.",
    "⟦source:Osgood⟧ ⟦cue:asked⟧ ⟦content:the council to wait until spring⟧.",
    "⟦source:The lawyer⟧ ⟦cue:assured⟧ the jury ⟦content:that his client was innocent⟧.",
    "⟦source:Police⟧ ⟦cue:informed⟧ the family ⟦content:that the search had ended⟧.",
    "⟦source:He⟧ ⟦cue:reminded⟧ voters ⟦content:that the hospital was built under his rule⟧.",
  ]

  @Test(arguments: hearers) func `a hearer between cue and clause is no part of the content`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.allSatisfy { $0.form == .indirect })
  }

  private static let interrupted: [String] = [
    """
    ⟦source:Marta Lindqvist⟧, an economist at the university, ⟦cue:said⟧ ⟦content:the plan \
    was dangerous⟧.
    """,
    "⟦source:The mayor⟧, a former boxer, ⟦cue:told reporters⟧ ⟦content:that he would fight on⟧.",
    "⟦source:Ada Moran⟧, 43, ⟦cue:said⟧: “⟦content:My ward has no doctor.⟧”",
    "⟦source:Paul Okoro⟧, who built the dam, ⟦cue:insisted⟧ ⟦content:that it was safe⟧.",
    """
    ⟦source:The bank⟧, which lost two billion crowns last year, ⟦cue:expects⟧ \
    ⟦content:that profits will return⟧.
    """,
    """
    “⟦content:The sea took the road,⟧” ⟦cue:said⟧ ⟦source:Rosa Klein⟧, who has lived in the \
    bay for forty years.
    """,
    "“⟦content:It is a scandal,⟧” ⟦cue:said⟧ ⟦source:Helen Marsh⟧, leader of the opposition.",
    "⟦source:Sen. Helen Marsh⟧, D-Ore., ⟦cue:claimed⟧ ⟦content:the bill would cost nothing⟧.",
  ]

  @Test(arguments: interrupted) func `what stands between source and cue does not part them`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.count == 1)
  }

  private static let asClauses: [String] = [
    "As ⟦source:critics⟧ have ⟦cue:noted⟧, ⟦content:the reform came ten years too late⟧.",
    """
    As ⟦source:the historian Vera Lund⟧ ⟦cue:wrote⟧ in the Courier, “⟦content:An empire \
    seldom counts its dead.⟧”
    """,
    "As ⟦source:the mayor⟧ ⟦cue:put it⟧, “⟦content:we are broke but not beaten.⟧”",
    "The law, as ⟦source:opponents⟧ ⟦cue:pointed out⟧, ⟦content:was never debated⟧.",
    """
    But as ⟦source:many residents⟧ have ⟦cue:noted⟧, ⟦content:the pumps have not worked for \
    years⟧.
    """,
    "As ⟦source:analysts⟧ ⟦cue:predicted⟧, ⟦content:the currency fell sharply⟧.",
  ]

  @Test(arguments: asClauses) func `as somebody noted reports the clause beside it`(marked: String)
    throws
  {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.count == 1)
  }

  private static let inserted: [String] = [
    "⟦content:The law⟧, ⟦source:she⟧ ⟦cue:said⟧, ⟦content:would protect the weak⟧.",
    "⟦content:The harvest⟧, ⟦source:farmers⟧ ⟦cue:say⟧, ⟦content:is the worst in living memory⟧.",
    "⟦content:The missiles⟧, ⟦source:the general⟧ ⟦cue:claimed⟧, ⟦content:never left the base⟧.",
    "⟦content:His brother⟧, ⟦source:he⟧ ⟦cue:admitted⟧, ⟦content:had kept the money⟧.",
  ]

  @Test(arguments: inserted) func `source and cue inserted into a clause report the whole of it`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.count == 1)
  }

  private static let mixed: [String] = [
    """
    ⟦source:Osgood⟧ ⟦cue:said⟧ ⟦content:the vote was “a stain on the country” and must be \
    repeated⟧.
    """,
    "⟦source:The ministry⟧ ⟦cue:described⟧ ⟦content:the raid as “a limited operation.”⟧",
    "⟦source:Marsh⟧ ⟦cue:called⟧ ⟦content:the plan “a gift to the banks.”⟧",
    "⟦source:The general⟧ ⟦cue:warned⟧ ⟦content:that any attack would meet “a crushing answer”⟧.",
    """
    ⟦source:Weiss⟧ ⟦cue:told⟧ the inquiry ⟦content:that the alarm “did not ring at all” on \
    the lower deck⟧.
    """,
    "⟦source:The party⟧ ⟦cue:accused⟧ ⟦content:the mayor of “selling the river”⟧.",
    "⟦source:Prado⟧ ⟦cue:dismissed⟧ ⟦content:the report as “pure fiction.”⟧",
    "⟦source:She⟧ ⟦cue:vowed⟧ ⟦content:that her government would “never again” cut the pension⟧.",
  ]

  @Test(arguments: mixed) func `marks inside a reported clause leave one attribution`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.allSatisfy { $0.form != .indirect })
  }
}
