internal import SlantAnalysis
internal import SlantComparison
internal import SlantStatistics

/// The tone towards a subject as marks of a chart and cells of a table.
struct ToneMarks {
  /// The voices that are shown, in the order of the chart.
  static let voices: [(voice: Voice, mark: ToneChart.Voice)] = [
    (.author, .author), (.quoted, .quoted), (.reported, .reported),
  ]
  /// The columns of ``cells``.
  static let columns: [DataTable.Column] = [
    .number("Tone, author", "Mean tone of the author’s sentences that bear on the name, −1 to +1."),
    .number("Sentences", "The author’s sentences with a word that bears on the name."),
    .number("Tone, quoted", "The same in words in quotation marks."),
    .number("Sentences", "Quoted sentences with a word that bears on the name."),
    .number("Tone, reported", "The same in indirect speech."),
    .number("Sentences", "Reported sentences with a word that bears on the name."),
  ]

  private let tone: ByVoice<Tone>

  /// The tone of `sums`.
  init(_ sums: BalanceSums) { tone = sums.toneTowards }

  /// The marks of the voices with a tone; the number of sentences stands in brackets.
  ///
  /// - Parameter estimate: The author's tone with its interval, where there is one.
  /// - Returns: At most one mark a voice.
  func marks(_ estimate: OutletEstimate? = nil) -> [ToneChart.Mark] {
    Self.voices.compactMap { voice, mark in
      guard let score = tone[voice].score else { return nil }
      let interval = voice == .author ? estimate?.interval : nil
      return ToneChart.Mark(
        voice: mark, value: score,
        interval: interval.map { min($0.lower, $0.upper)...max($0.lower, $0.upper) },
        label: "\(DisplayNumber.signed(score)) (\(DisplayNumber.integer(tone[voice].sentences)))")
    }
  }

  /// The tone of each voice, and the number of its sentences.
  var cells: [RichText] {
    Self.voices.flatMap { voice, _ in
      [DisplayNumber.signed(tone[voice].score), DisplayNumber.integer(tone[voice].sentences)]
    }.map { RichText($0) }
  }

  /// `+0.12 in the author's voice (8 sentences)`, voice by voice; `nil` without any.
  var words: String? {
    let parts = Self.voices.compactMap { voice, _ -> String? in
      guard let score = tone[voice].score else { return nil }
      let owner = voice == .author ? "the author’s voice" : "the \(voice.rawValue) voice"
      return "\(DisplayNumber.signed(score)) in \(owner) "
        + "(\(DisplayNumber.count(tone[voice].sentences, "sentence")))"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
