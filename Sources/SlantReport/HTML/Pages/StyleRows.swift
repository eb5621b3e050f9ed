internal import SlantAnalysis
internal import SlantText

/// The figures of style of an article that its page shows; features.csv has all.
struct StyleRows {
  /// The names of the figures, each with its words for a reader and its decimals.
  private static let shown: [(name: String, label: String, places: Int)] = [
    ("word_count", "Words", 0), ("sentences", "Sentences", 0),
    ("words_per_sentence", "Words per sentence", 1), ("longest_sentence", "Longest sentence", 0),
    ("avg_wordlen", "Letters per word", 2), ("flesch_reading_ease", "Flesch reading ease", 1),
    ("flesch_kincaid_grade_level", "Flesch–Kincaid grade", 1), ("gunning_fog", "Gunning fog", 1),
    ("smog_index", "SMOG", 1), ("coleman_liau_index", "Coleman–Liau", 1),
    ("automated_readability_index", "ARI", 1), ("lix", "LIX", 1), ("mattr", "MATTR", 3),
    ("mtld", "MTLD", 1), ("personal_pronouns", "Pronouns per word", 3),
    ("exclaim", "Exclamation marks per token", 4), ("allcaps", "Words in capitals per token", 4),
  ]

  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// The table of the figures, and the cues of clickbait.
  var html: Fragment {
    """
    <div class="scroll" role="group" aria-label="Figures of style" tabindex="0">
    <table>
    <caption>How words and sentences are made, by voice. A dash means that the part has too few words.
    features.csv has all figures.</caption>
    <thead><tr>
    <th scope="col">Figure</th><th scope="col" class="n">Story</th><th scope="col" class="n">Author</th>
    <th scope="col" class="n">Quoted</th><th scope="col" class="n">Reported</th>
    <th scope="col" class="n">Headline</th>
    </tr></thead>
    <tbody>
    \(Self.shown.compactMap(row))</tbody>
    </table>
    </div>
    \(baits)
    """
  }

  private var baits: Fragment {
    let cues = analysis.style.clickbait
    guard !cues.isEmpty else { return "<p>No clickbait cue was found in the headline.</p>" }
    let text = analysis.title ?? analysis.body
    let items = cues.map { cue -> Fragment in
      let kind = cue.kind.rawValue.split(separator: "_").joined(separator: " ")
      return "<span>\(text.string(cue.span))\n<span class=\"kind\">\(kind)</span></span> "
    }
    return "<p>Clickbait cues in the headline: \(items)</p>"
  }

  private func row(_ shown: (name: String, label: String, places: Int)) -> Fragment? {
    guard let feature = StyleFeature.named(shown.name) else { return nil }
    let cells = StylePart.allCases.map { part -> Fragment in
      let value = feature.value(analysis.style[part])
      return "<td class=\"n\">\(DisplayNumber.decimal(value, places: shown.places))</td>"
    }
    return """
      <tr><th scope="row"><span title="\(feature.description)">\(shown.label)</span></th>\(cells)</tr>

      """
  }
}
