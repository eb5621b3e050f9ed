import SlantAnalysis
import SlantReport

/// The hits that are counted by voice: classes of certainty, the user's own categories, and names.
struct CountSums {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// A section for each category and for each thing named that has a hit.
  var sections: [String] {
    let categories = analysis.categories.enumerated().compactMap { position, count in
      let category = count.category
      let isPlain = category.id == category.lexicon
      return section(
        isPlain ? category.id : "\(category.lexicon), \(category.id)",
        hits { $0.kind == .category(position) }
      ) { $0.plainTerm }
    }
    let names = hits { $0.kind == .naming }
    let concepts = Set(names.map(\.termClass)).sorted()
    return categories
      + concepts.compactMap { concept in
        section("names, \(concept)", names.filter { $0.termClass == concept }) { hit in
          "\(hit.plainTerm)\(hit.connotation.map { " (\($0.rawValue))" } ?? "")"
        }
      }
  }

  private func hits(_ isWanted: (TermHit) -> Bool) -> [TermHit] {
    analysis.terms.filter { $0.isScored && isWanted($0) }
  }

  /// The heading with the number of hits, then a line for each part with its rate and words.
  private func section(
    _ name: String, _ hits: [TermHit], _ label: (TermHit) -> String
  ) -> String? {
    guard !hits.isEmpty else { return nil }
    let head = "\(name): " + style.bold("\(hits.count)")
    let lines = ScoredPart.all.flatMap { part -> [String] in
      let labels = hits.filter { ScoredPart($0) == part }.map(label)
      guard !labels.isEmpty else { return [] }
      let words = part.value(of: analysis.wordsByVoice)
      let rate = FixedDecimal.text(1000 * Double(labels.count) / Double(max(1, words)), places: 1)
      let text =
        "\(part.name): \(labels.count) in \(words) words = \(rate) per 1,000: "
        + RepeatedWords.text(labels)
      return style.item(text)
    }
    return (style.head(head) + lines).joined(separator: "\n")
  }
}
