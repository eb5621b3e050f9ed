internal import SlantAnalysis
internal import SlantText

/// What stands above the text of an article: where it comes from, what was found, and the key to the marks.
struct ArticleHead {
  private let facts: ArticleFacts
  private let notes: MarkNotes
  private let voices: VoiceRuns
  private let title: String?
  private var analysis: ArticleAnalysis { notes.analysis }

  /// Prepares the head of an article; `title` is HTML.
  init(_ facts: ArticleFacts, _ notes: MarkNotes, _ voices: VoiceRuns, title: String?) {
    self.facts = facts
    self.notes = notes
    self.voices = voices
    self.title = title
  }

  /// What the template asks.
  func values(name: String) -> [String: Any] {
    var values = facts.values()
    values["headline"] = title ?? Escaping.html(facts.heading)
    values["findings"] = ArticleFindings(analysis).sentences()
    values["bar"] = VoiceBar(voices.runs).svg(label: "Voices in the order of the text: " + shares)
    values["shares"] = shareRows
    values["legend"] = legend
    values["check"] = CheckPage.file(name, part: 1)
    return values
  }

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
