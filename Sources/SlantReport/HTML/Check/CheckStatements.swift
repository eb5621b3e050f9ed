internal import SlantAnalysis
internal import SlantText

/// What an article attributes to others, statement by statement in the order of the text.
struct CheckStatements {
  /// The most bytes of a statement that are shown.
  private static let limit = 4_000

  private let notes: MarkNotes
  private let links: ParagraphLinks
  private let order: [Attribution]
  private var body: IndexedText { notes.analysis.body }

  /// Prepares the statements of an article: all of quotes.csv, negated and nested ones too.
  init(_ notes: MarkNotes, _ links: ParagraphLinks) {
    self.notes = notes
    self.links = links
    order = notes.analysis.attributions.sorted {
      (Self.start($0), $0.id) < (Self.start($1), $1.id)
    }
  }

  /// How many statements there are, and what is known of their sources.
  var finding: String {
    let counts = order.reduce(into: [Known: Int]()) { $0[Known($1.sourceKind), default: 0] += 1 }
    let parts = Known.allCases.compactMap { known in
      counts[known].map { "\(DisplayNumber.integer($0)) \(known.rawValue)" }
    }
    return "\(DisplayNumber.count(order.count, "statement")): \(parts.joined(separator: ", "))."
  }

  /// The rows of the table as HTML.
  func rows() throws -> [String] {
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.id, $0 + 1) })
    return try order.enumerated().map { index, attribution in
      try Templates.render("check-row", values(attribution, number: index + 1, numbers: numbers))
    }
  }

  private func values(
    _ attribution: Attribution, number: Int, numbers: [Int: Int]
  ) -> [String: Any] {
    let paragraph = paragraph(of: attribution)
    let content = content(of: attribution)
    return [
      "number": number, "paragraph": paragraph,
      "address": links.address(ofParagraph: paragraph),
      "who": notes.speaker(of: attribution),
      "kind": Self.kind(attribution.sourceKind),
      "source": source(of: attribution),
      "cue": attribution.cues.map { notes.plain($0) }.joined(separator: ", "),
      "has-cue": attribution.cue != nil,
      "form": attribution.form.rawValue, "stance": Self.words(for: attribution.stance),
      "other": attribution.kind == .speech ? [] : [attribution.kind.rawValue],
      "negated": attribution.isNegated,
      "inside": [attribution.parent.flatMap { numbers[$0] }].compactMap(\.self),
      "words": Shortening.text(content, to: Self.limit),
      "is-cut": content.utf8.count > Self.limit,
    ]
  }

  /// Whether the cue takes the words for true.
  private static func words(for stance: Stance) -> String {
    switch stance {
    case .neutral: "neutral"
    case .endorsing: "endorsed"
    case .distancing: "distanced"
    case .insisting, .conceding, .threatening, .accusing, .emotive: stance.rawValue
    }
  }

  /// What is known of a source, where its name does not say it: a list for a template's section.
  private static func kind(_ kind: Attribution.SourceKind) -> [String] {
    kind == .unknown || kind == .unstated ? [] : [TermClasses.name(kind.rawValue)]
  }

  /// The words that name the source where they are not its name; a list for a template's section.
  private func source(of attribution: Attribution) -> [String] {
    guard let source = attribution.source else { return [] }
    let words = notes.plain(source)
    return words == notes.speaker(of: attribution) ? [] : [words]
  }

  private static func start(_ attribution: Attribution) -> Int {
    attribution.content.first?.start ?? attribution.cue?.start ?? 0
  }

  /// The paragraph in which a statement starts, from 1.
  private func paragraph(of attribution: Attribution) -> Int {
    let start = Self.start(attribution)
    let index = body.paragraphs.partitioningIndex { $0.span.end > start }
    return min(index + 1, body.paragraphs.count)
  }

  /// The words as they stand in the text, with the quotation marks around them.
  private func content(of attribution: Attribution) -> String {
    attribution.content.map { body.string(QuotationEdges.widened($0, in: body.bytes)) }
      .joined(separator: " … ")
  }

  /// What is known of a source, as the finding counts it.
  private enum Known: String, CaseIterable {
    case named = "from a source with a name"
    case unnamed = "from one without a name"
    case unstated = "for which the text states none"
    case unknown = "whose speaker Slant could not tell"

    init(_ kind: Attribution.SourceKind) {
      self =
        switch kind {
        case .person, .organisation, .document: .named
        case .unnamedPerson, .unnamedGroup: .unnamed
        case .unstated: .unstated
        case .unknown: .unknown
        }
    }
  }
}
