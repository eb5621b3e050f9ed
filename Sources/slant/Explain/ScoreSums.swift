import SlantAnalysis
import SlantText

/// The hits that add up to each score.
struct ScoreSums {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  private enum Part {
    case voice(Voice)
    case title

    var name: String {
      switch self {
      case .voice(let voice): "\(voice.rawValue) voice"
      case .title: "title"
      }
    }
  }

  private var parts: [Part] { Voice.allCases.map { .voice($0) } + [.title] }

  /// A section for tone and one for loaded terms in each voice that has hits.
  var sections: [String] {
    let tones = parts.compactMap(tone)
    let loaded = parts.compactMap(loaded)
    let none = tones.isEmpty && loaded.isEmpty ? ["No scored words."] : []
    return [style.bold("The sums behind the scores")] + none + tones + loaded
  }

  private func terms(_ part: Part, isTone: Bool) -> [TermHit] {
    analysis.terms.filter { term in
      guard term.isScored, term.isTone == isTone else { return false }
      switch part {
      case .title: return term.zone == .title
      case .voice(let voice): return term.zone != .title && term.voice == voice
      }
    }
  }

  // MARK: Tone

  private func tone(_ part: Part) -> String? {
    let tone: Tone =
      switch part {
      case .voice(let voice): analysis.tone[voice]
      case .title: analysis.tone.title
      }
    guard let score = tone.score else { return nil }
    let head =
      "tone, \(part.name): " + style.bold(FixedDecimal.text(score, places: 3))
      + " = mean of \(tone.sentences) sentences (sum of valences \(Signed.text(tone.net)))"
    let bySentence = Dictionary(grouping: terms(part, isTone: true)) { sentence(of: $0) }
    let lines = bySentence.keys.sorted().flatMap { number -> [String] in
      let hits = bySentence[number] ?? []
      let sum = hits.reduce(0) { $0 + $1.value }
      let tone = Tone(sentence: hits.map(\.value)).score ?? 0
      let name = number < 0 ? "title" : "sentence \(number + 1)"
      let words =
        ["\(name): \(FixedDecimal.text(tone, places: 3)) from \(Signed.text(sum)) ="]
        + hits.map { "\(text($0)) \(Signed.text($0.value))\($0.isNegated ? " (negated)" : "");" }
      return Wrapping.lines(
        words.joined(separator: " ").split(separator: " ").map(String.init),
        width: Explanation.width - 4
      ).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private func sentence(of term: TermHit) -> Int {
    term.isInTitle ? -1 : analysis.body.sentence(of: term.tokens.lowerBound)
  }

  private func text(_ term: TermHit) -> String {
    (term.isInTitle ? analysis.title : analysis.body)?.string(term.span) ?? term.term
  }

  // MARK: Loaded terms

  private func loaded(_ part: Part) -> String? {
    let hits = terms(part, isTone: false)
    guard !hits.isEmpty else { return nil }
    let words: Int
    let sum: Int
    switch part {
    case .voice(let voice):
      (words, sum) = (analysis.wordsByVoice[voice], analysis.loaded[voice])
    case .title: (words, sum) = (analysis.wordsByVoice.title, analysis.loaded.title)
    }
    let rate = FixedDecimal.text(Double(sum) / Double(max(1, words)), places: 1)
    let head =
      "loaded terms, \(part.name): " + style.bold(FixedDecimal.text(Double(sum) / 1000, places: 0))
      + " in \(words) words = \(rate) per 1,000"
    let lines = hits.map { hit in
      let target = hit.target.map { " of \(analysis.entities[$0].name)" } ?? ""
      return "  +\(hit.intensity ?? 0)  \(text(hit)) (\(hit.termClass)\(target))"
    }
    return ([head] + lines).joined(separator: "\n")
  }
}
