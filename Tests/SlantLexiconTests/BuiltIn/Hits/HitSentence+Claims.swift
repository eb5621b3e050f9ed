/// Words that hide, label or leave no doubt.
extension HitSentence {
  static let euphemism =
    loaded(
      "euphemism", .neutral,
      [
        ("The ministry spoke of regime change.", "regime change"),
        ("The raid caused collateral damage in two villages.", "collateral damage"),
        ("The agency used enhanced interrogation at the site.", "enhanced interrogation"),
        ("Officials described the strike as surgical strikes go.", "surgical strike"),
        ("The firm announced the rightsizing of its plants.", "rightsize"),
        ("The bank announced a round of downsizing.", "downsize"),
        ("The agency used extraordinary rendition.", "extraordinary rendition"),
        ("The village was pacified in a week.", "pacify"),
        ("The ministry called it ethnic cleansing.", "ethnic cleansing"),
        ("The army neutralized two fighters.", "neutralize"),
        ("The army announced a special military operation.", "special military operation"),
        ("The adviser spoke of alternative facts.", "alternative facts"),
        ("The ministry offered revenue enhancement as the answer.", "revenue enhancement"),
        ("The pilot was engaged in kinetic action over the coast.", "kinetic action"),
        ("Forty clerks were let go in May.", "were let go"),
        ("The soldiers died in friendly fire.", "friendly fire"),
        ("The company will streamline its workforce.", "streamline"),
        ("Officials called it an involuntary separation.", "involuntary separation"),
        (
          "The prisoner was subjected to enhanced interrogation techniques.",
          "enhanced interrogation technique"
        ),
      ])

  static let partisanLabel =
    loaded(
      "partisan_label", .negative,
      [
        ("The draconian law passed.", "draconian"),
        ("Woke activists blocked the bridge.", "woke activists"),
        ("The mainstream media ignored it.", "mainstream media"),
        ("Radical Islamic terrorism was the topic.", "radical Islamic terrorism"),
        ("Climate deniers filled the hall.", "climate denier"),
        ("A far-left group marched downtown.", "far-left"),
        ("Opponents of the death tax cheered.", "death tax"),
        ("The bill would deport every illegal alien.", "illegal alien"),
        ("The radical left wrote the bill.", "radical left"),
        ("Far-right deputies walked out.", "far-right"),
        ("The bill bans partial-birth abortion.", "partial-birth abortion"),
        ("Woke teachers picked the books, the columnist wrote.", "woke"),
        ("The deep state blocked the order, he said.", "deep state"),
        ("Gun grabbers want a register, the flyer said.", "gun grabber"),
        ("The socialist agenda begins with pensions, the ad says.", "socialist agenda"),
        ("The bill ends amnesty for illegals.", "amnesty for illegals"),
        ("Climate alarmists wrote the chapter.", "climate alarmist"),
        ("Anti-choice groups bought the airtime.", "anti-choice"),
        ("Social justice warriors run the campus, he wrote.", "social justice warrior"),
        ("The liberal elite lives on the coast, the host said.", "liberal elite"),
        ("The fake news media ignored the rally.", "fake news media"),
      ])
    + loaded(
      "partisan_label", .positive,
      [
        ("The pro-life march began at noon.", "pro-life")
      ])

  static let absolutist =
    loaded(
      "absolutist", .negative,
      [
        ("The scheme is a complete failure.", "complete failure")
      ])
    + loaded(
      "absolutist", .neutral,
      [
        ("The decision was utterly wrong.", "utterly"),
        ("Everyone knows that the bridge is old.", "everyone knows"),
        ("The plan is undeniably popular in the suburbs.", "undeniably"),
        ("The ministry always refuses.", "always"),
        ("There is no question that the dam will fail.", "there is no question"),
        ("The minister categorically denied it.", "categorically"),
        ("It is undoubtedly the worst road in the county.", "undoubtedly"),
        ("Every single voter knows it.", "every single"),
        ("The tax is without doubt unfair.", "without doubt"),
        ("The result is obviously wrong.", "obviously"),
        ("It was unquestionably the coldest hall in the county.", "unquestionably"),
        ("It is absolutely vital, the dean said.", "absolutely"),
        ("There can be no doubt that the dam leaked.", "there can be no doubt"),
        ("The plan was totally unworkable.", "totally"),
        ("The claim is indisputably true.", "indisputably"),
        ("It is a proven fact that the wall is older.", "proven fact"),
        ("Nobody in his right mind would sign it.", "in his right mind"),
      ])
}
