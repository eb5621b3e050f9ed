/// Words that raise, mock or keep at a distance.
extension HitSentence {
  static let glorifying =
    loaded(
      "glorifying", .positive,
      [
        ("The VICTORIOUS general came home.", "victorious"),
        ("A victorious president flew home on Monday.", "victorious"),
        ("The heroic crew held the bridge for a week.", "heroic"),
        ("They buried the martyrs beside the mosque.", "martyr"),
        ("The visionary founder opened the plant himself.", "visionary"),
        ("A fearless reporter took the pictures.", "fearless"),
        ("The legendary coach retired at 80.", "legendary"),
        ("The general led a valiant defence of the bridge.", "valiant"),
        ("The saintly doctor treated them for nothing.", "saintly"),
        ("Her courageous stand drew a crowd.", "courageous"),
        ("The leader's glorious reign began in 1981.", "glorious"),
        ("The statesman spoke for two hours.", "statesman"),
        ("He is a freedom fighter, his brother said.", "freedom fighter"),
        ("The tireless campaigner is 90.", "tireless"),
        ("The noble cause drew thousands.", "noble"),
        ("The trailblazing judge wrote the opinion.", "trailblazing"),
        ("His extraordinary courage was praised in the hall.", "extraordinary courage"),
        ("The senator is an iconic figure in the west.", "iconic"),
      ])

  static let ridiculing =
    loaded(
      "ridiculing", .negative,
      [
        ("The hearing was a farce, said nobody on the panel.", "farce"),
        ("The council tired of his antics.", "antics"),
        ("The minister is a laughing stock in his own town.", "laughing stock"),
        ("The pathetic offer was refused.", "pathetic"),
        ("The preposterous idea came from the palace.", "preposterous"),
        ("The buffoon kept his seat.", "buffoon"),
        ("The minister threw a tantrum over the menu.", "throw a tantrum"),
        ("The minister's harebrained scheme cost nine million.", "harebrained"),
        ("It was an absurd claim.", "absurd"),
        ("The clownish governor danced on the stage.", "clownish"),
        ("The laughable excuse came a day late.", "laughable"),
        ("The deputy's ludicrous demand was read out.", "ludicrous"),
        ("The bumbling inspector lost the file.", "bumbling"),
        ("It was a ridiculous law from the start.", "ridiculous"),
        ("The council's idiotic rule was dropped.", "idiotic"),
        ("The hapless minister apologised twice.", "hapless"),
        ("It was a silly rule from the start.", "silly"),
        ("The comical speech went on for an hour.", "comical"),
        ("The mayor's latest stunt drew forty people.", "stunt"),
        ("The inquiry was a charade.", "charade"),
        ("The debate was a three-ring circus.", "three-ring circus"),
        ("The tinpot general gave himself a medal.", "tinpot"),
      ])

  static let distancing =
    loaded(
      "distancing", .negative,
      [
        ("The self-described moderate voted no.", "self-described"),
        ("The ostensibly free clinic sent a bill.", "ostensibly"),
        ("The so‑called reform passed.", "so-called"),
        ("So-called experts spoke.", "so-called experts"),
        ("The so-called reform passed at midnight.", "so-called"),
        ("The self-styled expert spoke for an hour.", "self-styled"),
        ("The supposed victory lasted a day.", "supposed"),
        ("The so-called experts got it wrong.", "so-called experts"),
        ("The self-proclaimed prophet was arrested.", "self-proclaimed"),
        ("The purported leak came from his office.", "purported"),
        ("The would-be reformer never filed the bill.", "would-be"),
        ("The supposedly neutral panel met twice.", "supposedly"),
        ("The ostensible reason was the cost.", "ostensible"),
        ("The self-appointed guardians of the park locked the gate.", "self-appointed"),
        ("It was reform in name only.", "in name only"),
        ("The quote-unquote audit took an hour.", "quote-unquote"),
        ("The self-anointed heir spoke last.", "self-anointed"),
        ("The pseudo-scientific leaflet was withdrawn.", "pseudo-scientific"),
      ])
}
