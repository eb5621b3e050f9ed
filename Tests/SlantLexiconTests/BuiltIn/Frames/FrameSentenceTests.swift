import SlantLexicon
import SlantText
import Testing

/// Cues of frames in sentences: found where they must be, and not where a word has another sense.
@Suite struct FrameSentenceTests {
  /// The words of `text` that are cues of `frame`.
  static func cues(of frame: String, in text: String) throws -> [String] {
    let set = try BuiltIn.set.get()
    let index = try #require(set.index(of: "frames"))
    let lexicon = set.lexicons[index]
    let column = lexicon.column("frame")
    let indexed = IndexedText(text, tokenizer: set.tokenizer)
    return set.matcher.hits(in: indexed)[index]
      .filter { lexicon.value(column, of: lexicon.entries[$0.entry]) == frame }
      .map { indexed.span($0.tokens).map(indexed.string) ?? "" }
  }

  @Test(arguments: FrameHits.all)
  func `a frame has its cue`(frame: String, sentences: [(String, String)]) throws {
    for (text, words) in sentences {
      let found = try Self.cues(of: frame, in: text)
      #expect(found.contains(words), "\(text) found \(found)")
    }
  }

  @Test(arguments: FrameTraps.all)
  func `a frame has no cue in a trap`(frame: String, sentences: [String]) throws {
    for text in sentences {
      let found = try Self.cues(of: frame, in: text)
      #expect(found.isEmpty, "\(text) found \(found)")
    }
  }

  @Test func `every frame has twelve sentences with a cue and eight traps`() {
    for (frame, sentences) in FrameHits.all { #expect(sentences.count >= 12, "\(frame)") }
    for (frame, sentences) in FrameTraps.all { #expect(sentences.count >= 8, "\(frame)") }
  }
}
