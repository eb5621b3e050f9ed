import SlantText
import TestSupport
import Testing

@Suite struct VocabularyTests {
  private static func word(_ text: String) -> WordID? {
    NewsVocabulary.index(text).tokens.first?.word
  }

  @Test(arguments: [
    ["regime", "Regime", "REGIME", "rEgImE"], ["so-called", "So-Called", "so‑called", "so‐called"],
    ["don't", "Don’t", "DON'T"], ["U.S.", "u.s."], ["naïve", "Naïve", "NAÏVE"],
    ["regime", "re\u{AD}gime"],
  ])
  func `case, apostrophes and hyphens do not change a word's number`(variants: [String]) {
    let ids = Set(variants.map(Self.word))
    #expect(ids.count == 1)
    #expect(ids.first != .some(.unknown))
  }

  @Test func `words that the vocabulary does not hold have no number`() {
    #expect(Self.word("zyzzyva") == .unknown)
    #expect(Self.word("Zürich") == .unknown)
    #expect(Self.word("") == nil)
  }

  @Test func `an address is no word`() {
    #expect(Self.word("terror@example.org") == .unknown)
    #expect(Self.word("terror.com/page") == .unknown)
  }

  @Test func `a clitic has its word's number with both apostrophes`() {
    let straight = NewsVocabulary.index("Lee's").tokens.last?.word
    let curly = NewsVocabulary.index("LEE’S").tokens.last?.word
    #expect(straight == curly)
    #expect(straight.flatMap(NewsVocabulary.shared.text) == "'s")
  }

  @Test(
    arguments: [
      ("terror", "terror*"), ("terrorised", "terror*"), ("Terroristic", "terror*"),
      ("terrorism", "terrorism"), ("terro", nil), ("error", nil),
    ] as [(String, String?)])
  func `a wildcard stands for words that start so and are not words themselves`(
    text: String, expected: String?
  ) throws {
    let word = try #require(Self.word(text))
    #expect(NewsVocabulary.shared.text(of: word) == expected)
  }

  @Test func `a word leads to the wildcards that cover it, longest first`() {
    var vocabulary = Vocabulary()
    let long = vocabulary.intern("terroris*")
    let short = vocabulary.intern("terr*")
    let word = vocabulary.intern("terrorist")
    let other = vocabulary.intern("calm")
    vocabulary.linkWildcards()
    #expect(vocabulary.broader(than: word) == long)
    #expect(vocabulary.broader(than: long) == short)
    #expect(vocabulary.broader(than: short) == .unknown)
    #expect(vocabulary.broader(than: other) == .unknown)
    #expect(vocabulary.broader(than: .comma) == .unknown)
  }

  @Test(.tags(.property)) func `interning many words gives each its own number back`() {
    var random = SplitMix64(seed: 7)
    var vocabulary = Vocabulary()
    var numbers: [String: WordID] = [:]
    for _ in 0..<5000 {
      let length = 1 + random.below(6)
      let word = String(
        decoding: (0..<length).map { _ in UInt8(ascii: "a") + UInt8(random.below(26)) },
        as: UTF8.self)
      let id = vocabulary.intern(word)
      #expect(numbers[word, default: id] == id)
      numbers[word] = id
    }
    #expect(vocabulary.count == numbers.count)
    #expect(Set(numbers.values).count == numbers.count)
    for (word, id) in numbers { #expect(vocabulary.text(of: id) == word) }
  }

  @Test(.tags(.property)) func `a word has its own number, else that of its longest wildcard`() {
    var random = SplitMix64(seed: 11)
    func word(_ random: inout SplitMix64) -> String {
      let letters = (0...random.below(5)).map { _ in random.pick(["a", "b", "é", "B", "-"]) }
      return "a" + letters.joined() + "a"
    }
    for _ in 0..<200 {
      var vocabulary = Vocabulary()
      var known: [String: WordID] = [:]
      for _ in 0..<12 {
        let term = word(&random) + (random.chance(50) ? "*" : "")
        known[term.lowercased()] = vocabulary.intern(term)
      }
      vocabulary.linkWildcards()
      let tokenizer = Tokenizer(vocabulary: vocabulary)
      for _ in 0..<50 {
        let text = word(&random)
        let tokens = tokenizer.tokens(in: Array(text.utf8).span, 0..<text.utf8.count)
        guard tokens.count == 1, let token = tokens.first else { continue }
        let folded = text.lowercased()
        let covering = known.keys
          .filter { $0.hasSuffix("*") && folded.utf8.starts(with: $0.dropLast().utf8) }
          .max { $0.utf8.count < $1.utf8.count }
        #expect(token.word == known[folded] ?? covering.flatMap { known[$0] } ?? .unknown)
      }
    }
  }

  @Test func `flags add up and belong to one word`() {
    var vocabulary = Vocabulary()
    let sen = vocabulary.intern("Sen")
    let rep = vocabulary.intern("Rep")
    vocabulary.insert(.abbreviation, for: sen)
    vocabulary.insert(.beforeName, for: sen)
    #expect(vocabulary.flags(of: sen) == [.abbreviation, .beforeName])
    #expect(vocabulary.flags(of: rep) == [])
    #expect(vocabulary.flags(of: .unknown) == [])
  }
}
