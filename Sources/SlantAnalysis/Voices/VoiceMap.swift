import SlantText

/// The voice and the innermost attribution of each token.
struct VoiceMap {
  private(set) var voices: [Voice]
  private(set) var attributions: [Int?]
  /// Tokens in the title of a work or in a name in marks, whose words say nothing of tone.
  private(set) var isTitleOfWork: [Bool]

  /// - Parameters:
  ///   - text: The text.
  ///   - attributions: In the order of their ids; an attribution inside another comes after it.
  ///   - resolutions: Who speaks in each attribution.
  ///   - quotations: All stretches in marks.
  init(
    _ text: IndexedText, attributions: [RawAttribution],
    resolutions: [SourceResolver.Resolution], quotations: [Quotation]
  ) {
    let count = text.tokens.count
    voices = Array(repeating: .author, count: count)
    self.attributions = Array(repeating: nil, count: count)
    isTitleOfWork = Array(repeating: false, count: count)
    var isQuoted = [Bool](repeating: false, count: count)
    for quotation in quotations where quotation.kind == .speech {
      for index in quotation.tokens { isQuoted[index] = true }
    }
    let claims = AuthorClaims(text: text, isQuoted: isQuoted)
    for (number, attribution) in attributions.enumerated() where attribution.rule != .appearance {
      let isOwn = claims.holds(attribution, resolutions[number])
      for piece in attribution.content {
        for index in piece where isQuoted[index] || !isOwn {
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
