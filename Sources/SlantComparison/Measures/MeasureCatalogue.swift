internal import SlantStatistics

/// The measures that can be made from the counts of a corpus.
public struct MeasureCatalogue: Sendable {
  /// The measures: whole articles first, in a fixed order; classes and frames in the order of their names.
  public let measures: [Measure]
  /// Those of them that are followed in time: no classes, no frames.
  public let main: [Measure]

  /// The measures that `counts`, summed over a corpus, allow.
  ///
  /// One whose denominator is nowhere above 0 is left out; so is a class without a hit in any article.
  /// Classes of which the names come to the same get a number, in the order of the names.
  ///
  /// - Parameters:
  ///   - counts: The counts.
  ///   - style: The figures of style that are compared.
  public init(_ counts: ArticleCounts, style: [StyleChoice] = []) {
    let names = counts.values.keys.sorted()
    let isMade = { (measure: Measure) in measure.denominators.contains { counts[$0] > 0 } }
    let classes =
      names.compactMap(Self.loadedClass) + names.compactMap(Self.stance)
      + names.compactMap(Self.category) + names.compactMap(Self.frame)
      + names.compactMap(Self.axis)
      + style.map { Measure.mean($0.measure, $0.meaning, .signed) }
    main = Self.fixed.filter(isMade)
    measures = main + MeasureNames.distinct(classes.filter(isMade), from: Self.fixed)
  }

  // MARK: Fixed

  private static let voices = ["all", "author", "quoted", "reported", "title"]

  private static let fixed =
    voices.map { part in
      Measure(
        "tone_\(part)", "mean tone of the sentences with a hit in \(Measure.partName(part)), −1…1",
        .signed, numerator: "tone_sum:\(part)", numeratorUnit: 0.000_001,
        denominators: ["tone_sentences:\(part)"])
    }
    + voices.map { part in
      Measure(
        "net_tone_\(part)", "summed valence per word of \(Measure.partName(part))", .signed,
        unit: "valence per word", numerator: "tone_net:\(part)", numeratorUnit: 0.001,
        denominators: [Measure.words(part)])
    }
    + voices.map { part in
      Measure.rate("loaded_\(part)_hits", "loaded terms", "loaded:\(part)", in: part)
    } + sources + agency + headline

  private static let sources = [
    Measure.share("quoted_share", "quoted words / words", "quoted_words", of: "words"),
    Measure.share(
      "reported_share", "words of indirect speech / words", "reported_words", of: "words"),
    Measure.share(
      "unnamed_share", "attributions to people without names / those to anybody",
      "unnamed", of: "named", "unnamed"),
    Measure.share(
      "unstated_share", "attributions that name no source / attributions", "unstated", of: "quotes"),
    Measure.share(
      "unknown_share", "attributions that Slant could not resolve / attributions", "unknown",
      of: "quotes"),
    Measure(
      "confidence", "mean confidence in the attributions, 0…1", .proportion,
      numerator: "confidence_percent",
      numeratorUnit: 0.01, denominators: ["quotes"]),
    Measure.share(
      "endorsed_loaded_share",
      "attributions with an endorsing cue and loaded content / attributions",
      "endorsed_loaded", of: "quotes"),
    Measure.mean(
      "source_effective", "effective number of sources of an article, e^H", .amount, unit: "sources"
    ),
    Measure.mean(
      "source_largest_share", "share of the quoted words of the largest source", .proportion),
  ]

  private static let agency = ["all", "author"].flatMap { part in
    let end = part == "all" ? "" : "_author"
    let place = Measure.partName(part)
    return [
      Measure.share(
        "kill_without_agent_share\(end)",
        "clauses of killing that name no killer / those that name the killed, in \(place)",
        "kill_without_agent:\(part)", of: "kill:\(part)"),
      Measure.share(
        "harm_without_agent_share\(end)",
        "clauses of harm that name nobody who does it / those that name who suffers, in \(place)",
        "harm_without_agent:\(part)", of: "harm:\(part)"),
    ]
  }

  private static let headline = [
    Measure.mean(
      "headline_tone_difference", "tone of the headline less that of the text, −2…2", .signed),
    Measure.mean(
      "headline_loaded_difference", "loaded terms per 1,000 words, headline less text", .signed,
      unit: "hits per 1,000 words", required: "loaded:title"),
    Measure.mean(
      "headline_policy_overlap", "policy frames that headline and text share, 0…1", .proportion),
    Measure.mean(
      "headline_generic_overlap", "generic frames that headline and text share, 0…1", .proportion),
    Measure.mean(
      "headline_drops_hedge", "share of headlines that leave out the hedge of what they rest on",
      .share),
    Measure.mean(
      "headline_names_leading", "share of headlines that name the one of whom the text speaks most",
      .share),
  ]
}

// MARK: By class

extension MeasureCatalogue {
  /// Scare quotes hold too few words for a rate by class.
  private static func isLongEnough(_ part: String) -> Bool { part != "scare" }

  private static func loadedClass(_ name: String) -> Measure? {
    guard let parts = MeasureClass.parts(of: name, "loaded", count: 2), isLongEnough(parts[0])
    else {
      return nil
    }
    return .rate(
      "loaded_\(parts[0])_\(ColumnName.of(parts[1]))_hits", "\(parts[1]) terms", name, in: parts[0])
  }

  private static func stance(_ name: String) -> Measure? {
    MeasureClass.parts(of: name, "stance", count: 1).map {
      .share(
        "\($0[0])_cue_share", "attributions with a cue that is \($0[0]) / attributions", name,
        of: "quotes")
    }
  }

  /// Headlines are too short for a rate.
  private static func category(_ name: String) -> Measure? {
    guard let parts = MeasureClass.parts(of: name, "category", count: 3), isLongEnough(parts[0]),
      parts[0] != "title"
    else { return nil }
    let stem = parts[1] == parts[2] ? [parts[1]] : [parts[1], parts[2]]
    return .rate(
      (stem + [parts[0]]).map(ColumnName.of).joined(separator: "_"),
      "hits of \(stem.joined(separator: " "))", name, in: parts[0])
  }

  private static func frame(_ name: String) -> Measure? {
    guard let parts = MeasureClass.parts(of: name, "frame", count: 3) else { return nil }
    let builtIn = ["policy", "generic"].contains(parts[1])
    let stem = (["frame"] + (builtIn ? [] : [parts[1]]) + [parts[2]]).map(ColumnName.of)
      .joined(separator: "_")
    return Measure(
      parts[0] == "all" ? stem : "\(stem)_\(parts[0])",
      "mean share of the frame \(parts[2]) among those of the set \(parts[1]) in "
        + Measure.partName(parts[0]), .proportion,
      numerator: name, numeratorUnit: 0.000_001, denominators: ["framed:\(parts[0]):\(parts[1])"])
  }

  private static func axis(_ name: String) -> Measure? {
    MeasureClass.parts(of: name, "axis_net", count: 2).map { parts in
      Measure(
        "axis_\(ColumnName.of(parts[1]))_bias_\(parts[0])",
        "bias on the axis \(parts[1]) in \(Measure.partName(parts[0])), −1…1", .signed,
        numerator: name,
        denominators: ["axis_hits:\(parts[0]):\(parts[1])"])
    }
  }
}
