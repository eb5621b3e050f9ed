internal import SlantAnalysis
internal import SlantText

/// A run of tokens in one voice.
struct VoiceRun: Equatable {
  /// The tokens.
  let tokens: Range<Int>
  /// Who speaks them.
  let voice: Voice
  /// The innermost attribution that they are content of.
  let attribution: Int?
  /// Whether the run counts: headline and boilerplate do not.
  let isScored: Bool
  /// Its words.
  let words: Int
}

/// The voices of an article's text as runs that follow one another from the first token to the last.
///
/// Quotations of speech are quoted, those that keep a distance are scare, other content of an
/// attribution is reported, and all else is the author's.
struct VoiceRuns {
  /// The runs in the order of the text.
  let runs: [VoiceRun]

  /// The voices of the text of `analysis`.
  init(_ analysis: ArticleAnalysis) {
    var painter = VoicePainter(count: analysis.body.tokens.count)
    painter.paint(analysis.attributions)
    painter.paint(analysis.quotations)
    painter.paintUnscored(analysis.sentences)
    runs = painter.runs(of: analysis.body)
  }
}

/// Gives every token its voice, from the outermost content to the marks within.
private struct VoicePainter {
  private struct Paint: Equatable {
    var voice = Voice.author
    var attribution: Int?
    var isScored = true
  }

  private var paints: [Paint]

  init(count: Int) { paints = [Paint](repeating: Paint(), count: count) }

  /// In the order of the ids, so that an attribution inside another one comes after it.
  mutating func paint(_ attributions: [Attribution]) {
    for attribution in attributions {
      for index in attribution.contentTokens.joined() where paints.indices.contains(index) {
        paints[index].voice = .reported
        paints[index].attribution = attribution.id
      }
    }
  }

  mutating func paint(_ quotations: [Quotation]) {
    for quotation in quotations {
      for index in quotation.tokens where paints.indices.contains(index) {
        switch quotation.kind {
        case .speech: paints[index].voice = .quoted
        case .scare: paints[index].voice = .scare
        case .title, .name: break
        }
      }
    }
  }

  mutating func paintUnscored(_ sentences: [SentenceAnalysis]) {
    for sentence in sentences where sentence.zone == .boilerplate || sentence.zone == .title {
      for index in sentence.tokens { paints[index].isScored = false }
    }
  }

  func runs(of text: IndexedText) -> [VoiceRun] {
    var runs: [VoiceRun] = []
    var start = 0
    for index in paints.indices.dropFirst() where paints[index] != paints[start] {
      runs.append(run(start..<index, text))
      start = index
    }
    if start < paints.count { runs.append(run(start..<paints.count, text)) }
    return runs
  }

  private func run(_ tokens: Range<Int>, _ text: IndexedText) -> VoiceRun {
    let paint = paints[tokens.lowerBound]
    return VoiceRun(
      tokens: tokens,
      voice: paint.voice,
      attribution: paint.attribution,
      isScored: paint.isScored,
      words: text.tokens[tokens].count { $0.isWord }
    )
  }
}
