/// Terms of several words, and inflected forms.
extension HitSentence {
  static let phrases =
    sentiment(
      .negative,
      [
        ("The death toll climbed past ninety.", "death toll"),
        ("The police cracked down on street vendors.", "crack down on"),
        ("The deal fell through on Monday.", "fall through"),
        ("The engine broke down twice.", "break down"),
        ("Relations between the two states are at an all-time low.", "all-time low"),
        ("The senator came under fire for the remark.", "come under fire"),
        ("The bridge is in danger of collapse.", "collapse"),
        ("A car bomb went off near the ministry.", "car bomb"),
        ("The dam was on the brink of failure.", "on the brink of"),
        ("His plea fell on deaf ears.", "fall on deaf ears"),
        ("Hate crimes rose by a fifth.", "hate crime"),
        ("The civil war has lasted nine years.", "civil war"),
        ("Human rights abuses were recorded in both camps.", "human rights abuse"),
        ("The mine was shut down after the leak.", "shut down"),
        ("The family was held at gunpoint.", "at gunpoint"),
        ("The two clubs are at loggerheads over the fee.", "at loggerheads"),
        ("Three sisters were beaten to death.", "beat to death"),
      ])
    + sentiment(
      .positive,
      [
        ("The sides struck a deal after nine hours.", "strike a deal"),
        ("The clinic got a clean bill of health.", "clean bill of health"),
        ("The ship came through safe and sound.", "safe and sound"),
        ("The talks paved the way for elections.", "pave the way"),
        ("The peace process is back on track.", "back on track"),
        ("The fund is in good shape.", "in good shape"),
        ("The village got a new lease of life.", "new lease of life"),
        ("She received a standing ovation.", "standing ovation"),
      ])

  static let forms =
    sentiment(
      .negative,
      [
        ("The worst delays were in the south.", "worst"),
        ("Fears are growing in the port.", "fear"),
        ("The bullies were suspended.", "bully"),
        ("The rumours have damaged the school.", "damage"),
        ("The river has been poisoned.", "poison"),
        ("The bus had been hijacked.", "hijack"),
        ("Tensions are mounting on the border.", "tension"),
        ("The fraudsters were never found.", "fraudster"),
        ("The ugliest scenes were outside the ground.", "ugly"),
        ("Families struggled through the winter.", "struggle"),
        ("The firms had misled their clients.", "mislead"),
        ("The deadliest blaze was in May.", "deadly"),
      ])
    + sentiment(
      .positive,
      [
        ("Volunteers are rebuilding the school.", "rebuild"),
        ("The heroes of the night were two cooks.", "hero"),
        ("The farmers are prospering.", "prosper"),
        ("The nurses have been honoured.", "honour"),
        ("She was overjoyed at the news.", "overjoyed"),
        ("The safest road is the old one.", "safe"),
        ("The wealthiest town is Arden.", "wealthy"),
        ("Her kindnesses were many.", "kindness"),
      ])
}
