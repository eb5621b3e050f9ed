import Testing

@testable import SlantAnalysis

struct SyllablesTests {
  /// Words with their syllables, grouped by what makes them hard.
  static let words: [(Int, String)] = [
    (1, "a the said vote court strike storm tax war news school months straight strength through"),
    (1, "make state price house judge league vague tongue fired named asked stopped walked priest"),
    (1, "great friend guard guess suit juice build board death field eyes league plea trees"),
    (2, "city leader police report today money public support attack border ballot window people"),
    (
      2,
      "table people apple little added ended started wanted noted boxes prices judges wages houses"
    ),
    (2, "nation special union million region cautious patient ancient vicious nature pressure"),
    (2, "being doing create react poet lion giant quiet science riot fluid cruel liar naive"),
    (
      2, "statement movement homeland lifetime something someone sometimes spokesman safety careful"
    ),
    (
      2,
      "household timeline useful lonely nicely forecast pipeline statewide therefore didn't wouldn't"
    ),
    (
      2, "senior junior lawyer mayor prayer player buyer foreign neighbour senate Tuesday Wednesday"
    ),
    (2, "evening business marriage language colleague technique purchase fashion cushion"),
    (3, "area idea media radio video period serious various furious obvious violent"),
    (
      3,
      "government minister officials possible example remember yesterday tomorrow hospital president"
    ),
    (3, "civilian familiar companion opinion rebellion parliament theatre"),
    (3, "united decided created related demanded industry factory agency library policeman studio"),
    (3, "spokeswoman somebody everything nuclear realize museum continue genuine evident"),
    (3, "terrorist pluralist happier earliest copier carrier barrier soldiering relying"),
    (4, "society reality security community authority society variety economy material"),
    (4, "information population federation education terrorism criticism"),
    (4, "superior interior experience ingredient immediate appreciate initiate controversial"),
    (4, "California coalition January February military category variety"),
    (5, "university opportunity administration possibility immediately association"),
    (5, "congratulations electricity negotiation individual"),
    (5, "capitalism nationalism"), (6, "responsibility internationally"),
  ]

  static let cases: [(word: String, count: Int)] = words.flatMap { count, words in
    words.split(separator: " ").map { (String($0), count) }
  }

  @Test(arguments: cases)
  func `a word has as many syllables as one speaks`(word: String, count: Int) {
    #expect(Syllables.count(Array(word.lowercased().utf8)[...]) == count)
  }

  @Test func `the table has at least 150 words`() {
    #expect(Set(Self.cases.map(\.word)).count >= 150)
  }

  @Test(arguments: [
    ("café", 2), ("fiancée", 3), ("naïve", 2), ("São", 2), ("far-left", 2), ("so-called", 2),
    ("who's", 1), ("北京", 1), ("-", 1), ("hmm", 1), ("mcgrath", 2),
  ])
  func `accents, hyphens and letters beyond English do no harm`(word: String, count: Int) {
    #expect(Syllables.count(Array(word.lowercased().utf8)[...]) == count)
  }

  @Test(arguments: [("fbi", 3), ("u.s", 2), ("wto", 5), ("bbc", 3)])
  func `letters are read one by one`(word: String, count: Int) {
    #expect(Syllables.spelled(Array(word.utf8)[...]) == count)
  }

  @Test(arguments: [
    ("The FBI said no.", 6), ("NATO said no.", 4), ("They said STOP now.", 4),
    ("The CNN man left.", 6), ("The U.S. left.", 4),
  ])
  func `capitals are read one by one unless they make a word`(text: String, count: Int) throws {
    #expect(try SharedAnalyzer.analyze(text).style.text.readability.syllables == count)
  }
}
