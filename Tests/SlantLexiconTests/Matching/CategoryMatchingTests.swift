import SlantText
import TestSupport
import Testing

@testable import SlantLexicon

/// Lexicons of the user's own with a column `class`.
@Suite struct CategoryMatchingTests {
  private static func lexicon(_ entries: [(String, String)], name: String = "mine") -> Lexicon {
    Lexicon(
      name: name, columns: ["class"],
      entries: entries.map { LexiconEntry(term: $0.0, values: [$0.1]) })
  }

  private static func hits(_ lexicon: Lexicon, _ text: String) throws -> [String] {
    let set = try LexiconSet([lexicon])
    let indexed = IndexedText(text, tokenizer: set.tokenizer)
    return set.matcher.hits(in: indexed)[0].map { hit in
      let entry = lexicon.entries[hit.entry]
      return "\(entry.values[0]): \(indexed.span(hit.tokens).map(indexed.string) ?? "")"
    }
  }

  static let cases: [(entries: [(String, String)], text: String, hits: [String])] = [
    // A term in several classes.
    ([("war", "harm"), ("war", "news")], "The war went on.", ["harm: war", "news: war"]),
    // The longest match wins within a class, not across classes.
    (
      [("war", "harm"), ("war crime", "law"), ("crime", "harm"), ("war crime", "harm")],
      "A war crime.", ["harm: war crime", "law: war crime"]
    ),
    (
      [("war", "harm"), ("war crime", "law"), ("crime", "harm")], "A war crime.",
      ["harm: war", "law: war crime", "harm: crime"]
    ),
    // Wildcards and words of several classes at one place.
    (
      [("abus*", "harm"), ("abuse", "law"), ("abuse", "harm")], "An abuse.",
      ["harm: abuse", "law: abuse"]
    ),
    // An entry without a class has the lexicon for its class.
    ([("war", ""), ("war", "harm")], "The war.", [": war", "harm: war"]),
  ]

  @Test(arguments: cases)
  func `classes match independently of each other`(
    entries: [(String, String)], text: String, hits: [String]
  ) throws {
    #expect(try Self.hits(Self.lexicon(entries), text) == hits)
  }

  @Test func `in a built-in lexicon one entry matches`() throws {
    let lexicon = Self.lexicon([("war", "harm"), ("war", "news")], name: "loaded")
    #expect(try Self.hits(lexicon, "The war went on.") == ["harm: war"])
  }

  @Test(.tags(.property), arguments: UInt64(0)..<40)
  func `classes together find what they find apart`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let words = ["war", "crime", "civil", "terr*", "terror", "terror*", "hope"]
    let entries = (0..<30).map { _ in
      let phrase = (0...random.below(2)).map { _ in random.pick(words) }.joined(separator: " ")
      return (phrase, random.pick(["a", "b", "c", "d"]))
    }
    let text = (0..<80).map { _ in random.pick(["war", "crime", "civil", "terrorist", "hope", "."])
    }
    .joined(separator: " ")
    let together = try Self.hits(Self.lexicon(entries), text)
    for name in ["a", "b", "c", "d"] {
      let apart = try Self.hits(Self.lexicon(entries.filter { $0.1 == name }), text)
      #expect(together.filter { $0.hasPrefix(name + ":") } == apart)
    }
  }

  @Test func `a hundred lexicons of a hundred classes match`() throws {
    let lexicons = (0..<100).map { number in
      Self.lexicon((0..<100).map { ("war", "class\($0)") }, name: "own\(number)")
    }
    let set = try LexiconSet(lexicons)
    let hits = set.matcher.hits(in: IndexedText("War.", tokenizer: set.tokenizer))
    #expect(hits.map(\.count) == Array(repeating: 100, count: 100))
  }
}
