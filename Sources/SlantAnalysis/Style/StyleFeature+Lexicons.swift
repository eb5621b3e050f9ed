/// Figures that hang on lexicons: what NELA calls bias, affect, moral and event, and baits in headlines.
extension StyleFeature {
  static let bias =
    [
      ofWords("bias_words", "Hits of the lexicon loaded", nela: "bias_words") { $0.loaded }
    ] + categories("certainty") + [
      ofWords("report_verbs", "Verbs of the lexicon cues", nela: "report_verbs") {
        $0.reportVerbs
      },
      ofWords(
        "positive_opinion_words", "Hits of positive entries of the lexicon sentiment",
        nela: "positive_opinion_words"
      ) { $0.opinion.weakPositive + $0.opinion.strongPositive },
      ofWords(
        "negative_opinion_words", "Hits of negative entries of the lexicon sentiment",
        nela: "negative_opinion_words"
      ) { $0.opinion.weakNegative + $0.opinion.strongNegative },
    ]

  static let affect =
    [
      tone("vadneg", "negative") { $0.negative }, tone("vadneu", "neutral") { $0.neutral },
      tone("vadpos", "positive") { $0.positive },
    ] + [
      ofWords("wneg", "Hits of sentiment with a valence above -2 and below 0", nela: "wneg") {
        $0.opinion.weakNegative
      },
      ofWords("wpos", "Hits of sentiment with a valence above 0 and below 2", nela: "wpos") {
        $0.opinion.weakPositive
      },
      ofWords("sneg", "Hits of sentiment with a valence of -2 or less", nela: "sneg") {
        $0.opinion.strongNegative
      },
      ofWords("spos", "Hits of sentiment with a valence of 2 or more", nela: "spos") {
        $0.opinion.strongPositive
      },
    ]

  static let morals = categories("morals")

  static let events = [
    ofTokens("num_locations", "Different places named", nela: "num_locations") { $0.places },
    ofWords("num_dates", "Expressions that name a day, month or year", nela: "num_dates") {
      $0.dates
    },
  ]

  /// A count for each kind of bait, and how many kinds there are.
  static let baits =
    ClickbaitCue.Kind.allCases.enumerated().map { position, kind in
      clickbait(
        "clickbait_\(kind.rawValue)", "Cues of the kind \(kind.rawValue) in the headline.", "cues"
      ) { $0[position] }
    } + [
      clickbait("clickbait_kinds", "Kinds of clickbait cues in the headline, 0 to 6.", "kinds") {
        $0.count { $0 > 0 }
      }
    ]

  private static func clickbait(
    _ name: String, _ description: String, _ unit: String,
    _ value: @escaping @Sendable ([Int]) -> Int
  ) -> StyleFeature {
    StyleFeature(
      name: name, nela: nil, isCount: true, description: description, unit: unit,
      missing: "no headline, or another part"
    ) { $0.clickbait.map { Double(value($0)) } }
  }

  private static func categories(_ lexicon: String) -> [StyleFeature] {
    CategoryFeature.all.enumerated().filter { $0.element.lexicon == lexicon }.map { item in
      let (position, feature) = item
      return score(
        feature.name, "Hits of class \(feature.id) of the lexicon \(lexicon) / word_count.",
        missing: "no words, or no such class in the lexicons", nela: feature.nela
      ) { part in part.categories[position].flatMap(part.perWord) }
    }
  }

  private static func tone(
    _ name: String, _ sign: String,
    _ value: @escaping @Sendable ((negative: Double, neutral: Double, positive: Double)) -> Double
  ) -> StyleFeature {
    score(
      name,
      "Share of the \(sign) in the words: a word of tone adds its strength and 1 to its sign, any "
        + "other 1 to neutral (Hutto & Gilbert 2014).",
      missing: "no words", nela: name
    ) { $0.tone.shares(words: $0.words).map(value) }
  }
}
