/// Text on its way to the terminal.
///
/// Articles, names and paths come from anywhere: nothing in them may move the cursor, set colours or turn
/// the direction of the line.
enum TerminalText {
  /// The bytes of `text`: marks of style are codes or nothing, controls are pictures of themselves.
  static func bytes(_ text: String, isColoured: Bool) -> [UInt8] {
    var result = ""
    var isStyled = false
    for scalar in text.unicodeScalars {
      if let mark = StyleMark(scalar) {
        result += isColoured ? mark.code : ""
        isStyled = isColoured && mark != .end
      } else if let shown = shown(scalar) {
        result.unicodeScalars.append(shown)
      }
    }
    return Array((isStyled ? result + StyleMark.end.code : result).utf8)
  }

  /// What stands for a scalar: itself, a picture or a blank; `nil` for a control of direction.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A: scalar
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0x2028, 0x2029: " "
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: nil
    default: scalar
    }
  }
}
