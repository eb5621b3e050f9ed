import SlantText

/// Finds where in a story loaded terms and sources stand.
struct StoryLayoutFinder {
  let text: IndexedText
  let positions: StoryPositions
  let entities: [EntityDraft]

  /// The layout, from the terms of the article and the attributions that the balance counts.
  func layout(_ terms: [TermHit], _ speech: [Attribution]) -> StoryLayout {
    var layout = StoryLayout()
    for index in text.tokens.indices where positions.isCounted(index) {
      layout.words.add(1, in: quarter(of: index))
    }
    for term in terms where term.kind == .loaded && term.isScored && term.zone != .title {
      let quarter = quarter(of: term.tokens.lowerBound)
      layout.loaded.add(term.value, in: quarter)
      if term.voice == .author { layout.loadedAuthor.add(term.value, in: quarter) }
    }
    for attribution in speech {
      guard let first = attribution.contentTokens.first?.lowerBound else { continue }
      layout.sources.add(1, in: quarter(of: first))
      layout.quotedWords.add(attribution.quotedWords, in: quarter(of: first))
      note(attribution, at: first, in: &layout.sides)
    }
    return layout
  }

  private func quarter(of token: Int) -> Int {
    StoryQuarters.quarter(before: positions.words(before: token), of: positions.words)
  }

  private func note(
    _ attribution: Attribution, at first: Int, in sides: inout [StoryLayout.Side]
  ) {
    let before = positions.words(before: first)
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
      let side = known ?? sides.count - 1
      if attribution.quotedWords > 0, sides[side].wordsBeforeQuote == nil {
        sides[side].wordsBeforeQuote = before
      }
    }
  }
}
