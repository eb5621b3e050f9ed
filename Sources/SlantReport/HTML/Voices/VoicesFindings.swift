internal import SlantAnalysis
internal import SlantComparison

/// Says who is quoted, how outlets differ in that, and what to distrust.
struct VoicesFindings {
  private let report: ReportContext
  private let index: SubjectIndex

  /// Prepares the sentences of a report.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.report = report
    self.index = index
  }

  private var total: ArticleCounts { index.counts() }

  /// What was found.
  func sentences() -> [RichText] {
    guard total.quotes > 0 else {
      return [
        RichText(
          "Nobody is quoted: Slant found no attribution of speech in "
            + DisplayNumber.count(total.articles, "article") + ".")
      ]
    }
    return [first, unnamed, stance, tests].compactMap(\.self)
  }

  /// What the reader should not take from the page.
  func limits() -> [RichText] {
    guard total.quotes > 0 else { return [] }
    return [
      unknown,
      "Being quoted more is not being favoured: what is said, and how it is introduced, counts too.",
      "Slant takes a lone surname for a known person only where the article or the list of entities says "
        + "so; some speakers stand in the table under two names.",
    ]
  }

  // MARK: Who is quoted

  private var first: RichText? {
    let speakers = index.speakers(index.entities).filter { $0.quotedMilli() > 0 }
    guard let most = speakers.first else {
      return RichText(
        "No speaker with a name is quoted in marks; \(DisplayNumber.count(total.quotes, "quote")) of "
          + "others or without marks were found.")
    }
    var text: RichText = "Quoted most is " + index.link(most.subject)
    text =
      text
      + RichText(
        ", with \(share(most)) of \(DisplayNumber.count(total.quotedWords, "quoted word"))"
          + spread("entity_quoted_words_share", most.subject.measured))
    let next = speakers.dropFirst().prefix(2).map {
      index.link($0.subject) + RichText(" (\(share($0)))")
    }
    guard !next.isEmpty else { return text + "." }
    return text + (next.count == 1 ? ". Next comes " : ". Next come ")
      + .joined(next, separator: " and ") + "."
  }

  private func share(_ tally: SubjectTally) -> String {
    DisplayNumber.percent(tally.quotedMilli(), of: total.quotedWords * 1000)
  }

  /// `, from 3% in A to 9% in B; …`; empty with one outlet.
  private func spread(_ measure: String, _ subject: String = "") -> String {
    MeasureSpread(of: measure, subject: subject, in: report)
      .flatMap { $0.isComparison ? ", " + $0.words : nil } ?? ""
  }

  private var unnamed: RichText? {
    let people = total.named + total.unnamed
    guard people > 0 else { return nil }
    return RichText(
      "\(DisplayNumber.percent(total.unnamed, of: people)) of the quotes with a known source "
        + "(\(DisplayNumber.integer(total.unnamed)) of \(DisplayNumber.integer(people))) come from people "
        + "without names" + spread("unnamed_share") + ".")
  }

  private var stance: RichText? {
    let count = total["stance:\(Stance.distancing.rawValue)"]
    guard count > 0 else { return nil }
    return RichText(
      "Words such as “claimed”, which keep what is said at arm’s length, introduce "
        + "\(DisplayNumber.percent(count, of: total.quotes)) of the quotes"
        + spread("distancing_cue_share") + ".")
  }

  // MARK: What can be told apart

  /// Measures of who speaks and how, without those that tell how well Slant could read.
  private static func isOfVoices(_ measure: Measure) -> Bool {
    switch measure.family {
    case .measures:
      [
        "quoted_share", "reported_share", "unnamed_share", "unstated_share",
        "endorsed_loaded_share",
        "source_effective", "source_largest_share",
      ].contains(measure.name) || measure.name.hasSuffix("_cue_share")
    case .entities: measure.name == "entity_quoted_words_share"
    case .naming, .words: false
    }
  }

  private var tests: RichText? {
    guard index.outlets.count > 1 else { return nil }
    let tested = report.results.comparison.contrasts.filter {
      $0.pairing == .all && Self.isOfVoices($0.measure)
    }.compactMap(\.correctedP)
    guard !tested.isEmpty else {
      return RichText(
        "There are too few articles to test whether \(report.group.plural) differ in whom they quote."
      )
    }
    let found = tested.count { $0 <= ComparisonFindings.significance }
    let same = DisplayNumber.integer(tested.count - found)
    return RichText(
      "\(found == 0 ? "None" : DisplayNumber.integer(found)) of "
        + "\(DisplayNumber.count(tested.count, "test")) of who is quoted and how "
        + "\(found == 1 ? "finds" : "find") a difference between two \(report.group.plural) "
        + "(\(DisplayNumber.correctedThreshold)); in \(found == 0 ? "all" : same) no difference can be detected, which is no "
        + "proof that there is none.")
  }

  private var unknown: RichText {
    RichText(
      "For \(DisplayNumber.percent(total.unknown, of: total.quotes)) of the quotes "
        + "(\(DisplayNumber.integer(total.unknown)) of \(DisplayNumber.integer(total.quotes))) Slant could "
        + "not tell who speaks" + (total.unknown > 0 ? spread("unknown_share") : "")
        + ". They stay in what shares are taken of.")
  }
}
