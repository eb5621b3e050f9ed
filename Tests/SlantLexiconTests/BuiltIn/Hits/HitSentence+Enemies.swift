/// Words that make the other side wicked.
extension HitSentence {
  static let demonizing =
    loaded(
      "demonizing", .negative,
      [
        ("“The thugs are back,” he said.", "thug"),
        ("The rebels call the army butchers.", "butcher"),
        ("The tyrant fled in the night.", "tyrant"),
        ("The strongman won a fourth term.", "strongman"),
        ("Cronies of the president bought the port.", "crony"),
        ("The bloodthirsty gang fled.", "bloodthirsty"),
        ("Their puppet government fell.", "puppet government"),
        ("The jihadist was shot.", "jihadist"),
        ("The evil empire fell in a day.", "evil empire"),
        ("The thugs burned two shops near the square.", "thug"),
        ("The president's henchmen run the customs office.", "henchman"),
        ("The regime closed the border at noon.", "regime"),
        ("A warlord rules the valley.", "warlord"),
        ("The dictator's sons own the airline.", "dictator"),
        ("The despot fled to the coast.", "despot"),
        ("The cult leader's goons guard the gate.", "goon"),
        ("A murderous militia holds the pass.", "murderous"),
        ("The fanatics burned the library.", "fanatic"),
        ("The warmonger wants another front.", "warmonger"),
        ("The minister's lackeys drafted the law.", "lackey"),
        ("Traitors sold the plans, the radio said.", "traitor"),
        ("The rogue state tested a rocket.", "rogue state"),
        ("The puppet of Moscow signed it.", "puppet"),
        ("The sinister plan came from his office.", "sinister"),
        ("The extremists took two seats.", "extremist"),
        ("The ruthless landlord owns nine blocks.", "ruthless"),
      ])

  static let dehumanizing =
    loaded(
      "dehumanizing", .negative,
      [
        ("A horde of reporters waited.", "horde"),
        ("He called the protesters vermin.", "vermin"),
        ("Swarms of migrants reached the island.", "swarms of migrants"),
        ("These people are animals, the governor said.", "people are animals"),
        ("An infestation of criminals, the mayor called it.", "infestation"),
        ("The governor called the migrants cockroaches.", "cockroach"),
        ("A horde of migrants is at the gate, the pamphlet said.", "horde"),
        ("He spoke of human scum at the border.", "human scum"),
        ("Parasites live off our taxes, the flyer read.", "parasite"),
        ("A flood of refugees will drown the town, the leaflet warned.", "flood of refugees"),
        ("The anchor spoke of a tide of immigrants.", "tide of immigrants"),
        ("The candidate vowed to clear out the vermin.", "vermin"),
        ("These subhumans do not belong here, the post read.", "subhuman"),
        ("A plague of beggars has settled in the park, the letter said.", "plague of"),
        ("Hordes of foreigners are coming, the party warned.", "horde"),
        ("He called the strikers rats.", "rat"),
        ("The savages must be stopped, the candidate said.", "the savages"),
        ("They breed like rabbits, he told the rally.", "breed like"),
      ])

  static let moralizing =
    loaded(
      "moralizing", .negative,
      [
        ("It was a shameful vote.", "shameful"),
        ("He called the new film blasphemy.", "blasphemy"),
        ("It became a crusade against the tax office.", "crusade"),
        ("The hypocrisy of the chamber is plain.", "hypocrisy"),
        ("The shameless landlord raised the rent.", "shameless"),
        ("It was an abomination, the preacher wrote.", "abomination"),
        ("The despicable letter had no name under it.", "despicable"),
        ("The sinful trade goes on in daylight.", "sinful"),
        ("It is a moral outrage, the bishop wrote.", "moral outrage"),
        ("The vote was a disgrace to the chamber.", "disgrace"),
        ("It was a wicked law.", "wicked"),
        ("The immoral contract was cancelled.", "immoral"),
        ("He preached against decadent films.", "decadent"),
        ("The deal is unconscionable.", "unconscionable"),
        ("The depraved show was taken off the air.", "depraved"),
        ("The council should be ashamed of itself.", "should be ashamed"),
        ("The park was sold at the altar of profit.", "at the altar of"),
      ])
    + loaded(
      "moralizing", .positive,
      [
        ("The border is sacred, the general told them.", "sacred"),
        ("The righteous few refused to sign.", "righteous"),
      ])
}
