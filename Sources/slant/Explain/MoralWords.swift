import SlantAnalysis
import SlantText

/// The words of moral foundations that are said of each entity.
struct MoralWords {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// The heading and lines for each entity of which there are any, or nothing without.
  var sections: [String] {
    let lines = analysis.entities.flatMap(lines)
    return lines.isEmpty
      ? [] : [([style.bold("Moral words, of whom")] + lines).joined(separator: "\n")]
  }

  /// A line for each class, in the order of the lexicon.
  private func lines(_ entity: Entity) -> [String] {
    let classes = analysis.categories.map(\.category).filter { $0.lexicon == Category.morals }
    return classes.flatMap { category -> [String] in
      let hits = entity.morals.filter { $0.moralClass == category.id }
      guard !hits.isEmpty else { return [] }
      let text =
        "\(entity.name), \(style.bold(category.id)): "
        + hits.map(word).joined(separator: "; ")
      return style.item(text)
    }
  }

  /// `killed (receiver: patient, author voice)`.
  private func word(_ hit: MoralEvidence) -> String {
    let text = (hit.isInTitle ? analysis.title ?? analysis.body : analysis.body).string(hit.span)
    let voice = hit.isHeadline ? "headline" : "\(hit.voice.rawValue) voice"
    return text + (hit.isNegated ? " (negated; " : " (")
      + "\(hit.role.rawValue): \(hit.bearing.rawValue), \(voice))"
  }
}
