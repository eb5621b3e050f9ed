import SlantText

/// The tone towards entities: the sentiment hits of the clauses that speak of them.
///
/// A clause ends at a comma, a stop, a conjunction between clauses, or what opens another clause. Where
/// the clauses that name an entity hold no hit, those of the rest of the sentence count.
struct EntityTones {
  private let text: IndexedText
  /// The number of the clause of each token, different in each sentence.
  let clauses: [Int]
  private let hits: [[TermHit]]

  init(_ text: IndexedText, tags: [Tag], terms: [TermHit]) {
    self.text = text
    clauses = Self.clauseNumbers(text, tags)
    var hits = [[TermHit]](repeating: [], count: text.sentences.count)
    for term in terms where term.lexicon == "sentiment" && term.isScored && !term.isInTitle {
      hits[text.sentence(of: term.tokens.lowerBound)].append(term)
    }
    self.hits = hits
  }

  /// The tone by voice towards what is mentioned at these places.
  func tone(of mentions: [Range<Int>]) -> ByVoice<Tone> {
    var tones = ByVoice(repeating: Tone.none)
    var bySentence: [Int: Set<Int>] = [:]
    for mention in mentions {
      bySentence[text.sentence(of: mention.lowerBound), default: []]
        .formUnion(mention.map { clauses[$0] })
    }
    for sentence in bySentence.keys.sorted() {
      let near = self.near(sentence, bySentence[sentence] ?? [])
      for voice in Voice.allCases {
        tones[voice] =
          tones[voice] + Tone(sentence: near.filter { $0.voice == voice }.map(\.value))
      }
    }
    return tones
  }

  /// The tone in all voices towards one mention, within its sentence.
  func tone(at mention: Range<Int>) -> Tone {
    let sentence = text.sentence(of: mention.lowerBound)
    return Tone(sentence: near(sentence, Set(mention.map { clauses[$0] })).map(\.value))
  }

  private func near(_ sentence: Int, _ wanted: Set<Int>) -> [TermHit] {
    let inClause = hits[sentence].filter { wanted.contains(clauses[$0.tokens.lowerBound]) }
    return inClause.isEmpty ? hits[sentence] : inClause
  }

  private static func clauseNumbers(_ text: IndexedText, _ tags: [Tag]) -> [Int] {
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
