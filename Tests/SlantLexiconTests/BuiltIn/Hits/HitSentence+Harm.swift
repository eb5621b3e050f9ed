/// War and crime.
extension HitSentence {
  static let conflict =
    sentiment(
      .negative,
      [
        ("Gunmen massacred nine farmers near the river.", "massacre"),
        ("Shelling of the harbour went on until dusk.", "shelling"),
        ("Two aid drivers were kidnapped on the coast road.", "kidnap"),
        ("The siege of the old town is in its third month.", "siege"),
        ("Rebels ambushed a convoy outside Tarrin.", "ambush"),
        ("The bombardment flattened the market.", "bombardment"),
        ("At least forty civilians were slaughtered, the bishop said.", "slaughter"),
        ("Thousands of refugees slept in the station.", "refugee"),
        ("The hostage was held in a cellar.", "hostage"),
        ("Troops opened fire on the crowd.", "open fire"),
        ("The atrocities were filmed by a neighbour.", "atrocity"),
        ("Fighters looted the museum.", "loot"),
        ("The town was left in ruins.", "in ruins"),
        ("The general is wanted for war crimes.", "war crime"),
        ("A landmine maimed the boy.", "maim"),
        ("Hostilities resumed at dawn.", "hostility"),
        ("They were fleeing the shells.", "flee"),
      ])
    + sentiment(
      .positive,
      [
        ("A ceasefire took effect at midnight.", "ceasefire"),
        ("The two presidents signed a peace deal in Oslo.", "peace deal"),
        ("Soldiers rescued the miners after two days.", "rescue"),
        ("The town was liberated in April.", "liberate"),
        ("The neighbours reconciled after thirty years.", "reconcile"),
        ("The envoy spoke of a lasting peace.", "lasting peace"),
        ("Both armies agreed to a truce for the holiday.", "truce"),
      ])

  static let crime =
    sentiment(
      .negative,
      [
        ("The widow was robbed at the bus stop.", "rob"),
        ("The accountant embezzled two million dollars.", "embezzle"),
        ("A teenager was stabbed outside the station.", "stab"),
        ("The caretaker was charged with arson.", "arson"),
        ("He raped two women, the court heard.", "rape"),
        ("The banker was convicted on nine counts.", "convict"),
        ("The gang smuggled rifles across the lake.", "smuggle"),
        ("The brothers were sentenced to ten years.", "sentence"),
        ("Vandals sprayed the chapel.", "vandal"),
        ("Thieves took the bronze bell.", "thieves"),
        ("The teacher abused his pupils.", "abuse"),
        ("A gunman killed three.", "gunman"),
        ("The forger sold nine false deeds.", "false"),
        ("Blackmail is hard to prove.", "blackmail"),
        ("The victim was nineteen.", "victim"),
        ("The suspect fled on foot.", "flee"),
        ("The journalist is still missing.", "still missing"),
      ])
    + sentiment(
      .positive,
      [
        ("The jury exonerated the driver.", "exonerate"),
        ("Two constables were commended for bravery.", "bravery"),
        ("The governor pardoned the clerk.", "pardon"),
        ("The reporter was released from prison on Sunday.", "released from prison"),
      ])
}
