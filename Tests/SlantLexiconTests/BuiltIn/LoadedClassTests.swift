import SlantLexicon
import Testing

/// Each class of `loaded.tsv` with sentences that must hit it and sentences that must not.
@Suite struct LoadedClassTests {
  /// The class, a sentence, and the term that must be found there.
  static let hits: [(String, String, String)] = [
    ("glorifying", "A victorious president flew home on Monday.", "victorious"),
    ("glorifying", "The heroic crew held the bridge for a week.", "heroic"),
    ("glorifying", "They buried the martyrs beside the mosque.", "martyr"),
    ("glorifying", "The visionary founder opened the plant himself.", "visionary"),
    ("demonizing", "The thugs burned two shops near the square.", "thug"),
    ("demonizing", "The president's henchmen run the customs office.", "henchman"),
    ("demonizing", "The regime closed the border at noon.", "regime"),
    ("demonizing", "A warlord rules the valley.", "warlord"),
    ("dehumanizing", "He called the protesters vermin.", "vermin"),
    ("dehumanizing", "Swarms of migrants reached the island.", "swarm of migrants"),
    ("dehumanizing", "These people are animals, the governor said.", "people are animals"),
    ("dehumanizing", "An infestation of criminals, the mayor called it.", "infestation"),
    ("alarming", "The onslaught on the town lasted a night.", "onslaught"),
    ("alarming", "Traders spoke of chaos on the floor.", "chaos"),
    ("alarming", "A ticking time bomb lies under the pension fund.", "ticking time bomb"),
    (
      "alarming", "Prices are spiralling out of control, shopkeepers say.",
      "spiral out of control"
    ),
    ("sensational", "The bombshell landed on the committee's desk on Friday.", "bombshell"),
    ("sensational", "It was a stunning upset for the party.", "stunning"),
    ("sensational", "The army suffered a total rout in the north.", "total rout"),
    ("sensational", "She was back after a whirlwind tour of four cities.", "whirlwind"),
    ("ridiculing", "The hearing was a farce, said nobody on the panel.", "farce"),
    ("ridiculing", "The council tired of his antics.", "antics"),
    ("ridiculing", "The minister is a laughing stock in his own town.", "laughing stock"),
    ("combative", "The senator slammed the bill on Tuesday.", "slam"),
    ("combative", "Governors blasted the new tax.", "blast"),
    ("combative", "The court's ruling was a rebuke to the ministry.", "rebuke"),
    ("combative", "The columnist eviscerates the plan.", "eviscerate"),
    ("euphemism", "The raid caused collateral damage in two villages.", "collateral damage"),
    ("euphemism", "The agency used enhanced interrogation at the site.", "enhanced interrogation"),
    ("euphemism", "Officials described the strike as surgical strikes go.", "surgical strike"),
    ("euphemism", "The firm announced the rightsizing of its plants.", "rightsize"),
    ("partisan_label", "A far-left group marched downtown.", "far-left"),
    ("partisan_label", "Opponents of the death tax cheered.", "death tax"),
    ("partisan_label", "The bill would deport every illegal alien.", "illegal alien"),
    ("distancing", "The so-called reform passed at midnight.", "so-called"),
    ("distancing", "The self-styled expert spoke for an hour.", "self-styled"),
    ("distancing", "The supposed victory lasted a day.", "supposed"),
    ("absolutist", "The plan is undeniably popular in the suburbs.", "undeniably"),
    ("absolutist", "The ministry always refuses.", "always"),
    ("absolutist", "There is no question that the dam will fail.", "there is no question"),
    ("moralizing", "The border is sacred, the general told them.", "sacred"),
    ("moralizing", "He called the new film blasphemy.", "blasphemy"),
    ("moralizing", "It became a crusade against the tax office.", "crusade"),
    ("glorifying", "A selfless volunteer ran the shelter.", "selfless"),
    ("demonizing", "It was a corrupt bargain from the start.", "corrupt"),
    ("demonizing", "His hatred of the press is well known.", "hatred"),
    ("alarming", "A disturbing pattern appears in the accounts.", "disturbing"),
    ("ridiculing", "The misguided plan was dropped in March.", "misguided"),
    ("ridiculing", "Her obsession with parking meters cost the town a park.", "obsession"),
    ("combative", "The lawyer berated the clerk.", "berate"),
    ("partisan_label", "An anti-science majority cut the grant.", "anti-science"),
    ("distancing", "He falsely claimed that the vote was void.", "falsely"),
    ("moralizing", "It was a nasty letter.", "nasty"),
    ("moralizing", "The brochure is full of lies.", "lie"),
  ]

  @Test(arguments: hits)
  func `a class finds its terms`(name: String, text: String, term: String) throws {
    let found = try BuiltIn.values("class", of: "loaded", in: text)
    #expect(found[term] == name, "found \(found)")
  }

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

  @Test func `every class has three sentences that hit and two that miss`() throws {
    let lexicon = try #require(BuiltIn.lexicons.get().first { $0.name == "loaded" })
    for name in lexicon.classes.map(\.id) {
      #expect(Self.hits.filter { $0.0 == name }.count >= 3, "\(name)")
      #expect(Self.misses.filter { $0.0 == name }.count >= 2, "\(name)")
    }
  }
}
