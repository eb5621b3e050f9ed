import SlantAnalysis
import Testing

/// Whom "he" and "she" mean.
struct PronounTests {
  private static let speakers: [(text: String, content: String, speaker: String)] = [
    // A person named in the quotation does not say it.
    (
      "Kevin Sloane spoke. He held up a book. “Jonas means what he says, and so do I,” he said.",
      "Jonas means", "kevin-sloane"
    ),
    // The subject of the main clause before counts, not the one of a later clause.
    (
      """
      Daniel Axworth said the quiet helped Clara Moss, who need not prove as much as Omar Reyes did \
      long ago.

      “She has nothing to prove on that,” he said.
      """, "nothing to prove", "daniel-axworth"
    ),
    // Long quotations put nobody out of mind.
    (
      """
      Carla Fiore came to the rally. “Ted Corwin has fought for us. He fought for our farms. He fought \
      for our schools. He fought for our sons. He won,” she said.
      """, "fought for us", "carla-fiore"
    ),
    // The other person of two is meant by gender.
    (
      "Helen Marsh met Peter Stein. “I am glad that we spoke at last,” he said.", "glad",
      "peter-stein"
    ),
    // What belongs to the subject speaks of the person.
    (
      """
      “The line was long,” said Mina Gandy of the Rights League. Suda Kyi's future is unclear, but \
      she said she would govern.
      """, "she would govern", "suda-kyi"
    ),
    // The object of a verb is not its subject.
    (
      "Peter Stein waited. Omar Reyes thanked him. “I owe you everything,” he said.", "owe you",
      "omar-reyes"
    ),
  ]

  @Test(arguments: speakers) func `a pronoun means the most salient person`(
    text: String, content: String, speaker: String
  ) throws {
    let analysis = try SharedAnalyzer.analyze(text)
    let attribution = analysis.attributions.first { attribution in
      attribution.content.contains { analysis.words($0).contains(content) }
    }
    #expect(analysis.id(attribution?.speaker) == speaker)
  }

  private static let nobody = [
    "Helen Marsh left the hall. “It was late,” he said.",
    "The ministry closed. “It was late,” she said.",
  ]

  @Test(arguments: nobody) func `a pronoun without a person of its gender means nobody`(
    text: String
  ) throws {
    let analysis = try SharedAnalyzer.analyze(text)
    #expect(analysis.attributions.map(\.speaker) == [nil])
    #expect(analysis.attributions.map(\.sourceKind) == [.unknown])
  }
}
