/// The names of the series above stacked bars, line by line as they fit on a narrow screen.
struct ShareLegend {
  private static let lineHeight = 22
  /// Pixels that the swatch with its letter takes.
  private static let swatch = 22.0
  /// Pixels between two names.
  private static let gap = 16.0

  /// A name with its place.
  private struct Item {
    let index: Int
    let name: String
    let x: Double
    let line: Int
  }

  private let items: [Item]
  private let palette: [Int]

  /// The legend of these series, each with its step of the palette.
  init(series: [String], palette: [Int]) {
    self.palette = palette
    var items: [Item] = []
    var x = 0.0
    var line = 0
    for (index, name) in series.enumerated() {
      let name = TextWidth.cut(name, to: ValueScale.narrowest - Self.swatch, size: 13)
      let width = Self.swatch + TextWidth.of(name, size: 13)
      if x > 0, x + width > ValueScale.narrowest { (x, line) = (0, line + 1) }
      items.append(Item(index: index, name: name, x: x, line: line))
      x += width + Self.gap
    }
    self.items = items
  }

  /// The height in pixels; 0 without series.
  var height: Int { items.last.map { ($0.line + 1) * Self.lineHeight + 8 } ?? 0 }

  /// The letter of a series.
  static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(max(index, 0), 25))))
  }

  /// Draws the names.
  func draw(in svg: inout SVG) {
    for item in items {
      let top = item.line * Self.lineHeight
      svg.add(
        "rect",
        [
          ("x", SVG.length(item.x)), ("y", "\(top)"), ("width", "16"), ("height", "16"),
          ("class", "s\(palette[item.index])"),
        ]
      )
      svg.add(
        text: Self.letter(item.index),
        [
          ("x", SVG.length(item.x + 8)), ("y", "\(top + 12)"),
          ("class", "on\(palette[item.index])"),
          ("text-anchor", "middle"),
        ]
      )
      svg.add(
        text: item.name,
        [("x", SVG.length(item.x + Self.swatch)), ("y", "\(top + 13)"), ("class", "key")]
      )
    }
  }
}
