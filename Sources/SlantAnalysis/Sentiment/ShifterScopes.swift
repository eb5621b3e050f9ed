import SlantLexicon
import SlantText

/// Where in a text shifters reach, and what they make of a valence there.
struct ShifterScopes {
  /// Words that a shifter of scope `word` reaches.
  static let wordReach = 3
  /// Tokens that a shifter of scope `clause` reaches at most.
  static let clauseReach = 14
  /// A valence never leaves −6…6 after shifters.
  static let bound = 6000
  /// A valence between two shifters never leaves these bounds, however many there are.
  private static let widest = 1_000_000_000

  private struct Reach {
    let source: Range<Int>
    let tokens: Range<Int>
    let weight: Int
    let isNegator: Bool
  }

  private let text: IndexedText
  private let tags: [Tag]
  /// The reaches of each sentence's shifters.
  private var reaches: [[Reach]]

  init(_ text: IndexedText, tags: [Tag], hits: [Hit], table: ShifterTable) {
    self.text = text
    self.tags = tags
    reaches = Array(repeating: [], count: text.sentences.count)
    for hit in hits {
      let sentence = text.sentence(of: hit.tokens.lowerBound)
      reaches[sentence] += reach(
        of: hit, table.shifters[hit.entry], text.sentences[sentence].tokens)
    }
  }

  /// A valence after the shifters that reach the hit, and whether one of them negates it.
  ///
  /// - Parameters:
  ///   - value: The valence of the entry in thousandths.
  ///   - tokens: The tokens of the hit; a shifter inside them has no effect.
  /// - Returns: The valence in thousandths, −6000…6000.
  func shifted(_ value: Int, at tokens: Range<Int>) -> (value: Int, isNegated: Bool) {
    var value = value
    var isNegated = false
    for reach in reaches[text.sentence(of: tokens.lowerBound)]
    where reach.tokens.contains(tokens.lowerBound) && !reach.source.overlaps(tokens) {
      value = Self.scaled(value, by: reach.weight)
      if reach.isNegator { isNegated.toggle() }
    }
    return (min(max(value, -Self.bound), Self.bound), isNegated)
  }

  /// `value` × `weight` in thousandths, rounded half away from zero.
  private static func scaled(_ value: Int, by weight: Int) -> Int {
    let product = value * weight
    let scaled = (product + (product < 0 ? -500 : 500)) / 1000
    return min(max(scaled, -widest), widest)
  }

  private func reach(
    of hit: Hit, _ shifter: ShifterTable.Shifter, _ sentence: Range<Int>
  ) -> [Reach] {
    func make(_ tokens: Range<Int>, _ weight: Int) -> Reach {
      Reach(
        source: hit.tokens, tokens: tokens, weight: weight, isNegator: shifter.kind == .negator)
    }
    let end = hit.tokens.upperBound
    let opposite = 2000 - shifter.weight
    switch shifter.scope {
    case .word: return [make(end..<wordEnd(from: end, sentence), shifter.weight)]
    case .clause: return [make(end..<clauseEnd(from: end, sentence), shifter.weight)]
    case .after:
      guard hit.tokens.lowerBound > sentence.lowerBound + 1 else { return [] }
      return [
        make(sentence.lowerBound..<hit.tokens.lowerBound, opposite),
        make(end..<max(end, sentence.upperBound), shifter.weight),
      ]
    case .subordinate:
      let clauseEnd = commaEnd(from: end, sentence)
      return [
        make(end..<clauseEnd, opposite),
        make(sentence.lowerBound..<hit.tokens.lowerBound, shifter.weight),
        make(clauseEnd..<max(clauseEnd, sentence.upperBound), shifter.weight),
      ]
    }
  }

  private func wordEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    var end = start
    var words = 0
    while end < sentence.upperBound, words < Self.wordReach {
      if text.tokens[end].kind == .punctuation { break }
      if text.tokens[end].isWord { words += 1 }
      end += 1
    }
    return end
  }

  /// The end of the clause: a stop, a "but", a comma that is not part of a list, or what opens another clause.
  private func clauseEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    var end = start
    let limit = min(sentence.upperBound, start + Self.clauseReach)
    while end < limit {
      switch tags[end].wordClass {
      case .stop, .end, .relative: return end
      case .subordinator: if end > start { return end }
      case .comma: if !isList(end, sentence) { return end }
      default: break
      }
      end += 1
    }
    return end
  }

  /// Whether the comma stands between words of one kind: "no hope, peace or justice".
  private func isList(_ comma: Int, _ sentence: Range<Int>) -> Bool {
    guard comma > sentence.lowerBound, comma + 2 < sentence.upperBound else { return false }
    let before = tags[comma - 1].wordClass
    let after = tags[comma + 1].wordClass
    let following = tags[comma + 2].wordClass
    let kinds: [WordClass] = [.noun, .adjective, .adverb, .properNoun]
    return kinds.contains(before) && kinds.contains(after)
      && (following == .comma || following == .conjunction)
  }

  private func commaEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    var end = start
    while end < sentence.upperBound {
      let wordClass = tags[end].wordClass
      if wordClass == .comma || wordClass == .stop || wordClass == .end { return end }
      end += 1
    }
    return end
  }
}
