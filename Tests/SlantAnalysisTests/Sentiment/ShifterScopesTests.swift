import SlantAnalysis
import SlantLexicon
import Testing

/// What shifters make of valences, with a small lexicon whose figures do not change.
struct ShifterScopesTests {
  private static let sentiment = """
    # name: sentiment
    term\tvalence
    superb\t3
    good\t2
    calm\t1
    bad\t-2
    awful\t-3
    faint\t-0.001
    """

  private static let shifters = """
    # name: shifters
    term\tkind\tweight\tscope
    not\tnegator\t-0.5\tclause
    never\tnegator\t-0.5\tclause
    no\tnegator\t-0.5\tword
    very\tbooster\t1.3\tword
    utterly\tbooster\t2\tword
    slightly\tdampener\t0.6\tword
    if\tconditional\t0.6\tclause
    might\tconditional\t0.6\tclause
    but\tadversative\t1.4\tafter
    although\tadversative\t1.4\tsubordinate
    despite\tadversative\t1.2\tsubordinate
    too\texcess\t1.5\tword
    sank\tfall\t-0.5\ttheme
    swelled\trise\t2\ttheme
    in vain\tnegator\t-0.5\tbefore
    alas\tdampener\t0.5\tsentence
    """

  private static let analyzer = Result { () throws(LexiconError) -> ArticleAnalyzer in
    let lexicons = [
      try SlantTSV.read(Array(sentiment.utf8), path: "sentiment.tsv"),
      try SlantTSV.read(Array(shifters.utf8), path: "shifters.tsv"),
    ]
    return try ArticleAnalyzer(lexicons: .builtIn(replacements: lexicons))
  }

  private static let examples: [(String, [Int])] = [
    ("The harbour was good.", [2000]),
    ("The harbour was plain.", []),
    // Negation turns round and weakens.
    ("The harbour was not good.", [-1000]),
    ("The harbour was never bad.", [1000]),
    ("Good it was not.", [2000]),
    // Boosters and dampeners reach three words.
    ("The harbour was very good.", [2600]),
    ("The harbour was slightly bad.", [-1200]),
    ("The harbour was not very good.", [-1300]),
    ("It was a very old and small but good town.", [2800]),
    // Bounds and rounding.
    ("The harbour was utterly very awful.", [-6000]),
    ("The harbour was very superb.", [3900]),
    ("The harbour was not faint.", [1]),
    ("The harbour was slightly faint.", [-1]),
    // "no" reaches three words, "not" its clause.
    ("No good reason came from an awful office.", [-1000, -3000]),
    // Adversatives.
    ("The day was good but the night was bad.", [1200, -2800]),
    ("The day was bad, but the night was superb.", [-1200, 4200]),
    ("But the night was bad.", [-2000]),
    ("Although the day was good, the night was bad.", [1200, -2800]),
    ("The night was bad, although the day was good.", [-2800, 1200]),
    ("Despite the bad road, the town was calm.", [-1600, 1200]),
    // Conditionals.
    ("If the day is good, the boats leave.", [1200]),
    ("The night might be bad.", [-1200]),
    // Lists.
    ("It was not calm, good or superb.", [-500, -1000, -1500]),
    ("It was not calm, which was good.", [-500, 2000]),
    // Where a clause ends.
    ("It was not old but good.", [2800]),
    ("He could not see, and it was good.", [2000]),
    ("It was not there and the town was good.", [2000]),
    ("It was not small, he said; it was good.", [2000]),
    ("It was not for the old and weary men of that long calm coast to say.", [-500]),
    ("It was not for the old and weary men of that very long and grey calm coast.", [1000]),
    // Too much.
    ("It was too good.", [-1000]),
    ("It was too bad.", [-3000]),
    // What a verb acts upon.
    ("The bad mood sank.", [1000]),
    ("Bad moods in the town slowly sank by half.", [1000]),
    ("The storm sank the good ship.", [-1000]),
    ("He called it good as bad moods sank.", [2000, 1000]),
    ("The good mood swelled.", [4000]),
    // What precedes, and the whole sentence.
    ("A good plea was made in vain.", [-1000]),
    ("It was good, but a bad plea was made in vain.", [1200, 1400]),
    ("Alas, it was good and calm.", [1000, 500]),
    // Sentence boundaries.
    ("It was not good. It was bad.", [-1000, -2000]),
    ("Was it not good? It was superb!", [-1000, 3000]),
    ("The night might be bad. The day was good.", [-1200, 2000]),
  ]

  @Test(arguments: examples) func `shifters change valences exactly`(text: String, values: [Int])
    throws
  {
    let analysis = try Self.analyzer.get().analyze(text: text)
    #expect(analysis.terms.filter { $0.lexicon == "sentiment" }.map(\.value) == values)
  }

  private static let negated: [(String, [Bool])] = [
    ("The harbour was not good.", [true]),
    ("The harbour was good.", [false]),
    ("The harbour was never not good.", [false]),
    ("The harbour was very good.", [false]),
    ("It was not calm. It was bad.", [true, false]),
  ]

  @Test(arguments: negated) func `a hit says whether it is negated`(text: String, flags: [Bool])
    throws
  {
    let analysis = try Self.analyzer.get().analyze(text: text)
    #expect(analysis.terms.filter { $0.lexicon == "sentiment" }.map(\.isNegated) == flags)
  }

  private static let classes: [(String, String)] = [
    ("The harbour was not good.", "negative"), ("The harbour was never bad.", "positive"),
    ("The harbour was superb.", "positive"), ("The harbour was slightly bad.", "negative"),
  ]

  @Test(arguments: classes) func `the class of a hit is that of its shifted value`(
    text: String,
    termClass: String
  ) throws {
    let analysis = try Self.analyzer.get().analyze(text: text)
    #expect(analysis.terms.filter { $0.lexicon == "sentiment" }.map(\.termClass) == [termClass])
  }
}
