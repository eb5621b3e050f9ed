import SlantAnalysis
import TestSupport
import Testing

/// A loaded word moved from one voice to another changes the figures of these two voices alone.
struct MovedWordTests {
  private static let words = [
    "victorious", "heroic", "glorious", "undeniably", "stunning", "brutal",
  ]
  private static let nouns = ["council", "choir", "crew", "board"]
  private static let names = ["Anton Weiss", "Rosa Klein", "Paul Okoro"]

  /// The same five sentences with `word` in the place of one voice, or nowhere.
  private static func text(_ word: String, in voice: Voice?, _ random: SplitMix64) -> String {
    var random = random
    let noun = random.pick(nouns)
    func slot(_ place: Voice) -> String { place == voice ? word + " " : "" }
    let scare = voice == .scare ? "“\(word)” " : ""
    var sentences = [
      "The \(slot(.author))\(noun) met in the old hall.",
      "“The \(slot(.quoted))\(noun) met in the old hall,” said \(random.pick(names)).",
      "\(random.pick(names)) said the \(slot(.reported))\(noun) met in the old hall.",
      "The \(scare)\(noun) left before noon.",
      "Snow fell on the road to the coast.",
    ]
    sentences.shuffle(using: &random)
    return sentences.joined(separator: random.chance(50) ? " " : "\n\n")
  }

  @Test(.tags(.property), arguments: 0..<24 as Range<UInt64>)
  func `a moved word changes the two voices alone`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let word = random.pick(Self.words)
    let without = try SharedAnalyzer.analyze(Self.text(word, in: nil, random))
    for voice in Voice.allCases {
      let with = try SharedAnalyzer.analyze(Self.text(word, in: voice, random))
      #expect(with.loadedHits[voice] == without.loadedHits[voice] + 1)
      #expect(with.wordsByVoice[voice] == without.wordsByVoice[voice] + 1)
      for other in Voice.allCases where other != voice {
        #expect(with.loaded[other] == without.loaded[other])
        #expect(with.loadedHits[other] == without.loadedHits[other])
        #expect(with.tone[other] == without.tone[other])
        #expect(with.wordsByVoice[other] == without.wordsByVoice[other])
      }
      #expect(with.words == without.words + 1)
      #expect(with.attributions.count == without.attributions.count)
    }
  }

  @Test(.tags(.property), arguments: ["perhaps", "protester", "clearly"])
  func `a moved name or hedge counts in its voice alone`(word: String) throws {
    let random = SplitMix64(seed: 3)
    let without = try counts(SharedAnalyzer.analyze(Self.text(word, in: nil, random)))
    for voice in Voice.allCases {
      var expected = without
      expected["\(word) \(voice)", default: 0] += 1
      #expect(try counts(SharedAnalyzer.analyze(Self.text(word, in: voice, random))) == expected)
    }
  }

  /// The hits of names and of certainty by word and voice; those of classes agree with their counts.
  private func counts(_ analysis: ArticleAnalysis) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for hit in analysis.terms where hit.lexicon == "naming" || hit.lexicon == "certainty" {
      counts["\(hit.term) \(hit.voice)", default: 0] += 1
    }
    for voice in Voice.allCases {
      let hits = analysis.terms.count { $0.lexicon == "certainty" && $0.voice == voice }
      #expect(analysis.categories.reduce(0) { $0 + $1.hits[voice] } == hits)
    }
    return counts
  }

  @Test(.tags(.property), arguments: words) func `a word weighs the same in every voice`(
    word: String
  ) throws {
    let random = SplitMix64(seed: 7)
    let loaded = try Voice.allCases.map {
      try SharedAnalyzer.analyze(Self.text(word, in: $0, random)).loaded[$0]
    }
    #expect(Set(loaded).count == 1)
    #expect(loaded[0] > 0)
  }
}
