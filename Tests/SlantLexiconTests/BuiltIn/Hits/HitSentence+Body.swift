/// Health and sport.
extension HitSentence {
  static let health =
    sentiment(
      .negative,
      [
        ("The epidemic killed hundreds of children.", "epidemic"),
        ("The patient died of sepsis on Sunday.", "die"),
        ("Malnutrition is common in the camps.", "malnutrition"),
        ("The outbreak began in a poultry market.", "outbreak"),
        ("Two nurses were infected.", "infect"),
        ("The overdose was his third this year.", "overdose"),
        ("The tumour had spread.", "tumour"),
        ("The surgeon was sued for malpractice.", "malpractice"),
        ("Depression is common among the widows.", "depression"),
        ("The drug had dangerous side effects.", "side effect"),
        ("The injured were taken to Ardmore.", "injure"),
        ("The pain returned in the night.", "pain"),
        ("The river is contaminated with lead.", "contaminate"),
        ("She suffers from asthma.", "suffer"),
      ])
    + sentiment(
      .positive,
      [
        ("The vaccine saved a village.", "save"),
        ("The boy recovered within a week.", "recover"),
        ("The new pump is a lifesaver.", "lifesaver"),
        ("The patients were cured.", "cure"),
        ("The twins are healthy.", "healthy"),
        ("She survived the crash.", "survive"),
      ])

  static let sport =
    sentiment(
      .negative,
      [
        ("Injury kept the winger out.", "injury"),
        ("The visitors lost by six goals.", "lose"),
        ("The defeat cost the coach his job.", "defeat"),
        ("A blunder by the keeper decided it.", "blunder"),
        ("The champions were thrashed in Leeds.", "thrash"),
        ("The captain was sent off before half-time.", "sent off"),
        ("The sprinter was banned for doping.", "doping"),
        ("The fans booed the referee.", "boo"),
        ("He missed a penalty in the last minute.", "miss"),
        ("The club was relegated in May.", "relegate"),
      ])
    + sentiment(
      .positive,
      [
        ("The rower won gold in Lucerne.", "win"),
        ("The home side triumphed in extra time.", "triumph"),
        ("Her talent was plain at ten.", "talent"),
        ("The crowd cheered the last runner.", "cheer"),
        ("The debut was impressive.", "impressive"),
        ("It was a superb goal.", "superb"),
        ("The medal was her fourth.", "medal"),
        ("The comeback delighted the crowd.", "delight"),
        ("The champion thanked her mother.", "champion"),
        ("The trophy went to Bergen.", "trophy"),
      ])
}
