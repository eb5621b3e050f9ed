/// Words of alarm, spectacle and fight.
extension HitSentence {
  static let alarming =
    loaded(
      "alarming", .negative,
      [
        ("The looming catastrophe was ignored.", "looming catastrophe"),
        ("The onslaught on the town lasted a night.", "onslaught"),
        ("Traders spoke of chaos on the floor.", "chaos"),
        ("A ticking time bomb lies under the pension fund.", "ticking time bomb"),
        ("Prices are spiralling out of control, shopkeepers say.", "spiral out of control"),
        ("The country is on the brink of collapse.", "on the brink of collapse"),
        ("A crime wave is sweeping the suburbs.", "crime wave"),
        ("A looming disaster threatens the coast.", "looming disaster"),
        ("The nightmare scenario is a bank run.", "nightmare scenario"),
        ("Mayhem broke out at the stadium.", "mayhem"),
        ("The pension system is a powder keg.", "powder keg"),
        ("The region is in meltdown.", "meltdown"),
        ("Fears of a doomsday weapon grew.", "doomsday"),
        ("The carnage on the roads must end.", "carnage"),
        ("The border crisis is spinning out of control.", "out of control"),
        ("The bloodbath at the polls stunned the party.", "bloodbath"),
        ("The capital descended into anarchy.", "anarchy"),
        ("Panic spread through the city.", "panic"),
        ("The invasion of our suburbs has begun, the advert says.", "invasion of our"),
        ("Prices skyrocketed overnight.", "skyrocket"),
      ])

  static let sensational =
    loaded(
      "sensational", .negative,
      [
        ("The shocking footage was shown twice.", "shocking"),
        ("The army suffered a total rout in the north.", "total rout"),
        ("A shocking rise in rents was reported.", "shocking"),
        ("The mayor made a startling admission.", "startling"),
        ("The vote sparked a firestorm.", "firestorm"),
        ("The scandal rocked the council.", "rocked the"),
      ])
    + loaded(
      "sensational", .positive,
      [
        ("An electrifying speech closed the congress.", "electrifying"),
        ("The blockbuster trial opens in June.", "blockbuster"),
      ])
    + loaded(
      "sensational", .neutral,
      [
        ("The bombshell landed on the committee's desk on Friday.", "bombshell"),
        ("It was a stunning upset for the party.", "stunning"),
        ("She was back after a whirlwind tour of four cities.", "whirlwind"),
        ("The explosive report names four deputies.", "explosive report"),
        ("A jaw-dropping bill landed on the mayor's desk.", "jaw-dropping"),
        ("Astonishing new figures were published on Friday.", "astonishing"),
        ("The dramatic collapse of the talks came at noon.", "dramatic"),
        ("The affair sent shockwaves through the ministry.", "send shockwaves"),
        ("A stunning reversal by the court ended the case.", "stunning"),
        ("The sensational claim was made on air.", "sensational"),
        ("The mind-boggling sum was paid in cash.", "mind-boggling"),
        ("The film star's shock exit left the studio reeling.", "shock"),
      ])

  static let combative =
    loaded(
      "combative", .negative,
      [
        ("Victorious Mayor Slams Rivals Over Budget", "slam"),
        ("The witch hunt must end, he said.", "witch hunt"),
        ("The senator lashed out at reporters.", "lash out"),
        ("She ripped the plan to build a road.", "rip"),
        ("The senator slammed the bill on Tuesday.", "slam"),
        ("Governors blasted the new tax.", "blast"),
        ("The court's ruling was a rebuke to the ministry.", "rebuke"),
        ("The columnist eviscerates the plan.", "eviscerate"),
        ("The union blasted the offer.", "blast"),
        ("The governor hit back at his critics.", "hit back"),
        ("The judge tore into the lawyers.", "tear into"),
        ("The premier took aim at the broadcaster.", "take aim at"),
        ("The deputy savaged the report.", "savage"),
        ("The minister fired back on Friday.", "fire back"),
        ("The columnist torched the proposal.", "torch"),
        ("A war of words broke out between the two chambers.", "war of words"),
        ("The speaker lambasted the budget office.", "lambaste"),
        ("The former aide skewered her old boss.", "skewer"),
        ("Senators grilled the banker for three hours.", "grill"),
        ("The mayor came out swinging at the hearing.", "come out swinging"),
        ("The opposition pounced on the figures.", "pounce on"),
        ("Farmers are up in arms over the tax.", "up in arms"),
        ("The two candidates clashed over taxes.", "clash over"),
      ])
}
