/// How often each rule is right, source and content together.
///
/// The figures are shares of the rule's attributions, in hundredths, that agree with the annotators of
/// PolNeAR (Newell et al. 2018, 401 US news articles of 2015–16, the open part): content by half of its
/// letters, source by half of the shorter one's. Rounded; a new measurement may change them.
enum RuleConfidence {
  /// The share for an attribution of a known source.
  static func percent(_ rule: AttributionRule, _ kind: Attribution.Kind) -> Int {
    let figures = figures(rule)
    return kind == .speech ? figures.speech : figures.thought
  }

  /// The share for speech, and for thought and evidence.
  private static func figures(_ rule: AttributionRule) -> (speech: Int, thought: Int) {
    switch rule {
    case .splitQuote: (98, 96)
    case .quoteCue: (95, 95)
    case .colon: (92, 92)
    case .sourceCueQuote: (90, 82)
    case .sourceCueClause: (88, 66)
    case .insertedCue: (86, 64)
    case .preposition: (76, 70)
    case .sourceCueQuestion: (78, 55)
    case .clauseCue: (76, 60)
    case .quotedObject: (70, 40)
    case .sourceCueJudgement: (66, 60)
    case .sourceCueInfinitive: (58, 54)
    case .sourceCueObject: (58, 48)
    case .sourceCueTopic: (52, 32)
    case .adjectiveCue: (50, 50)
    case .clauseSubject: (50, 50)
    case .appearance: (46, 46)
    case .passive: (44, 44)
    case .nounCue: (38, 22)
    case .nextParagraph: (34, 34)
    case .continuation: (30, 30)
    case .unattributed: (4, 4)
    }
  }
}
