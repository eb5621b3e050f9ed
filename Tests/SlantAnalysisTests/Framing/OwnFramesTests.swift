import SlantAnalysis
import SlantLexicon
import Testing

/// Frames of a user's own beside the built-in ones.
struct OwnFramesTests {
  private static let sets = """
    # name: mood
    # class calm: words of quiet
    term\tclass\tweight\tinflect
    quiet\tcalm\t\ta
    hush\tcalm\t1\tvn
    row\tstorm\t6\tn
    """

  private static let result = Result {
    let mood = try SlantTSV.read(Array(sets.utf8), path: "mood.tsv").asFrames()
    return try ArticleAnalyzer(lexicons: .builtIn(replacements: [mood]))
  }

  private static func profiles(_ text: String, title: String? = nil) throws -> [FrameProfile] {
    try result.get().analyze(text: text, title: title).frames.filter { $0.frame.set == "mood" }
  }

  @Test func `a list's classes are frames of a set of its own and no categories`() throws {
    let analysis = try Self.result.get().analyze(text: "A quiet row.")
    #expect(
      analysis.frames.map(\.frame).suffix(2) == [
        Frame(set: "mood", id: "calm", meaning: "words of quiet"), Frame(set: "mood", id: "storm"),
      ])
    #expect(analysis.categories.allSatisfy { $0.category.lexicon != "mood" })
    let hits = analysis.terms.filter { $0.lexicon == "mood" }
    #expect(hits.map(\.termClass) == ["calm", "storm"])
    #expect(hits.map(\.value) == [2000, 6000])
  }

  @Test func `shares follow from the weights`() throws {
    let profiles = try Self.profiles("A quiet row.")
    #expect(profiles.map(\.all.weight) == [2000, 6000])
    #expect(profiles.map(\.byVoice.author.cues) == [1, 1])
    let shares = profiles.compactMap(\.all.share)
    #expect(shares.count == 2 && shares[0] < shares[1])
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    // A weight of 1 alone stays under the floor of a text longer than a headline.
    let long = "The hush began when they had all gone home and nobody was left to say what it was."
    #expect(try Self.profiles(long).map(\.all.share) == [nil, nil])
  }

  @Test func `the shares of a set do not hang on those of another`() throws {
    let alone = try Self.profiles("The row was quiet.")
    let crowded = try Self.profiles("The row was quiet and the budget was taken to court.")
    #expect(alone.map(\.all) == crowded.map(\.all))
  }

  @Test func `a set called frames takes the place of the built-in frames`() throws {
    let list = try LexiconFile.read(Array("fog\n".utf8), path: "x.txt", name: "frames").lexicon
    let analyzer = try ArticleAnalyzer(
      lexicons: .builtIn(replacements: [list.asFrames()]))
    let frames = analyzer.analyze(text: "Fog.").frames
    #expect(frames.map(\.frame.id) == ["frames"])
    #expect(frames.map(\.all.cues) == [1])
  }
}
