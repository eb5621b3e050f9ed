import SlantText

/// The voice and the innermost attribution of each token.
struct VoiceMap {
  private(set) var voices: [Voice]
  private(set) var attributions: [Int?]
  /// Tokens in the title of a work or in a name in marks, whose words say nothing of tone.
  private(set) var isTitleOfWork: [Bool]

  /// - Parameters:
  ///   - count: The number of tokens.
  ///   - attributions: In the order of their ids; an attribution inside another comes after it.
  ///   - quotations: All stretches in marks.
  init(count: Int, attributions: [RawAttribution], quotations: [Quotation]) {
    voices = Array(repeating: .author, count: count)
    self.attributions = Array(repeating: nil, count: count)
    isTitleOfWork = Array(repeating: false, count: count)
    var isQuoted = [Bool](repeating: false, count: count)
    for quotation in quotations where quotation.kind == .speech {
      for index in quotation.tokens { isQuoted[index] = true }
    }
    // What seems so to nobody in particular the author says himself.
    for (number, attribution) in attributions.enumerated() where attribution.rule != .appearance {
      for piece in attribution.content {
        for index in piece {
          self.attributions[index] = number
          voices[index] = isQuoted[index] ? .quoted : .reported
        }
      }
    }
    for quotation in quotations {
      for index in quotation.tokens {
        switch quotation.kind {
        case .speech: voices[index] = .quoted
        case .scare: voices[index] = .scare
        case .title, .name: isTitleOfWork[index] = true
        }
      }
    }
  }
}
