internal import SlantAnalysis
internal import SlantComparison

/// Says who is spoken of, in which tone, and what can be told apart.
struct EntitiesFindings {
  /// A tone on fewer sentences is not named.
  private static let fewestSentences = 10

  private let report: ReportContext
  private let index: SubjectIndex

  /// Prepares the sentences of a report.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.report = report
    self.index = index
  }

  /// What was found.
  func sentences() -> [RichText] {
    guard !index.entities.isEmpty else {
      return [
        RichText(
          "Nobody with a name is spoken of in "
            + DisplayNumber.count(index.counts().articles, "article") + ".")
      ]
    }
    return [first, tones, gap, tests].compactMap(\.self)
  }

  /// What the reader should not take from the page.
  func limits() -> [RichText] {
    index.entities.isEmpty
      ? []
      : [
        "The tone is that of the words around a name: bad news of somebody counts as much as blame.",
        "Entities are one by their full names. Slant joins no two by surname across articles, and takes some "
          + "names for others; the words behind each number stand in the articles.",
      ]
  }

  private var first: RichText? {
    let most = index.entities.prefix(3).map {
      index.link($0.subject) + RichText(" (\(DisplayNumber.integer($0.articles)))")
    }
    guard let last = most.last else { return nil }
    let list =
      most.count == 1
      ? last : .joined(Array(most.dropLast()), separator: ", ") + " and " + last
    return RichText(
      "Of \(DisplayNumber.count(index.counts().articles, "article")), most speak of ") + list + "."
  }

  // MARK: Tone

  private struct Tone {
    let tally: SubjectTally
    let score: Double
    let sentences: Int
  }

  /// Those of the chart with enough sentences of the author, the most negative first.
  private var authorTones: [Tone] {
    index.listed.prefix(EntitiesPages.chartLimit).compactMap { tally in
      let tone = tally.sums().toneTowards.author
      guard let score = tone.score, tone.sentences >= Self.fewestSentences else { return nil }
      return Tone(tally: tally, score: score, sentences: tone.sentences)
    }.sorted { ($0.score, $0.tally.name) < ($1.score, $1.tally.name) }
  }

  private var tones: RichText? {
    guard let lowest = authorTones.first, let highest = authorTones.last else {
      return "In too few sentences do authors speak of anybody with a tone to say more."
    }
    guard authorTones.count > 1 else { return nil }
    return RichText("In the authors’ own voice the tone towards these is lowest for ")
      + text(lowest)
      + " and highest for " + text(highest) + "."
  }

  /// Of whom authors and those they quote speak most differently.
  private var gap: RichText? {
    let gaps = index.listed.prefix(EntitiesPages.chartLimit).compactMap { tally in
      let tone = tally.sums().toneTowards
      guard let author = tone.author.score, let quoted = tone.quoted.score,
        min(tone.author.sentences, tone.quoted.sentences) >= Self.fewestSentences
      else { return nil as (tally: SubjectTally, author: Double, quoted: Double)? }
      return (tally, author, quoted)
    }
    let widest = gaps.min {
      (-abs($0.author - $0.quoted), $0.tally.name) < (-abs($1.author - $1.quoted), $1.tally.name)
    }
    guard let widest, gaps.count > 1 else { return nil }
    return RichText("Authors and those they quote are furthest apart on ")
      + index.link(widest.tally.subject)
      + RichText(
        ": \(DisplayNumber.signed(widest.author)) in the author’s voice, "
          + "\(DisplayNumber.signed(widest.quoted)) in quotation marks.")
  }

  private func text(_ tone: Tone) -> RichText {
    index.link(tone.tally.subject)
      + RichText(
        " (\(DisplayNumber.signed(tone.score)), \(DisplayNumber.count(tone.sentences, "sentence")))"
      )
  }

  // MARK: What can be told apart

  private var tests: RichText? {
    guard index.outlets.count > 1 else { return nil }
    let contrasts = report.results.comparison.contrasts.filter {
      $0.pairing == .all && $0.measure.name == "entity_tone_author" && $0.correctedP != nil
    }
    guard !contrasts.isEmpty else {
      return RichText(
        "No entity has enough articles in two \(report.group.plural) to test whether they speak of it in "
          + "another tone.")
    }
    let found = contrasts.filter { ($0.correctedP ?? 1) <= ComparisonFindings.significance }
    var seen: Set<String> = []
    let names = found.map(\.measure.subjectName).filter { seen.insert($0).inserted }.prefix(3)
      .map { Shortening.text($0, to: 80) }.joined(separator: ", ")
    return RichText(
      "\(found.isEmpty ? "None" : DisplayNumber.integer(found.count)) of "
        + "\(DisplayNumber.count(contrasts.count, "test")) of the author’s tone towards somebody "
        + "\(found.count == 1 ? "finds" : "find") a difference between two \(report.group.plural) "
        + "(\(DisplayNumber.correctedThreshold))\(names.isEmpty ? "" : ": " + names); "
        + "no difference detected is no proof that there is none.")
  }
}
