internal import SlantText

/// Text between two neighbouring borders of marks, with the marks that cover it.
struct Segment: Equatable {
  /// The bytes.
  let span: TextSpan
  /// Positions of the marks, the outermost first.
  let marks: [Int]
}

/// Cuts a text at the borders of overlapping marks.
struct Segmenter {
  private let marks: [Mark]
  /// Positions of the marks by start.
  private let byStart: [Int]

  /// A segmenter for these marks; empty ones are left out.
  init(_ marks: [Mark]) {
    self.marks = marks
    byStart = marks.indices.filter { !marks[$0].span.isEmpty }
      .sorted { (marks[$0].span.start, $0) < (marks[$1].span.start, $1) }
  }

  /// The segments of each block, in order; together they are the bytes of the block.
  ///
  /// - Parameter blocks: Spans in the order of the text that do not overlap, such as paragraphs.
  /// - Returns: As many lists as there are blocks; an empty one for an empty block.
  /// - Complexity: O(*n* log *n*) in the number of marks, for a bounded depth of overlap.
  func segments(of blocks: [TextSpan]) -> [[Segment]] {
    var next = 0
    var active: [Int] = []
    return blocks.map { block in
      active.removeAll { marks[$0].span.end <= block.start }
      return segments(of: block, active: &active, next: &next)
    }
  }

  private func segments(
    of block: TextSpan,
    active: inout [Int],
    next: inout Int
  ) -> [Segment] {
    var result: [Segment] = []
    var start = block.start
    while start < block.end {
      active.removeAll { marks[$0].span.end <= start }
      while next < byStart.count, marks[byStart[next]].span.start <= start {
        let mark = byStart[next]
        if marks[mark].span.end > start { active.append(mark) }
        next += 1
      }
      active.sort(by: isOutside)
      let end = endOfSegment(from: start, block, active, next)
      result.append(Segment(span: TextSpan(start, end), marks: active))
      start = end
    }
    return result
  }

  private func endOfSegment(
    from start: Int,
    _ block: TextSpan,
    _ active: [Int],
    _ next: Int
  ) -> Int {
    var end = block.end
    for mark in active { end = min(end, marks[mark].span.end) }
    if next < byStart.count { end = min(end, marks[byStart[next]].span.start) }
    return end
  }

  /// Whether the element of the first mark is to hold that of the second.
  private func isOutside(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (marks[left], marks[right])
    if first.layer != second.layer { return first.layer < second.layer }
    if first.span.start != second.span.start { return first.span.start < second.span.start }
    if first.span.end != second.span.end { return first.span.end > second.span.end }
    return left < right
  }
}
