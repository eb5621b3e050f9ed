internal import SlantAnalysis
internal import SlantComparison

/// What the articles are made to be about: the frames of each outlet, and the user's axes.
struct FramesPage {
  private let charts: GroupCharts
  private let frames: [ClassMeasures.Family]
  private let axes: [ClassMeasures.Entry]
  private let others: [ReportPage]
  private var group: GroupWords { charts.report.group }

  /// Prepares the page; `others` are the further pages of the chapter.
  init(_ charts: GroupCharts, _ classes: ClassMeasures, others: [ReportPage]) {
    self.charts = charts
    self.others = others
    frames = classes.frames
    axes = classes.axes
  }

  /// The page.
  func page() -> ReportPage {
    ReportPage(
      chapter: .framing, file: FramingPages.Part.frames.file, title: FramingPages.Part.frames.title,
      kicker: .link("Media framing report", to: Chapter.overview.file),
      findings: frames.isEmpty
        ? ["No article has cues enough to tell its frames."]
        : frames.prefix(1).map { FamilySentence(charts, $0).largest(what: what($0.name)) }
          + [FamilySentence(charts, frames.flatMap(\.entries)).differences],
      limits: [
        "Frames are found by their cues, words and phrases of a list: what an article says without them is "
          + "not seen.",
        "A frame follows from the subject, too: more of a frame in one of two \(group.plural) may be a "
          + "choice of topics.",
      ],
      sections: [ways] + frames.map(section) + [axis].compactMap(\.self))
  }

  private var ways: PageSection {
    PageSection(
      id: "ways", heading: "In this chapter",
      blocks: [
        .cards(
          others.map {
            PageCard(title: $0.title, says: $0.findings.first?.plain ?? "", path: $0.file)
          })
      ])
  }

  private func what(_ set: String) -> String {
    switch set {
    case Frame.policy: "frames of policy news"
    case Frame.generic: "generic frames"
    default: "frames of \(Shortening.text(set, to: 60))"
    }
  }

  private func section(_ family: ClassMeasures.Family) -> PageSection {
    let what = what(family.name)
    let isBuiltIn = [Frame.policy, Frame.generic].contains(family.name)
    let number = frames.firstIndex { $0.name == family.name } ?? 0
    let text =
      "The part of each frame among the \(what) of an article, by the weight of its cues, and the mean of "
      + "these parts over the articles that have cues enough: "
      + DisplayNumber.count(articles(family), "article") + "."
    return PageSection(
      id: isBuiltIn ? family.name : "frames-\(number + 1)",
      heading: Sentences.capitalised(what),
      blocks: [.text(RichText(text))]
        + ProfilePanels(charts, family.entries, unit: "mean part in the \(what) of an article, %")
        .blocks("The \(what), all voices."),
      isEssential: family.name == Frame.policy)
  }

  private func articles(_ family: ClassMeasures.Family) -> Int {
    family.entries.first.map {
      charts.report.comparison.estimates(of: $0.measure.name).reduce(0) {
        $0 + $1.articlesWithFigure
      }
    } ?? 0
  }

  private var axis: PageSection? {
    let shown = axes.map { entry in
      let poles = charts.report.glosses.classes(of: entry.name)
      return ShownMeasure(
        name: entry.measure.name, title: entry.name,
        unit: "bias, −1 to +1, in all voices",
        gloss: poles.count == 2
          ? "−1: all its words are of “\(Shortening.text(poles[0], to: 60))”; +1: all are of "
            + "“\(Shortening.text(poles[1], to: 60))”."
          : "−1 and +1: all its words are of one pole.")
    }
    return charts.section(MeasurePart(id: "axes", heading: "Your axes", measures: shown))
  }
}
