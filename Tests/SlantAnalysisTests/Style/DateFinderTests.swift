import Testing

@testable import SlantAnalysis

struct DateFinderTests {
  static let sentences: [(text: String, dates: Int)] = [
    ("He came on Monday.", 1), ("He came on Monday, Oct. 14, 2025.", 1),
    ("It began on 14 October 2025 and ended on 3 November.", 2),
    ("The vote of October 14 stands.", 1), ("The 4th of July is near.", 1),
    ("It was built in 1998.", 1),
    ("Since May he has been ill.", 1), ("On May 4 the bridge closed.", 1),
    ("The report of 2025-10-14 is out.", 1), ("The form says 10/14/2025.", 1),
    // Numbers, names and verbs are none.
    ("Some 1998 people came.", 0), ("He may march on the city.", 0),
    ("The bridge cost 14 million.", 0),
    ("Theresa May left the room.", 0), ("They won by 3 to 1.", 0), ("A monday is a day.", 0),
  ]

  @Test(arguments: sentences)
  func `days, months and years are dates`(text: String, dates: Int) throws {
    #expect(try SharedAnalyzer.analyze(text).style.text.dates == dates)
  }
}
