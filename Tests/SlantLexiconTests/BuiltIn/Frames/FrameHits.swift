/// Sentences in which a frame must have a cue: the sentence, and the words of the cue.
enum FrameHits {
  static let economic = [
    ("The ferry firm will cut 400 jobs before the winter.", "jobs"),
    ("Inflation slowed to two percent in March.", "Inflation"),
    ("Taxes on farm fuel go up in January.", "Taxes"),
    ("The brewery's exports to Asia doubled.", "exports"),
    ("Wages in the mills have not kept up.", "Wages"),
    ("The city owes $90 million to its pension fund.", "million"),
    ("Shareholders turned down the takeover of the quarry.", "Shareholders"),
    ("Nurses in Tarrant say they cannot afford to live there.", "afford"),
    ("The bakery went under with debts to forty suppliers.", "debts"),
    ("Unemployment in the valley is the lowest in a decade.", "Unemployment"),
    ("The council spent more on the bridge than on schools.", "spent"),
    ("Interest rates may rise again, the bank's governor hinted.", "Interest rates"),
    ("Growers fear that the tariffs will ruin the harvest.", "tariffs"),
    ("The budget leaves the museum with nothing.", "budget"),
    ("Consumers bought fewer cars last year.", "Consumers"),
  ]

  static let capacity = [
    ("A shortage of nurses closed two wards.", "shortage"),
    ("The courts face a backlog of 60,000 claims.", "backlog"),
    ("Officials warned of power cuts in the north.", "power cuts"),
    ("The jail at Ferrow is overcrowded, inspectors found.", "overcrowded"),
    ("The shelter ran out of blankets by midnight.", "ran out of"),
    ("Money for roads and other infrastructure is scarce in the islands.", "infrastructure"),
    ("Waiting times for a hip operation reached two years.", "Waiting times"),
    ("The fire service is understaffed, its chief said.", "understaffed"),
    ("Schools in the delta lack resources, teachers say.", "resources"),
    ("Hospital beds are full across the province.", "Hospital beds"),
    ("The reservoir is down to a fifth of its capacity.", "capacity"),
    ("Clinics were overwhelmed by the number of calls.", "overwhelmed"),
    ("The water supply of nine villages has failed.", "water supply"),
    ("Staffing at the airport is back to normal.", "Staffing"),
  ]

  static let qualityOfLife = [
    ("The new line cuts the commute to forty minutes.", "commute"),
    ("Families in the towers live with mould and no lift; many talk of poverty.", "poverty"),
    ("Affordable housing is the first wish of young voters.", "Affordable housing"),
    ("A third of carers said loneliness was their main trouble.", "loneliness"),
    ("Public transport stops at eight in the valley.", "Public transport"),
    ("Landlords raised rents by a tenth.", "Landlords"),
    ("She works two shifts to make ends meet.", "make ends meet"),
    ("Childcare costs more than the mortgage for some couples.", "Childcare"),
    ("The old people's homes raised the quality of life, the study says.", "quality of life"),
    ("Homelessness has doubled in Carrick since the mill closed.", "Homelessness"),
    ("Drivers sat for an hour in the traffic jam.", "traffic jam"),
    ("The village wants a playground, not a car park.", "playground"),
    ("Paid leave for new fathers begins in May.", "Paid leave"),
    ("Food banks handed out a record number of parcels.", "Food banks"),
  ]

  static let external = [
    ("The two foreign ministers met in Geneva.", "foreign ministers"),
    ("Sanctions against the generals were renewed.", "Sanctions"),
    ("Diplomats left the capital overnight.", "Diplomats"),
    ("The treaty on river water dates from 1961.", "treaty"),
    ("Norland's ambassador was called in twice.", "ambassador"),
    ("Brexit has changed the way the port works.", "Brexit"),
    ("A trade deal with Mexico is close, both sides say.", "trade deal"),
    ("The United Nations sent three observers.", "United Nations"),
    ("China rejected the protest on Friday.", "China"),
    ("Bilateral talks on fishing broke down.", "Bilateral"),
    ("NATO will move two radars to the coast.", "NATO"),
    ("The regime in the capital jailed the editors.", "regime"),
    ("Relations with the southern neighbour have cooled.", "Relations with"),
    ("Ceasefire talks resume when the envoy returns.", "envoy"),
  ]

  static let morality = [
    ("The bishop called the wall a sin.", "sin"),
    ("Churches along the coast rang their bells.", "Churches"),
    ("It is immoral to profit from the flood, the priest said.", "immoral"),
    ("Prayers were said for the miners.", "Prayers"),
    ("Doctors who object on grounds of conscience may refuse.", "conscience"),
    ("The rabbi asked the crowd to forgive.", "rabbi"),
    ("Religious leaders met the mayor of Astley.", "Religious"),
    ("The ethics of the test were never debated.", "ethics"),
    ("He accused the minister of hypocrisy.", "hypocrisy"),
    ("The mosque opened its kitchen to the homeless.", "mosque"),
    ("Voters cared less about the moral question.", "moral"),
    ("The Vatican has not answered the letter.", "Vatican"),
    ("The law on abortion splits the cabinet.", "abortion"),
    ("Treating patients with dignity costs nothing, she wrote.", "dignity"),
  ]

  static let fairness = [
    ("The jury had no black members.", "black"),
    ("Women in the plant are paid less, and the gender pay gap grows.", "pay gap"),
    ("The court found racial discrimination in the hiring.", "discrimination"),
    ("Civil rights groups marched through Port Ellis.", "Civil rights"),
    ("The tax is unfair to widows, she argued.", "unfair"),
    ("Racism in the stands cost the club a point.", "Racism"),
    ("Same-sex couples may adopt from July.", "Same-sex couples"),
    ("The inequality between north and south is old.", "inequality"),
    ("Black students were expelled twice as often.", "Black students"),
    ("The panel called the selection biased.", "biased"),
    ("The judge spoke of a grave injustice.", "injustice"),
    ("Disabled people cannot reach the upper deck.", "Disabled people"),
    ("Antisemitism has no place here, the coach said.", "Antisemitism"),
    ("They want equal pay for pilots of both sexes.", "equal pay"),
    ("The school asked for more diversity among its teachers.", "diversity"),
  ]

  static let culture = [
    ("The museum in Velden lends its oldest harp.", "museum"),
    ("Pupils must learn the Welsh language until they are 16.", "Welsh language"),
    ("The festival drew painters from nine countries.", "festival"),
    ("Fans sang through the rain in Velden.", "Fans"),
    ("The film opens in the spring.", "film"),
    ("Their traditions go back to the first settlers.", "traditions"),
    ("The tribe asked for the return of the masks.", "tribe"),
    ("Statues of the old king were taken down.", "Statues"),
    ("The novelist was born in Lagos.", "novelist"),
    ("Assimilation was the aim of the boarding schools.", "Assimilation"),
    ("Rugby has been played in the town since 1880.", "Rugby"),
    ("The orchestra may lose its hall.", "orchestra"),
    ("Cultural differences explain little of it.", "Cultural"),
    ("The actors walked out over the script.", "actors"),
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
