internal import SlantAnalysis

/// Who speaks in an article: entities first, then sources without a name.
///
/// Counted is speech, not negated, outermost.
struct SpeakerRows {
  /// The most rows that a page lists; quotes.csv has all.
  private static let limit = 200

  private struct Source: Hashable {
    let name: String
    let kind: String
  }

  private struct Cue: Hashable {
    let term: String?
    let stance: Stance

    init(_ attribution: Attribution) {
      term = attribution.cueTerm
      stance = attribution.stance
    }
  }

  private let notes: MarkNotes
  private let counted: [Attribution]

  /// Prepares the rows of an article.
  init(_ notes: MarkNotes) {
    self.notes = notes
    counted = notes.analysis.attributions.filter {
      $0.kind == .speech && !$0.isNegated && $0.parent == nil
    }
  }

  /// The table, by quoted words, falling.
  var html: Fragment {
    let rows = (entityRows() + sourceRows()).sorted { $0.order > $1.order }.map(\.html)
    guard !rows.isEmpty else { return "<p>Nobody is quoted.</p>" }
    let words = DisplayNumber.integer(notes.analysis.balance.quotedWords)
    let cut: Fragment =
      rows.count > Self.limit ? " Those with the most words; quotes.csv has\nall." : ""
    return """
      <div class="scroll" role="group" aria-label="Speakers" tabindex="0">
      <table>
      <caption>Speech that is not negated and not inside another quotation. The share is of
      \(words) words in quotation marks.\(cut)</caption>
      <thead><tr>
      <th scope="col">Speaker</th><th scope="col">Kind</th><th scope="col" class="n">Quotes</th>
      <th scope="col" class="n">Quoted words</th><th scope="col" class="n">Share</th>
      <th scope="col" class="n">Reported words</th><th scope="col">Cues</th>
      </tr></thead>
      <tbody>
      \(rows.prefix(Self.limit))</tbody>
      </table>
      </div>
      """
  }

  private typealias Row = (order: Int, html: Fragment)

  private func entityRows() -> [Row] {
    notes.analysis.entities.enumerated().compactMap { position, entity in
      let balance = entity.balance
      guard balance.quotes > 0 else { return nil }
      let own = counted.filter { $0.speakers.contains(position) }
      let kind = own.first.map { TermClasses.name($0.sourceKind.rawValue) } ?? entity.kind.rawValue
      return row(
        Source(name: entity.name, kind: kind),
        balance.quotes,
        balance.quotedWords,
        balance.reportedWords,
        own
      )
    }
  }

  private func sourceRows() -> [Row] {
    var order: [Source] = []
    var groups: [Source: [Attribution]] = [:]
    for attribution in counted where attribution.speakers.isEmpty {
      let source = Source(
        name: notes.speaker(of: attribution),
        kind: TermClasses.name(attribution.sourceKind.rawValue)
      )
      if groups[source] == nil { order.append(source) }
      groups[source, default: []].append(attribution)
    }
    return order.map { source in
      let own = groups[source] ?? []
      let quoted = own.reduce(0) { $0 + $1.quotedWords }
      let reported = own.reduce(0) { $0 + ($1.form == .indirect ? $1.words : 0) }
      return row(source, own.count, quoted, reported, own)
    }
  }

  private func row(
    _ source: Source,
    _ quotes: Int,
    _ quoted: Int,
    _ reported: Int,
    _ own: [Attribution]
  ) -> Row {
    let all = notes.analysis.balance.quotedWords
    return (
      quoted * 100_000 + reported,
      """
      <tr><th scope="row">\(source.name)</th><td>\(source.kind)</td>\
      <td class="n">\(DisplayNumber.integer(quotes))</td>
      <td class="n">\(DisplayNumber.integer(quoted))</td>\
      <td class="n">\(DisplayNumber.percent(quoted, of: all))</td>\
      <td class="n">\(DisplayNumber.integer(reported))</td>
      <td class="cues">\(cues(own))</td></tr>

      """
    )
  }

  /// The cues with their stances, each once, in the order of the text.
  private func cues(_ own: [Attribution]) -> [Fragment] {
    var order: [Attribution] = []
    var counts: [Cue: Int] = [:]
    for attribution in own where attribution.cueTerm != nil {
      let cue = Cue(attribution)
      if counts[cue] == nil { order.append(attribution) }
      counts[cue, default: 0] += 1
    }
    return order.map { first in
      let count = counts[Cue(first)] ?? 1
      let anchor = ArticleMarks.anchor(of: first, in: notes.analysis.body)
      let stance = first.stance.shown.map { " <span class=\"kind\">\($0)</span>" as Fragment }
      return """
        <span><a href="#\(anchor)">\(first.cueTerm ?? "")</a>\
        \(count > 1 ? "\n× \(DisplayNumber.integer(count))" : "")\(stance ?? "")</span> 
        """
    }
  }
}
