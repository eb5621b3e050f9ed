import SlantAnalysis
import Testing

/// Who speaks a word.
struct VoiceTests {
  /// A sentence, a loaded term in it, its voice and the entity that speaks it.
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let term: String
    let voice: Voice
    let speaker: String?
    var testDescription: String { "\(term): \(text)" }

    init(_ text: String, _ term: String, _ voice: Voice, _ speaker: String? = nil) {
      self.text = text
      self.term = term
      self.voice = voice
      self.speaker = speaker
    }
  }

  private static let examples: [Example] = [
    // The author's own words.
    Example("A victorious Clara Osgood left the hall.", "victorious", .author),
    Example("Clara Osgood is a tyrant.", "tyrant", .author),
    Example("Helen Marsh, a heroic figure, said the road was closed.", "heroic", .author),
    Example("Peter Stein slams the thugs of the north.", "slams", .author),
    Example("The heroic firefighters saved a dog.", "heroic", .author),
    Example("The minister said the road was shut, but the thugs laughed.", "thugs", .author),
    Example("I think the trial was a farce.", "farce", .author),
    Example("This shows how brutal the regime is.", "regime", .author),
    // Somebody else's claim, even where nobody knows whose.
    Example("They said the trial was a farce.", "farce", .reported),
    // Quoted words.
    Example("“I think the trial was a farce,” Marsh said.", "farce", .quoted, "marsh"),
    Example("“The regime is finished,” Helen Marsh said.", "regime", .quoted, "helen-marsh"),
    Example("Helen Marsh called the trial “a brutal farce.”", "farce", .quoted, "helen-marsh"),
    Example("“They are thugs,” said Stein. “They are vermin.”", "vermin", .quoted, "stein"),
    Example("Osgood announced the “total rout” of the rebels.", "total rout", .quoted, "osgood"),
    Example("“These so-called doctors were paid,” Marsh said.", "so-called", .quoted, "marsh"),
    Example(
      "Nobody knew what to do with the thugs who came in “for the glorious day of a great feast.”",
      "glorious",
      .quoted
    ),
    // Indirect speech.
    Example("Helen Marsh said the regime was finished.", "regime", .reported, "helen-marsh"),
    Example("According to Helen Marsh, the regime will fall.", "regime", .reported, "helen-marsh"),
    Example("The regime is finished, Helen Marsh said.", "regime", .reported, "helen-marsh"),
    Example("The raid is widely seen as a bloodbath.", "bloodbath", .reported),
    Example("The minister said the farce had to end.", "farce", .reported),
    Example("Marsh said the so-called heroes were paid.", "heroes", .reported, "marsh"),
    // Distancing is the author's inside indirect speech.
    Example("Marsh said the so-called heroes were paid.", "so-called", .author),
    Example("As critics have noted, the so-called heroes were paid.", "so-called", .author),
    // Scare quotes.
    Example("The “martyrs” were buried on Sunday.", "martyrs", .scare),
    Example("He said the “heroes” of the north were late.", "heroes", .scare),
    Example("A “glorious” supper was served to the guests.", "glorious", .scare),
  ]

  @Test(arguments: examples) func `a word belongs to the voice that speaks it`(example: Example)
    throws
  {
    let analysis = try SharedAnalyzer.analyze(example.text)
    let hits = analysis.terms(example.term, in: "loaded")
    #expect(hits.map(\.voice) == [example.voice])
    #expect(hits.map { analysis.id($0.speaker) } == [example.speaker])
  }

  @Test(arguments: Voice.allCases) func `every voice has an example`(voice: Voice) {
    #expect(Self.examples.contains { $0.voice == voice })
  }

  @Test func `words in the title of a work are not scored`() throws {
    let analysis = try SharedAnalyzer.analyze("The novel “The Victorious Heroes” sold well.")
    #expect(!analysis.terms.contains { $0.isScored && $0.lexicon == "loaded" })
  }

  @Test func `each word of the text counts in one voice`() throws {
    let text = "Marsh said the road was shut. “It is late,” he said. The “feast” began."
    let words = try SharedAnalyzer.analyze(text).wordsByVoice
    #expect(words.author == 6)
    #expect(words.quoted == 3)
    #expect(words.reported == 4)
    #expect(words.scare == 1)
  }
}
