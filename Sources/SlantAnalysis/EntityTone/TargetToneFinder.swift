import SlantText

/// Finds the tone towards the spans that the input asked for.
struct TargetToneFinder {
  let text: IndexedText
  let tones: EntityBearings
  let drafts: [EntityDraft]

  /// The tone towards a range of Unicode scalars, in its sentence.
  func tone(towards scalars: Range<Int>) -> TargetTone {
    let mentions = tokens(ofScalars: scalars).map(coreferring) ?? []
    let evidence = tones.evidence(for: mentions, inSentence: true)
    let score = evidence.tone.score
    return TargetTone(
      scalars: scalars, score: score, label: ToneLabel(score: score), evidence: evidence)
  }

  /// The tokens asked for, with those in their sentence by which the same entity is meant.
  private func coreferring(_ tokens: Range<Int>) -> [Range<Int>] {
    let sentence = text.sentences[text.sentence(of: tokens.lowerBound)].tokens
    let draft = drafts.first { draft in draft.mentions.contains { $0.tokens.overlaps(tokens) } }
    let others = draft?.mentions.map(\.tokens).filter {
      sentence.contains($0.lowerBound) && !$0.overlaps(tokens)
    }
    return [tokens] + (others ?? [])
  }

  /// The tokens of a range of Unicode scalars: of one that cuts a word, that word.
  private func tokens(ofScalars scalars: Range<Int>) -> Range<Int>? {
    let offsets = ScalarOffsets(text.bytes)
    guard let start = offsets.byte(ofScalar: scalars.lowerBound),
      let end = offsets.byte(ofScalar: scalars.upperBound)
    else { return nil }
    let tokens = text.tokens(in: TextSpan(start, end))
    guard tokens.isEmpty else { return tokens }
    let cut = text.tokens.partitioningIndex { $0.end > start }
    return cut < text.tokens.count ? cut..<(cut + 1) : nil
  }
}
