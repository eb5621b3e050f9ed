import SlantText
import TestSupport
import Testing

/// Sentences are written with ` | ` between them, in the place of the space.
@Suite struct SentenceSplitterTests {
  static let splits: [String] = [
    // Plain stops.
    "The mayor resigned. | He left at once. | Nobody asked why.",
    "Why now? | The mayor would not say. | Enough! | He hung up.",
    "What?! | The mayor laughed.",
    "The end came",
    // Abbreviations before names, titles and initials.
    "Sen. Lee met Gov. Cox. | They agreed.",
    "Mr. Putin and Dr. No spoke. | It ended.",
    "J. Smith met John F. Kennedy. | They spoke.",
    "J.K. Rowling wrote it. | She won.",
    "St. Petersburg is quiet. | The port is open.",
    "Rubio, R-Fla., claimed victory. | He smiled.",
    // Abbreviations that may end a sentence.
    "The talks ended at 3 a.m. | The ministers slept.",
    "The talks ended at 3 a.m. Monday. | They slept.",
    "He moved to the U.S. | He never returned.",
    "The U.S. President spoke in Washington, D.C. | It rained.",
    "He works for Acme Inc. | She does not.",
    "He was born in Miami, Fla. | His mother taught.",
    "She has a Ph.D. | She teaches.",
    "He works for Acme Inc.",
    "Apples, pears, etc. were sold. | It closed.",
    // Numbers.
    "It cost $3.50 a gallon. | Prices fell by 2.5 percent.",
    "No. 10 declined to comment. | No. | It will not.",
    "It happened on Sept. 11, 2001. | The city changed.",
    "It happened in 2001. | 20 people died.",
    // Ellipses.
    "He paused ... and went on. | Then he left.",
    "He paused… and went on.",
    "He paused... | Then he left.",
    "He paused… | Then he left.",
    // Stops inside closing marks and brackets.
    "“I will go.” | He left.",
    "\"I will go.\" | He left.",
    "He said, “I will go.” | She stayed.",
    "He said: ''I will go.'' | She stayed.",
    "He called it ‘a farce.’ | She agreed.",
    "(He had left.) | She stayed.",
    "He went home (he was tired). | She stayed.",
    "“He told me ‘no.’” | She stayed.",
    "She said it was “over.” | \"Fine,\" he replied.",
    "He left. | “I am done,” she said.",
    "He left. | ’90s music was played.",
    "He left. | \"I am done,\" she said.",
    "He left. | [The tape ends here.] | She stayed.",
    // A question or cry that the sentence goes on after.
    "“Why?” she asked. | Nobody knew.",
    "\"Why?\" she asked. | Nobody knew.",
    "“No!” Putin said. | He left.",
    "“No!” Ms. Lee shouted. | He left.",
    "“Why?” Vladimir Putin asked. | He left.",
    "“Why?” the minister asked. | He left.",
    "“Why?” | Putin left the room.",
    "“Why not?” | “Because,” he said.",
    // What follows goes on.
    "He wrote “Who’s Afraid?”, a play. | It failed.",
    "The rule (no. one of ten) stands.",
  ]

  @Test(arguments: splits)
  func `sentences end where the writer ended them`(marked: String) {
    let parts = marked.split(separator: " | ").map(String.init)
    let text = NewsVocabulary.index(parts.joined(separator: " "))
    #expect(text.sentences.map { text.string($0.span) } == parts)
  }

  @Test func `a newline ends a sentence without a stop`() {
    let text = NewsVocabulary.index("Mayor resigns\nThe mayor left")
    #expect(text.sentences.map { text.string($0.span) } == ["Mayor resigns", "The mayor left"])
    #expect(text.sentences.map(\.paragraph) == [0, 1])
  }

  @Test func `a text without stops is cut after as many words as no writer puts in a sentence`() {
    let text = NewsVocabulary.index(String(repeating: "and he left ", count: 400) + "town.")
    #expect(text.sentences.map(\.tokens.count) == [Sentence.longest, Sentence.longest, 202])
    let short = NewsVocabulary.index(String(repeating: "and ", count: 499) + ". He left.")
    #expect(short.sentences.map(\.tokens.count) == [Sentence.longest, 3])
  }

  @Test(arguments: [
    ("Mayor Resigns After Bribery Claims", true), ("MAYOR RESIGNS AFTER CLAIMS", true),
    ("The mayor resigned after claims.", false), ("Mayor Resigns", false),
    ("Mayor Ann Lee of Springfield resigned on Monday after long talks.", false),
  ])
  func `a headline is known by its capitals`(text: String, expected: Bool) {
    #expect(NewsVocabulary.index(text).sentences.map(\.isTitleCase) == [expected])
  }

  @Test(.tags(.property), arguments: UInt64(0)..<200)
  func `every token belongs to one sentence and every sentence to one paragraph`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = NewsVocabulary.index(NewsText.random(pieces: random.below(120), &random))
    var token = 0
    for (number, sentence) in text.sentences.enumerated() {
      #expect(sentence.tokens.lowerBound == token)
      #expect(!sentence.tokens.isEmpty)
      #expect(text.span(sentence.tokens) == sentence.span)
      #expect(text.paragraphs[sentence.paragraph].sentences.contains(number))
      for index in sentence.tokens { #expect(text.sentence(of: index) == number) }
      token = sentence.tokens.upperBound
    }
    #expect(token == text.tokens.count)
    #expect(text.paragraphs.flatMap(\.sentences) == Array(text.sentences.indices))
    for paragraph in text.paragraphs {
      #expect(text.span(paragraph.tokens).map(paragraph.span.contains) == true)
    }
  }
}
