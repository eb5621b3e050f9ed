import SlantLexicon
import Testing

/// Each class of `loaded.tsv` with sentences that must not hit it; those that must are `HitSentence`s.
@Suite struct LoadedClassTests {
  /// The class and a sentence in which it must find nothing.
  static let misses: [(String, String)] = [
    ("glorifying", "The frigate Victorious docked in Plymouth on Monday."),
    ("glorifying", "The team won by two goals and the coach went home early."),
    ("demonizing", "The patient was put on a new drug regime on Tuesday."),
    ("demonizing", "The deputy opened the meeting and read the minutes."),
    ("dehumanizing", "The farm keeps cattle, pigs and a swarm of bees."),
    ("dehumanizing", "Animals at the zoo were fed before the storm."),
    ("dehumanizing", "The flat had an infestation of rats and a rat infestation before."),
    ("alarming", "The council will repair the road in the spring."),
    ("alarming", "The Normandy landings began at dawn, the guide explained."),
    ("sensational", "The committee published its report on Friday."),
    ("sensational", "The engine has a blower that moves the air."),
    ("ridiculing", "The theatre will stage the play in October."),
    ("ridiculing", "The circus comes to the park every June."),
    ("combative", "Two people died when a bomb blast hit the market."),
    ("combative", "The door slammed shut behind them."),
    ("euphemism", "The company sold a plant in Ohio for $3 million."),
    ("euphemism", "The shop will reduce its prices after the holiday."),
    ("partisan_label", "The far left lane of the bridge is closed."),
    ("partisan_label", "The far right lane of the bridge is closed."),
    ("partisan_label", "The town elected a new clerk."),
    ("distancing", "Voters are supposed to register by Friday."),
    ("distancing", "The company is called Acme and makes wire."),
    ("absolutist", "The trains run every hour until midnight."),
    ("absolutist", "Some of the members were absent."),
    ("moralizing", "The Sacred Heart hospital opened a new ward."),
    ("moralizing", "The pastor read the list of names."),
    ("demonizing", "Lynch asked the court for a new date."),
    ("alarming", "The flood of 1997 closed the road."),
    ("alarming", "The fire destroyed two houses on Elm Street."),
    ("ridiculing", "The chef roasted a chicken for the guests."),
    ("ridiculing", "Traders sold crude futures and gross margins fell."),
    ("combative", "Senator Blunt read the letter."),
    ("partisan_label", "Keep to the left of the church and then turn to the right."),
    ("distancing", "The militia issued a note claiming responsibility."),
    ("moralizing", "The town lies in a valley."),
    ("moralizing", "Crude oil rose and the dirty dishes stayed in the sink."),
  ]

  @Test(arguments: misses)
  func `a class leaves plain sentences alone`(name: String, text: String) throws {
    let found = try BuiltIn.values("class", of: "loaded", in: text).filter { $0.value == name }
    #expect(found.isEmpty, "found \(found)")
  }

  @Test func `every class has twelve sentences that hit and two that miss`() throws {
    let lexicon = try #require(BuiltIn.lexicons.get().first { $0.name == "loaded" })
    for name in lexicon.classes.map(\.id) {
      #expect(HitSentence.allLoaded.filter { $0.termClass == name }.count >= 12, "\(name)")
      #expect(Self.misses.filter { $0.0 == name }.count >= 2, "\(name)")
    }
  }
}
