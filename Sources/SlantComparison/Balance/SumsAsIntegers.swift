internal import SlantAnalysis

/// Reads whole numbers one after another; all are 0 after the last.
struct IntegerReader {
  private var rest: ArraySlice<Int>

  init(_ integers: [Int]) { rest = integers[...] }

  /// The next number.
  mutating func next() -> Int { rest.popFirst() ?? 0 }
  /// The next `count` numbers.
  mutating func next(_ count: Int) -> [Int] { (0..<count).map { _ in next() } }
  /// The next numbers as a tone.
  mutating func tone() -> Tone {
    Tone(
      positive: next(), negative: next(), hits: next(), sentences: next(), sentenceScores: next())
  }
}

extension Tone {
  /// Its sums, as ``IntegerReader/tone()`` reads them.
  var integers: [Int] { [positive, negative, hits, sentences, sentenceScores] }
}

extension BalanceSums {
  /// Its sums in a fixed order: presence, speech, then the tone towards it by voice and in titles.
  package var integers: [Int] {
    [
      articles, mentions, titleMentions, firstWords, lastWords, quotingArticles, wordsBeforeQuote,
    ] + speech.integers
      + (Voice.allCases.map { toneTowards[$0] } + [toneTowards.title]).flatMap(\.integers)
  }

  /// The sums that ``integers`` lists; those that are missing at the end are 0.
  package init(integers: [Int]) {
    var reader = IntegerReader(integers)
    self.init(&reader)
  }
}

extension SpeechSums {
  /// Its sums in a fixed order.
  var integers: [Int] {
    [attributions] + forms + [quotedWordsMilli, reportedWordsMilli] + stances + [endorsedLoaded]
      + tone.integers
  }
}

extension TargetSums {
  /// Its sums in a fixed order.
  package var integers: [Int] { [attributions, mentions, wordsMilli] + tone.integers }

  /// The sums that ``integers`` lists; those that are missing at the end are 0.
  package init(integers: [Int]) {
    var reader = IntegerReader(integers)
    self.init(&reader)
  }
}
