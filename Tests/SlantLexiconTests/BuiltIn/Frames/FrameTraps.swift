/// Sentences in which a frame must have no cue, though a word of them is one elsewhere.
enum FrameTraps {
  static let economic = [
    "The price of fame was high for him.",
    "She spent her childhood in Ghent.",
    "The referee did a good job.",
    "The soldier paid with his life.",
    "He bought into the theory at once.",
    "The union of the two churches is near.",
    "The two captains traded insults.",
    "The keeper earned praise from the coach.",
    "The film cost him his marriage and them their lives.",
    "The bank of the river gave way.",
    "The president signed an executive order on parks.",
    "Advertisement: the story goes on below.",
    "Two million people saw the eclipse.",
    "She lent an ear to the pupils.",
  ]

  static let capacity = [
    "He spoke in his capacity as chairman.",
    "The crowd was overwhelmed with joy.",
    "A lack of respect runs through the letter.",
    "The White House staff threw a party.",
    "The general deployed his charm.",
    "He was unable to say who wrote the note.",
    "The senator has a great capacity for patience.",
    "The party wants to delay the vote.",
    "Stores accepted returns after the surge in the polls.",
    "The team ran out of ideas.",
    "The spaniel is in training for the show.",
    "The campaign's recruits knocked on doors.",
  ]

  static let qualityOfLife = [
    "The governor will commute his sentence.",
    "The family of the victim asked for silence.",
    "The senator is comfortable with the idea.",
    "She went to college in Iowa.",
    "The search for the missing resident ended.",
    "This is an opportunity to win the seat.",
    "The website gets most of its traffic from phones, and internet traffic is up.",
    "He died peacefully in his bed.",
    "Carbon pollution is measured from space.",
    "His long walk along the beach made headlines.",
    "We are better off without him, the striker said.",
    "The president took a vacation in Maine.",
    "The gunman hid in the apartment.",
  ]

  static let external = [
    "The court sanctioned the merger of the two clubs.",
    "The suicide pact shocked the village.",
    "She flew home from Newark International Airport.",
    "His counterpart in the House voted no.",
    "He has served as a congressional ally of the mayor.",
    "The union and the mill will negotiate on Monday.",
    "The striker's new exercise regime is hard.",
    "The Secretary of State counts the ballots in Ohio.",
    "Global warming has moved the tree line.",
    "The club's reputation suffered.",
    "Climbers reached the summit of Mount Arden before noon.",
    "The home invasion left two people hurt.",
  ]

  static let morality = [
    "By virtue of her age she spoke first.",
    "The vice president of the club resigned.",
    "Her strong work ethic pleased the coach.",
    "The keeper acted in good faith.",
    "The guards were on duty until six.",
    "The loan was forgiven after the debt had been paid.",
    "The cardinal rule is to boil the water.",
    "Soul music filled the bar.",
    "The soldiers were honored at the game.",
    "The territorial integrity of the island is at stake.",
    "Their farm is in Orleans Parish.",
    "The rains were a mixed blessing.",
  ]

  static let fairness = [
    "The guards wore black and drove a black car.",
    "The county fair opens on Friday.",
    "The senator is the minority leader of the house.",
    "The firm holds a minority stake in the mine.",
    "Executive privilege covers the memo.",
    "Private equity bought the chain.",
    "The film rights were sold to a studio.",
    "The bank's equity fund lost a tenth.",
    "The soup was fairly salty.",
    "He is lactose intolerant.",
    "Genetic diversity among the bees is falling.",
    "Both are equal to the task.",
    "The striker deserves his rest.",
    "He got more than his fair share of the luck.",
  ]

  static let culture = [
    "A team of experts examined the crack.",
    "It was the coldest night in history.",
    "The novel coronavirus spread by sea.",
    "He used strong language in the chamber.",
    "The report raises a red flag.",
    "The authors of the study blame the heat.",
    "The minister welcomed the landmark ruling.",
    "State actors were behind the hack.",
    "The hockey stick in the graph is famous.",
    "The season of fires begins in May.",
    "Customs officers searched the lorry.",
    "He has no roots in the district.",
    "The band of rain moves east.",
  ]

  /// The sentences of all frames.
  static let all = society + institutions + generic

  static let society = [
    ("economic", economic),
    ("capacity", capacity),
    ("quality_of_life", qualityOfLife),
    ("external", external),
    ("morality", morality),
    ("fairness", fairness),
    ("culture", culture),
  ]
}
