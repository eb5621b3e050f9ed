import Testing

@testable import SlantComparison

struct MeasureCatalogueTests {
  private static func counts(_ values: [String: Int]) -> ArticleCounts {
    var counts = ArticleCounts()
    for (name, value) in values { counts.add(value, to: name) }
    return counts
  }

  /// Counts of two articles added up, and what each measure makes of them.
  private static let sums = counts([
    "articles": 2, "words": 800, "words:author": 500, "words:quoted": 200, "words:reported": 80,
    "words:title": 20, "words:scare": 20,
    "tone_sum:all": 3_000_000, "tone_sentences:all": 12, "tone_net:all": -4000,
    "tone_sum:author": -2_500_000, "tone_sentences:author": 10, "tone_net:author": 1000,
    "tone_sum:quoted": 500_000, "tone_sentences:quoted": 2, "tone_net:quoted": 500,
    "tone_sum:reported": 900_000, "tone_sentences:reported": 1, "tone_net:reported": 40,
    "tone_sum:title": -1_000_000, "tone_sentences:title": 2, "tone_net:title": -3000,
    "loaded:all": 16, "loaded:author": 11, "loaded:quoted": 4, "loaded:reported": 1,
    "loaded:title": 2, "loaded:author:alarming": 3,
    "quotes": 20, "quoted_words": 180, "reported_words": 60, "named": 12, "unnamed": 4,
    "unstated": 3, "unknown": 1, "confidence_percent": 1700, "endorsed_loaded": 2,
    "stance:distancing": 5,
    "mean:source_effective": 5_500_000, "articles:source_effective": 2,
    "mean:source_largest_share": 400_000, "articles:source_largest_share": 1,
    "kill:all": 4, "kill_without_agent:all": 3, "kill:author": 2, "kill_without_agent:author": 1,
    "harm:all": 10, "harm_without_agent:all": 6, "harm:author": 8, "harm_without_agent:author": 4,
    "mean:headline_tone_difference": -500_000, "articles:headline_tone_difference": 2,
    "mean:headline_loaded_difference": 70_000_000, "articles:headline_loaded_difference": 2,
    "mean:headline_policy_overlap": 1_200_000, "articles:headline_policy_overlap": 2,
    "mean:headline_generic_overlap": 300_000, "articles:headline_generic_overlap": 1,
    "mean:headline_drops_hedge": 1_000_000, "articles:headline_drops_hedge": 2,
    "mean:headline_names_leading": 2_000_000, "articles:headline_names_leading": 2,
    "category:author:certainty:hedge": 6, "category:quoted:own:own": 3,
    "frame:all:policy:economic": 900_000, "framed:all:policy": 2,
    "frame:author:mine:x y": 250_000, "framed:author:mine": 1,
    "axis_net:all:threat": -3, "axis_hits:all:threat": 12,
  ])

  static let values: [(name: String, value: Double)] = [
    ("tone_all", 0.25), ("tone_author", -0.25), ("tone_quoted", 0.25), ("tone_reported", 0.9),
    ("tone_title", -0.5),
    ("net_tone_all", -0.005), ("net_tone_author", 0.002), ("net_tone_quoted", 0.0025),
    ("net_tone_reported", 0.0005), ("net_tone_title", -0.15),
    ("loaded_all_hits_per_1000", 20), ("loaded_author_hits_per_1000", 22),
    ("loaded_quoted_hits_per_1000", 20),
    ("loaded_reported_hits_per_1000", 12.5), ("loaded_title_hits_per_1000", 100),
    ("quoted_share", 0.225), ("reported_share", 0.075), ("unnamed_share", 0.25),
    ("unstated_share", 0.15), ("unknown_share", 0.05), ("confidence", 0.85),
    ("endorsed_loaded_share", 0.1), ("source_effective", 2.75), ("source_largest_share", 0.4),
    ("kill_without_agent_share", 0.75), ("harm_without_agent_share", 0.6),
    ("kill_without_agent_share_author", 0.5), ("harm_without_agent_share_author", 0.5),
    ("headline_tone_difference", -0.25), ("headline_loaded_difference", 35),
    ("headline_policy_overlap", 0.6), ("headline_generic_overlap", 0.3),
    ("headline_drops_hedge", 0.5), ("headline_names_leading", 1),
    ("loaded_author_alarming_hits_per_1000", 6), ("distancing_cue_share", 0.25),
    ("certainty_hedge_author_per_1000", 12), ("own_quoted_per_1000", 15),
    ("frame_economic", 0.45), ("frame_mine_x_y_author", 0.25), ("axis_threat_bias_all", -0.25),
  ]

  @Test(arguments: values)
  func `a measure is this sum over that`(name: String, value: Double) throws {
    let measures = MeasureCatalogue(Self.sums).measures.filter { $0.name == name }
    let measure = try #require(measures.first)
    #expect(measures.count == 1)
    let values = MeasureValues(measure, [Self.sums])
    let found = measure.factor * values.numerators[0] / values.denominators[0]
    #expect(abs(found - value) < 1e-9)
  }

  @Test func `no measure is left out of the list above`() {
    let names = Set(MeasureCatalogue(Self.sums).measures.map(\.name))
    #expect(names.symmetricDifference(Self.values.map(\.name)).isEmpty)
    #expect(MeasureCatalogue(Self.sums).main.count == 34)
  }

  @Test func `what has no denominator is left out`() {
    #expect(MeasureCatalogue(ArticleCounts()).measures.isEmpty)
    let names = MeasureCatalogue(Self.counts(["words": 10, "quotes": 0])).measures.map(\.name)
    #expect(
      names == ["net_tone_all", "loaded_all_hits_per_1000", "quoted_share", "reported_share"])
    // Hits in a part without words.
    let other = MeasureCatalogue(Self.counts(["words": 10, "loaded:quoted:alarming": 1]))
    #expect(!other.measures.contains { $0.name.hasPrefix("loaded_quoted") })
  }

  @Test func `a share of people without names needs people alone`() {
    let names = MeasureCatalogue(Self.counts(["unnamed": 1])).measures.map(\.name)
    #expect(names == ["unnamed_share"])
  }

  @Test func `scare quotes have no classes, headlines no categories`() {
    let counts = Self.counts([
      "words:scare": 3, "words:title": 3, "loaded:scare:alarming": 1, "loaded:title:alarming": 1,
      "category:scare:own:own": 1, "category:title:own:own": 1,
    ])
    let names = MeasureCatalogue(counts).measures.map(\.name).filter { !$0.hasPrefix("net") }
    #expect(names == ["loaded_title_hits_per_1000", "loaded_title_alarming_hits_per_1000"])
  }

  @Test func `classes that would be called alike are told apart, in all voices by one number`() {
    let measures = MeasureCatalogue(
      Self.counts([
        "words:author": 9, "words:quoted": 9, "loaded:author:b c": 1, "loaded:author:B-C": 1,
        "loaded:quoted:b c": 1, "category:author:own:b c": 1, "category:author:own:B-C": 1,
        "framed:all:own": 1, "frame:all:own:x": 1, "frame:all:own:X": 1,
      ])
    ).measures
    let names = measures.map(\.name)
    #expect(Set(names).count == names.count)
    for (name, numerator) in [
      ("loaded_author_b_c_hits_per_1000", "loaded:author:B-C"),
      ("loaded_author_b_c_hits_per_1000_2", "loaded:author:b c"),
      ("loaded_quoted_b_c_hits_per_1000_2", "loaded:quoted:b c"),
      ("own_b_c_author_per_1000", "category:author:own:B-C"),
      ("own_b_c_author_per_1000_2", "category:author:own:b c"),
      ("frame_own_x", "frame:all:own:X"), ("frame_own_x_2", "frame:all:own:x"),
    ] {
      #expect(measures.first { $0.name == name }?.numerator == numerator, "\(name)")
    }
  }

  @Test func `a rate says what it is of`() throws {
    let measure = try #require(
      MeasureCatalogue(Self.sums).measures.first { $0.name == "loaded_author_hits_per_1000" })
    #expect(measure.meaning == "loaded terms per 1,000 words of the author's voice")
    #expect(measure.unit == "hits per 1,000 words")
    #expect(measure.family == .measures)
    #expect(measure.subject == "")
  }
}
