import SlantAnalysis
import Testing

@testable import SlantReport

struct VoiceBarTests {
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
}
