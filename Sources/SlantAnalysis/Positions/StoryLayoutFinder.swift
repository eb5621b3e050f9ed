import SlantText

/// Finds where in a story loaded terms and sources stand.
struct StoryLayoutFinder {
  let text: IndexedText
  let positions: StoryPositions
  let entities: [EntityDraft]
  let attributions: [Attribution]

  /// The layout, from the terms of the article and the speech that the balance counts.
  func layout(_ terms: [TermHit], _ speech: [Speech]) -> StoryLayout {
    var layout = StoryLayout()
    for index in text.tokens.indices where positions.isCounted(index) {
      layout.words.add(1, in: quarter(before: positions.words(before: index)))
    }
    for term in terms where term.kind == .loaded && term.isScored && term.zone != .title {
      let quarter = quarter(before: positions.words(before: term.tokens.lowerBound))
      layout.loaded.add(term.value, in: quarter)
      if term.voice == .author { layout.loadedAuthor.add(term.value, in: quarter) }
    }
    for (before, speech) in inOrder(speech) {
      let attribution = attributions[speech.attribution]
      layout.sources.add(1, in: quarter(before: before))
      layout.quotedWords.add(attribution.quotedWords, in: quarter(before: before))
      note(attribution, before, speech.wordsBeforeQuote, in: &layout.sides)
    }
    return layout
  }

  private func quarter(before words: Int) -> Int {
    StoryQuarters.quarter(before: words, of: positions.words)
  }

  /// The speech in the story in the order of its content: a cue may name its source far from it.
  private func inOrder(_ speech: [Speech]) -> [(before: Int, speech: Speech)] {
    speech.compactMap { item in item.wordsBefore.map { ($0, item) } }
      .sorted { ($0.before, $0.speech.attribution) < ($1.before, $1.speech.attribution) }
  }

  private func note(
    _ attribution: Attribution, _ before: Int, _ beforeQuote: Int?,
    in sides: inout [StoryLayout.Side]
  ) {
    for speaker in attribution.speakers {
      let group = entities[speaker].group
      let known = sides.firstIndex { side in
        group.map { side.group == $0 } ?? (side.group == nil && side.entity == speaker)
      }
      if known == nil {
        sides.append(
          StoryLayout.Side(
            group: group, entity: speaker, attribution: attribution.id, wordsBefore: before,
            wordsBeforeQuote: nil))
      }
      guard let beforeQuote else { continue }
      let side = known ?? sides.count - 1
      sides[side].wordsBeforeQuote = min(beforeQuote, sides[side].wordsBeforeQuote ?? beforeQuote)
    }
  }
}
