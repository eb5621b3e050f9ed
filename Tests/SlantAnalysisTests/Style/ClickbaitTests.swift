import SlantAnalysis
import SlantText
import Testing

struct ClickbaitTests {
  /// Headlines with the kinds of their cues.
  static let headlines: [(title: String, kinds: Set<ClickbaitCue.Kind>)] = [
    ("This is why the harbour froze overnight", [.forwardReference]),
    ("Here's what happened when the mayor opened the box", [.forwardReference]),
    ("What we know so far about the Port Ellary fire", [.forwardReference]),
    ("The Real Reason the Bridge Is Closed", [.forwardReference]),
    ("Find out why Velorians drink cold tea", [.forwardReference]),
    ("You won't believe what the council found", [.curiosity, .secondPerson]),
    ("You Won't Believe What This Mayor Keeps In Her Desk", [.curiosity, .secondPerson]),
    ("The jaw-dropping view from the new tower", [.curiosity]),
    ("Choir song goes viral after storm", [.curiosity]),
    ("7 reasons to visit Varnesk in winter", [.listicle]),
    ("12 simple ways to save on heating", [.listicle]),
    ("The 5 photos from the harbour fire", [.listicle]),
    ("Ten things the budget leaves out", [.listicle]),
    ("5 things and 3 photos you missed", [.listicle, .secondPerson]),
    ("The worst storm of all time", [.superlative]),
    ("The most shocking debate ever seen", [.superlative]),
    ("How your taxes will change", [.secondPerson]),
    ("Will the harbour open on Monday?", [.question]),
    ("Is your street the worst in town?", [.question, .secondPerson, .superlative]),
    // Plain news.
    ("Brekke survives no-confidence vote by three", []),
    ("Two killed as boat sinks off Port Ellary", []),
    ("12 people hurt in bus crash on coast road", []),
    ("7 ministers resign over tax plan", []),
    ("Council votes to close harbour for winter", []),
    ("Court finds reasons for the ban too weak", []),
    ("World Bank lends Veloria 3 billion crowns", []),
    ("Photo of the missing boat is handed to police", []),
    ("Mayor says storm cost 40 jobs", []),
    ("Prices rise for third month", []),
    ("Secret talks on pipeline end without a deal", []),
    ("Talks in history museum end", []),
  ]

  @Test(arguments: headlines)
  func `a headline has the cues that it has`(title: String, kinds: Set<ClickbaitCue.Kind>) throws {
    let style = try SharedAnalyzer.analyze("The council met on Monday.", title: title).style
    #expect(Set(style.clickbait.map(\.kind)) == kinds)
    #expect(StyleFeature.named("clickbait_kinds")?.value(style.title) == Double(kinds.count))
  }

  @Test(arguments: ClickbaitCue.Kind.allCases)
  func `each kind has headlines that hit and that miss`(kind: ClickbaitCue.Kind) {
    #expect(Self.headlines.contains { $0.kinds.contains(kind) })
    #expect(Self.headlines.contains { !$0.kinds.contains(kind) })
  }

  @Test func `cues say where they stand and count in the headline alone`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "You won't believe the news. Why?", title: "9 quick ways to fix your roof")
    let words = analysis.style.clickbait.map { analysis.title?.string($0.span) }
    #expect(words == ["9 quick ways", "your"])
    #expect(analysis.style.clickbait.map(\.kind) == [.listicle, .secondPerson])
    #expect(analysis.style.text.clickbait == nil)
    #expect(analysis.style.title.clickbait == [0, 0, 1, 0, 1, 0])
  }

  @Test func `a headline within the text is read too`() throws {
    let text = """
      This is why the harbour froze

      The harbour of Port Ellary froze on Monday night, and the boats could not leave it.
      """
    let analysis = try SharedAnalyzer.analyze(text)
    #expect(analysis.style.clickbait.map { analysis.body.string($0.span) } == ["This is why"])
    #expect(analysis.style.title.words == 6)
  }
}
