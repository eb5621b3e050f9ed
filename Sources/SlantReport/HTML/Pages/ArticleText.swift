internal import SlantAnalysis
internal import SlantText

/// The text of an article in paragraphs, with its marks and with the speakers in the margin.
struct ArticleText {
  private let notes: MarkNotes
  private let marks: ArticleMarks

  /// Prepares the text of an article.
  init(_ notes: MarkNotes, _ marks: ArticleMarks) {
    self.notes = notes
    self.marks = marks
  }

  /// The title given apart with its marks; `nil` where there is none.
  func title() -> String? {
    guard let title = notes.analysis.title, !title.bytes.isEmpty else { return nil }
    let whole = TextSpan(0, title.bytes.count)
    return MarkWriter.blocks([whole], of: title.bytes, marks: marks.title()).first
  }

  /// The paragraphs, numbered from 1.
  func paragraphs() -> [[String: Any]] {
    let body = notes.analysis.body
    let spans = body.paragraphs.map(\.span)
    let blocks = MarkWriter.blocks(spans, of: body.bytes, marks: marks.body())
    let margins = margins(count: spans.count)
    return blocks.enumerated().map { index, html in
      [
        "number": index + 1, "anchor": Self.anchor(ofParagraph: index), "html": html,
        "speakers": margins[index],
      ]
    }
  }

  /// The anchor of the paragraph `index`, from 0.
  static func anchor(ofParagraph index: Int) -> String { "p\(index + 1)" }

  /// Who begins to speak in each paragraph.
  private func margins(count: Int) -> [[[String: Any]]] {
    var margins = [[[String: Any]]](repeating: [], count: count)
    for attribution in notes.analysis.attributions {
      guard let paragraph = paragraph(of: attribution), margins.indices.contains(paragraph) else {
        continue
      }
      margins[paragraph].append(
        [
          "name": notes.speaker(of: attribution),
          "cue": attribution.cueTerm ?? "no cue",
          "stance": attribution.stance.coloured,
          "form": attribution.form.rawValue,
          "negated": attribution.isNegated,
          "anchor": attribution.cue == nil
            ? Self.anchor(ofParagraph: paragraph)
            : ArticleMarks.anchor(ofAttribution: attribution.id),
        ])
    }
    return margins
  }

  private func paragraph(of attribution: Attribution) -> Int? {
    let body = notes.analysis.body
    guard let token = attribution.contentTokens.first?.lowerBound, token < body.tokens.count else {
      return nil
    }
    return body.sentences[body.sentence(of: token)].paragraph
  }
}

extension Stance {
  /// The stance where it is not neutral; a list, as a template's section takes it.
  var coloured: [String] { self == .neutral ? [] : [rawValue] }
}
