import SlantAnalysis
import Testing

/// Who said, would not say or was told what: verbs of speech in every tense and shape.
struct VerbCueSentences {
  private static let tenses: [String] = [
    """
    ⟦source:The harbour commission⟧ has repeatedly ⟦cue:warned⟧ ⟦content:that the northern \
    breakwater would not survive another winter like the last one⟧.
    """,
    """
    ⟦source:Investigators⟧ had ⟦cue:concluded⟧ by the end of the summer ⟦content:that the ferry \
    left port with twice the passengers it was licensed to carry⟧.
    """,
    """
    ⟦source:The teachers’ union⟧ is ⟦cue:arguing⟧ ⟦content:that the new timetable leaves pupils in \
    the hill villages without a bus home⟧.
    """,
    """
    ⟦source:Councillors in Westhaven⟧ have been ⟦cue:saying⟧ for years ⟦content:that the water \
    mains under the old market are close to collapse⟧.
    """,
    """
    ⟦content2:⟦source:The prime minister⟧ will ⟦cue:announce⟧ on Thursday ⟦content:that the \
    garrison at Port Ellary is to be closed⟧⟧, ⟦cue2:according to⟧ ⟦source2:two officials⟧.
    """,
    """
    ⟦source:Some economists⟧ now ⟦cue:estimate⟧ ⟦content:that the strike has cost the region forty \
    million crowns since the beginning of March⟧.
    """,
    """
    By then ⟦source:Farouk⟧ had already ⟦cue:admitted⟧ ⟦content:that the invoices were written \
    after the bridge had fallen⟧.
    """,
    """
    ⟦source:Lawyers for the pilot⟧ are preparing to ⟦cue:argue⟧ ⟦content:that the tower gave him \
    the wrong heading⟧.
    """,
    """
    ⟦source:Residents of the lower town⟧ ⟦cue:say⟧ ⟦content:the sirens did not sound until the \
    water had reached their doorsteps⟧.
    """,
    """
    On Wednesday evening ⟦source:the hospital⟧ ⟦cue:confirmed⟧ ⟦content:that eleven of the injured \
    miners were still in intensive care⟧.
    """,
    """
    ⟦source:Governor Luis Prado⟧ last week ⟦cue:promised⟧ ⟦content:that every family displaced by \
    the fire would have a roof before the snow came⟧.
    """,
  ]

  @Test(arguments: tenses) func `a verb of saying attributes in every tense`(marked: String) throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let auxiliaries: [String] = [
    """
    ⟦source:The ministry⟧ may ⟦cue:argue⟧ ⟦content:that the contract was signed before the \
    sanctions took effect⟧.
    """,
    """
    ⟦source:A lawyer for the fishermen⟧ would ⟦cue:claim⟧ years later ⟦content:that the navy had \
    fired without a warning⟧.
    """,
    """
    ⟦source:The party⟧ continues to ⟦cue:insist⟧ ⟦content:that its treasurer knew nothing of the \
    payments⟧.
    """,
    "⟦source:Weber⟧ ⟦cue:went on to say⟧ ⟦content:that no minister had ever set foot in the camp⟧.",
    """
    ⟦source:The airline⟧ was forced to ⟦cue:admit⟧ ⟦content:that both engines had missed their \
    last inspection⟧.
    """,
    """
    ⟦source:The commission⟧ is preparing to ⟦cue:announce⟧ ⟦content:that the quotas for herring \
    will be halved next year⟧.
    """,
  ]

  @Test(arguments: auxiliaries) func `auxiliaries and semi-auxiliaries stand before a cue`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let inverted: [String] = [
    """
    “⟦content:There is not a single working ambulance on this side of the mountains,⟧” ⟦cue:says⟧ \
    ⟦source:Yusuf Adeyemi⟧, who drives the only taxi in the valley.
    """,
    """
    “⟦content:We will not be the last village to be cut off,⟧” ⟦cue:warned⟧ ⟦source:the priest⟧, \
    pointing at the empty school.
    """,
    """
    ⟦content:The levee was built on sand and nobody in the department lost a night’s sleep⟧, \
    ⟦cue:said⟧ ⟦source:one retired engineer⟧.
    """,
    """
    “⟦content:The committee has had these papers since the spring,⟧” ⟦cue:added⟧ ⟦source:Helen \
    Marsh⟧, the deputy leader of the opposition.
    """,
    """
    “⟦content:My daughter walks four miles for a loaf of bread,⟧” ⟦cue:recalled⟧ ⟦source:a woman \
    in a red coat⟧ as the queue moved on.
    """,
    """
    “⟦content:What are they hiding from us?⟧” ⟦cue:demanded⟧ ⟦source:Marcus Hale⟧, a shopkeeper \
    whose cellar has been under water since April.
    """,
  ]

  @Test(arguments: inverted) func `the verb stands before its source`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let negation: [String] = [
    """
    ⟦source:The palace⟧ declined to ⟦cue:say⟧ ⟦content:whether the queen would attend the funeral \
    in Osmere⟧.
    """,
    """
    ⟦source:Doctors at the clinic⟧ could not ⟦cue:say⟧ ⟦content:how many of the children would \
    need a second operation⟧.
    """,
    """
    ⟦source:The bank⟧ did not ⟦cue:deny⟧ ⟦content:that some of the loans had been granted without \
    any security⟧.
    """,
    """
    ⟦source:The general⟧ has refused to ⟦cue:say⟧ ⟦content:where the missing rifles were last \
    seen⟧.
    """,
    """
    ⟦source:The coach⟧ never ⟦cue:claimed⟧ ⟦content:that his players were the better side in that \
    final⟧.
    """,
    "⟦source:Port officials⟧ declined to ⟦cue:comment on⟧ ⟦content:the state of the cranes⟧.",
    """
    ⟦source:A spokeswoman for the zoo⟧ said nothing about the escape but did not ⟦cue:dispute⟧ \
    ⟦content:that a gate had been left open⟧.
    """,
  ]

  @Test(arguments: negation) func `what was denied, declined or left unsaid has a content`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let hearers: [String] = [
    """
    ⟦source:The deputy foreign minister⟧ ⟦cue:told reporters⟧ on Monday ⟦content:that the two \
    embassies would reopen before the end of the month⟧.
    """,
    """
    ⟦source:Captain Lena Fisk⟧ ⟦cue:told⟧ the Northgate Courier last week ⟦content:that her crew \
    had not been paid since January⟧.
    """,
    """
    ⟦source:The widow⟧ ⟦cue:told⟧ the court ⟦content:she had warned the foreman about the \
    scaffolding two days before it fell⟧.
    """,
    """
    ⟦source:Officers⟧ ⟦cue:informed⟧ the parents on Saturday ⟦content:that the search of the lake \
    had been called off⟧.
    """,
    """
    ⟦source:The finance minister⟧ ⟦cue:assured⟧ a nervous room of bankers ⟦content:that deposits \
    of up to fifty thousand crowns were safe⟧.
    """,
    """
    ⟦source:Stein⟧ ⟦cue:reminded⟧ the delegates in Osmere ⟦content:that the last ceasefire had \
    held for less than a week⟧.
    """,
    """
    ⟦source:The chairman of the panel⟧ ⟦cue:asked⟧ the witness ⟦content:whether anybody at the \
    ministry had read the report⟧.
    """,
    """
    ⟦source:The rector⟧ ⟦cue:warned⟧ students in a letter ⟦content:that the halls would be \
    searched without notice⟧.
    """,
    """
    ⟦source:Two of the divers⟧ ⟦cue:told⟧ a local radio station ⟦content:that the wreck was lying \
    on its side at forty metres⟧.
    """,
  ]

  @Test(arguments: hearers) func `whoever is told stands between cue and content`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let venues: [String] = [
    """
    In a letter to the council, ⟦source:the headmaster⟧ ⟦cue:wrote⟧ ⟦content:that the roof would \
    not last another winter⟧.
    """,
    """
    ⟦source:The foreign ministry⟧ ⟦cue:said⟧ in a two-line statement ⟦content:that the ambassador \
    had been recalled for consultations⟧.
    """,
    """
    At a news conference in Port Ellary on Friday, ⟦source:the chief of police⟧ ⟦cue:announced⟧ \
    ⟦content:that two men had been arrested⟧.
    """,
    """
    ⟦source:Okoro⟧ ⟦cue:told⟧ state radio in a short interview ⟦content:that the harvest had been \
    saved⟧.
    """,
    """
    On the stage of the old opera house, ⟦source:the soprano⟧ ⟦cue:confessed⟧ ⟦content:that she \
    had never learned to read music⟧.
    """,
  ]

  @Test(arguments: venues) func `where and how something was said stands beside the cue`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
