internal import SlantAnalysis
internal import SlantText

/// The marks of an article's text and of its title.
struct ArticleMarks {
  private let notes: MarkNotes
  private let voices: VoiceRuns

  /// Prepares the marks of an article.
  init(_ notes: MarkNotes, voices: VoiceRuns) {
    self.notes = notes
    self.voices = voices
  }

  /// The marks of the text.
  func body() -> [Mark] {
    boilerplate() + voiceMarks() + notes.analysis.attributions.flatMap(attribution)
      + terms(inTitle: false)
  }

  /// The marks of the title given apart.
  func title() -> [Mark] { terms(inTitle: true) }

  /// The anchor of a hit by its position in `ArticleAnalysis.terms`.
  static func anchor(ofTerm index: Int) -> String { "t\(index)" }

  /// The anchor of an attribution: its cue, or the paragraph of its content where it has none.
  static func anchor(of attribution: Attribution, in text: IndexedText) -> String {
    if attribution.cue != nil { return anchor(ofCue: attribution.id) }
    let start = attribution.content.first?.start ?? 0
    let paragraph = text.paragraphs.partitioningIndex { $0.span.end > start }
    return ArticleText.anchor(ofParagraph: min(paragraph, max(0, text.paragraphs.count - 1)))
  }

  private static func anchor(ofCue attribution: Int) -> String { "a\(attribution)" }

  private func boilerplate() -> [Mark] {
    notes.analysis.boilerplate.map {
      Mark(
        span: $0,
        layer: .boilerplate,
        style: "boilerplate",
        note: "Boilerplate: not part of the story, left out of every score."
      )
    }
  }

  private func voiceMarks() -> [Mark] {
    voices.runs.compactMap { run in
      guard run.voice != .author, run.words > 0 || run.voice == .scare,
        let span = notes.analysis.body.span(run.tokens)
      else { return nil }
      return Mark(
        span: span,
        layer: .voice,
        style: "v-\(run.voice.rawValue)",
        note: notes.note(run)
      )
    }
  }

  private func attribution(_ attribution: Attribution) -> [Mark] {
    var marks = attribution.cues.enumerated().map { index, cue in
      Mark(
        span: cue,
        layer: .cue,
        style: "cue",
        note: notes.cueNote(attribution),
        anchor: index == 0 ? Self.anchor(ofCue: attribution.id) : nil
      )
    }
    if let source = attribution.source {
      marks.append(
        Mark(span: source, layer: .source, style: "source", note: notes.sourceNote(attribution))
      )
    }
    return marks
  }

  /// The loaded words and those with a tone.
  ///
  /// Where several have the same words, one mark tells of all, a loaded one if there is one; the others are
  /// anchors around it.
  private func terms(inTitle: Bool) -> [Mark] {
    let terms = notes.analysis.terms
    let indices = terms.indices.filter {
      terms[$0].isInTitle == inTitle && terms[$0].isMarked
    }
    let bySpan = Dictionary(grouping: indices) { terms[$0].span }
    var anchors: [Mark] = []
    var marks: [Mark] = []
    for index in indices {
      let same = bySpan[terms[index].span] ?? [index]
      let first = same.first { terms[$0].kind == .loaded } ?? same[0]
      if index == first {
        marks.append(term(first, others: same.filter { $0 != first }))
      } else {
        anchors.append(anchor(index))
      }
    }
    return anchors + marks
  }

  private func anchor(_ index: Int) -> Mark {
    Mark(
      span: notes.analysis.terms[index].span, layer: .term, style: "also", note: "",
      anchor: Self.anchor(ofTerm: index))
  }

  private func term(_ index: Int, others: [Int]) -> Mark {
    let hit = notes.analysis.terms[index]
    let texts = ([index] + others).map { notes.note(notes.analysis.terms[$0]) }
    let note = texts.joined(separator: "\n• ")
    let anchor = Self.anchor(ofTerm: index)
    guard hit.kind == .loaded else {
      let style = hit.value < 0 ? "sentiment minus" : "sentiment plus"
      return Mark(span: hit.span, layer: .term, style: style, note: note, anchor: anchor)
    }
    let look = notes.classes.look(of: hit.termClass)
    return Mark(
      span: hit.span,
      layer: .term,
      style: "loaded \(look.style)",
      note: note,
      anchor: anchor,
      letter: look.letter
    )
  }
}

extension TermHit {
  /// Whether it is marked in the text; names and categories are many, and stand in tables alone.
  fileprivate var isMarked: Bool { kind == .loaded || kind == .tone }
}
