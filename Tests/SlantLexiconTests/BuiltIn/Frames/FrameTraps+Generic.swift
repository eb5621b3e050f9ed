/// Sentences that are no cues of the generic frames.
extension FrameTraps {
  static let conflict = [
    "She sat in the front row of the theatre.",
    "The pensioner died of a heart attack on the train.",
    "She fought cancer for eleven years.",
    "The tennis court will be resurfaced in May.",
    "He slammed into the barrier on the last lap.",
    "The heated pool opens at six.",
    "High blood pressure runs in the family.",
    "The museum shows letters from World War II.",
    "The bank struck a balance between the two sums.",
    "Grilled fish is served on the terrace.",
    "The shuttle blasted off on Monday.",
    "The army of volunteers leaned the ladder against the wall.",
  ]

  static let humanInterest = [
    "Mother Nature spared the vineyards this time.",
    "A couple of bolts were missing from the mast.",
    "The parent company will move to Rotterdam.",
    "The trauma center has two more rooms.",
    "Orphan drugs get ten more years of patent.",
    "The sister ship was launched in 1961.",
    "Twin bombings shook the market.",
    "Tribute bands played until midnight.",
    "Pet projects of the senate swallowed the surplus.",
    "The memory card holds nine hours of film.",
  ]

  static let consequences = [
    "A better job of organizing is needed, the coach said.",
    "Fans paid tribute to the goalkeeper.",
    "The two captains traded insults.",
    "She kept company with painters.",
    "The benefit of the doubt went to the sailor.",
    "Attention deficit is common in boys.",
    "The river bank was bare.",
    "He will pay dearly for that tackle.",
    "The subpoena uses powers afforded to the panel.",
    "The loan spell at Ferrow ended in May.",
    "The cow gained weight in the spring.",
  ]

  static let responsibility = [
    "Rinse the lens with a saline solution.",
    "No group has claimed responsibility for the blast.",
    "The striker missed a tackle on the wing.",
    "It was his double fault that ended the match.",
    "The fault line runs beneath the stadium.",
    "The pupils pledged allegiance to the flag.",
    "The home remedy is honey and thyme.",
    "He signed a new deal with the club.",
    "The home address was smudged.",
    "He felt a sense of relief when the bell rang.",
  ]

  static let genericMorality = [
    "By virtue of his age he spoke first.",
    "The pianist made a moral victory of the defeat.",
    "Tasmanian devils bred at the zoo.",
    "The sin bin cost the team ten minutes.",
    "House values fell in the suburb.",
    "The home side were at the mercy of the wind.",
    "The gospel choir sang two encores.",
    "With respect to the pipes, the plumber had no doubts.",
    "She works on duty rosters all night.",
    "Oh my God, the goalkeeper has scored.",
    "A loyalty card is free.",
  ]

  /// The sentences of the generic frames, by the name of the frame.
  static let generic = [
    ("conflict", conflict), ("human_interest", humanInterest), ("consequences", consequences),
    ("responsibility", responsibility), ("generic_morality", genericMorality),
  ]
}
