/// Lines of at most a number of columns.
enum Wrapping {
  /// The words of `text`; a blank that does not break belongs to its word.
  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\t" || $0.isNewline }.map(String.init)
  }

  /// Joins `words` into lines; a word that is longer than a line is cut.
  static func lines(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words.flatMap({ pieces($0, width: width) }) {
      let length = ColumnCount.of(word)
      if used > 0, used + 1 + length > width {
        lines.append(line)
        (line, used) = (word, length)
      } else {
        line += (used > 0 ? " " : "") + word
        used += (used > 0 ? 1 : 0) + length
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  private static func pieces(_ word: String, width: Int) -> [String] {
    guard ColumnCount.of(word) > width else { return [word] }
    var pieces = [""]
    var used = 0
    for character in word {
      let length = ColumnCount.of(character)
      if used + length > width {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += length
    }
    return pieces
  }
}
