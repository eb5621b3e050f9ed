/// Counts, readability and variety: what NELA calls complexity.
extension StyleFeature {
  static let counts = [
    count("word_count", "Words and numbers.", "words", nela: "word_count") { $0.words },
    count("tokens", "Words, numbers, clitics and marks.", "tokens") { $0.tokens },
    count("clitics", "The clitics 's, 'll, 're, 've, 'd and 'm, no words of their own.", "clitics")
    {
      $0.clitics
    },
    count("sentences", "Sentences with at least one word of the part.", "sentences") {
      $0.readability.sentences
    },
    count("syllables", "Syllables of the words, by spelling.", "syllables") {
      $0.readability.syllables
    },
    count("polysyllables", "Words of three syllables or more.", "words") {
      $0.readability.polysyllables
    },
    count(
      "complex_words",
      "Polysyllables without names, compounds with a hyphen, and words that -es, -ed or -ing make "
        + "so long.", "words"
    ) { $0.readability.complexWords },
    count("letters", "Letters and digits of the words.", "letters") { $0.readability.letters },
    count("long_words", "Words of seven letters or more.", "words") { $0.readability.longWords },
    count("types", "Distinct words, case folded.", "words") { $0.types },
  ]

  static let scores = [
    readability(
      "flesch_reading_ease",
      "206.835 - 1.015 word_count/sentences - 84.6 syllables/word_count: higher is easier, about 0 "
        + "to 100 (Flesch 1948).", unit: nil
    ) { $0.fleschReadingEase },
    readability(
      "flesch_kincaid_grade_level",
      "0.39 word_count/sentences + 11.8 syllables/word_count - 15.59 (Kincaid et al. 1975).",
      nela: "flesch_kincaid_grade_level"
    ) { $0.fleschKincaidGrade },
    readability(
      "gunning_fog", "0.4 (word_count/sentences + 100 complex_words/word_count) (Gunning 1952)."
    ) { $0.gunningFog },
    readability(
      "smog_index", "1.043 sqrt(30 polysyllables/sentences) + 3.1291 (McLaughlin 1969).",
      nela: "smog_index"
    ) { $0.smog },
    readability(
      "coleman_liau_index",
      "5.8 letters/word_count - 29.6 sentences/word_count - 15.8 (Coleman & Liau 1975).",
      nela: "coleman_liau_index"
    ) { $0.colemanLiau },
    readability(
      "automated_readability_index",
      "4.71 letters/word_count + 0.5 word_count/sentences - 21.43 (Smith & Senter 1967)."
    ) { $0.automatedReadabilityIndex },
    readability(
      "lix", "word_count/sentences + 100 long_words/word_count: higher is harder (Bjornsson 1968).",
      unit: nil, nela: "lix"
    ) { $0.lix },
    readability("rix", "long_words / sentences (Anderson 1983).", unit: nil) { $0.rix },
  ]

  static let variety = [
    score(
      "ttr", "types / word_count; falls with the length of a text.", missing: "no words",
      nela: "ttr"
    ) { $0.perWord($0.types) },
    score(
      "mattr",
      "Mean share of distinct words over all windows of 50 words, 0 to 1 (Covington & McFall 2010).",
      missing: "fewer than 50 words"
    ) { $0.mattr },
    score(
      "mtld",
      "Mean length of stretches whose share of distinct words stays above 0.72, forwards and "
        + "backwards (McCarthy & Jarvis 2010).",
      unit: "words", missing: "fewer than 100 words"
    ) { $0.mtld },
  ]

  static let shape = [
    score(
      "words_per_sentence", "word_count / sentences.", unit: "words per sentence",
      missing: "no words"
    ) { $0.readability.wordsPerSentence },
    count("longest_sentence", "Words of the longest sentence.", "words") { $0.longestSentence },
    score(
      "avg_wordlen", "letters / word_count.", unit: "letters per word", missing: "no words",
      nela: "avg_wordlen"
    ) { $0.perWord($0.readability.letters) },
  ]

  private static func readability(
    _ name: String, _ description: String, unit: String? = "school grade", nela: String? = nil,
    _ value: @escaping @Sendable (Readability) -> Double?
  ) -> StyleFeature {
    score(name, description, unit: unit, missing: "fewer than 100 words", nela: nela) {
      $0.readable.flatMap(value)
    }
  }
}
