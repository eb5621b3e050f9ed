extension ToneChart.Row {
  /// The marks that can be drawn, in the order of the voices.
  var drawn: [ToneChart.Mark] {
    ToneChart.Voice.allCases.compactMap { voice in
      marks.first { $0.voice == voice && Axis.holds($0.value) }
    }
  }

  /// The row as it is read out.
  var inWords: String {
    let tones = drawn.isEmpty ? note : drawn.map(\.inWords).joined(separator: ", ")
    return (detail.isEmpty ? name : "\(name) (\(detail))") + ": " + tones
  }
}

extension ToneChart.Mark {
  /// The interval where it can be drawn.
  var drawnInterval: ClosedRange<Double>? {
    interval.flatMap { Axis.holds($0.lowerBound) && Axis.holds($0.upperBound) ? $0 : nil }
  }

  /// How far the mark and its interval are from 0.
  var reach: Double {
    max(abs(value), abs(drawnInterval?.lowerBound ?? 0), abs(drawnInterval?.upperBound ?? 0))
  }

  /// The mark as it is read out.
  var inWords: String { "\(voice.rawValue) \(label)" }
}

extension SVG {
  /// The shape of a voice around the point 0, 0.
  mutating func add(shape voice: ToneChart.Voice) {
    let style = ("class", voice.rawValue)
    switch voice {
    case .author: add("circle", [("r", "5"), style])
    case .quoted: add("path", [("d", "M0-6L6 0L0 6L-6 0Z"), style])
    case .reported:
      add("rect", [("x", "-4"), ("y", "-4"), ("width", "8"), ("height", "8"), style])
    }
  }
}
