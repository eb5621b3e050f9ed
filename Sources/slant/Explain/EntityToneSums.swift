import SlantAnalysis
import SlantText

/// The hits that add up to the tone towards each entity.
struct EntityToneSums {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// The heading and a paragraph for each entity and voice with hits, or nothing without any.
  var sections: [String] {
    let sums = analysis.entities.flatMap(sums)
    guard !sums.isEmpty else { return [] }
    return [style.bold("Tone towards whom") + "\n" + sums.joined(separator: "\n")]
  }

  private func sums(_ entity: Entity) -> [String] {
    let title = sum(entity, "title", entity.tone.title, entity.evidence.filter(\.isInTitle))
    let voices = Voice.allCases.map { voice in
      sum(
        entity, "\(voice.rawValue) voice", entity.tone[voice],
        entity.evidence.filter { !$0.isInTitle && $0.voice == voice })
    }
    return ([title] + voices).compactMap(\.self)
  }

  private func sum(
    _ entity: Entity, _ part: String, _ tone: Tone, _ evidence: [ToneEvidence]
  ) -> String? {
    guard let score = tone.score else { return nil }
    let head = style.head(
      "\(entity.name), \(part): \(style.bold(FixedDecimal.text(score, places: 3))) = \(tone.mean)")
    let bySentence = Dictionary(grouping: evidence, by: \.sentence)
    let words = bySentence.keys.sorted().flatMap { number in
      let hits = bySentence[number] ?? []
      let tone = Tone(sentence: hits.map(\.value)).score ?? 0
      let place = hits.contains(where: \.isInTitle) ? "title" : "sentence \(number + 1)"
      return ["\(place): \(FixedDecimal.text(tone, places: 3)) ="]
        + hits.map { "\(text($0)) (\($0.bearing.rawValue)) \(Signed.text($0.value));" }
    }
    return (head + style.item(words.joined(separator: " "))).joined(separator: "\n")
  }

  private func text(_ evidence: ToneEvidence) -> String {
    (evidence.isInTitle ? analysis.title ?? analysis.body : analysis.body).string(evidence.span)
  }
}
