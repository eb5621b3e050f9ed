import SlantLexicon
import SlantText
import TestSupport
import Testing

@Suite struct MatcherTests {
  private static func set(_ entries: [LexiconEntry]) throws -> LexiconSet {
    try LexiconSet([Lexicon(name: "test", entries: entries)])
  }

  private static func entry(_ row: String) -> LexiconEntry {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let unless = cells.count > 1 ? cells[1].split(separator: ";").map(String.init) : []
    return LexiconEntry(term: cells[0], unless: unless, matchesInNames: cells.count > 2)
  }

  /// Terms as `term|contexts|1 for in_name`, a text, and the hits as `term: words`.
  static let table: [([String], String, [String])] = [
    // Words and case.
    (["regime"], "The regime and the REGIME fell.", ["regime: regime", "regime: REGIME"]),
    (["=US"], "The US told us.", ["=US: US"]),
    (["=Us"], "The US told us.", []),
    (["regime"], "The regimes fell.", []),
    (["=O'Brien"], "Mr O’Brien and Mr O'Brien left.", ["=O'Brien: O’Brien", "=O'Brien: O'Brien"]),
    (["don't"], "They don’t and don't.", ["don't: don’t", "don't: don't"]),
    (["so-called"], "A so‑called deal.", ["so-called: so‑called"]),
    (["=Sen"], "The Sen. spoke.", ["=Sen: Sen"]),
    (["coup d'état"], "A coup d’état.", ["coup d'état: coup d’état"]),
    // Phrases, and the longest match.
    (
      ["collateral damage"], "The collateral damage grew.", ["collateral damage: collateral damage"]
    ),
    (["war", "war crime"], "A war crime in war.", ["war crime: war crime", "war: war"]),
    (["war", "civil war", "war crime"], "A civil war crime.", ["civil war: civil war"]),
    (["a b c", "b"], "We a b d.", ["b: b"]),
    (["enemy's camp"], "The enemy’s camp.", ["enemy's camp: enemy’s camp"]),
    (["lies , damned lies"], "Tell lies, damned lies.", ["lies , damned lies: lies, damned lies"]),
    // A guarded longer match gives way to a shorter one.
    (["war", "war crime|a _"], "It was a war crime.", ["war: war"]),
    (["war crime|a _", "crime"], "It was a war crime.", ["crime: crime"]),
    (["war", "war crime|a _"], "It was war crime.", ["war crime: war crime"]),
    // Contexts.
    (["grave|a _;_ site;the _ of"], "A grave, a grave site.", []),
    (["grave|_ site"], "It is grave. Site visits ended.", ["grave: grave"]),
    (["grave|the _ of"], "The grave of the grave men.", ["grave: grave"]),
    (["grave|_ =Site"], "A grave site, a grave Site.", ["grave: grave"]),
    (["grave|the =Mass _"], "The Mass grave, the mass grave.", ["grave: grave"]),
    (["grave|mass* _"], "A massive grave, a grave.", ["grave: grave"]),
    (["grave|# _"], "The 20 grave, a grave.", ["grave: grave"]),
    (["grave|_ , my"], "A grave, my friend, a grave, yes.", ["grave: grave"]),
    // Wildcards.
    (["terror*"], "Terror, terrorists, error.", ["terror*: Terror", "terror*: terrorists"]),
    (
      ["terror*", "terrorism"], "Terrorism and terrorists.",
      ["terrorism: Terrorism", "terror*: terrorists"]
    ),
    (["terr*", "terror*"], "Terrible terrorists.", ["terr*: Terrible", "terror*: terrorists"]),
    (["terror* attack*"], "Two terrorist attacks.", ["terror* attack*: terrorist attacks"]),
    (["terror*", "terrorist plot"], "A terrorist plan.", ["terror*: terrorist"]),
    (["ту*"], "Тут.", ["ту*: Тут"]),
    // Numbers.
    (
      ["# dead"], "At least 20 dead, 1,200 dead, ten dead.",
      ["# dead: 20 dead", "# dead: 1,200 dead"]
    ),
    (["9/11", "#"], "On 9/11 and 7/7.", ["9/11: 9/11", "#: 7/7"]),
    (
      ["9/11 attack", "# attack plan"], "The 9/11 attack plan.", ["# attack plan: 9/11 attack plan"]
    ),
    // Sentences and paragraphs.
    (["no way"], "He said no. Way off.", []),
    (["no way"], "He said no\nWay off he went.", []),
    (["no way", "way"], "He said no.\n\nOn the way he fell.", ["way: way"]),
    // Addresses are no words.
    (["terror*"], "Write to terror@example.org or terror.com/page now.", []),
    // The first of equals.
    (["war", "War"], "A war.", ["war: war"]),
  ]

  @Test(arguments: table)
  func `terms match by the rules`(terms: [String], text: String, expected: [String]) throws {
    #expect(try Self.set(terms.map(Self.entry)).hits(in: text) == expected)
  }

  @Test func `lexicons match independently of each other`() throws {
    let set = try LexiconSet([
      Lexicon(name: "one", entries: [LexiconEntry(term: "civil war")]),
      Lexicon(name: "two", entries: [LexiconEntry(term: "war crime"), LexiconEntry(term: "war")]),
    ])
    let text = IndexedText("A civil war crime.", tokenizer: set.tokenizer)
    #expect(
      set.matcher.hits(in: text) == [
        [Hit(lexicon: 0, entry: 0, tokens: 1..<3)], [Hit(lexicon: 1, entry: 0, tokens: 2..<4)],
      ])
  }

  @Test func `no lexicon and no entry give no hits`() throws {
    let none = try LexiconSet([])
    #expect(none.matcher.hits(in: IndexedText("War.", tokenizer: none.tokenizer)) == [])
    let empty = try Self.set([])
    #expect(empty.matcher.hits(in: IndexedText("War.", tokenizer: empty.tokenizer)) == [[]])
    #expect(empty.matcher.hits(in: IndexedText("", tokenizer: empty.tokenizer)) == [[]])
  }

  @Test func `a replacement takes the place of a built-in lexicon`() throws {
    let mine = Lexicon(name: "loaded", entries: [LexiconEntry(term: "marmalade")])
    let other = Lexicon(name: "mine", entries: [LexiconEntry(term: "toast")])
    let set = try LexiconSet.builtIn(replacements: [mine, other])
    let index = try #require(set.index(of: "loaded"))
    #expect(set.lexicons[index] == mine)
    #expect(set.lexicons.last == other)
    let text = IndexedText("The vicious marmalade on toast.", tokenizer: set.tokenizer)
    #expect(set.matcher.hits(in: text)[index].count == 1)
  }
}
