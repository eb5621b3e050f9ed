/// The measures by which the page of outlets compares them.
enum MainMeasures {
  /// The measures in parts.
  static let parts = [words, tone, sources, cues, certainty]

  private static let words = MeasurePart(
    id: "words", heading: "Loaded words",
    measures: [
      ShownMeasure(
        name: "loaded_author_hits_per_1000", title: "Loaded words of the authors"),
      ShownMeasure(
        name: "loaded_title_hits_per_1000", title: "Loaded words in headlines"),
    ],
    note: bias, isEssential: true)

  /// What a count of words is no measure of.
  static let bias =
    "More loaded words are not more bias: topics differ, some events call for strong words, and a "
    + "slanted article can do without any."

  private static let tone = MeasurePart(
    id: "tone", heading: "Tone",
    measures: [
      ShownMeasure(
        name: "tone_author", title: "Tone of the authors’ sentences"),
      ShownMeasure(
        name: "net_tone_author", title: "Net tone of the authors’ words"),
    ],
    note: "A negative tone may be that of the events: news of a war is darker than news of a fair.",
    isEssential: true)

  private static let sources = MeasurePart(
    id: "sources", heading: "Sources",
    measures: [
      ShownMeasure(
        name: "quoted_share", title: "Words in quotation marks"),
      ShownMeasure(
        name: "source_effective", title: "Effective number of sources"),
      ShownMeasure(
        name: "unnamed_share", title: "Quotes of people without a name"),
      ShownMeasure(
        name: "unknown_share", title: "Quotes whose speaker Slant could not tell",
        gloss: "A figure of how well Slant read, not of the articles."),
    ])

  private static let cues = MeasurePart(
    id: "cues", heading: "How quotes are introduced",
    measures: [
      ShownMeasure(
        name: "endorsing_cue_share", title: "Endorsing cues",
        unit: "quotes with a cue that endorses, % of all",
        gloss: "“Noted” or “pointed out” take what is said for true."),
      ShownMeasure(
        name: "distancing_cue_share", title: "Distancing cues",
        unit: "quotes with a cue that keeps distance, % of all",
        gloss: "“Claimed” or “alleged” leave it open."),
    ])

  private static let certainty = MeasurePart(
    id: "certainty", heading: "Certainty",
    measures: [
      ShownMeasure(
        name: "certainty_booster_author_per_1000", title: "Boosters of the authors",
        unit: "boosters per 1,000 words in the authors’ own voice",
        gloss: "“Clearly” or “proved” leave no doubt."),
      ShownMeasure(
        name: "certainty_hedge_author_per_1000", title: "Hedges of the authors",
        unit: "hedges per 1,000 words in the authors’ own voice",
        gloss: "“May” or “reportedly” leave some."),
    ])
}
