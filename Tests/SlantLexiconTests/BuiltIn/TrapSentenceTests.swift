import Testing

/// Names, titles, months and idioms made of words that a list would take for judgement.
@Suite struct TrapSentenceTests {
  /// In neither `loaded` nor `sentiment` may anything be found.
  static let traps: [String] = [
    // Persons.
    "Grace Hope teaches at a school in Leeds.",
    "The committee heard from Faith Love on Tuesday.",
    "Victor Savage chairs the board.",
    "Ms. Joy Moody read the statement.",
    "The senator met Jack Strong and Will Power.",
    "Theresa May spoke for an hour.",
    "The article was written by Charity Wise.",
    "The office of Lindsey Grim declined an interview.",
    "Paris Hilton arrived at noon.",
    "The minister met Earnest Pride in Accra.",
    "Prudence Best lives in Ohio.",
    "The clerk called Danger Smith and Patience Bright.",
    // Departments, offices and courts.
    "The Justice Department published the list on Monday.",
    "Justice Department lawyers read the letter.",
    "She works for the Department of Defense.",
    "The Secretary of War was an office until 1947.",
    "The Ministry of Truth is a building in the novel.",
    "The Internal Revenue Service and the Secret Service share a floor.",
    "The Federal Emergency Management Agency has an office in Denver.",
    "The Supreme Court meets in October.",
    "The Homeland Security Committee meets on Thursday.",
    "The Consumer Protection Bureau sent a letter.",
    "The Crown Prosecution Service has an office here.",
    "The Peace Corps sent a teacher.",
    // Companies, ships, teams and works.
    "He flew with United Airlines to Denver.",
    "The frigate Victorious docked on Monday.",
    "The Royal Navy sent the destroyer Dauntless to the port.",
    "Best Buy opened a store in the town.",
    "She works for Paramount and lives in Burbank.",
    "The Boston Celtics visited the New Jersey Devils.",
    "He read War and Peace on the train.",
    "The theatre showed Les Misérables in March.",
    "The Killers played in Cardiff.",
    "Virgin Atlantic has a desk at the airport.",
    "The Orlando Magic played at home.",
    "A copy of The Wealth of Nations lay on the desk.",
    // Places.
    "The train to Battle leaves at noon.",
    "They live in Hope, Arkansas.",
    "The road to Death Valley is open.",
    "The ship rounded the Cape of Good Hope.",
    "He moved to Truth or Consequences, New Mexico.",
    "The bus stops at Liberty Street.",
    "The council meets in Gravesend.",
    "The Dead Sea is salt water.",
    // Months, days and numbers.
    "The vote is on May 3 or in August.",
    "The office opens in March.",
    "The shop is closed on Good Friday.",
    // Plain words with a second sense.
    "He will lead the second team in the spring.",
    "She likes tea and he would like coffee.",
    "The council is meeting on the second floor.",
    "The well is thirty feet deep.",
    "The plant makes kind of a paste from the seeds.",
    "The lawyer asked for a copy of the letter.",
    "The pretty much unchanged text went to the printer.",
    "The article was sent to the editor by post.",
    "The party of four took the table by the window.",
    "The patient takes the tablet at noon.",
    "The mean of the two figures is nine.",
    "The right side of the page is empty.",
    "He lay on the grass and read.",
    "The report covers the last two years.",
    "The mine is owned by a firm in Perth.",
    "A novel about a sailor sold ten copies.",
    "The match begins at three.",
    "The state of Ohio sent the form.",
    "The bank is across the street from the school.",
  ]

  @Test(arguments: traps, ["loaded", "sentiment"])
  func `a trap is no term`(text: String, lexicon: String) throws {
    let found = try BuiltIn.hits(lexicon, in: text).map { "\($0.term): \($0.words)" }
    #expect(found.isEmpty, "found \(found)")
  }

  @Test func `there are at least sixty traps`() {
    #expect(Set(Self.traps).count >= 60)
  }
}
