import Testing

/// Sentences in which a given term of a lexicon must be found.
@Suite struct HitSentenceTests {
  /// The helping lexicons: the lexicon, the sentence, and the words that must be hit.
  static let helpingHits: [(String, String, String)] = [
    // Cues.
    ("cues", "The mayor said no.", "said"),
    ("cues", "According to the police, nobody was hurt.", "According to"),
    ("cues", "She claimed that the vote was fair.", "claimed"),
    ("cues", "He insisted on Monday that it was over.", "insisted"),
    ("cues", "The firm acknowledged the fault.", "acknowledged"),
    ("cues", "The report noted that prices rose.", "noted"),
    ("cues", "He warned that the dam would break.", "warned"),
    ("cues", "The governor accused the press of lying.", "accused"),
    ("cues", "“Never,” he boasted.", "boasted"),
    ("cues", "The claim that he lied is old.", "claim"),
    ("cues", "The lawyer lied to the court.", "lied"),
    // Shifters.
    ("shifters", "The plan is not good.", "not"),
    ("shifters", "They didn’t win.", "didn’t"),
    ("shifters", "A very old bridge fell.", "very"),
    ("shifters", "It was barely legal.", "barely"),
    ("shifters", "It rained, but they played.", "but"),
    ("shifters", "Despite the rain, they played.", "Despite"),
    ("shifters", "The alleged plot came to nothing.", "alleged"),
    // Names.
    ("titles", "Sen. Lee spoke first.", "Sen."),
    ("first_names", "Grace Hope spoke first.", "Grace"),
    ("places", "The train left Paris at noon.", "Paris"),
    ("demonyms", "The Russian leader spoke first.", "Russian"),
    ("organisations", "The Justice Department sued.", "Justice Department"),
    ("roles", "A spokeswoman declined to comment.", "spokeswoman"),
  ]

  @Test(arguments: helpingHits)
  func `a term is found`(lexicon: String, text: String, words: String) throws {
    let found = try BuiltIn.hits(lexicon, in: text).map(\.words)
    #expect(found.contains(words), "found \(found)")
  }

  @Test(arguments: HitSentence.allSentiment)
  func `a term of sentiment is found with its sign`(sentence: HitSentence) throws {
    let found = try BuiltIn.values("valence", of: "sentiment", in: sentence.text)
    let valence = Double(found[sentence.term] ?? "") ?? 0
    #expect(
      sentence.polarity == .positive && valence > 0
        || sentence.polarity == .negative && valence < 0,
      "found \(found)")
  }

  @Test(arguments: HitSentence.allLoaded)
  func `a loaded term is found with its class and polarity`(sentence: HitSentence) throws {
    let classes = try BuiltIn.values("class", of: "loaded", in: sentence.text)
    #expect(classes[sentence.term] == sentence.termClass, "found \(classes)")
    let polarities = try BuiltIn.values("polarity", of: "loaded", in: sentence.text)
    #expect(polarities[sentence.term] == sentence.polarity.rawValue, "found \(polarities)")
  }

  @Test func `there are at least 480 sentences, none of them twice`() {
    let all = HitSentence.allSentiment + HitSentence.allLoaded
    #expect(all.count >= 480)
    #expect(Set(all.map(\.testDescription)).count == all.count)
  }
}
