/// A square that shows a tone by its colour and by its sign.
struct ToneSquare {
  /// How a square shows its tone.
  enum Tone {
    case stronglyNegative
    case negative
    case neutral
    case positive
    case stronglyPositive
    case none

    /// Below ±0.05 a tone counts as neutral, as in VADER; from ±0.3 on it is drawn in full colour.
    init(_ tone: Double?) {
      guard let tone, Axis.holds(tone) else {
        self = .none
        return
      }
      let isStrong = tone.magnitude >= 0.3
      self =
        tone.magnitude < 0.05
        ? .neutral
        : tone < 0
          ? isStrong ? .stronglyNegative : .negative
          : isStrong ? .stronglyPositive : .positive
    }

    /// The step of the six colours.
    var step: Int? {
      switch self {
      case .stronglyPositive: 0
      case .positive: 1
      case .neutral: 3
      case .stronglyNegative: 4
      case .negative: 5
      case .none: nil
      }
    }

    /// The class of the square.
    var style: String { step.map { "s\($0)" } ?? "toneless" }

    /// What stands in the square.
    var sign: String {
      switch self {
      case .stronglyPositive, .positive: "+"
      case .stronglyNegative, .negative: "−"
      case .neutral, .none: ""
      }
    }
  }

  /// The tone.
  let tone: Tone
  /// The middle, in pixels.
  let x: Double
  /// The middle, in pixels downwards.
  let y: Double
  /// The side, in pixels.
  let side: Double

  /// Draws the square, and its sign where there is room in it, else beside it.
  ///
  /// - Parameters:
  ///   - style: The class of the square beside that of its colour.
  ///   - attributes: What else it carries.
  ///   - tooltip: What is told on hover.
  ///   - svg: The picture.
  func draw(
    _ style: String,
    _ attributes: [(String, String)],
    tooltip: String,
    in svg: inout SVG
  ) {
    svg.add(
      "rect",
      [
        ("x", SVG.length(x - side / 2)), ("y", SVG.length(y - side / 2)),
        ("width", SVG.length(side)), ("height", SVG.length(side)),
        ("class", "\(style) \(tone.style)"),
      ] + attributes,
      tooltip: tooltip
    )
    guard let step = tone.step, !tone.sign.isEmpty else { return }
    let isInside = side >= 12
    svg.add(
      text: tone.sign,
      [
        ("x", SVG.length(isInside ? x : x + side / 2 + 5)), ("y", SVG.length(y + 4)),
        ("class", isInside ? "on\(step)" : "tick"), ("text-anchor", "middle"),
      ]
    )
  }
}
