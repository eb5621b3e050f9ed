/// A document of Nexis, taken apart by its labels.
struct NexisParts {
  /// The lines above the first label.
  private(set) var head: Range<Int>
  /// The values of the labels, by their names in small letters.
  private(set) var labels: [String: String] = [:]
  private(set) var text = ""

  private let lines: ExportLines

  init(_ document: Range<Int>, _ lines: ExportLines, _ bytes: Span<UInt8>) {
    self.lines = lines
    let first = document.first { index in
      NexisLabel.find(NexisLabel.head, lines.ranges[index], bytes) != nil
        || NexisLabel.body(lines.ranges[index], bytes) != nil
    }
    head = document.lowerBound..<(first ?? document.upperBound)
    guard let first else { return }
    let body = document[first...].first { NexisLabel.body(lines.ranges[$0], bytes) != nil }
    let start = body ?? unlabelledText(first..<document.upperBound, bytes)
    takeLabels(NexisLabel.head, first..<start, bytes)
    let tail = (start..<document.upperBound).first { index in
      NexisLabel.find(NexisLabel.tail, lines.ranges[index], bytes) != nil
        || bytes.holds("Classification", in: lines.ranges[index])
        || bytes.holds("Graphic", in: lines.ranges[index])
    }
    takeLabels(NexisLabel.tail, (tail ?? document.upperBound)..<document.upperBound, bytes)
    takeText(start..<(tail ?? document.upperBound), isLabelled: body != nil, bytes)
  }

  /// The first line behind the labels that is none of them, where no label says where the text begins.
  private func unlabelledText(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    var isValue = false
    for index in range {
      let line = lines.ranges[index]
      if line.isEmpty {
        isValue = false
      } else if NexisLabel.find(NexisLabel.head, line, bytes) != nil {
        isValue = true
      } else if !isValue {
        return index
      }
    }
    return range.upperBound
  }

  /// Takes the values of labels, which go on up to an empty line or another label.
  private mutating func takeLabels(
    _ names: [StaticString], _ range: Range<Int>, _ bytes: Span<UInt8>
  ) {
    var current: String?
    for index in range {
      let line = lines.ranges[index]
      if let label = NexisLabel.find(names, line, bytes) {
        current = labels[label.name] == nil ? label.name : nil
        if let current { labels[current] = bytes.string(label.value) }
      } else if line.isEmpty {
        current = nil
      } else if let name = current, let value = labels[name] {
        labels[name] = value.isEmpty ? bytes.string(line) : value + " " + bytes.string(line)
      }
    }
  }

  private mutating func takeText(_ range: Range<Int>, isLabelled: Bool, _ bytes: Span<UInt8>) {
    var last = range.upperBound
    while last > range.lowerBound,
      lines.isEmpty(last - 1) || NexisLabel.isCopyright(lines.ranges[last - 1], bytes)
    {
      last -= 1
    }
    guard isLabelled, let first = range.first, first < last else {
      text = lines.block(range.lowerBound..<last, bytes)
      return
    }
    let inLine = NexisLabel.body(lines.ranges[first], bytes).map { bytes.string($0) } ?? ""
    let rest = lines.block(first + 1..<last, bytes)
    text = inLine.isEmpty || rest.isEmpty ? inLine + rest : inLine + "\n" + rest
  }
}
