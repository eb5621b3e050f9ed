/// Single words by which a writer judges.
extension HitSentence {
  static let judgement =
    loaded("glorifying", .positive, [("A selfless volunteer ran the shelter.", "selfless")])
    + loaded(
      "demonizing", .negative,
      [
        ("It was a corrupt bargain from the start.", "corrupt"),
        ("His hatred of the press is well known.", "hatred"),
      ])
    + loaded("alarming", .negative, [("A disturbing pattern is in the accounts.", "disturbing")])
    + loaded(
      "ridiculing", .negative,
      [
        ("The misguided plan was dropped in March.", "misguided"),
        ("Her obsession with parking meters cost the town a park.", "obsession"),
      ])
    + loaded("combative", .negative, [("The lawyer berated the clerk.", "berate")])
    + loaded("distancing", .negative, [("He falsely claimed that the vote was void.", "falsely")])
    + loaded(
      "moralizing", .negative,
      [
        ("It was a nasty letter.", "nasty"),
        ("The brochure is full of lies.", "lie"),
      ])
}
