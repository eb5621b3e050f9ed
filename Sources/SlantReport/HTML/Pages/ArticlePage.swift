internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus
internal import SlantText

/// The page of one article: the text with its marks, and beneath it the sum behind each score.
struct ArticlePage {
  private let article: Article
  private let analysis: ArticleAnalysis
  private let notes: MarkNotes
  private let voices: VoiceRuns

  /// Prepares the page of `article`.
  init(_ article: AnalyzedArticle, classes: TermClasses, entries: EntryIndex) {
    self.article = article.article
    analysis = article.analysis
    notes = MarkNotes(analysis: article.analysis, classes: classes, entries: entries)
    voices = VoiceRuns(article.analysis)
  }

  /// The page.
  func html(version: String) throws -> String {
    let body = try Templates.render("article", values())
    return try Page(title: heading, folder: "../", version: version, chapter: .articles).html(
      body: body)
  }

  /// The title given apart, or the headline within the text, or the id.
  var heading: String {
    if let title = article.title, !title.isEmpty { return title }
    let headline = analysis.sentences.first { $0.zone == .title }
    return headline.map { notes.plain($0.span) } ?? article.id
  }

  private func values() -> [String: Any] {
    let text = ArticleText(notes, ArticleMarks(notes, voices: voices))
    var values = metadata()
    values["headline"] = text.title() ?? Escaping.html(heading)
    values["paragraphs"] = text.paragraphs()
    values["findings"] = ArticleFindings(analysis).sentences()
    values["bar"] = VoiceBar(voices.runs).svg(label: "Voices in the order of the text: " + shares)
    values["shares"] = shareRows
    values["legend"] = legend
    values["sums"] = ScoreSums(analysis, classes: notes.classes).values()
    values.merge(CountRows(analysis).values()) { $1 }
    values.merge(FrameRows(analysis).values()) { $1 }
    values.merge(AxisRows.values(analysis)) { $1 }
    values.merge(AgencyRows.values(analysis)) { $1 }
    values.merge(StyleRows(analysis).values()) { $1 }
    values.merge(HeadlineRows(analysis).values()) { $1 }
    values.merge(LayoutRows(analysis).values()) { $1 }
    let speakers = SpeakerRows(notes).values()
    values["speakers"] = speakers
    values["has-speakers"] = !speakers.isEmpty
    values["quoted-words"] = DisplayNumber.integer(analysis.balance.quotedWords)
    values["entities"] = EntityRows.values(analysis)
    values["has-entities"] = !analysis.entities.isEmpty
    values["more-entities"] = analysis.entities.count > EntityRows.limit
    return values
  }

  /// What is absent is an empty list, which a template's section leaves out.
  private func metadata() -> [String: Any] {
    [
      "origin": article.origin.isEmpty ? article.id : article.origin,
      "outlet": article.outlet ?? "Outlet not given",
      "date": [article.date].compactMap(\.self),
      "author": [article.author].compactMap(\.self),
      "url": [Escaping.webAddress(article.url)].compactMap(\.self),
    ]
  }

  /// The voices that occur, by share.
  private var shareRows: [[String: Any]] {
    Voice.allCases.map { voice in
      [
        "voice": voice.rawValue,
        "share": DisplayNumber.percent(analysis.wordsByVoice[voice], of: analysis.words),
        "words": DisplayNumber.count(analysis.wordsByVoice[voice], "word"),
      ]
    }
  }

  private var shares: String {
    Voice.allCases.map {
      "\($0.rawValue) \(DisplayNumber.percent(analysis.wordsByVoice[$0], of: analysis.words))"
    }.joined(separator: ", ")
  }

  /// The classes of loaded terms that occur.
  private var legend: [[String: Any]] {
    let present = Set(analysis.terms.filter { $0.kind == .loaded }.map(\.termClass))
    return notes.classes.looks.filter { present.contains($0.id) }.map { look in
      [
        "letter": look.letter, "style": look.style, "name": look.name, "meaning": look.meaning,
      ]
    }
  }
}
