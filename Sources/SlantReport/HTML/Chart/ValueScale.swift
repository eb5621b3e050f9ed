/// Values as shares of a picture's width.
///
/// A picture so drawn fills a wide page and a phone alike while its letters keep their size.
struct ValueScale {
  /// The width in pixels of the narrowest picture; labels are placed so that they fit there.
  static let narrowest = 320.0
  /// The room in pixels between a mark and its label.
  private static let gap = 10.0

  /// The values.
  let axis: Axis
  /// Where the axis starts, in per cent of the width.
  let left: Double
  /// Where it ends.
  let right: Double

  /// The place of `value` in per cent of the width.
  func percent(_ value: Double) -> Double { left + axis.position(of: value) * (right - left) }

  /// The place of `value` as an attribute.
  func x(_ value: Double) -> String { Self.attribute(percent(value)) }

  /// A share of the width as an attribute.
  static func attribute(_ percent: Double) -> String { SVG.length(percent) + "%" }

  /// The room, in per cent of the width, that the first label of `axis` takes left of its tick.
  static func inset(_ axis: Axis) -> Double {
    TextWidth.of(axis.label(axis.start), size: 12) / 2 / narrowest * 100
  }

  /// Where a label of `width` pixels stands beside a mark from `low` to `high`.
  ///
  /// - Parameters:
  ///   - low: The lowest value of the mark.
  ///   - high: The highest.
  ///   - width: How wide the label is.
  ///   - leftFirst: Whether the left side is tried first.
  /// - Returns: Its attributes; `nil` where it fits on neither side.
  func beside(
    _ low: Double,
    _ high: Double,
    width: Double,
    leftFirst: Bool
  ) -> [(String, String)]? {
    let room = (width + Self.gap) / Self.narrowest * 100
    let left = [("x", x(low)), ("dx", SVG.length(-Self.gap)), ("text-anchor", "end")]
    let right = [("x", x(high)), ("dx", SVG.length(Self.gap))]
    let fitsLeft = percent(low) >= room
    let fitsRight = percent(high) + room <= 100
    if fitsLeft, leftFirst || !fitsRight { return left }
    return fitsRight ? right : nil
  }

  /// Draws a thin line at each tick from `top` to `foot`, and values below as close as they fit.
  ///
  /// - Parameters:
  ///   - top: Where the lines start, in pixels.
  ///   - foot: Where they end.
  ///   - isTall: Whether the values stand above the lines as well.
  ///   - svg: The picture.
  ///   - label: A tick as it is written; the axis' own way by default.
  func drawGrid(
    from top: Int,
    to foot: Int,
    isTall: Bool = false,
    in svg: inout SVG,
    label: ((Double) -> String)? = nil
  ) {
    for tick in axis.ticks {
      let isZero = tick == 0 && axis.start < 0
      svg.add(
        "line",
        [
          ("x1", x(tick)), ("x2", x(tick)), ("y1", "\(top)"), ("y2", "\(foot)"),
          ("class", isZero ? "zero" : "grid"), ("data-v", SVG.exact(tick)),
        ]
      )
    }
    let write = label ?? axis.label
    let texts = axis.ticks.map { AnchoredText(write($0), at: percent($0), size: 12) }
    let zero = axis.ticks.firstIndex(of: 0) ?? 0
    for text in AnchoredText.apart(texts, from: zero) {
      text.draw(y: foot + 16, in: &svg)
      if isTall { text.draw(y: top - 6, in: &svg) }
    }
  }
}
