/// Politics and the economy.
extension HitSentence {
  static let politics =
    sentiment(
      .negative,
      [
        ("The treasurer was accused of bribery.", "bribery"),
        ("The minister lied to parliament.", "lie to"),
        ("Her deputy betrayed the party.", "betray"),
        ("The vote was rigged, observers found.", "rigged"),
        ("The cover-up reached the governor's office.", "cover-up"),
        ("The premier was impeached in March.", "impeach"),
        ("The talks ended in deadlock.", "deadlock"),
        ("The law discriminates against widows.", "discriminate"),
        ("Critics were harassed by the police.", "harass"),
        ("The junta crushed the protest.", "crush"),
        ("His incompetence cost the city millions.", "incompetence"),
        ("The coup began before dawn.", "coup"),
        ("The mayor was forced out of office.", "forced out"),
        ("The budget bill was blocked for a third time.", "block"),
        ("The plan met fierce resistance in the senate.", "fierce resistance"),
      ])
    + sentiment(
      .positive,
      [
        ("The two parties reached a compromise on pensions.", "compromise"),
        ("The reform was hailed by teachers.", "hail"),
        ("Lawmakers applauded the nurse.", "applaud"),
        ("Her integrity is known across the county.", "integrity"),
        ("The senator apologized to the widow.", "apologize"),
        ("The bill won broad support in the house.", "broad support"),
        ("The treaty strengthened the alliance.", "strengthen"),
        ("The new law protects tenants.", "protect"),
      ])

  static let economy =
    sentiment(
      .negative,
      [
        ("The recession reached the south in autumn.", "recession"),
        ("The retailer went bust in January.", "go bust"),
        ("Shares plunged on Friday.", "shares plunged"),
        ("The factory shed 900 jobs in layoffs.", "layoff"),
        ("Poverty in the valley has doubled.", "poverty"),
        ("The lender defaulted on its loans.", "default on"),
        ("The currency crisis spread to the banks.", "currency crisis"),
        ("The firm reported heavy losses.", "heavy losses"),
        ("Shoppers complained about the flour shortage.", "shortage"),
        ("Debt weighed on the airline.", "debt"),
        ("The strike crippled the port.", "cripple"),
        ("Growth stagnated in the north.", "stagnate"),
        ("The fund swindled its clients.", "swindle"),
        ("The company was fined for price gouging.", "price gouging"),
      ])
    + sentiment(
      .positive,
      [
        ("Profits soared in the second quarter.", "profit"),
        ("Sales rebounded in March.", "rebound"),
        ("The region prospered after the railway came.", "prosper"),
        ("Exports surged to a record high.", "record high"),
        ("The grant boosted the fishing fleet.", "boost"),
        ("The start-up is profitable.", "profitable"),
      ])
}
