internal import SlantAnalysis

/// The voices of an article as stretches of one bar, in the order of the text.
struct VoiceBar {
  /// The width of the whole bar.
  static let width = 1000
  private static let height = 28

  /// A stretch of the bar.
  struct Piece: Equatable {
    /// Who speaks.
    let voice: Voice
    /// How many words.
    let words: Int
    /// Where it starts.
    let x: Int
    /// How wide it is.
    let width: Int
  }

  /// The stretches from left to right; their widths add up to ``width`` where there are words.
  let pieces: [Piece]

  /// The bar of the runs that count, neighbours of one voice made one.
  init(_ runs: [VoiceRun]) {
    var merged: [(voice: Voice, words: Int)] = []
    for run in runs where run.isScored && run.words > 0 {
      if let last = merged.last, last.voice == run.voice {
        merged[merged.count - 1].words += run.words
      } else {
        merged.append((run.voice, run.words))
      }
    }
    let total = merged.reduce(0) { $0 + $1.words }
    var before = 0
    pieces = merged.map { stretch in
      let start = Self.width * before / total
      before += stretch.words
      let end = Self.width * before / total
      return Piece(voice: stretch.voice, words: stretch.words, x: start, width: end - start)
    }
  }

  /// The picture.
  ///
  /// - Parameter label: What it says, for those who do not see it.
  /// - Returns: An `svg` element; an empty bar for a text without words.
  func svg(label: String) -> String {
    var svg = SVG()
    for voice in Voice.allCases {
      let own = pieces.filter { $0.voice == voice }
      guard !own.isEmpty else { continue }
      let words = DisplayNumber.count(own.reduce(0) { $0 + $1.words }, "word")
      svg.add(
        "path", [("class", "fill-\(voice.rawValue)"), ("d", Self.path(own))],
        tooltip:
          "\(voice.rawValue): \(words) in \(DisplayNumber.count(own.count, "stretch", "stretches"))"
      )
    }
    return svg.picture(
      label: label,
      [
        ("class", "voices"), ("width", "100%"), ("height", "52"),
        ("viewBox", "0 0 \(Self.width) 52"), ("preserveAspectRatio", "none"),
      ]
    )
  }

  /// The outlines of the stretches of one voice; those thinner than a unit are not drawn.
  private static func path(_ pieces: [Piece]) -> String {
    pieces.filter { $0.width > 0 }.map {
      "M\($0.x) \(y($0.voice))h\($0.width)v\(height)h-\($0.width)z"
    }.joined()
  }

  /// The author's words stand higher than others', so that colour is not all that tells them apart.
  private static func y(_ voice: Voice) -> String {
    switch voice {
    case .author: "0"
    case .scare: "8"
    case .reported: "16"
    case .quoted: "24"
    }
  }
}
