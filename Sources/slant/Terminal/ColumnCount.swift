/// How many columns of a terminal a text takes.
///
/// A simple table: wide are the scripts of East Asia and emoji; combining marks and marks of style take none.
enum ColumnCount {
  /// The columns of `text`.
  static func of(_ text: String) -> Int {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a character: those of its widest scalar.
  static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, of($1)) }
  }

  /// `text` in one line of at most `columns`, the rest as `…`.
  static func fitted(_ text: String, to columns: Int) -> String {
    let line = inOneLine(text)
    return of(line) <= columns ? line : start(of: line, columns: columns - 1) + "…"
  }

  /// As much of the start of `text` as takes at most `columns`.
  static func start(of text: some Sequence<Character>, columns: Int) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += of(character)
        return used <= columns
      })
  }

  /// As much of the end of `text` as takes at most `columns`.
  static func end(of text: String, columns: Int) -> String {
    String(start(of: text.reversed(), columns: columns).reversed())
  }

  /// `text` with blanks for what would break or bend a line.
  static func inOneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Blanks that fill `text` up to `columns`.
  static func fill(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - of(text)))
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    if StyleMark(scalar) != nil { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
  }

  /// Hangul, Han and the other scripts that are set in squares, and full-width forms.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265,
      0x1F300...0x1F320, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
