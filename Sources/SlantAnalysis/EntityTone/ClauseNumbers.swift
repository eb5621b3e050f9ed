import SlantText

/// Cuts sentences into clauses for the tone towards somebody.
///
/// A clause ends at a stop, a conjunction between clauses, or what opens another clause.
enum ClauseNumbers {
  /// The number of the clause of each token, different in each sentence.
  static func of(_ text: IndexedText, _ tags: [Tag]) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(tags.count)
    var number = 0
    for sentence in text.sentences {
      number += 1
      for index in sentence.tokens {
        switch tags[index].wordClass {
        case .stop, .subordinator, .relative: number += 1
        case .comma:
          let next = index + 1
          if next < sentence.tokens.upperBound,
            tags[next].wordClass == .conjunction || tags[next].wordClass == .pronoun
          {
            number += 1
          }
        default: break
        }
        numbers.append(number)
      }
    }
    return numbers
  }
}
