/// A text at a place of the narrowest picture, kept inside it: centred, or from or to its place.
struct AnchoredText {
  /// The text.
  let text: String
  /// Its place in per cent of the width.
  let percent: Double
  /// The value of `text-anchor`.
  let anchor: String
  /// Where the text starts in the narrowest picture, in pixels.
  let start: Double
  /// Where it ends.
  let end: Double

  /// The place of `text` at `percent` of the width.
  init(_ text: String, at percent: Double, size: Double) {
    let width = TextWidth.of(text, size: size)
    let middle = percent / 100 * ValueScale.narrowest
    let fits = middle >= width / 2 && middle + width / 2 <= ValueScale.narrowest
    self.text = text
    self.percent = percent
    anchor = fits ? "middle" : percent < 50 ? "start" : "end"
    start = middle - (fits ? width / 2 : percent < 50 ? 0 : width)
    end = start + width
  }

  /// All of `texts`, or each second, third, … from number `first` on to both sides, so that none touch.
  static func apart(_ texts: [AnchoredText], from first: Int) -> [AnchoredText] {
    for stride in 1..<max(2, texts.count) {
      let some = texts.enumerated().filter { abs($0.offset - first) % stride == 0 }.map(\.element)
      if zip(some, some.dropFirst()).allSatisfy({ $0.end + 5 <= $1.start }) { return some }
    }
    return texts.indices.contains(first) ? [texts[first]] : []
  }

  /// Writes the text as the label of an axis.
  func draw(y: Int, in svg: inout SVG) {
    svg.add(
      text: text,
      [
        ("x", ValueScale.attribute(percent)), ("y", "\(y)"), ("class", "tick"),
        ("text-anchor", anchor),
      ]
    )
  }
}
