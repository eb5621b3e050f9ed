import SlantReport

/// How far a command is, in a line.
struct ProgressLine {
  private static let barWidth = 20

  let articles: Int
  /// The bytes that were read of the inputs; `nil` where the system does not tell.
  let bytes: Int?
  /// The bytes of all inputs; `nil` where they are not known.
  let total: Int?
  let elapsed: Duration

  /// The line, without what there is no room for.
  func text(width: Int) -> String {
    let parts: [String?] = [share, counted, left, rate, byteRate]
    let known = parts.compactMap(\.self)
    let most = (1...known.count).last { fits(known[..<$0], width) } ?? 1
    // Time left says more than rates, but stands after them.
    let order: [String?] = [share, counted, rate, byteRate, left]
    let shown = order.compactMap(\.self).filter { known[..<most].contains($0) }
    let line = shown.joined(separator: "  ")
    guard let bar, bar.utf8.count + 1 + line.utf8.count <= width else {
      return ColumnCount.fitted(line, to: width)
    }
    return bar + " " + line
  }

  /// The line while something else is done than reading.
  func text(_ activity: String, width: Int) -> String {
    ColumnCount.fitted("\(counted)  \(activity)", to: width)
  }

  private func fits(_ parts: some Collection<String>, _ width: Int) -> Bool {
    parts.reduce(0) { $0 + ColumnCount.of($1) + 2 } - 2 <= width
  }

  // MARK: Parts

  /// The part of the inputs that was read, 0 to 1.
  private var part: Double? {
    guard let bytes, let total, total > 0 else { return nil }
    return min(1, max(0, Double(bytes) / Double(total)))
  }

  private var bar: String? {
    part.map { part in
      let full = Int(part * Double(Self.barWidth))
      return "[" + String(repeating: "#", count: full)
        + String(repeating: "-", count: Self.barWidth - full) + "]"
    }
  }

  private var share: String? { part.map { "\(Int($0 * 100)) %" } }

  private var counted: String { DisplayNumber.count(articles, "article") }

  private var seconds: Double { max(elapsed / .seconds(1), 0.001) }

  private var rate: String {
    "\(DisplayNumber.integer(Int((Double(articles) / seconds).rounded())))/s"
  }

  private var byteRate: String? {
    bytes.map { FixedDecimal.text(Double(max($0, 0)) / seconds / 1_000_000, places: 1) + " MB/s" }
  }

  /// The time until all is read at the rate so far; `nil` at the start, which says little.
  private var left: String? {
    guard let part, part > 0, part < 1, seconds >= 1 else { return nil }
    let rest = Int((seconds * (1 - part) / part).rounded(.up))
    let minutes = rest / 60 % 60
    let clock = Self.twoDigits(rest % 60)
    return rest >= 3600
      ? "\(rest / 3600):\(Self.twoDigits(minutes)):\(clock) left" : "\(minutes):\(clock) left"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
