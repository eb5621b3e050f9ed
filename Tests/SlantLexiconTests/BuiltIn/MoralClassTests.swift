import SlantLexicon
import Testing

/// Each class of `morals.tsv` with sentences that must hit it and sentences that must not.
@Suite struct MoralClassTests {
  @Test(arguments: MoralSentences.hits)
  func `a moral class finds its terms`(name: String, text: String, term: String) throws {
    let found = try BuiltIn.values("class", of: "morals", in: text)
    #expect(found[term] == name, "found \(found)")
  }

  @Test(arguments: MoralSentences.misses)
  func `a moral class leaves plain sentences alone`(name: String, text: String) throws {
    let found = try BuiltIn.values("class", of: "morals", in: text).filter { $0.value == name }
    #expect(found.isEmpty, "found \(found)")
  }

  @Test func `every moral class has six sentences that hit and four that miss`() throws {
    for name in try lexicon().classes.map(\.id) {
      #expect(MoralSentences.hits.filter { $0.0 == name }.count >= 6, "\(name)")
      #expect(MoralSentences.misses.filter { $0.0 == name }.count >= 4, "\(name)")
    }
  }

  @Test func `every foundation has at least 220 terms and each of its poles 90`() throws {
    let lexicon = try lexicon()
    let foundations = Dictionary(grouping: lexicon.entries) {
      lexicon.value(lexicon.column("foundation"), of: $0)
    }
    #expect(foundations.count == 5)
    for (foundation, entries) in foundations {
      #expect(entries.count >= 220, "\(foundation)")
      let poles = Dictionary(grouping: entries) { lexicon.value(lexicon.column("pole"), of: $0) }
      #expect(poles.count == 2, "\(foundation)")
      #expect(poles.allSatisfy { $0.value.count >= 90 }, "\(foundation)")
    }
  }

  /// A phrase that is found of a man alone would make men and women look different.
  @Test func `what is found of him is found of her`() throws {
    let terms = Set(try lexicon().entries.map(\.term))
    let pairs = ["his": "her", "him": "her", "wife": "husband"]
    for term in terms {
      let words = term.split(separator: " ").map(String.init)
      guard words.contains("his") || words.contains("him") else { continue }
      let partner = words.map { pairs[$0] ?? $0 }.joined(separator: " ")
      #expect(terms.contains(partner), "\(term)")
    }
  }

  private func lexicon() throws -> Lexicon {
    try #require(BuiltIn.lexicons.get().first { $0.name == "morals" })
  }
}
