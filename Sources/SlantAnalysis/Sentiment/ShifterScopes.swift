import SlantLexicon
import SlantText

/// Where in a text shifters reach, and what they make of a valence there.
///
/// Weights stand in the lexicon. A negator multiplies by −0.5 and carries a small valence of its own, so
/// that "not good" falls further than "not bad" rises, as shift negation has it (Taboada et al. 2011,
/// doi:10.1162/COLI_a_00049): people hear something bad in a denial whatever it denies (Potts 2011, "On
/// the negativity of negation", doi:10.3765/salt.v20i0.2565). On five sets of rated sentences −0.5
/// with a valence of its own follows people better than −0.74 (Hutto & Gilbert 2014), than turning the
/// sign (Kennedy & Inkpen 2006), and than shifting by a fixed amount.
struct ShifterScopes {
  /// A valence never leaves −6…6 after shifters.
  static let bound = 6000
  /// A valence between two shifters never leaves these bounds, however many there are.
  private static let widest = 1_000_000_000

  private struct Reach {
    let source: Range<Int>
    let tokens: Range<Int>
    let weight: Int
    let kind: ShifterTable.Kind
  }

  private let text: IndexedText
  /// The reaches of each sentence's shifters.
  private var reaches: [[Reach]]

  init(_ text: IndexedText, tags: [Tag], hits: [Hit], table: ShifterTable) {
    self.text = text
    reaches = Array(repeating: [], count: text.sentences.count)
    let turns = hits.filter { table.shifters[$0.entry].scope == .after }
    let bounds = ClauseBounds(text, tags: tags, turns: turns.map(\.tokens.lowerBound))
    for hit in hits {
      let sentence = text.sentence(of: hit.tokens.lowerBound)
      reaches[sentence] += Self.reaches(
        of: hit, table.shifters[hit.entry], text.sentences[sentence].tokens, bounds)
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
      let isTooGood = reach.kind == .excess && value > 0
      let scaled = Thousandths.product(value, isTooGood ? 1000 - reach.weight : reach.weight)
      value = min(max(scaled, -Self.widest), Self.widest)
      if reach.kind == .negator { isNegated.toggle() }
    }
    return (min(max(value, -Self.bound), Self.bound), isNegated)
  }

  /// Whether the shifter at `source` reaches a hit.
  ///
  /// - Parameters:
  ///   - hits: Hits in the order of the text.
  ///   - position: The position in `hits` of the first that does not end before `source`.
  ///   - source: The tokens of the shifter.
  /// - Returns: `true` where it changes the value of one of `hits`.
  func reachesAny(of hits: [Hit], near position: Int, from source: Range<Int>) -> Bool {
    reaches[text.sentence(of: source.lowerBound)].contains { reach in
      guard reach.source == source else { return false }
      let before = hits[..<position].reversed()
        .prefix { $0.tokens.lowerBound >= reach.tokens.lowerBound }
      let after = hits[position...].prefix { $0.tokens.lowerBound < reach.tokens.upperBound }
      return (before + after).contains {
        reach.tokens.contains($0.tokens.lowerBound) && !$0.tokens.overlaps(source)
      }
    }
  }

  private static func reaches(
    of hit: Hit, _ shifter: ShifterTable.Shifter, _ sentence: Range<Int>, _ bounds: ClauseBounds
  ) -> [Reach] {
    func make(_ tokens: Range<Int>, _ weight: Int) -> Reach {
      Reach(source: hit.tokens, tokens: tokens, weight: weight, kind: shifter.kind)
    }
    let start = hit.tokens.lowerBound
    let end = hit.tokens.upperBound
    let weight = shifter.weight
    let opposite = 2000 - weight
    switch shifter.scope {
    case .word: return [make(end..<bounds.wordEnd(from: end, sentence), weight)]
    case .clause: return [make(end..<bounds.clauseEnd(from: end, sentence), weight)]
    case .theme:
      if bounds.hasObject(at: end, sentence) {
        return [make(end..<bounds.clauseEnd(from: end, sentence), weight)]
      }
      return [make(bounds.clauseStart(to: start, sentence, isSubject: true)..<start, weight)]
    case .before:
      return [make(bounds.clauseStart(to: start, sentence, isSubject: false)..<start, weight)]
    case .sentence: return [make(sentence, weight)]
    case .after:
      guard start > sentence.lowerBound + 1 else { return [] }
      return [
        make(sentence.lowerBound..<start, opposite),
        make(end..<max(end, sentence.upperBound), weight),
      ]
    case .subordinate:
      let clauseEnd = bounds.commaEnd(from: end, sentence)
      return [
        make(end..<clauseEnd, opposite),
        make(sentence.lowerBound..<start, weight),
        make(clauseEnd..<max(clauseEnd, sentence.upperBound), weight),
      ]
    }
  }
}
