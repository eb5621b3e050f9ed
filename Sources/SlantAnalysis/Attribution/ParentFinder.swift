/// Finds the innermost other attribution whose content holds each one's source, cue and content.
struct ParentFinder {
  /// A piece of content, or an attribution that asks what it stands in.
  private struct Event {
    let tokens: Range<Int>
    let attribution: Int
    let role: Role
  }

  /// What stands at the same tokens comes in this order.
  private enum Role: Int {
    case piece
    case question
    /// A piece that is all there is of its attribution; it does not hold its like.
    case whole
  }

  private let extents: [Range<Int>]
  private let events: [Event]
  /// The number of tokens of the text.
  private let count: Int

  init(_ raw: [RawAttribution], count: Int) {
    let extents = raw.map(Self.extent)
    var events: [Event] = []
    for (number, attribution) in raw.enumerated() {
      events.append(Event(tokens: extents[number], attribution: number, role: .question))
      for piece in attribution.content {
        let role: Role = piece == extents[number] ? .whole : .piece
        events.append(Event(tokens: piece, attribution: number, role: role))
      }
    }
    self.extents = extents
    self.count = count
    self.events = events.sorted { Self.order($0) < Self.order($1) }
  }

  /// The parents in the order of the attributions; of equally long pieces the first counts.
  func parents() -> [Int?] {
    var parents = [Int?](repeating: nil, count: extents.count)
    var index = ReachIndex(limit: count)
    for event in events {
      guard event.role == .question else {
        index.insert(
          end: event.tokens.upperBound, key: event.tokens.count << 32 | event.attribution)
        continue
      }
      let key = index.least(reaching: event.tokens.upperBound)
      parents[event.attribution] = key.map { $0 & 0xFFFF_FFFF }
    }
    return parents
  }

  private static func order(_ event: Event) -> (Int, Int, Int) {
    (event.tokens.lowerBound, -event.tokens.upperBound, event.role.rawValue)
  }

  /// All tokens from the first of source, cue and content to the last.
  private static func extent(_ attribution: RawAttribution) -> Range<Int> {
    var start = attribution.source?.lowerBound ?? Int.max
    var end = attribution.source?.upperBound ?? 0
    for part in attribution.content {
      start = min(start, part.lowerBound)
      end = max(end, part.upperBound)
    }
    for part in attribution.cues {
      start = min(start, part.lowerBound)
      end = max(end, part.upperBound)
    }
    return start < end ? start..<end : 0..<0
  }
}
