import TestSupport
import Testing

@testable import SlantAnalysis

/// The sweep over ranges, against looking at each of them.
struct ReachIndexTests {
  @Test func `of two ranges that reach a position the lesser key counts`() {
    var index = ReachIndex(limit: 10)
    index.insert(end: 10, key: 7)
    index.insert(end: 6, key: 3)
    #expect(index.least(reaching: 6) == 3)
    #expect(index.least(reaching: 7) == 7)
    #expect(index.least(reaching: 0) == 3)
  }

  @Test func `nothing reaches past the furthest end`() {
    var index = ReachIndex(limit: 10)
    #expect(index.least(reaching: 0) == nil)
    index.insert(end: 4, key: 1)
    #expect(index.least(reaching: 5) == nil)
  }

  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `parents are those of the plain search`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let numbers = Array(0...40)
    let raw = (0..<30).map { _ in
      let start = random.pick(numbers)
      let length = random.pick(Array(1...9))
      let cue = random.pick([start, start + length])
      return RawAttribution(
        source: nil, cues: [cue..<(cue + 1)], cue: nil, content: [start..<(start + length)],
        rule: .sourceCueClause, paragraph: 0)
    }
    #expect(ParentFinder(raw, count: 60).parents() == plainParents(of: raw))
  }

  /// The parents by looking at each pair.
  private func plainParents(of raw: [RawAttribution]) -> [Int?] {
    let extents = raw.map { attribution in
      let parts = attribution.content + attribution.cues
      return (parts.map(\.lowerBound).min() ?? 0)..<(parts.map(\.upperBound).max() ?? 0)
    }
    return raw.indices.map { number in
      let inner = extents[number]
      var parent: (size: Int, number: Int)?
      for other in raw.indices where extents[other].count > inner.count {
        for piece in raw[other].content
        where piece.lowerBound <= inner.lowerBound && inner.upperBound <= piece.upperBound {
          if parent.map({ piece.count < $0.size }) ?? true { parent = (piece.count, other) }
        }
      }
      return parent?.number
    }
  }
}
