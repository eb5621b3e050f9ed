internal import SlantAnalysis
internal import SlantComparison

/// The headline of an article against its text.
extension ArticlesTable {
  /// Differences in tone, loaded terms, frames and certainty, and who is named.
  static let headline = [
    ArticleColumn(
      "headline_tone_difference",
      .number,
      "tone_title - tone_all, −2…2.",
      missing: "no headline, or no hit in one of them"
    ) { Cell($0.analysis.headline?.tone) },
    ArticleColumn(
      "headline_loaded_difference",
      .number,
      "loaded_title_hits_per_1000 - loaded_all_hits_per_1000.",
      unit: "hits per 1,000 words",
      missing: "no headline, or no words in the text"
    ) { Cell($0.analysis.headlineLoadedDifference) },
    ArticleColumn(
      "headline_policy_overlap",
      .number,
      "The part of the policy frames that headline and text share: the sum over the frames of the "
        + "smaller of both shares, 0…1.",
      missing: "no headline, or one of them has no policy frame"
    ) { Cell($0.analysis.headline?.policyOverlap) },
    ArticleColumn(
      "headline_generic_overlap",
      .number,
      "The same for the generic frames, 0…1.",
      missing: "no headline, or one of them has no generic frame"
    ) { Cell($0.analysis.headline?.genericOverlap) },
    ArticleColumn(
      "headline_likest_overlap",
      .number,
      "The share of what the headline says, whom it names and its other content words, in the sentence "
        + "of the text that holds most of it.",
      missing: "no headline, or no sentence holds half of it"
    ) { Cell($0.analysis.headline?.likest?.overlap) },
    ArticleColumn(
      "headline_drops_hedge",
      .boolean,
      "Whether that sentence has a hedge (may, could, alleged) and the headline has none and is no "
        + "question.",
      missing: "no headline, or no sentence holds half of it"
    ) { ($0.analysis.headline?.dropsHedge).map(Cell.boolean) ?? .empty },
    ArticleColumn(
      "headline_named",
      .integer,
      "Entities that the headline names.",
      unit: "entities",
      missing: "no headline"
    ) { Cell($0.analysis.headline?.named.count) },
    ArticleColumn(
      "headline_named_alone",
      .integer,
      "Those of them of whom the text does not speak.",
      unit: "entities",
      missing: "no headline"
    ) { Cell($0.analysis.headline?.namedAlone.count) },
    ArticleColumn(
      "headline_names_leading",
      .boolean,
      "Whether it names the person, organisation or group of which the text speaks most often.",
      missing: "no headline, or the text speaks of none"
    ) { ($0.analysis.headline?.namesLeading).map(Cell.boolean) ?? .empty },
  ]
}
