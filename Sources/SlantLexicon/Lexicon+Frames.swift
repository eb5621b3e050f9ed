extension Lexicon {
  /// The largest weight of a cue of a frame.
  private static let largestWeight = 10.0

  /// The list as a set of frames: its classes become the frames, a list without classes is one frame.
  ///
  /// A lexicon with the column `frame` is one already. Weights are rounded to thousandths; empty ones stay
  /// empty.
  ///
  /// - Throws: ``LexiconError`` for a weight that is no number from 0 to 10.
  public func asFrames() throws(LexiconError) -> Lexicon {
    let source = column(Self.frameColumn) ?? column("class")
    let weight = column("weight")
    let others = columns.indices.filter { $0 != source && $0 != weight }
    var entries: [LexiconEntry] = []
    for entry in self.entries {
      let frame = value(source, of: entry)
      let weights = weight == nil ? [] : [try frameWeight(value(weight, of: entry), entry)]
      entries.append(
        entry.with(
          values: [frame.isEmpty ? name : frame] + weights + others.map { value($0, of: entry) }))
    }
    return with(
      name: name,
      columns: [Self.frameColumn] + (weight == nil ? [] : ["weight"]) + others.map { columns[$0] },
      entries: entries)
  }

  private func frameWeight(
    _ cell: String, _ entry: LexiconEntry
  ) throws(LexiconError) -> String {
    if cell.isEmpty { return cell }
    guard let number = cell.number, (0...Self.largestWeight).contains(number) else {
      throw .badValue(
        path: origin.path, line: entry.line, column: "weight", value: cell,
        allowed: "a number from 0 to 10")
    }
    let thousandths = Int((number * 1000).rounded())
    let fraction = String(thousandths % 1000 + 1000).dropFirst()
    return "\(thousandths / 1000).\(fraction)"
  }
}
