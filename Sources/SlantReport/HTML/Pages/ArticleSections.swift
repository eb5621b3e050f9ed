/// The sections beneath the text of an article: tables, and the sum behind each score.
struct ArticleSections {
  /// A part of a section that stays on one page.
  struct Piece {
    let section: ArticleSection
    let html: String
  }

  private let notes: MarkNotes

  /// Prepares the sections of an article.
  init(_ notes: MarkNotes) { self.notes = notes }

  /// The pieces in the order of the page.
  func pieces() -> [Piece] {
    ArticleSection.allCases.flatMap { section in
      bodies(of: section).enumerated().map { index, body in
        Piece(section: section, html: framed(body, section, isFirst: index == 0).html)
      }
    }
  }

  /// What stands in a section; long ones are several.
  private func bodies(of section: ArticleSection) -> [Fragment] {
    let analysis = notes.analysis
    return switch section {
    case .speakers: [SpeakerRows(notes).html]
    case .headline: [HeadlineRows(analysis).html]
    case .layout: [LayoutRows(analysis).html]
    case .sums: ScoreSums(analysis, classes: notes.classes).pieces.map { "\($0.map(\.html))" }
    case .frames: [FrameRows(analysis).html + AxisRows(analysis).html]
    case .counts: [CountRows(analysis).html]
    case .agency: AgencyRows(analysis).tables
    case .style: [StyleRows(analysis).html]
    case .entities: [EntityRows(analysis).html]
    }
  }

  private func framed(_ body: Fragment, _ section: ArticleSection, isFirst: Bool) -> Fragment {
    let (id, heading) = (section.rawValue, heading(section))
    return isFirst
      ? """
      <section>
      <h2 id="\(id)">\(heading)</h2>
      \(body)
      </section>
      """
      : """
      <section>
      <h2>\(heading), continued</h2>
      \(body)
      </section>
      """
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
