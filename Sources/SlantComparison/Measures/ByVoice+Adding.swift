internal import SlantAnalysis

extension ByVoice {
  /// Adds the values of `other` voice by voice.
  mutating func add(_ other: ByVoice, _ sum: (Value, Value) -> Value) {
    for voice in Voice.allCases { self[voice] = sum(self[voice], other[voice]) }
    title = sum(title, other.title)
  }
}
