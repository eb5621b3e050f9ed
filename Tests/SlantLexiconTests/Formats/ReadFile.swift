import SlantLexicon

/// A file read for a test, in a form that is easy to compare.
struct ReadFile {
  let file: LexiconFile

  init(_ text: String, _ path: String) throws {
    file = try LexiconFile.read(Array(text.utf8), path: path)
  }

  /// Each entry as `line term|value|value`.
  var entries: [String] {
    file.lexicon.entries.map { "\($0.line) " + ([$0.term] + $0.values).joined(separator: "|") }
  }

  /// Each warning as `line: words`, a note with `note` before the words.
  var warnings: [String] {
    file.warnings.map { "\($0.line): " + ($0.isNote ? "note " : "") + "\($0)" }
  }

  var classes: [String] { file.lexicon.classes.map(\.id) }
}
