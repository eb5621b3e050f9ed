import SlantAnalysis
import SlantText

/// A part of an article whose hits add up to scores.
enum ScoredPart: Equatable {
  case voice(Voice)
  case title

  /// The voices, then the title.
  static let all: [ScoredPart] = Voice.allCases.map { .voice($0) } + [.title]

  /// The part that a hit counts for.
  init(_ hit: TermHit) { self = hit.zone == .title ? .title : .voice(hit.voice) }

  /// The part in words.
  var name: String {
    switch self {
    case .voice(let voice): "\(voice.rawValue) voice"
    case .title: "title"
    }
  }

  /// The value of the part.
  func value<Value>(of values: ByVoice<Value>) -> Value {
    switch self {
    case .voice(let voice): values[voice]
    case .title: values.title
    }
  }
}

/// The hits that add up to each score.
struct ScoreSums {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// A section for tone, one for loaded terms in each voice that has hits, and those of ``CountSums``.
  var sections: [String] {
    let tones = ScoredPart.all.compactMap(tone)
    let loaded = ScoredPart.all.compactMap(loaded)
    let none = tones.isEmpty && loaded.isEmpty ? ["No scored words."] : []
    return [style.bold("The sums behind the scores")] + none + tones + loaded
      + CountSums(analysis: analysis, style: style).sections
  }

  private func terms(_ part: ScoredPart, _ kind: TermHit.Kind) -> [TermHit] {
    analysis.terms.filter { $0.isScored && $0.kind == kind && ScoredPart($0) == part }
  }

  // MARK: Tone

  private func tone(_ part: ScoredPart) -> String? {
    let tone = part.value(of: analysis.tone)
    guard let score = tone.score else { return nil }
    let head =
      "tone, \(part.name): " + style.bold(FixedDecimal.text(score, places: 3))
      + " = \(tone.mean)"
    let bySentence = Dictionary(grouping: terms(part, .tone)) { sentence(of: $0) }
    let lines = bySentence.keys.sorted().flatMap { number -> [String] in
      let hits = bySentence[number] ?? []
      let sum = hits.reduce(0) { $0 + $1.value }
      let tone = Tone(sentence: hits.map(\.value)).score ?? 0
      let name = number < 0 ? "title" : "sentence \(number + 1)"
      let words =
        ["\(name): \(FixedDecimal.text(tone, places: 3)) from \(Signed.text(sum)) ="]
        + hits.map { "\(text($0)) \(Signed.text($0.value))\($0.isNegated ? " (negated)" : "");" }
      return style.item(words.joined(separator: " "))
    }
    return (style.head(head) + lines).joined(separator: "\n")
  }

  private func sentence(of term: TermHit) -> Int {
    term.isInTitle ? -1 : analysis.body.sentence(of: term.tokens.lowerBound)
  }

  private func text(_ term: TermHit) -> String {
    (term.isInTitle ? analysis.title : analysis.body)?.string(term.span) ?? term.term
  }

  // MARK: Loaded terms

  private func loaded(_ part: ScoredPart) -> String? {
    let hits = terms(part, .loaded)
    guard !hits.isEmpty else { return nil }
    let words = part.value(of: analysis.wordsByVoice)
    let sum = part.value(of: analysis.loaded)
    let rate = FixedDecimal.text(Double(sum) / Double(max(1, words)), places: 1)
    let head =
      "loaded terms, \(part.name): " + style.bold(FixedDecimal.text(Double(sum) / 1000, places: 0))
      + " in \(words) words = \(rate) per 1,000"
    let lines = hits.flatMap { hit in
      let target = hit.target.map { " of \(analysis.entities[$0].name)" } ?? ""
      return style.item("+\(hit.intensity ?? 0) \(text(hit)) (\(hit.termClass)\(target))")
    }
    return (style.head(head) + lines).joined(separator: "\n")
  }
}

extension Tone {
  /// Where the score comes from: `mean of 9 sentences (sum of valences -0.82)`.
  var mean: String {
    "mean of \(sentences) sentence\(sentences == 1 ? "" : "s") (sum of valences \(Signed.text(net)))"
  }
}
