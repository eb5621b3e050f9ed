import SlantAnalysis
import Testing

/// Sentences in which nobody, or only the one marked, says anything.
struct NearMissSentences {
  private static let titles: [String] = [
    "The critic gave “The Lighthouse Keeper’s Daughter” four stars and left before the speeches.",
    "Her essay “On Saying Nothing” won the Lund Prize and was translated into nine languages.",
    "The choir opened the evening with “Bread and Salt” and closed it with “The Ferryman.”",
    """
    “The Glass Harbour,” a drama about three sisters in a lighthouse, opens at the Orpheum on \
    Friday.
    """,
    "The second season of “Cold Water” was filmed on the quays of Westhaven last winter.",
    "His photographs from “A Year on the Ice” hang in the town hall until the end of June.",
  ]

  @Test(arguments: titles) func `titles of works and names of things are not speech`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let names: [String] = [
    "The wrestler Boris “Little Mountain” Petrov retired after the games in Osmere.",
    "Maria “Mimi” Santos kept the bar on the corner of the fish market for forty years.",
    "The storm, nicknamed “Old Agnes” by sailors, tore the roofs off two hundred houses.",
    "The gang’s accountant, Ludo “Pencils” Marek, left the country on Sunday.",
  ]

  @Test(arguments: names) func `nicknames and the names that things go by`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let scare: [String] = [
    "The “free” bus costs two crowns on Sundays.",
    "Its “luxury” cabins had neither heating nor a lock on the door.",
    "The regime’s “elections” were over by noon.",
    "The shop sells “organic” eggs from a factory farm in the next valley.",
    "Three of the “volunteers” turned out to be on the payroll of the ministry.",
  ]

  @Test(arguments: scare) func `a word or two in marks that nobody says`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let cues: [String] = [
    "The kiosk charged two crowns for a coffee and nothing for the view.",
    "The company shares its offices with a dentist and a driving school.",
    "Shares in the airline fell by a tenth within an hour of the crash.",
    "He ordered the soup, paid for both of them and left by the kitchen door.",
    "The surgeon called her husband from a telephone box outside the station.",
    "The boys found a wallet under the third bench and took it to the police.",
    "The party held a rally on the old airfield, and nine thousand people came.",
    "The pianist held the last note until the lights went out.",
    "A steep path points the way down to the boathouse.",
    "Demand for copper rose in the spring, and the price of wire followed.",
    "Hope Lindgren won the slalom by a tenth of a second.",
    "Judge Amara Cole took her seat at nine and adjourned the hearing at ten.",
    "The architect’s plan hangs framed above the desk in the lobby.",
    "The count of the votes took three days and two nights.",
    "Snow stopped the trains, and the army answered with tractors.",
    "The road bridges the gorge at its narrowest point.",
    "The gardener pointed the hose at the burning hedge.",
    "The orchestra will perform two symphonies in the open air.",
    "The new ferry features a cinema, two bars and a playground.",
    "The treaty remains in force until the end of the decade.",
    "The agency leaked oil into the harbour from a rusty tank.",
    "The twins look alike, and even their teachers could not tell the difference.",
    "The referee sounded his whistle and walked off the pitch.",
    "The novel counts nine hundred pages.",
    "The firm maintains four lighthouses and a fleet of buoys.",
    "The chairman’s remarks lasted an hour.",
    "The court reporter closed her notebook and put on her coat.",
  ]

  @Test(arguments: cues) func `cue words in other senses`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let nouns: [String] = [
    "The report was six hundred pages long and cost nine million crowns.",
    "The statement appeared on the ministry’s website shortly after midnight.",
    "His speech was shorter than the applause that followed it.",
    "The announcement came over the loudspeaker in three languages.",
    "A written answer from the bank arrived in July.",
    "The promise was broken within a month.",
    "The warning sign at the bend was stolen again over the weekend.",
  ]

  @Test(arguments: nouns) func `nouns of speech without their content`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let adjectives: [String] = [
    "The expected storm never came, and the boats went out at five.",
    "The accused man sat between two guards and studied the ceiling.",
    "The promised bridge was never built.",
    "The planned tunnel would pass forty metres below the cathedral.",
    "A reported sighting brought the lifeboat out for nothing.",
    "The disputed island has two wells and no inhabitants.",
    "The alleged ringleader walked free in May.",
  ]

  @Test(arguments: adjectives) func `participles and adjectives that stand before a noun`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let movement: [String] = [
    "The minister left the hall by a side door and drove to the airport.",
    "She opened the letter, read it twice and burned it in the stove.",
    "Two thousand runners crossed the old bridge before the rain began.",
    "The mayor cut the ribbon, shook a few hands and went back to his office.",
    "The goalkeeper threw his gloves into the crowd and walked away.",
    "The strike ended on the ninth day with a handshake at the gate.",
    "A crowd gathered outside the embassy with candles and photographs.",
    "The rescue team flew home on Monday with two dogs and no survivors.",
    "The builders finished the roof an hour before the first snow.",
    "The company moved its headquarters from Osmere to the coast in 2011.",
  ]

  @Test(arguments: movement) func `what people do is not what they say`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let commands: [String] = [
    "Send your photographs of the flood to the editor by Friday noon.",
    "Who pays for the new stadium?",
    "Turn left at the mill, cross the footbridge and follow the river.",
    "Will the tunnel ever open?",
    "Cut the onions, add the rice and let it rest for an hour.",
  ]

  @Test(arguments: commands) func `commands and questions to the reader`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let inside: [String] = [
    """
    “⟦content:You said it would be finished in May,⟧” ⟦source:the widow⟧ ⟦cue:shouted⟧ from the \
    back of the hall.
    """,
    "“⟦content:I never claimed to be a saint,⟧” ⟦source:Prado⟧ ⟦cue:said⟧.",
    "The play “She Said Yes” closed after nine nights.",
    "The pub called “The Talking Fish” burned down in 1974.",
  ]

  @Test(arguments: inside) func `a cue inside a quotation says nothing outside of it`(
    marked: String
  ) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let labels: [String] = [
    "A jar marked “sugar” stood on the shelf between two clocks."
  ]

  @Test(arguments: labels) func `words written on a thing are not somebody's claim`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }

  private static let idioms: [String] = [
    "The sailor said a prayer and climbed into the boat.",
    "They spoke in whispers in the dark of the chapel.",
    "The two sisters have not spoken since their father’s funeral.",
    "The parrot talks all day and answers to the name of Otto.",
    "He said nothing, nodded twice and signed the last page.",
    "She thought for a moment and then moved her bishop.",
    "The old men agreed and ordered another round.",
  ]

  @Test(arguments: idioms) func `speech without a content`(marked: String) throws {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
