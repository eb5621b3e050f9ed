import SlantText

/// The words of an article by voice.
struct WordCounts {
  private(set) var words = 0
  private(set) var boilerplate = 0
  private(set) var byVoice = ByVoice(repeating: 0)

  init(
    _ text: IndexedText, zones: [Zone], dateline: Range<Int>?, voices: VoiceMap,
    title: IndexedText?
  ) {
    for (sentence, zone) in zip(text.sentences, zones) {
      for index in sentence.tokens where text.tokens[index].isWord {
        switch zone {
        case .boilerplate: boilerplate += 1
        case .title: byVoice.title += 1
        default:
          if dateline?.contains(index) == true { continue }
          words += 1
          byVoice[voices.voices[index]] += 1
        }
      }
    }
    byVoice.title += title?.tokens.count { $0.isWord } ?? 0
  }
}
