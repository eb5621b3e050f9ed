/// Sentences in which a frame must have a cue: the sentence, and the words of the cue.
extension FrameHits {
  static let legality = [
    ("The Supreme Court let the sentence on the ferry line stand.", "Supreme Court"),
    ("A judge in Port Halden blocked the new tax.", "judge"),
    ("The bakers sued the town over the closed road.", "sued"),
    ("Two lawsuits over the dam are still open.", "lawsuits"),
    ("The ban on masks was found unconstitutional.", "unconstitutional"),
    ("Lawyers for the growers asked for more time.", "Lawyers"),
    ("The state struck down nothing; the appeals court did.", "appeals court"),
    ("She was denied due process, the teachers' union says.", "due process"),
    ("Opponents call the school prayer a breach of religious freedom.", "religious freedom"),
    ("The injunction holds until the spring.", "injunction"),
    ("The company was found to have acted unlawfully.", "unlawfully"),
    ("The ruling lets the clinic stay open.", "ruling"),
    ("Both firms are locked in litigation over a patent.", "litigation"),
  ]

  static let policy = [
    ("The bill would raise the age for buying rifles.", "bill"),
    ("Ministers defended their policy on foreign students.", "policy"),
    ("New regulations on drones begin in May.", "regulations"),
    ("Parliament enacted the pension reform in June.", "enacted"),
    ("The reform of the water boards has failed, auditors say.", "reform"),
    ("Lawmakers want to repeal the sales levy.", "repeal"),
    ("The subsidy for heat pumps ends next year.", "subsidy"),
    ("The city has banned cars from the old harbour.", "banned"),
    ("Farmers won an exemption from the nitrogen rules.", "exemption"),
    ("The legislation covers only private schools.", "legislation"),
    ("Landlords fear rent control will follow.", "rent control"),
    ("A pilot programme pays nurses to move north.", "pilot programme"),
    ("The plan would double the number of charter schools.", "plan would"),
  ]

  static let crime = [
    ("Police arrested a man of 34 near the station.", "arrested"),
    ("A jury found the broker guilty of fraud.", "fraud"),
    ("Three teenagers were charged with arson.", "arson"),
    ("The gunman fled on a motorcycle.", "gunman"),
    ("Burglaries in the suburb fell by a third.", "Burglaries"),
    ("Prosecutors want eleven years for the banker.", "Prosecutors"),
    ("She pleaded guilty on Monday to hiding the money.", "pleaded guilty"),
    ("The prison holds twice the number it was built for.", "prison"),
    ("Hate crimes rose after the match in Velden.", "Hate crimes"),
    ("Detectives searched the boathouse for a second day.", "Detectives"),
    ("The referee admitted taking a bribe.", "bribe"),
    ("Customs officers seized cocaine worth four million.", "cocaine"),
    ("The kidnappers asked for a ransom in gold.", "ransom"),
  ]

  static let security = [
    ("The army moved two brigades to the river.", "army"),
    ("A drone struck the fuel depot before dawn.", "drone"),
    ("The ministry blamed hackers for the lost files.", "hackers"),
    ("Soldiers patrolled the empty market.", "Soldiers"),
    ("Missiles fell on the port for a third night.", "Missiles"),
    ("The group has been listed as a terrorist organisation since 2009.", "terrorist"),
    ("The ceasefire lasted nine hours.", "ceasefire"),
    ("Migrants cut through the border fence near Orlo.", "border fence"),
    ("Two spies were sent home in a swap.", "spies"),
    ("The talks on nuclear weapons resumed in Geneva.", "nuclear weapons"),
    ("The rebels hold the northern hills.", "rebels"),
    ("Troops opened fire on the bus.", "opened fire"),
    ("A car bomb closed the road to the airport.", "car bomb"),
  ]

  static let health = [
    ("The vaccine is given in two doses.", "vaccine"),
    ("Cases of measles doubled in the valley.", "measles"),
    ("The hospital has lost a third of its nurses.", "hospital"),
    ("Obesity among children has levelled off.", "Obesity"),
    ("Fifteen passengers were injured when the tram left the rails.", "injured"),
    ("Doctors warn of a hard winter.", "Doctors"),
    ("The drinking water in Kessel is full of lead.", "drinking water"),
    ("Smokers pay more for their cover.", "Smokers"),
    ("The earthquake flattened the older quarter.", "earthquake"),
    ("Her depression came back in the autumn.", "depression"),
    ("A recall followed tests that found salmonella.", "salmonella"),
    ("Waiting lists for a cancer scan have grown.", "cancer"),
    ("The overdose came a week after he left the clinic.", "overdose"),
  ]

  static let publicOpinion = [
    ("A poll by the Harrow Institute puts the mayor ahead.", "poll"),
    ("Thousands of protesters filled the square.", "protesters"),
    ("The petition gathered forty thousand names.", "petition"),
    ("Most voters say the fares are too high.", "Most voters"),
    ("The fuel duty is deeply unpopular in the north.", "unpopular"),
    ("The advertisement drew a public outcry.", "outcry"),
    ("Residents boycotted the shop for a year.", "boycotted"),
    ("Her approval rating slid to 31 per cent.", "approval rating"),
    ("Public opinion on wind farms has turned.", "Public opinion"),
    ("Demonstrators blocked the bridge until noon.", "Demonstrators"),
    ("The backlash from parents came within hours.", "backlash"),
    ("The survey asked 1,200 adults about the monarchy.", "survey"),
    ("Pensioners took to the streets over the heating bills.", "took to the streets"),
  ]

  static let politics = [
    ("The election is set for the last Sunday in May.", "election"),
    ("Senator Dana Whitlock will not stand again.", "Senator"),
    ("The coalition lost its majority of one.", "coalition"),
    ("Lobbyists wrote half of the clause.", "Lobbyists"),
    ("The governor vetoed the budget twice.", "vetoed"),
    ("Turnout in the suburbs was the lowest in years.", "Turnout"),
    ("The prime minister reshuffled her cabinet.", "prime minister"),
    ("Republicans in the chamber walked out.", "Republicans"),
    ("The candidate spent the week in fishing towns.", "candidate"),
    ("The filibuster ended after nineteen hours.", "filibuster"),
    ("The mayor of Brennick wants a second bridge.", "mayor"),
    ("Both wings of the Labour Party claimed the result.", "Labour Party"),
    ("She won the nomination on the third ballot.", "nomination"),
  ]

  static let other = [
    ("Astronomers saw the comet for the first time in 1908.", "comet"),
    ("A blizzard is on its way to the plains.", "blizzard"),
    ("The zoo has named its young panda.", "panda"),
    ("The temperature fell to minus nine degrees Celsius.", "degrees Celsius"),
    ("Two astronauts repaired the solar panel.", "astronauts"),
    ("The crossword is on the last page.", "crossword"),
    ("A penguin walked past the hut.", "penguin"),
    ("The museum shows the bones of a dinosaur.", "dinosaur"),
    ("The telescope stands in the desert.", "telescope"),
    ("The video game sold two million copies.", "video game"),
    ("Snowfall in the hills reached a metre.", "Snowfall"),
    ("The next full moon is on Thursday.", "full moon"),
    ("Your horoscope for the week: patience.", "horoscope"),
  ]

  /// All of them, by the name of the frame.
  static let institutions = [
    ("legality", legality), ("policy", policy), ("crime", crime), ("security", security),
    ("health", health), ("public_opinion", publicOpinion), ("politics", politics),
    ("other", other),
  ]
}
