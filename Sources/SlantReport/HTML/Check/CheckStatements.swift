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
  func rows() -> [String] {
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.id, $0 + 1) })
    return order.enumerated().map { index, attribution in
      row(attribution, number: index + 1, numbers: numbers).html
    }
  }

  private func row(_ attribution: Attribution, number: Int, numbers: [Int: Int]) -> Fragment {
    let paragraph = paragraph(of: attribution)
    let address = links.address(ofParagraph: paragraph)
    let content = content(of: attribution)
    let rest: Fragment =
      content.utf8.count > Self.limit ? " <a class=\"kind\" href=\"\(address)\">the rest</a>" : ""
    return """
      <tr><th scope="row">\(number) <a class="kind" href="\(address)">¶&nbsp;\(paragraph)</a></th>
      <td>\(who(attribution))</td>
      <td>\(cue(attribution)) <span class="kind">\(manner(attribution, numbers))</span></td>
      <td class="said">\(Shortening.text(content, to: Self.limit))\(rest)</td>
      <td class="ticks"><label><input type="checkbox"> words</label> <label><input type="checkbox">
      speaker</label> <label><input type="checkbox"> fact</label></td>
      <td class="room"><textarea aria-label="Note on \(number)"></textarea></td></tr>
      """
  }

  /// Who speaks, the words that say so where they are not the name, and the kind of source where it is known.
  private func who(_ attribution: Attribution) -> Fragment {
    let name = notes.speaker(of: attribution)
    let words = attribution.source.map { notes.plain($0) }.flatMap { $0 == name ? nil : $0 }
    let kind = attribution.sourceKind
    let isKnown = kind != .unknown && kind != .unstated
    let known: Fragment =
      isKnown ? " <span class=\"kind\">\(TermClasses.name(kind.rawValue))</span>" : ""
    return "<b>\(name)</b>\(words.map { " “\($0)”" } ?? "")\(known)"
  }

  private func cue(_ attribution: Attribution) -> Fragment {
    guard attribution.cue != nil else { return "no\ncue" }
    let cue = attribution.cues.map { notes.plain($0) }.joined(separator: ", ")
    return "\(attribution.isNegated ? "not: " : "")<i>\(cue)</i>"
  }

  /// Form and stance, and where the statement is no speech or stands in another.
  private func manner(_ attribution: Attribution, _ numbers: [Int: Int]) -> String {
    let outer = attribution.parent.flatMap { numbers[$0] }
    return [
      attribution.form.rawValue, Self.words(for: attribution.stance),
      attribution.kind == .speech ? nil : attribution.kind.rawValue,
      outer.map { "within\nno. \($0)" },
    ].compactMap(\.self).joined(separator: " · ")
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
