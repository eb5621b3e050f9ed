import SlantText
import TestSupport
import Testing

@testable import SlantLexicon

/// The compiled matcher against the naive one, on random lexicons and texts made of few words, so that
/// terms overlap, nest and stand in each other's contexts.
@Suite struct NaiveMatcherTests {
  private static let words = [
    "war", "crime", "civil", "terror", "terrorist", "terrorism", "grave", "grace", "hope", "said",
    "justice", "department", "u.s.", "so-called", "don't", "lie", "crisis", "naïve", "9/11", "the",
  ]
  private static let wildcards = ["terr*", "terror*", "terrori*", "cri*", "gra*", "20*"]
  private static let textPieces =
    words + [
      "War", "CRIME", "Terrorists", "Grace", "Hope", "Justice", "Department", "U.S.", "Don’t",
      "NAÏVE", "CRISIS", "So‑Called", "lies", "lied", "crises", "20", "2001", "9/11", "1,200",
      "The", "Lee",
      "Dr.", "Dr", "Civil", "Lies", "Crime", "for", "Lee's", "terror's", "war’s", ",", ".", "?",
      "…", "—", "“", "”", "\"", ":", "(", ")", "...",
    ]

  /// What headlines are made of, few enough that names and verbs often meet.
  private static let headlinePieces = [
    "Grace", "Hope", "Lee", "Unknown", "War", "Crisis", "Crime", "Lies", "Civil", "Dr.", "Justice",
    "Department", "GRACE", "of", ",", "20", "'s",
  ]

  private static func piece(_ random: inout SplitMix64) -> String {
    switch random.below(12) {
    case 0: return random.pick(wildcards)
    case 1: return "#"
    case 2: return random.pick([",", "…", "-"])
    case 3: return random.pick(words) + "'s"
    default: return random.pick(words)
    }
  }

  private static func phrase(upTo count: Int, _ random: inout SplitMix64) -> String {
    var pieces: [String] = []
    for _ in 0...random.below(count) { pieces.append(piece(&random)) }
    return pieces.joined(separator: " ")
  }

  private static func entry(_ random: inout SplitMix64) -> LexiconEntry {
    var term = phrase(upTo: 3, &random)
    var inflection: Inflection = []
    if random.chance(15) {
      term = random.pick(["lie", "crisis", "war crime", "terrorist"])
      inflection = random.pick([.noun, .verb, [.noun, .verb]])
    } else if random.chance(20) {
      term = "=" + capitalised(term, &random)
    }
    var unless: [String] = []
    while random.chance(30) { unless.append(context(&random)) }
    return LexiconEntry(
      term: term, inflection: inflection, unless: unless, matchesInNames: random.chance(25))
  }

  private static func context(_ random: inout SplitMix64) -> String {
    var words = ["_"]
    for _ in 0...random.below(3) {
      var word = piece(&random)
      if random.chance(20) { word = "=" + capitalised(word, &random) }
      if random.chance(50) { words.append(word) } else { words.insert(word, at: 0) }
    }
    return words.joined(separator: " ")
  }

  private static func capitalised(_ term: String, _ random: inout SplitMix64) -> String {
    term.split(separator: " ").map { word in
      random.chance(50) ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
    }.joined(separator: " ")
  }

  private static func text(_ random: inout SplitMix64) -> String {
    var text = ""
    let pieces = random.chance(40) ? headlinePieces : textPieces
    for _ in 0..<random.below(60) {
      text += random.pick(pieces) + random.pick([" ", " ", " ", " ", " ", "", "\n"])
    }
    return text
  }

  /// Lexicons that flag words as given names, heads of names, titles, verbs and words of their own.
  private static let flags = [
    Lexicon(
      name: "first_names",
      entries: ["=Grace", "=Hope", "=Lee"].map { LexiconEntry(term: $0) }),
    Lexicon(name: "org_heads", entries: [LexiconEntry(term: "=Department")]),
    Lexicon(
      name: "cues", columns: ["pattern"], entries: [LexiconEntry(term: "said", values: ["quote"])]),
    Lexicon(name: "titles", entries: [LexiconEntry(term: "civil")]),
    Lexicon(
      name: "abbreviations", columns: ["kind"],
      entries: [LexiconEntry(term: "=Dr", values: ["title"])]),
    Lexicon(
      name: "wordclass", columns: ["class", "features"],
      entries: [
        LexiconEntry(term: "lie", inflection: .verb, values: ["verb", ""]),
        LexiconEntry(term: "don't", values: ["aux", "neg"]),
        LexiconEntry(term: "grace", inflection: .noun, values: ["noun", ""]),
        LexiconEntry(term: "war", values: ["noun", ""]),
        LexiconEntry(term: "crime", inflection: .noun, values: ["noun/verb", "inv"]),
      ]),
    Lexicon(
      name: "organisations",
      entries: ["=Justice Department", "=War Crime", "=Hope for Lee"].map {
        LexiconEntry(term: $0)
      }),
  ]

  private static func names(_ vocabulary: Vocabulary) -> NaiveNameGuard {
    var words = NaiveNameGuard.Words()
    words.givenNames = ["grace", "hope", "lee"]
    words.nameHeads = ["department"]
    words.reporting = ["said"]
    words.titles = ["civil"]
    words.honorifics = ["dr"]
    words.ordinary = [
      "lie", "lies", "lied", "lying", "don't", "grace", "graces", "crime", "crimes", "war",
    ]
    words.predicates = ["lies", "lied", "lying", "don't", "crime", "crimes"]
    words.listed = ["Justice Department", "War Crime", "Hope for Lee"]
    words.isListed = { vocabulary.word($0) != .unknown }
    return NaiveNameGuard(words)
  }

  @Test(.tags(.property), arguments: UInt64(0)..<400)
  func `the compiled matcher finds what the naive one finds`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let lexicons = (0...random.below(3)).map { number in
      Lexicon(
        name: "random\(number)", entries: (0...random.below(25)).map { _ in Self.entry(&random) })
    }
    let all = lexicons + Self.flags
    let set = try LexiconSet(all)
    let inflector = Inflector()
    let naive = NaiveMatcher(
      all, names: Self.names(set.matcher.vocabulary)
    ) { Self.terms(of: $0, inflector) }
    for _ in 0..<5 {
      let text = IndexedText(Self.text(&random), tokenizer: set.tokenizer)
      let expected = naive.hits(in: text)
      let found = set.matcher.hits(in: text)
      for (number, (found, expected)) in zip(found, expected).enumerated() {
        let extra = found.filter { !expected.contains($0) }.map { Self.show($0, all, text) }
        let missing = expected.filter { !found.contains($0) }.map { Self.show($0, all, text) }
        #expect(found == expected, "lexicon \(number): too many \(extra), missing \(missing)")
      }
    }
  }

  /// A hit with its entry and the words around it.
  private static func show(_ hit: Hit, _ lexicons: [Lexicon], _ text: IndexedText) -> String {
    let entry = lexicons[hit.lexicon].entries[hit.entry]
    let around =
      max(0, hit.tokens.lowerBound - 4)..<min(text.tokens.count, hit.tokens.upperBound + 4)
    let words = text.span(around).map(text.string) ?? ""
    return "\(hit.tokens) \(entry.term) unless \(entry.unless) in '\(words)'"
  }

  /// The term and its forms: verbs change the first word, nouns the last.
  private static func terms(of entry: LexiconEntry, _ inflector: Inflector) -> [String] {
    let words = entry.term.split(separator: " ").map(String.init)
    var terms = [entry.term]
    if entry.inflection.contains(.verb) {
      terms += inflector.forms(of: words[0], .verb)
        .map { ([$0] + words.dropFirst()).joined(separator: " ") }
    }
    if entry.inflection.contains(.noun) {
      terms += inflector.forms(of: words[words.count - 1], .noun)
        .map { (words.dropLast() + [$0]).joined(separator: " ") }
    }
    return terms
  }
}
