internal import SlantAnalysis
internal import SlantCorpus

/// The questions on whole articles.
extension CodingScheme {
  /// The answer that an article is about none of the other frames.
  static let otherFrame = "other"

  static let article = [
    CodingVariable(
      name: "tone",
      question:
        "How does the article speak of the main entity in its own words, quotations left out?",
      scale: .ordinal,
      answers: .listed([
        CodingValue(ToneLabel.negative.rawValue, "it makes it look bad on the whole"),
        CodingValue(ToneLabel.neutral.rawValue, "neither, or both alike"),
        CodingValue(ToneLabel.positive.rawValue, "it makes it look good on the whole"),
      ])),
    CodingVariable(
      name: "frame",
      question: "What does the article make the story to be about before all?",
      scale: .nominal,
      answers: .listed(policyFrames)),
    CodingVariable(
      name: "loadedness",
      question: "How much does the article judge by its choice of words, quotations left out?",
      scale: .ordinal,
      answers: .listed(Loadedness.allCases.map { CodingValue($0.rawValue, $0.meaning) })),
    CodingVariable(
      name: "genre",
      question: "What kind of text is it?",
      scale: .nominal,
      answers: .listed([
        CodingValue(
          Genre.news.rawValue, "it reports: news, live blog, feature, interview, explainer"),
        CodingValue(
          Genre.opinion.rawValue, "it judges: leader, column, guest article, letter, review, satire"
        ),
        CodingValue("other", "neither: analysis, advertisement, transcript, service"),
      ])),
  ]

  /// The frames of policy news in the order of Boydstun and others (2014), as the codebook has them.
  private static let policyFrames = [
    CodingValue("economic", "costs, benefits, money, prices, jobs, trade, taxes, budgets"),
    CodingValue("capacity", "resources, and whether systems can cope"),
    CodingValue("morality", "religion, ethics, duty, right and wrong"),
    CodingValue("fairness", "equality, discrimination, the distribution of rights"),
    CodingValue("legality", "constitution, rights, rulings, the authority of courts and offices"),
    CodingValue("policy", "laws, rules and programmes, proposed or evaluated"),
    CodingValue("crime", "crimes, enforcement, trials, sentences, prisons"),
    CodingValue("security", "threats to nation, group or person; war, terrorism, borders"),
    CodingValue("health", "disease, care, injuries, disasters, safety"),
    CodingValue("quality_of_life", "comfort, leisure, community, chances in daily life"),
    CodingValue("culture", "traditions, language, identity, arts, media, sport"),
    CodingValue("public_opinion", "polls, protests, popularity, reactions of the public"),
    CodingValue("politics", "parties, elections, manoeuvres, the standing of leaders"),
    CodingValue("external", "relations with other nations, treaties, sanctions, reputation abroad"),
    CodingValue(otherFrame, "what fits none of the others: weather, nature, technology"),
  ]
}

/// How much an article judges by its words, in four steps.
enum Loadedness: String, CaseIterable {
  case none
  case low
  case medium
  case high

  /// Loaded terms of the author per 1,000 words at which the step begins.
  ///
  /// The steps above `none` are the thirds of 1,743 articles of 23 outlets with such a term and 100 words or more.
  private static let mediumRate = 7.0
  private static let highRate = 14.0

  /// The step of an article; `nil` for one without words of the author.
  init?(hits: Int, words: Int) {
    guard words > 0 else { return nil }
    let rate = 1000 * Double(hits) / Double(words)
    self =
      hits == 0 ? .none : rate < Self.mediumRate ? .low : rate < Self.highRate ? .medium : .high
  }

  var meaning: String {
    switch self {
    case .none: "plain words throughout"
    case .low: "a loaded word here and there"
    case .medium: "more than is usual in news"
    case .high: "in most paragraphs"
    }
  }
}
