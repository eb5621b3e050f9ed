import SlantLexicon
import TestSupport
import Testing

@testable import SlantLexicon

/// Each row: the word and its forms, in the order in which they are made.
@Suite struct InflectorTests {
  private static func inflector() throws -> Inflector {
    Inflector(
      irregularForms: try #require(BuiltIn.lexicons.get().first { $0.name == "irregular" }))
  }

  static let regularVerbs: [(String, String)] = [
    // No change.
    ("attack", "attacks attacked attacking"), ("warn", "warns warned warning"),
    ("claim", "claims claimed claiming"), ("plunder", "plunders plundered plundering"),
    ("explain", "explains explained explaining"), ("threaten", "threatens threatened threatening"),
    ("edit", "edits edited editing"), ("happen", "happens happened happening"),
    ("gut", "guts gutted gutting"),
    // Silent e.
    ("blame", "blames blamed blaming"), ("rage", "rages raged raging"),
    ("decree", "decrees decreed decreeing"), ("tie", "ties tied tying"),
    ("dye", "dyes dyed dyeing"),
    ("argue", "argues argued arguing"), ("shoe", "shoes shoed shoeing"),
    // Sibilants.
    ("crush", "crushes crushed crushing"), ("bless", "blesses blessed blessing"),
    ("mix", "mixes mixed mixing"), ("torch", "torches torched torching"),
    ("buzz", "buzzes buzzed buzzing"),
    // Consonant and y, vowel and y.
    ("vilify", "vilifies vilified vilifying"), ("deny", "denies denied denying"),
    ("destroy", "destroys destroyed destroying"), ("convey", "conveys conveyed conveying"),
    // Doubling.
    ("slam", "slams slammed slamming"), ("rob", "robs robbed robbing"),
    ("quip", "quips quipped quipping"), ("stun", "stuns stunned stunning"),
    ("plot", "plots plotted plotting"), ("snow", "snows snowed snowing"),
    ("tax", "taxes taxed taxing"),
    // A compound by its last part.
    ("booby-trap", "booby-traps booby-trapped booby-trapping"),
    ("tut-tut", "tut-tuts tut-tutted tut-tutting"),
    // Two spellings where usage or stress differs.
    ("quarrel", "quarrels quarreled quarrelled quarreling quarrelling"),
    ("label", "labels labeled labelled labeling labelling"),
    // C takes a k.
    ("panic", "panics panicked panicking"), ("mimic", "mimics mimicked mimicking"),
  ]

  static let irregularVerbs: [(String, String)] = [
    ("say", "says said saying"), ("tell", "tells told telling"), ("go", "goes went gone going"),
    ("fight", "fights fought fighting"), ("lie", "lies lied lying"),
    ("write", "writes wrote written writing"), ("speak", "speaks spoke spoken speaking"),
    ("strike", "strikes struck stricken striking"), ("kneel", "kneels knelt kneeled kneeling"),
    ("flee", "flees fled fleeing"), ("steal", "steals stole stolen stealing"),
    ("overthrow", "overthrows overthrew overthrown overthrowing"),
    ("undermine", "undermines undermined undermining"), ("blow", "blows blew blown blowing"),
    ("fall", "falls fell fallen falling"), ("rise", "rises rose risen rising"),
    ("seek", "seeks sought seeking"), ("teach", "teaches taught teaching"),
    ("shoot", "shoots shot shooting"), ("spread", "spreads spreading"),
    ("cut", "cuts cutting"), ("hit", "hits hitting"), ("quit", "quits quitted quitting"),
    ("shut", "shuts shutting"), ("lead", "leads led leading"), ("feed", "feeds fed feeding"),
    ("swear", "swears swore sworn swearing"), ("tear", "tears tore torn tearing"),
    ("bite", "bites bit bitten biting"), ("sink", "sinks sank sunk sinking"),
    ("swing", "swings swung swinging"), ("win", "wins won winning"),
    ("lose", "loses lost losing"), ("break", "breaks broke broken breaking"),
    ("choose", "chooses chose chosen choosing"), ("hold", "holds held holding"),
    ("withhold", "withholds withheld withholding"),
    ("forgive", "forgives forgave forgiven forgiving"),
    ("mislead", "misleads misled misleading"),
    ("withdraw", "withdraws withdrew withdrawn withdrawing"),
    ("overrun", "overruns overran overrunning"), ("sow", "sows sowed sown sowing"),
    ("admit", "admits admitted admitting"), ("refer", "refers referred referring"),
    ("focus", "focuses focused focussed focusing focussing"),
    ("acquit", "acquits acquitted acquitting"), ("embed", "embeds embedded embedding"),
    ("limit", "limits limited limiting"), ("suffer", "suffers suffered suffering"),
    ("commit", "commits committed committing"), ("fuel", "fuels fueled fuelled fueling fuelling"),
    ("re-elect", "re-elects re-elected re-electing"),
    ("hand-pick", "hand-picks hand-picked hand-picking"),
  ]

  static let nouns: [(String, String)] = [
    ("thug", "thugs"), ("lie", "lies"), ("crisis", "crises"), ("enemy", "enemies"),
    ("ally", "allies"), ("boy", "boys"), ("wretch", "wretches"), ("boss", "bosses"),
    ("tax", "taxes"), ("quiz", "quizzes"), ("hero", "heroes"), ("veto", "vetoes"),
    ("photo", "photos"), ("man", "men"), ("woman", "women"), ("child", "children"),
    ("person", "people persons"), ("thief", "thieves"), ("life", "lives"), ("wolf", "wolves"),
    ("knife", "knives"), ("chief", "chiefs"), ("belief", "beliefs"), ("mouse", "mice"),
    ("tooth", "teeth"), ("foot", "feet"), ("goose", "geese"), ("ox", "oxen"), ("louse", "lice"),
    ("spokesman", "spokesmen"), ("gunman", "gunmen"), ("congresswoman", "congresswomen"),
    ("analysis", "analyses"), ("criterion", "criteria"), ("phenomenon", "phenomena"),
    ("ultimatum", "ultimatums"), ("series", ""), ("coward", "cowards"),
    ("scandal", "scandals"), ("monkey", "monkeys"),
  ]

  static let adjectives: [(String, String)] = [
    ("weak", "weaker weakest"), ("brave", "braver bravest"), ("ugly", "uglier ugliest"),
    ("sad", "sadder saddest"), ("grim", "grimmer grimmest"), ("bad", "worse worst"),
    ("good", "better best"), ("far", "farther farthest further furthest"),
    ("big", "bigger biggest"),
    ("cruel", "crueler crueller cruelest cruellest"), ("free", "freer freest"),
    ("harsh", "harsher harshest"),
  ]

  @Test(arguments: regularVerbs + irregularVerbs)
  func `a verb has its forms`(word: String, forms: String) throws {
    try Self.expect(word, .verb, forms)
  }

  @Test(arguments: nouns)
  func `a noun has its plural`(word: String, forms: String) throws {
    try Self.expect(word, .noun, forms)
  }

  @Test(arguments: adjectives)
  func `an adjective has its comparison`(word: String, forms: String) throws {
    try Self.expect(word, .adjective, forms)
  }

  private static func expect(_ word: String, _ inflection: Inflection, _ forms: String) throws {
    let found = try inflector().forms(of: word, inflection)
    #expect(found.first == word)
    #expect(Set(found).count == found.count, "no form twice")
    #expect(Set(found.dropFirst()) == Set(forms.split(separator: " ").map(String.init)))
  }

  @Test func `the classes add up`() throws {
    let forms = try Self.inflector().forms(of: "lie", [.verb, .noun])
    #expect(forms == ["lie", "lies", "lied", "lying"])
    #expect(try Self.inflector().forms(of: "lie", []) == ["lie"])
  }

  static let letters: [(String, Inflection?)] = [
    ("", []), ("v", .verb), ("n", .noun), ("a", .adjective), ("vn", [.verb, .noun]),
    ("nv", [.verb, .noun]), ("x", nil), ("V", nil), ("v,n", nil),
  ]

  @Test(arguments: letters)
  func `letters name the classes`(letters: String, expected: Inflection?) {
    #expect(Inflection(letters: letters) == expected)
  }

  static let terms: [(String, Inflection, String, Bool)] = [
    ("crack down", .verb, "Police cracked down on it.", true),
    ("crack down", .verb, "Police crack downs on it.", false),
    ("death toll", .noun, "The death tolls rose.", true),
    ("death toll", .noun, "The deaths toll rose.", false),
    ("hard line", .adjective, "The harder line won.", false),
    ("sellout", [.verb, .noun], "The sellouts won.", true),
    ("=Tory", .noun, "The Tories won.", true),
    ("=Tory", .noun, "The tories won.", false),
    ("so-called", [], "The So-Called deal.", true),
  ]

  @Test(arguments: terms)
  func `a phrase inflects its first word as a verb and its last as a noun`(
    term: String, inflection: Inflection, text: String, expected: Bool
  ) throws {
    let entry = LexiconEntry(term: term, inflection: inflection, matchesInNames: true)
    let set = try LexiconSet([Lexicon(name: "test", entries: [entry])])
    #expect(set.hitCount(in: text) == (expected ? 1 : 0))
  }

  private static let pieces = [
    "a", "e", "i", "o", "u", "y", "b", "c", "d", "l", "m", "r", "s", "t", "x", "qu", "ch", "fer",
    "mit", "-",
  ]

  @Test(.tags(.property)) func `the forms of made-up words are those of the naive rules`() {
    var random = SplitMix64(seed: 23)
    func unique(_ forms: [String]) -> [String] {
      forms.indices.filter { !forms[..<$0].contains(forms[$0]) }.map { forms[$0] }
    }
    for _ in 0..<20_000 {
      let word = (0...random.below(5)).map { _ in random.pick(Self.pieces) }.joined()
      let verb = unique([word] + NaiveInflector.verb(word))
      #expect(Inflector().forms(of: word, .verb) == verb)
      let noun = [word, NaiveInflector.plural(word)]
      #expect(Inflector().forms(of: word, .noun) == noun)
      let adjective = unique([word] + NaiveInflector.comparison(word))
      #expect(Inflector().forms(of: word, .adjective) == adjective)
      let entry = LexiconEntry(term: "=\(word) of \(word)", inflection: [.verb, .noun])
      let terms = verb.map { "=\($0) of \(word)" } + noun.map { "=\(word) of \($0)" }
      #expect(Inflector().terms(of: entry) == unique(terms))
    }
  }
}
