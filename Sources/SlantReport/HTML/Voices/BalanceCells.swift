internal import SlantAnalysis
internal import SlantComparison

/// What a subject is given to say in a part of the corpus, as cells of a table.
struct BalanceCells {
  /// The columns of ``cells``.
  static let columns: [DataTable.Column] = [
    .number("Articles", "Articles in which it is mentioned or speaks."),
    .number("Quotes", "Attributions of speech to it; joint speakers each count."),
    .number("Direct", "Quotes in quotation marks."),
    .number("Mixed", "Quotes with some words in marks."),
    .number("Indirect", "Quotes without marks."),
    .number("Quoted words", "Its words in quotation marks; joint speakers share them."),
    .number("Share", "Its part of all quoted words."),
    .number("Reported words", "Its words without marks; joint speakers share them."),
    .number("First word", "Articles in which it speaks first."),
    .number("Last word", "Articles in which it speaks last."),
    .number("Words before", "Words of a story before its first quoted words, on average."),
    .number("Tone of its words", "Mean tone of what it is given to say, −1 to +1."),
    .number("Sentences", "Sentences of its words with a tone."),
    DataTable.Column("Said how"),
  ]

  private let sums: BalanceSums
  private let total: ArticleCounts

  /// The sums of a subject, and the counts of the part of the corpus that they are of.
  init(_ sums: BalanceSums, of total: ArticleCounts) {
    self.sums = sums
    self.total = total
  }

  /// The cells.
  var cells: [RichText] {
    let speech = sums.speech
    let numbers =
      [sums.articles, speech.attributions].map(DisplayNumber.integer)
      + speech.forms.map(DisplayNumber.integer)
      + [
        DisplayNumber.words(speech.quotedWordsMilli),
        DisplayNumber.percent(speech.quotedWordsMilli, of: total.quotedWords * 1000),
        DisplayNumber.words(speech.reportedWordsMilli),
        DisplayNumber.integer(sums.firstWords), DisplayNumber.integer(sums.lastWords),
        DisplayNumber.decimal(wait, places: 0), DisplayNumber.signed(speech.tone.score),
        DisplayNumber.integer(speech.tone.sentences),
      ]
    return numbers.map { RichText($0) } + [RichText(stances)]
  }

  /// How long a reader waits for its own words; `nil` where it has none.
  private var wait: Double? {
    sums.quotingArticles == 0
      ? nil : Double(sums.wordsBeforeQuote) / Double(sums.quotingArticles)
  }

  /// The stances of the cues but the neutral one: `distancing 2, accusing 1`.
  private var stances: String {
    let parts = zip(Stance.allCases, sums.speech.stances).filter { $0 != .neutral && $1 > 0 }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element).map { "\($0.rawValue)\u{A0}\(DisplayNumber.integer($1))" }
    if parts.isEmpty { return sums.speech.attributions == 0 ? DisplayNumber.missing : "neutral" }
    // Two stand on a line, also where the table is narrow.
    return parts.enumerated().map { position, part in
      let space = position == 0 ? "" : position.isMultiple(of: 2) ? ", " : ",\u{A0}"
      return space + part
    }.joined()
  }

  /// Words in thousandths as a part of `total` words: `12% 340`; a dash where nothing is quoted.
  static func share(_ milli: Int, of total: Int) -> RichText {
    guard total > 0 else { return RichText(DisplayNumber.missing) }
    return RichText(DisplayNumber.percent(milli, of: total * 1000))
      + .soft(" " + DisplayNumber.words(milli))
  }
}
