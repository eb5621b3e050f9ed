import SlantLexicon
import Testing

/// Each class of `certainty.tsv` with sentences that must hit it and sentences that must not.
@Suite struct CertaintyClassTests {
  /// The class, a sentence, and the term that must be found there.
  static let hits: [(String, String, String)] = [
    ("hedge", "The dam may leak.", "may"),
    ("hedge", "The dam is perhaps the oldest in the county.", "perhaps"),
    ("hedge", "The wall is about 40 metres high.", "about #"),
    ("hedge", "The driver reportedly left the road.", "reportedly"),
    ("hedge", "The plan could fail in the autumn.", "could"),
    ("booster", "The plan is clearly unfair to tenants.", "clearly"),
    ("booster", "Of course the dam will hold.", "of course"),
    ("booster", "There is no doubt that the dam will hold.", "there is no doubt"),
    ("factive", "He realised that the road was closed.", "realise"),
    ("factive", "The author knows that the dam leaks.", "know that"),
    ("factive", "She regretted that the dam was built.", "regret that"),
    ("assertive", "The mayor claimed that the dam was safe.", "claim that"),
    ("assertive", "The mayor insists the dam is safe.", "insist"),
    ("assertive", "The owners argue that the dam is safe.", "argue that"),
    ("implicative", "The mayor managed to open the bridge.", "manage to"),
    ("implicative", "The firm failed to mend the dam.", "fail to"),
    ("implicative", "The owners refused to pay.", "refuse to"),
    ("intensifier", "The road was extremely narrow.", "extremely"),
    ("intensifier", "The hall was utterly silent.", "utterly"),
    ("intensifier", "It was a very cold night.", "very"),
  ]

  @Test(arguments: hits)
  func `a class finds its terms`(name: String, text: String, term: String) throws {
    let found = try BuiltIn.values("class", of: "certainty", in: text)
    #expect(found[term] == name, "found \(found)")
  }

  /// The class and a sentence in which it must find nothing.
  static let misses: [(String, String)] = [
    ("hedge", "The bridge was closed in May."), ("hedge", "On May 4 the bridge was closed."),
    ("hedge", "Theresa May closed the bridge."), ("hedge", "The might of the army was shown."),
    ("hedge", "The book is about the river."),
    ("booster", "The water in the harbour was clear."),
    ("booster", "The ninth hole of the course is wet."),
    ("factive", "The author knows the mayor."), ("factive", "The drivers realised a profit."),
    ("assertive", "The claim was settled in court."),
    ("assertive", "“It is late,” Rosa Klein told reporters."),
    ("implicative", "The brakes failed on the hill."),
    ("implicative", "The new manager opened the bridge."),
    ("intensifier", "The weather was real."),
    ("intensifier", "The clerk read the remarks in the margin."),
  ]

  @Test(arguments: misses)
  func `a class leaves plain sentences alone`(name: String, text: String) throws {
    let found = try BuiltIn.values("class", of: "certainty", in: text).filter { $0.value == name }
    #expect(found.isEmpty, "found \(found)")
  }

  @Test func `every class has three sentences that hit and two that miss`() throws {
    let lexicon = try #require(BuiltIn.lexicons.get().first { $0.name == "certainty" })
    for name in lexicon.classes.map(\.id) {
      #expect(Self.hits.filter { $0.0 == name }.count >= 3, "\(name)")
      #expect(Self.misses.filter { $0.0 == name }.count >= 2, "\(name)")
    }
  }
}
