internal import SlantAnalysis

/// The sections beneath the text of an article: tables, and the sum behind each score.
struct ArticleSections {
  /// A part of a section that stays on one page.
  struct Piece {
    let section: ArticleSection
    let html: String
  }

  private let notes: MarkNotes
  private var analysis: ArticleAnalysis { notes.analysis }

  /// Prepares the sections of an article.
  init(_ notes: MarkNotes) { self.notes = notes }

  /// The pieces in the order of the page.
  func pieces() throws -> [Piece] {
    try ArticleSection.allCases.flatMap { section in
      try values(section).enumerated().map { index, values in
        let frame: [String: Any] = [
          "anchor": section.rawValue, "heading": heading(section), "is-first": index == 0,
          "body": try Templates.render(section.template, values),
        ]
        return Piece(section: section, html: try Templates.render("section", frame))
      }
    }
  }

  /// What the templates ask of a section; long ones are several.
  private func values(_ section: ArticleSection) -> [[String: Any]] {
    switch section {
    case .speakers: [speakers]
    case .headline: [HeadlineRows(analysis).values()]
    case .layout: [LayoutRows(analysis).values()]
    case .sums: ScoreSums(analysis, classes: notes.classes).blocks().map { ["sums": $0] }
    case .frames: [FrameRows(analysis).values().merging(AxisRows.values(analysis)) { $1 }]
    case .counts: [CountRows(analysis).values()]
    case .agency: AgencyRows.values(analysis)
    case .style: [StyleRows(analysis).values()]
    case .entities: [entities]
    }
  }

  private var speakers: [String: Any] {
    let rows = SpeakerRows(notes).values()
    return [
      "speakers": Array(rows.prefix(SpeakerRows.limit)), "has-speakers": !rows.isEmpty,
      "more-speakers": rows.count > SpeakerRows.limit,
      "quoted-words": DisplayNumber.integer(analysis.balance.quotedWords),
    ]
  }

  private var entities: [String: Any] {
    [
      "entities": EntityRows.values(analysis), "has-entities": !analysis.entities.isEmpty,
      "more-entities": analysis.entities.count > EntityRows.limit,
    ]
  }

  private func heading(_ section: ArticleSection) -> String {
    switch section {
    case .speakers: "Who speaks"
    case .headline: "Headline against body"
    case .layout: "Where in the story"
    case .sums: "The sum behind each score"
    case .frames: "What the story is about"
    case .counts: "Certainty, morals and names"
    case .agency: "Who harms whom"
    case .style: "Style"
    case .entities: "Who is spoken of"
    }
  }
}

extension ArticleSection {
  /// The name of the template of its body.
  fileprivate var template: String {
    switch self {
    case .speakers: "speakers"
    case .headline: "headline"
    case .layout: "layout"
    case .sums: "sums"
    case .frames: "frames-and-axes"
    case .counts: "counts"
    case .agency: "agency"
    case .style: "style"
    case .entities: "entities"
    }
  }
}
