import SlantCorpus

/// The line that tells of an input that was skipped.
enum SkippedLine {
  /// `path:line: skipped: reason`.
  static func text(_ skipped: Skipped) -> String {
    let line = skipped.line.map { ":\($0)" } ?? ""
    return ColumnCount.inOneLine("\(skipped.file)\(line): skipped: \(skipped.reason)")
  }
}
