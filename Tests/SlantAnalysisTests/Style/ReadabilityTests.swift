import SlantAnalysis
import Testing

/// Formulas against textstat 0.7.13: the same counts give the same scores, and the same stories nearly so.
struct ReadabilityTests {
  @Test func `the same counts give textstat's scores`() throws {
    let rows = try FixtureTable("textstat.tsv").rows
    #expect(rows.count == 24)
    for row in rows {
      let counts = Self.counts(row)
      var withMarks = counts
      withMarks.letters = row.integer("chars")
      let scores: [(String, Double?)] = [
        ("flesch_reading_ease", counts.fleschReadingEase),
        ("flesch_kincaid_grade", counts.fleschKincaidGrade),
        ("gunning_fog", counts.gunningFog), ("smog_index", counts.smog),
        ("coleman_liau_index", counts.colemanLiau),
        // textstat counts marks too.
        ("automated_readability_index", withMarks.automatedReadabilityIndex),
        ("lix", counts.lix), ("rix", counts.rix),
      ]
      for (name, score) in scores {
        let score = try #require(score)
        #expect(abs(score - row.number(name)) < 1e-9, "\(name) of \(row["article"] ?? "")")
      }
    }
  }

  private static func counts(_ row: [String: String]) -> Readability {
    Readability(
      words: row.integer("words"), sentences: row.integer("sentences"),
      syllables: row.integer("syllables"), polysyllables: row.integer("polysyllables"),
      complexWords: row.integer("difficult"), letters: row.integer("letters"),
      longWords: row.integer("long"))
  }

  /// textstat ends a sentence at every stop, also that of a month cut short, drops those of two words, and
  /// guesses the syllables of names that the dictionary lacks from their hyphenation.
  @Test func `the sample stories are counted as textstat counts them, within 5 in 100`() throws {
    let rows = try FixtureTable("textstat.tsv").rows
    let ours = try rows.map { try Self.style($0) }
    for (row, style) in zip(rows, ours) {
      let name = row["article"] ?? ""
      let read = style.readability
      #expect(Self.isNear(read.words, row.integer("words"), 0.01), "\(name)")
      #expect(Self.isNear(read.letters, row.integer("letters"), 0.02), "\(name)")
      #expect(Self.isNear(read.syllables, row.integer("syllables"), 0.05), "\(name)")
      #expect(Self.isNear(read.longWords, row.integer("long"), 0.05), "\(name)")
      #expect(Self.isNear(read.sentences, row.integer("sentences"), 0.25), "\(name)")
    }
    // Over all stories: what is off by chance in one evens out.
    let ease = ours.compactMap { $0.readable?.fleschReadingEase }
    #expect(ease.count == rows.count)
    let difference = zip(ease, rows).map { $0 - $1.number("flesch_reading_ease") }
    #expect(abs(difference.reduce(0, +) / 24) < 3)
    let grades = ours.compactMap { $0.readable?.fleschKincaidGrade }
    let gradeDifference = zip(grades, rows).map { $0 - $1.number("flesch_kincaid_grade") }
    #expect(abs(gradeDifference.reduce(0, +) / 24) < 0.7)
  }

  private static func style(_ row: [String: String]) throws -> PartStyle {
    let name = (row["article"] ?? "") + ".txt"
    let article = try #require(ArticleFixture.samples().first { $0.name == name })
    return try SharedAnalyzer.analyze(article.text, title: article.title).style.text
  }

  private static func isNear(_ value: Int, _ other: Int, _ share: Double) -> Bool {
    abs(Double(value - other)) <= share * Double(other)
  }

  @Test func `nothing is scored without words or sentences`() {
    for counts in [Readability(), Readability(words: 5), Readability(sentences: 2)] {
      #expect(counts.fleschReadingEase == nil && counts.smog == nil && counts.lix == nil)
      #expect(counts.wordsPerSentence == nil && counts.rix == nil && counts.colemanLiau == nil)
    }
  }
}
