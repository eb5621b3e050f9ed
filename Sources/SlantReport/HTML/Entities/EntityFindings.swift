internal import SlantComparison

/// Says of an entity or group where it occurs, in which tone, and what it is given to say.
struct EntityFindings {
  private let tally: SubjectTally
  private let report: ReportContext
  private let index: SubjectIndex
  private let sums: BalanceSums

  /// Prepares the sentences of a subject.
  init(_ tally: SubjectTally, _ report: ReportContext, _ index: SubjectIndex) {
    self.tally = tally
    self.report = report
    self.index = index
    sums = tally.sums()
  }

  /// The sentences.
  var sentences: [RichText] { [presence, tone, speech] }

  private var presence: RichText {
    let articles = DisplayNumber.count(index.counts().articles, "article")
    var text = tally.subject.isGroup ? "Members of the group are" : "\(tally.name) is"
    text += " mentioned or quoted in \(DisplayNumber.integer(sums.articles)) of \(articles), with "
    text += DisplayNumber.count(sums.mentions, "mention")
    if sums.titleMentions > 0 {
      text += " and \(DisplayNumber.integer(sums.titleMentions)) in headlines"
    }
    return RichText(text + ".")
  }

  private var tone: RichText {
    guard let words = ToneMarks(sums).words else {
      return "No sentence that bears on the name carries a tone."
    }
    let spread = MeasureSpread(
      of: "entity_tone_author", subject: tally.subject.measured, in: report)
    var text = "The tone of the sentences that bear on the name is \(words)."
    if let spread, spread.isComparison { text += " The author’s tone goes \(spread.words)." }
    return RichText(text)
  }

  private var speech: RichText {
    guard sums.speech.attributions > 0 else { return "Nothing is quoted." }
    let words = sums.speech.quotedWordsMilli
    let share = DisplayNumber.percent(words, of: index.counts().quotedWords * 1000)
    var text = " \(DisplayNumber.count(sums.speech.attributions, "time")); "
    text += "\(DisplayNumber.words(words)) quoted words are \(share) of all; first to speak in "
    text += "\(DisplayNumber.count(sums.firstWords, "article")) and last to speak in "
    text += "\(DisplayNumber.integer(sums.lastWords))."
    return .link("Quoted", to: Chapter.voices.file + "#balance") + RichText(text)
  }
}
