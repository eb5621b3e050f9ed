import SlantLexicon
import SlantText

/// Finds runs of capitalised words that are names, and guesses what they name.
struct NameRunFinder {
  private let text: IndexedText
  private let tags: [Tag]
  private let classes: (Int) -> ClassSet
  private let extent: NameExtent
  private let parser: NameParser

  init(
    _ text: IndexedText, tags: [Tag], tables: NameTables, hits: [[Hit]], vocabulary: Vocabulary,
    classes: @escaping (Int) -> ClassSet
  ) {
    self.text = text
    self.tags = tags
    self.classes = classes
    let hits = NameHits(tables, in: hits, count: text.tokens.count)
    extent = NameExtent(
      text: text, tags: tags, hits: hits, vocabulary: vocabulary, classes: classes)
    parser = NameParser(text: text, tags: tags, hits: hits, classes: classes)
  }

  /// The runs of the text in order.
  ///
  /// - Parameter isExcluded: Which tokens name nothing: titles of works.
  /// - Returns: The runs, which do not overlap.
  func runs(except isExcluded: [Bool]) -> [NameRun] {
    var runs: [NameRun] = []
    for sentence in text.sentences {
      let isHeadline = isHeadline(sentence)
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard !isExcluded[index],
          let end = extent.end(ofRunAt: index, sentence, isHeadline: isHeadline)
        else {
          index += 1
          continue
        }
        if let run = parser.parse(index..<end) { runs.append(run) }
        index = end
      }
    }
    let surnames = SurnameOpenings(text: text, tags: tags, classes: classes)
    return (runs + surnames.runs(after: runs, except: isExcluded, isHeadline: isHeadline))
      .sorted { $0.whole.lowerBound < $1.whole.lowerBound }
  }

  /// Whether a sentence is written as headlines are: capitals on all words but the small ones, one of
  /// them a verb or adverb.
  private func isHeadline(_ sentence: Sentence) -> Bool {
    var words = 0
    var hasVerb = false
    for index in sentence.tokens.dropFirst() where text.tokens[index].kind == .word {
      let known = classes(index)
      if text.tokens[index].letterCase == .lower {
        guard !known.isDisjoint(with: Self.smallWords) else { return false }
      } else {
        words += 1
        hasVerb =
          hasVerb || !known.isDisjoint(with: [.verb, .modal, .auxiliary]) && !known.contains(.noun)
      }
    }
    return sentence.isTitleCase || words >= 3 && hasVerb
  }

  private static let smallWords: ClassSet = [
    .determiner, .preposition, .conjunction, .possessive, .subordinator,
  ]
}
