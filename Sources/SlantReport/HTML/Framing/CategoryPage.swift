internal import SlantComparison

/// The words of right and wrong, those of certainty, and those of the user's own lists, by outlet.
struct CategoryPage {
  private let charts: GroupCharts
  private let families: [ClassMeasures.Family]

  /// Prepares the page.
  init(_ charts: GroupCharts, _ classes: ClassMeasures) {
    self.charts = charts
    families = classes.categories
  }

  private static let known = ["morals", "certainty"]

  /// Morals first, then certainty, then the user's own.
  private var ordered: [ClassMeasures.Family] {
    Self.known.compactMap { name in families.first { $0.name == name } }
      + families.filter { !Self.known.contains($0.name) }
  }

  /// The page.
  func page() -> ReportPage {
    ReportPage(
      chapter: .framing, file: FramingPages.Part.morals.file, title: FramingPages.Part.morals.title,
      kicker: FramingPages.kicker,
      findings: families.isEmpty
        ? ["No word of right and wrong or of certainty was found in the authors’ own voice."]
        : ordered.prefix(1).map { FamilySentence(charts, $0).largest(what: what($0.name)) }
          + [FamilySentence(charts, families.flatMap(\.entries)).differences],
      limits: [
        "Words are counted, not judgements: “the killing” is a word of harm also in a sober report."
      ],
      sections: ordered.enumerated().map { section($1, number: $0 + 1) })
  }

  private func what(_ lexicon: String) -> String {
    switch lexicon {
    case "morals": "kinds of moral words"
    case "certainty": "kinds of words of certainty"
    default: "classes of \(Shortening.text(lexicon, to: 60))"
    }
  }

  private func section(_ family: ClassMeasures.Family, number: Int) -> PageSection {
    PageSection(
      id: Self.known.contains(family.name) ? family.name : "list-\(number)",
      heading: heading(family.name),
      blocks: [.text(RichText(intro(family.name)))]
        + ProfilePanels(
          charts, family.entries, unit: "words per 1,000 words in the authors’ own voice"
        )
        .blocks("Words per 1,000 in the authors’ own voice."))
  }

  private func heading(_ lexicon: String) -> String {
    switch lexicon {
    case "morals": "Moral foundations"
    case "certainty": "Certainty"
    default: Shortening.text(lexicon, to: 60)
    }
  }

  private func intro(_ lexicon: String) -> String {
    switch lexicon {
    case "morals":
      "Words of the five moral foundations, each with its virtue and its vice, in the authors’ own voice."
    case "certainty":
      "Words that tell how sure a statement is presented to be, in the authors’ own voice."
    default: "The words of your own list, in the authors’ own voice."
    }
  }
}
