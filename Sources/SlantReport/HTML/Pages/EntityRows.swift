internal import SlantAnalysis
internal import SlantText

/// The persons, organisations, places and groups of an article with the tone towards them.
struct EntityRows {
  /// The most entities that a page lists; entities.csv has all.
  private static let limit = 60
  /// The most words that are listed for one entity.
  private static let wordLimit = 100

  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// The table, by mentions, falling.
  var html: Fragment {
    guard !analysis.entities.isEmpty else { return "<p>Nobody was recognised.</p>" }
    let entities = analysis.entities.enumerated()
      .sorted { ($1.element.mentions.count, $0.offset) < ($0.element.mentions.count, $1.offset) }
      .prefix(Self.limit)
    let cut: Fragment =
      analysis.entities.count > Self.limit ? " The most\nfrequent; entities.csv has all." : ""
    return """
      <div class="scroll" role="group" aria-label="Who is spoken of" tabindex="0">
      <table>
      <caption>Tone towards each person, organisation, place and group by voice, −1 to +1; a dash means
      that no word with a tone was said of them. A moral word is one that they do or are (doer), that is
      done to them (receiver), or that the sentence joins them to (other).\(cut)</caption>
      <thead><tr>
      <th scope="col">Name</th><th scope="col">Kind</th><th scope="col" class="n">Mentions</th>
      <th scope="col" class="n">Author</th><th scope="col" class="n">Quoted</th>
      <th scope="col" class="n">Reported</th><th scope="col">In the author’s voice</th>
      <th scope="col">Moral words</th>
      </tr></thead>
      <tbody>
      \(entities.map { row($0.element) })</tbody>
      </table>
      </div>
      """
  }

  private func row(_ entity: Entity) -> Fragment {
    let tone = entity.tone
    return """
      <tr><th scope="row">\(Shortening.text(entity.name, to: 120))</th><td>\(entity.kind.rawValue)</td>\
      <td class="n">\(DisplayNumber.integer(entity.mentions.count))</td>
      <td class="n">\(DisplayNumber.signed(tone.author.score))</td>\
      <td class="n">\(DisplayNumber.signed(tone.quoted.score))</td>\
      <td class="n">\(DisplayNumber.signed(tone.reported.score))</td>
      <td>\(tone.author.score == nil ? DisplayNumber.missing : entity.label.rawValue)\
      \(entity.evidence.isEmpty ? "" : words(entity.evidence))</td>
      <td>\(entity.morals.isEmpty ? "–" : morals(entity.morals))</td></tr>

      """
  }

  /// The words that count towards the tone, with how each bears on the entity.
  private func words(_ hits: [ToneEvidence]) -> Fragment {
    let items = hits.prefix(Self.wordLimit).map { hit -> Fragment in
      """
      <li>\(text(hit.span, inTitle: hit.isInTitle)) <b>\(DisplayNumber.thousandths(hit.value))</b> \
      <span class="kind">\(hit.bearing.rawValue), \(hit.isInTitle ? "headline" : hit.voice.rawValue)\
      </span></li>

      """
    }
    return " " + list("The words", items, of: hits.count)
  }

  /// The words of moral foundations, with what the entity has to do with each.
  private func morals(_ hits: [MoralEvidence]) -> Fragment {
    let roles = BearingRole.allCases.compactMap { role in
      let count = hits.count { $0.role == role }
      return count == 0 ? nil : "\(role.rawValue) \(count)"
    }
    let items = hits.prefix(Self.wordLimit).map { hit -> Fragment in
      """
      <li>\(text(hit.span, inTitle: hit.isInTitle)) <span class="kind">\
      \(TermClasses.name(hit.moralClass)), \(hit.isNegated ? "negated, " : "")\(hit.role.rawValue),
      \(hit.isHeadline ? "headline" : hit.voice.rawValue)</span></li>

      """
    }
    return list(roles.joined(separator: ", "), items, of: hits.count)
  }

  private func list(_ summary: String, _ items: [Fragment], of count: Int) -> Fragment {
    """
    <details><summary>\(summary)</summary><ul class="hits">
    \(items)</ul>\(ListCut.more(count, limit: Self.wordLimit).joined())</details>
    """
  }

  private func text(_ span: TextSpan, inTitle: Bool) -> String {
    (inTitle ? analysis.title ?? analysis.body : analysis.body).string(span)
  }
}
