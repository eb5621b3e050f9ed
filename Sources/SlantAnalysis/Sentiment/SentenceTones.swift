import SlantText

/// Collects the values of sentiment hits by sentence and voice.
struct SentenceTones {
  private var values: [ByVoice<[Int]>]

  init(sentences: Int) {
    values = Array(repeating: ByVoice(repeating: []), count: sentences)
  }

  /// Adds a hit in `sentence`.
  mutating func add(_ hit: TermHit, sentence: Int) {
    values[sentence][part: hit].append(hit.value)
  }

  /// The tone of one sentence over all voices, or of its title.
  func tone(of sentence: Int) -> Tone {
    let all = values[sentence]
    return Tone(sentence: all.author + all.quoted + all.reported + all.scare + all.title)
  }

  /// The tone of the text by voice.
  func byVoice() -> ByVoice<Tone> {
    var tones = ByVoice(repeating: Tone.none)
    for sentence in values {
      for voice in Voice.allCases { tones[voice] = tones[voice] + Tone(sentence: sentence[voice]) }
      tones.title = tones.title + Tone(sentence: sentence.title)
    }
    return tones
  }

  /// The tone of the text over all voices, titles left out.
  func total() -> Tone {
    values.reduce(.none) { $0 + Tone(sentence: $1.author + $1.quoted + $1.reported + $1.scare) }
  }
}
