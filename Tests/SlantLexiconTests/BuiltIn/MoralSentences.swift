/// Sentences of news with a word of a moral foundation, and sentences in which its word has another sense.
enum MoralSentences {
  /// The class, a sentence, and the term that must be found there.
  static let hits: [(String, String, String)] = [
    (
      "care_virtue",
      "Councillor Edith Marlowe asked the panel to show compassion to the evicted tenants.",
      "compassion"
    ),
    (
      "care_virtue", "Nurses formed a line at the gate to protect the patients from the crowd.",
      "protect the patients"
    ),
    (
      "care_virtue", "Villagers in Tarnby sheltered forty strangers while the fires burned.",
      "shelter"
    ),
    ("care_virtue", "Rescuers dug through the night with their bare hands.", "rescuer"),
    (
      "care_virtue", "Charities fear that the most vulnerable will go without heating this winter.",
      "most vulnerable"
    ),
    ("care_virtue", "Neighbours comforted the widow outside the chapel in Oskvale.", "comfort"),
    (
      "care_virtue", "The Dovrin police formed a chain to protect children on the bridge.",
      "protect children"
    ),
    (
      "care_vice", "Inspectors found evidence of cruelty at three farms near Lower Hask.", "cruelty"
    ),
    (
      "care_vice",
      "Two former guards told the court that they had tortured prisoners in the cellar.", "torture"
    ),
    ("care_vice", "The waitress said that her manager harassed her for months.", "harass"),
    (
      "care_vice", "The siege has brought untold hunger and suffering to the port of Veldra.",
      "suffering"
    ),
    (
      "care_vice", "Soldiers massacred the inhabitants of two hill villages, survivors said.",
      "massacre"
    ),
    ("care_vice", "The toddler had been neglected for weeks, the coroner heard.", "neglect"),
    ("care_vice", "The headmaster resigned over claims of sexual misconduct.", "sexual misconduct"),
    ("fairness_virtue", "Teachers called the offer fair and urged members to accept it.", "fair"),
    ("fairness_virtue", "The families have waited eleven years for justice.", "=justice"),
    (
      "fairness_virtue", "Judge Orla Penhallow promised an impartial inquiry into the collapse.",
      "impartial"
    ),
    (
      "fairness_virtue", "Thousands marched through Kestrel Bay for equality in marriage.",
      "equality"
    ),
    (
      "fairness_virtue", "Cleaners at the ministry won equal pay after a two-year strike.",
      "equal pay"
    ),
    (
      "fairness_virtue", "Her lawyer said that the deportation was ordered without due process.",
      "due process"
    ),
    (
      "fairness_virtue", "The new mayor of Halmer promised to fight corruption.", "fight corruption"
    ),
    (
      "fairness_vice", "Four pupils cheated in the exam by hiding phones in their sleeves.", "cheat"
    ),
    (
      "fairness_vice",
      "The tribunal found that the airline had discriminated against older pilots.", "discriminate"
    ),
    (
      "fairness_vice",
      "Prosecutors charged the broker with fraud over the sale of worthless plots.", "fraud"
    ),
    ("fairness_vice", "The mayor of Tollinge took bribes from three builders.", "bribe"),
    ("fairness_vice", "Supporters shouted racist abuse at the visiting goalkeeper.", "racist"),
    (
      "fairness_vice", "Unions condemned the exploitation of fruit pickers in the south.",
      "exploitation"
    ),
    (
      "fairness_vice", "The deputy was charged with obstruction of justice.",
      "obstruction of justice"
    ),
    (
      "loyalty_virtue", "Veterans hailed the dead pilot as a patriot who never sought fame.",
      "patriot"
    ),
    (
      "loyalty_virtue", "Dockers in Marhaven walked out in solidarity with the sacked drivers.",
      "solidarity"
    ),
    ("loyalty_virtue", "The sergeant carried a wounded comrade two miles to safety.", "comrade"),
    ("loyalty_virtue", "She stayed loyal to the party through three lost elections.", "loyal"),
    (
      "loyalty_virtue", "The memorial honours women who served their country at sea.",
      "serve their country"
    ),
    (
      "loyalty_virtue", "We will stand by our partners on the eastern border, the premier said.",
      "stand by our"
    ),
    ("loyalty_vice", "Hecklers called the defecting deputy a traitor.", "traitor"),
    ("loyalty_vice", "Miners said that their own union had betrayed them.", "betray"),
    ("loyalty_vice", "The army is hunting two deserters from the garrison at Holm.", "deserter"),
    ("loyalty_vice", "The general was charged with treason after the failed plot.", "treason"),
    ("loyalty_vice", "He admitted that he had been unfaithful to his wife.", "unfaithful"),
    (
      "loyalty_vice", "Ministers have turned their backs on the steel towns, she said.",
      "turn their backs on"
    ),
    ("loyalty_vice", "It was a treacherous murder, the widow of the envoy said.", "treacherous"),
    ("authority_virtue", "Crews must obey the harbour master at all times.", "obey"),
    (
      "authority_virtue", "The bill would punish law-abiding gun owners, its critics say.",
      "law-abiding"
    ),
    ("authority_virtue", "Elders fear that the tradition will die with them.", "tradition"),
    (
      "authority_virtue", "Young people have lost respect for the police, the sheriff said.",
      "respect"
    ),
    (
      "authority_virtue", "The bishops called on the army to return to the rule of law.",
      "rule of law"
    ),
    (
      "authority_virtue", "The new headmaster restored discipline at the school within weeks.",
      "discipline"
    ),
    ("authority_virtue", "The new governor says that she will uphold the law.", "uphold the law"),
    ("authority_vice", "Landlords defied the court and changed the locks again.", "defy"),
    ("authority_vice", "Twelve backbenchers rebelled against the party whips.", "rebel"),
    ("authority_vice", "Sailors on the cruiser staged a mutiny over unpaid wages.", "mutiny"),
    (
      "authority_vice", "The opposition accused him of trying to subvert the constitution.",
      "subvert"
    ),
    ("authority_vice", "Two officers disobeyed a direct command to fire.", "disobey"),
    ("authority_vice", "Traders in Port Sella complain of lawlessness after dark.", "lawlessness"),
    ("authority_vice", "The general rules the island with contempt for its judges.", "contempt"),
    ("sanctity_virtue", "The hill is sacred to the herding clans of the plateau.", "sacred"),
    ("sanctity_virtue", "She urged the novices to be pure in heart.", "pure in heart"),
    (
      "sanctity_virtue", "Parents praised the show as wholesome entertainment for children.",
      "wholesome"
    ),
    (
      "sanctity_virtue", "Every patient deserves to die with dignity, the chaplain said.", "dignity"
    ),
    ("sanctity_virtue", "Hundreds prayed for the missing crew at a candlelit service.", "pray"),
    (
      "sanctity_virtue", "The preacher told them that the righteous would inherit the valley.",
      "righteous"
    ),
    ("sanctity_virtue", "Two hundred pilgrims knelt at the shrine in Elverholm.", "pilgrim"),
    ("sanctity_vice", "Vandals defiled the old cemetery with paint and rubbish.", "defile"),
    ("sanctity_vice", "The actor was fined for an obscene gesture at a steward.", "obscene"),
    ("sanctity_vice", "Broadcasters were accused of pouring filth into family homes.", "filth"),
    ("sanctity_vice", "The judge called the crimes depraved and beyond belief.", "depraved"),
    ("sanctity_vice", "The bishop said that gambling was a sin.", "sin"),
    ("sanctity_vice", "It was a shameful act by a man who held high office.", "shameful"),
  ]

  /// The class and a sentence in which it must find nothing.
  static let misses: [(String, String)] = [
    ("care_virtue", "Brannock Rovers brought on a third defender to protect the lead."),
    ("care_virtue", "The Dallow government agreed to forgive loans worth two billion crowns."),
    ("care_virtue", "The firm will launch a new games console in the autumn."),
    ("care_virtue", "Accountants said the film fund was little more than a tax shelter."),
    ("care_virtue", "The treaty protects the right to fish off the cape."),
    ("care_virtue", "The band finds the comforts of its new studio dull."),
    ("care_virtue", "Rangers closed the refuge for the winter."),
    ("care_vice", "Players threw dice to kill time during the rain delay."),
    ("care_vice", "Shopkeepers speak of a vicious circle of falling footfall and rising rents."),
    ("care_vice", "The senator wants to ban assault rifles by the end of the year."),
    ("care_vice", "Farmers in the Corrin valley are recovering from a brutal winter."),
    ("care_vice", "Backbenchers held the budget hostage until the vote."),
    ("care_vice", "Supporters say that the levy would kill jobs in the valley."),
    ("fairness_virtue", "Record crowds came to the county fair to see the prize cattle."),
    ("fairness_virtue", "The justice minister will visit the flooded prison tomorrow."),
    ("fairness_virtue", "Walkers can expect fair weather across the northern hills."),
    ("fairness_virtue", "Engineers tested the structural integrity of the old viaduct."),
    ("fairness_virtue", "The deputy was charged with obstruction of justice."),
    ("fairness_virtue", "In fairness, the bus was only four minutes late."),
    ("fairness_vice", "Understudy Mina Torvald stole the show on opening night."),
    ("fairness_vice", "He spent a month in hospital after a skin graft."),
    ("fairness_vice", "The sensor cannot discriminate between smoke and steam."),
    ("fairness_vice", "The club settled the claim without prejudice on Friday."),
    ("fairness_vice", "The new mayor of Halmer promised to fight corruption."),
    ("loyalty_virtue", "The bakery chain thanked its loyal customers with free rolls."),
    ("loyalty_virtue", "Shoppers can collect points with a new loyalty card."),
    ("loyalty_virtue", "The army moved two Patriot missile batteries to the coast."),
    ("loyalty_virtue", "The film is a faithful adaptation of the bestselling novel."),
    ("loyalty_vice", "The batsman turned his back on the ball and was struck on the shoulder."),
    ("loyalty_vice", "His face betrayed no emotion as the sentence was read."),
    ("loyalty_vice", "The band played to a sellout crowd in Ostermere."),
    ("loyalty_vice", "Coach Len Abara blamed tired legs for the batting capitulation."),
    ("loyalty_vice", "Lorries crept along the treacherous road over the pass."),
    ("authority_virtue", "With respect to the drainage plan, the council has not decided."),
    ("authority_virtue", "Sprinting was the first discipline that she tried as a child."),
    ("authority_virtue", "He worked as a hospital orderly before he joined the band."),
    (
      "authority_virtue",
      "Each boiler is tested for conformity assessment before it leaves the plant."
    ),
    ("authority_virtue", "Neighbouring states have abolished capital punishment."),
    ("authority_virtue", "The valley has the strictest rules on water in the country."),
    ("authority_vice", "The new tower seems to defy gravity above the river."),
    ("authority_vice", "One in fifty teenagers has an eating disorder, doctors said."),
    ("authority_vice", "Officers in riot gear stood outside the stadium."),
    ("authority_vice", "Signing the striker was a major coup for the island club."),
    ("authority_vice", "The camp holds some four hundred illegal immigrants."),
    ("authority_vice", "Officers stopped a van that had entered the country illegally."),
    ("sanctity_virtue", "It was pure luck that nobody was in the stand when it fell."),
    ("sanctity_virtue", "By virtue of his age he chaired the first sitting."),
    ("sanctity_virtue", "A first league title is the holy grail for the club."),
    ("sanctity_virtue", "Holders may claim early redemption of the notes in March."),
    ("sanctity_virtue", "Analysts tried to divine what the bank would do next."),
    ("sanctity_vice", "The prop spent ten minutes in the sin bin after a high tackle."),
    ("sanctity_vice", "Most economists see the levy as a necessary evil."),
    ("sanctity_vice", "Firefighters fell through rotten wood on the second floor."),
    ("sanctity_vice", "The inventor became filthy rich before he was thirty."),
    ("sanctity_vice", "Dozens of guests were sickened by the shellfish."),
  ]
}
