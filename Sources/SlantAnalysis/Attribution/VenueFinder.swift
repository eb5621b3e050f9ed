import SlantText

/// Finds where something was said: "told the Gazette", "noted in the Los Angeles Times".
struct VenueFinder {
  private let text: IndexedText
  private let tags: [Tag]
  private let drafts: [EntityDraft]
  private let index: MentionIndex

  init(_ text: IndexedText, tags: [Tag], drafts: [EntityDraft]) {
    self.text = text
    self.tags = tags
    self.drafts = drafts
    index = MentionIndex(drafts, count: text.tokens.count)
  }

  /// The organisation that follows the cue directly, or after a preposition; not one of the speakers.
  func venue(of attribution: RawAttribution, speakers: [Int]) -> Int? {
    guard let cue = attribution.cues.first else { return nil }
    let limit = min(cue.upperBound + 4, text.tokens.count)
    for position in cue.upperBound..<max(cue.upperBound, limit) {
      if attribution.content.contains(where: { $0.contains(position) }) { return nil }
      if let draft = index.draft(at: position) {
        return drafts[draft].kind == .organisation && !speakers.contains(draft) ? draft : nil
      }
      let wordClass = tags[position].wordClass
      guard wordClass == .preposition || wordClass == .determiner || wordClass == .adjective else {
        return nil
      }
    }
    return nil
  }
}
