import SlantAnalysis
import Testing

/// Sentences in which nobody is said to say anything.
struct NoAttributionTests {
  private static let sentences: [String] = [
    "The band will play “The Long Way Home” on Saturday.",
    "Her first novel, “A Winter in Glass,” was published in May.",
    "The film “Harbour Lights” won three prizes.",
    "The so-called “experts” never visited the village.",
    "The “ceasefire” lasted four hours.",
    "He opened a “clinic” in the back room of the bar.",
    "The minister flew to Vienna to discuss the border.",
    "She travelled to the coast to announce the winners.",
    "The sign on the door read like a joke.",
    "The speech lasted two hours and bored the hall.",
    "The warning lights flashed all night.",
    "Police arrested three men after the match.",
    "The statement was three pages long.",
    "The train was late because of snow.",
    "Two ships collided near the northern port.",
    "The company closed both plants in March.",
    "The court will hear the case on Friday.",
    "The old bridge was painted green in 1962.",
    "Rain fell on the valley for nine days.",
    "Her claim to the throne is weak.",
    "He made his way through the crowd without a word.",
    "The report runs to four hundred pages.",
    "The answer came a week later.",
    "They sang “Rivers of the North” at the funeral.",
    "The play “An Honest Man” opens in June.",
    "The boxer Ivan “The Hammer” Dorsk lost again.",
    "A reporting team from the coast reached the island.",
    "The noted violinist played for an hour.",
    "The added weight broke the axle.",
    "The said road leads to the mill.",
    "The proposed tower is ninety metres high.",
    "The alleged thief ran into the woods.",
    "His stated aim is a smaller army.",
    "The museum is open to the public on Sundays.",
    "The claims office closes at noon.",
    "Both sides lost many men at the ford.",
    "The plan has three parts.",
    "A promise is a promise.",
    "The mayor cut the ribbon and left.",
    "The “miracle cure” was sugar and water.",
    "Thousands marched through the capital on Sunday.",
    "The book “What the River Said” sold out in a week.",
    "The exhibition “Voices of the Coast” runs until May.",
    "The “great reform” changed nothing.",
    "A “world-class” airport was never built.",
    "The column was to pass through the village at noon.",
    "They gathered in the square to hear the verdict.",
    "He went home to write his memoirs.",
    "The painter Anna “Nan” Holt died in March.",
    "The magazine “Stone and Tide” closed in June.",
  ]

  @Test(arguments: sentences) func `a sentence that reports nothing has no attribution`(
    text: String
  ) throws {
    let analysis = try SharedAnalyzer.analyze(text)
    #expect(analysis.attributions.isEmpty)
  }
}
