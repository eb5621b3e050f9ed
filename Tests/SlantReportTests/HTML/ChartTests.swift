import SlantAnalysis
import Testing

@testable import SlantReport

struct ChartTests {
  private static func run(_ voice: Voice, _ words: Int, isScored: Bool = true) -> VoiceRun {
    VoiceRun(tokens: 0..<words, voice: voice, attribution: nil, isScored: isScored, words: words)
  }

  @Test(arguments: [[3, 3, 3], [1], [1, 999, 1], [7, 11, 13, 17], [1, 1, 1, 1, 1, 1, 1]])
  func `the widths of the voices add up`(words: [Int]) {
    let voices: [Voice] = [.author, .quoted]
    let runs = words.enumerated().map { Self.run(voices[$0 % 2], $1) }
    let pieces = VoiceBar(runs).pieces
    #expect(pieces.map(\.width).reduce(0, +) == VoiceBar.width)
    #expect(pieces.map(\.words) == words)
    for (left, right) in zip(pieces, pieces.dropFirst()) { #expect(left.x + left.width == right.x) }
  }

  @Test func `neighbours of one voice are one piece, and what does not count is left out`() {
    let runs = [
      Self.run(.author, 5), Self.run(.author, 9, isScored: false), Self.run(.author, 5),
      Self.run(.quoted, 0), Self.run(.quoted, 10),
    ]
    #expect(VoiceBar(runs).pieces.map(\.words) == [10, 10])
    #expect(VoiceBar(runs).pieces.map(\.width) == [500, 500])
  }

  @Test func `a text without words has an empty bar`() {
    #expect(VoiceBar([]).pieces.isEmpty)
  }

  private static let axes: [(Double, [Double])] = [
    (0, [0, 1]), (0.4, [0, 0.1, 0.2, 0.3, 0.4]), (7, [0, 2, 4, 6, 8]),
    (40, [0, 10, 20, 30, 40]), (61, [0, 20, 40, 60, 80]), (1000, [0, 200, 400, 600, 800, 1000]),
  ]

  @Test(arguments: axes)
  func `an axis has round steps from zero to beyond the last value`(
    maximum: Double,
    ticks: [Double]
  ) {
    let axis = Axis(to: maximum)
    #expect(axis.ticks.count == ticks.count)
    for (tick, expected) in zip(axis.ticks, ticks) { #expect(abs(tick - expected) < 1e-9) }
  }

  @Test func `the position of a dot gives its value back`() throws {
    let rows = [12.3, 4.5, 0].map { DotChart.Row(name: "\($0)", value: $0, label: "\($0)") }
    let svg = DotChart(rows: rows, unit: "words").svg()
    let places = svg.matches(of: #/cx="([0-9.]+)%"/#).compactMap { Double($0.1) }
    let axis = Axis(to: 12.3)
    #expect(places.count == rows.count)
    for (place, row) in zip(places, rows) {
      #expect(abs(place / 88 * axis.end - row.value) < axis.end / 5000)
    }
  }
}
