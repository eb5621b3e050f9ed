/// What an axis counts, below it, in as many lines as a narrow screen needs.
struct UnitText {
  private static let lineHeight = 15

  /// The lines.
  let lines: [String]

  /// The lines of `text`, broken at spaces.
  init(_ text: String) {
    lines = text.split(separator: " ").reduce(into: []) { lines, word in
      let longer = (lines.last.map { $0 + " " } ?? "") + word
      if !lines.isEmpty, TextWidth.of(longer, size: 12) <= ValueScale.narrowest {
        lines[lines.count - 1] = longer
      } else {
        lines.append(TextWidth.cut(String(word), to: ValueScale.narrowest, size: 12))
      }
    }
  }

  /// The height in pixels from the first line to the end of the picture.
  var height: Int { max(1, lines.count) * Self.lineHeight - 7 }

  /// Writes the lines from `y` on.
  func draw(y: Int, in svg: inout SVG) {
    for (index, line) in lines.enumerated() {
      svg.add(text: line, [("x", "0"), ("y", "\(y + index * Self.lineHeight)"), ("class", "unit")])
    }
  }
}
