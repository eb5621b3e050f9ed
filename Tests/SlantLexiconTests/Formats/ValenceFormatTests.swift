import SlantLexicon
import Testing

/// Lists of valences and lists of words.
@Suite struct ValenceFormatTests {
  @Test func `VADER's list has mean, deviation and ratings`() throws {
    let read = try ReadFile(
      """
      :-(\t-1.5\t0.9\t[-1, -2]
      siege\t-2.1\t0.5\t[-2, -3, -2]
      can't stand\t-2.0\t0.6\t[-2, -2]
      Siege\t-1.0\t0.5\t[-1]
      aid\t1.2
      ruin\tbad\t1\t[]
      raid\t-1\t1\t[]\tmore

      """, "a.txt")
    #expect(read.file.lexicon.columns == ["valence", "sd", "ratings"])
    #expect(
      read.entries == [
        "2 siege|-2.1|0.5|[-2, -3, -2]", "3 can't stand|-2.0|0.6|[-2, -2]", "4 Siege|-1.0|0.5|[-1]",
        "5 aid|1.2||",
      ])
    #expect(
      read.warnings == [
        "1: ':-(' has no word to match; it is left out",
        "4: 'Siege' stands in line 2 too; the earlier one counts",
        "6: 'bad' is no number; 'ruin' is left out",
        "7: 5 cells where there should be 4; the line is left out",
      ])
  }

  @Test func `a row with the names of columns is told and left out`() throws {
    let read = try ReadFile("word\tvalence\nsiege\t-2\n", "a.txt")
    #expect(read.entries == ["2 siege|-2"])
    #expect(read.warnings == ["1: 'valence' is no number; 'word' is left out"])
  }

  @Test func `AFINN has phrases, comments and whole numbers`() throws {
    let read = try ReadFile(
      "# head\nsiege\t-3\nill will\t\t-2\nsome kind\t0\naid\tmuch\nraid\nruin\t0x3\n",
      "afinn.txt")
    #expect(read.entries == ["2 siege|-3", "3 ill will|-2", "4 some kind|0"])
    #expect(
      read.warnings == [
        "5: 'much' is no number; 'aid' is left out",
        "6: 1 cells where there should be 2; the line is left out",
        "7: '0x3' is no number; 'ruin' is left out",
      ])
  }

  @Test func `a word list has comments, phrases and hashtags`() throws {
    let read = try ReadFile(
      ";;;;\n;a header\n# and more\n\nsiege\n # indented\nill will\n; later\n#metoo\n#\naid\nAid\n",
      "a.txt")
    #expect(read.entries == ["5 siege", "7 ill will", "9 #metoo", "11 aid", "12 Aid"])
    #expect(read.file.lexicon.columns == [])
    #expect(
      read.warnings == [
        "6: '# indented' has marks that are no part of words; it is left out",
        "12: 'Aid' stands in line 11 too; the earlier one counts",
      ])
  }

  /// Lists and their valences as the lexicon of tone.
  static let sentiments = [
    ("siege\t-2.1\t0.5\t[-2]\naid\t1.23456\t0\t[1]\n", ["-2.1", "1.235"]),
    ("siege\t-5\naid\t1\nkind\t0\n", ["-4.0", "0.8", "0.0"]),
    ("siege\t-4\naid\t3\n", ["-4.0", "3.0"]),
  ]

  @Test(arguments: sentiments)
  func `a list of valences becomes the lexicon of tone`(text: String, valences: [String]) throws {
    let lexicon = try ReadFile(text, "a.txt").file.lexicon.asSentiment()
    #expect(lexicon.name == "sentiment")
    #expect(lexicon.columns == ["valence"])
    #expect(lexicon.entries.map(\.values) == valences.map { [$0] })
  }

  @Test func `a list without numbers cannot score tone`() throws {
    let list = try ReadFile("siege\n", "a.txt").file.lexicon
    #expect(throws: LexiconError.missingColumn(path: "a.txt", column: "valence")) {
      try list.asSentiment()
    }
    let table = try ReadFile("term\tvalence\nsiege\tbad\n", "a.tsv").file.lexicon
    #expect(
      throws: LexiconError.badValue(
        path: "a.tsv", line: 2, column: "valence", value: "bad", allowed: "a number")
    ) { try table.asSentiment() }
  }
}
