/// The counts that readability formulas are made of, and the formulas.
///
/// All formulas were fitted to schoolbooks, manuals and prose of some length; they rank texts and do not
/// measure how well somebody understands one. Each is `nil` without words or sentences.
public struct Readability: Equatable, Sendable {
  /// Words and numbers.
  public var words: Int
  /// Sentences with at least one word.
  public var sentences: Int
  /// Syllables of the words.
  public var syllables: Int
  /// Words of three syllables or more.
  public var polysyllables: Int
  /// Polysyllables that count as hard for the fog index.
  public var complexWords: Int
  /// Letters and digits of the words.
  public var letters: Int
  /// Words of seven letters or more.
  public var longWords: Int

  /// The counts of a text.
  public init(
    words: Int = 0, sentences: Int = 0, syllables: Int = 0, polysyllables: Int = 0,
    complexWords: Int = 0, letters: Int = 0, longWords: Int = 0
  ) {
    self.words = words
    self.sentences = sentences
    self.syllables = syllables
    self.polysyllables = polysyllables
    self.complexWords = complexWords
    self.letters = letters
    self.longWords = longWords
  }

  /// 206.835 − 1.015 · words per sentence − 84.6 · syllables per word; about 0…100, higher is easier.
  ///
  /// Flesch (1948), "A new readability yardstick", Journal of Applied Psychology 32(3).
  /// doi:10.1037/h0057532
  public var fleschReadingEase: Double? {
    value { 206.835 - 1.015 * $0 - 84.6 * perWord(syllables) }
  }

  /// 0.39 · words per sentence + 11.8 · syllables per word − 15.59; a grade of American schools.
  ///
  /// Kincaid, Fishburne, Rogers & Chissom (1975), "Derivation of new readability formulas for Navy
  /// enlisted personnel", Research Branch Report 8-75.
  public var fleschKincaidGrade: Double? {
    value { 0.39 * $0 + 11.8 * perWord(syllables) - 15.59 }
  }

  /// 0.4 · (words per sentence + 100 · complex words per word); a grade.
  ///
  /// Gunning (1952), The Technique of Clear Writing.
  public var gunningFog: Double? {
    value { 0.4 * ($0 + 100 * perWord(complexWords)) }
  }

  /// 1.043 · √(30 · polysyllables / sentences) + 3.1291; a grade.
  ///
  /// It was made for 30 sentences or more.
  /// McLaughlin (1969), "SMOG grading: a new readability formula", Journal of Reading 12(8).
  public var smog: Double? {
    value { _ in
      1.043 * (30 * Double(polysyllables) / Double(sentences)).squareRoot() + 3.1291
    }
  }

  /// 5.8 · letters per word − 29.6 · sentences per word − 15.8; a grade.
  ///
  /// Coleman & Liau (1975), "A computer readability formula designed for machine scoring", Journal of
  /// Applied Psychology 60(2). doi:10.1037/h0076540. They have 5.88; 5.8 is what textstat computes, about
  /// a third of a grade less.
  public var colemanLiau: Double? {
    value { _ in 0.058 * 100 * perWord(letters) - 0.296 * 100 * perWord(sentences) - 15.8 }
  }

  /// 4.71 · letters per word + 0.5 · words per sentence − 21.43; a grade.
  ///
  /// Smith & Senter (1967), Automated Readability Index, AMRL-TR-66-220.
  public var automatedReadabilityIndex: Double? {
    value { 4.71 * perWord(letters) + 0.5 * $0 - 21.43 }
  }

  /// Words per sentence + 100 · long words per word: about 25 for children's books, 55 for research.
  ///
  /// Björnsson (1968), Läsbarhet.
  public var lix: Double? {
    value { $0 + 100 * perWord(longWords) }
  }

  /// Long words per sentence.
  ///
  /// Anderson (1983), "Lix and Rix: variations on a little-known readability index", Journal of
  /// Reading 26(6).
  public var rix: Double? {
    value { _ in Double(longWords) / Double(sentences) }
  }

  /// Words per sentence.
  public var wordsPerSentence: Double? { value { $0 } }

  /// The value that `formula` makes of the words per sentence.
  private func value(_ formula: (Double) -> Double) -> Double? {
    words > 0 && sentences > 0 ? formula(Double(words) / Double(sentences)) : nil
  }

  private func perWord(_ count: Int) -> Double { Double(count) / Double(words) }
}
