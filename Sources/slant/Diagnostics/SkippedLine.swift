import SlantCorpus

/// The line that tells of an input that was skipped, or read with a note.
enum SkippedLine {
  /// Writes `path: note: text` to standard error.
  @Sendable
  static func tell(_ note: InputNote) {
    Diagnostics.write(ColumnCount.inOneLine("\(note.file): note: \(note.text)"))
  }

  /// `path:line: skipped: reason`.
  static func text(_ skipped: Skipped) -> String {
    let line = skipped.line.map { ":\($0)" } ?? ""
    return ColumnCount.inOneLine("\(skipped.file)\(line): skipped: \(skipped.reason)")
  }
}
