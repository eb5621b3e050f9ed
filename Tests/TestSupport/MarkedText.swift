public import SlantText

/// A text whose expected spans are marked inside it: `⟦source:Ms. Lee⟧ ⟦cue:said⟧`.
///
/// A label is made of lower-case letters, digits, `-` and `_`, and its colon has no space after it;
/// `⟦Why not?⟧` has an empty label. Marks nest.
public struct MarkedText: Sendable {
  /// A marked span.
  public struct Mark: Equatable, Sendable {
    /// What stands before the colon, or "".
    public let label: String
    /// Its bytes in ``MarkedText/text``.
    public let span: TextSpan

    /// A mark with its label.
    public init(label: String, span: TextSpan) {
      self.label = label
      self.span = span
    }
  }

  /// The text without the marks.
  public let text: String
  /// The marked spans in the order of their ends.
  public let marks: [Mark]

  /// Takes the marks out of `marked`.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var marks: [Mark] = []
    var open: [(label: String, start: Int)] = []
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "⟦": open.append((Self.label(&rest), bytes.count))
      case "⟧":
        guard let last = open.popLast() else { preconditionFailure("'⟧' without '⟦': \(marked)") }
        marks.append(Mark(label: last.label, span: TextSpan(last.start, bytes.count)))
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "'⟦' without '⟧': \(marked)")
    text = String(decoding: bytes, as: UTF8.self)
    self.marks = marks
  }

  /// The spans with `label`, in the order of the text.
  public func spans(_ label: String = "") -> [TextSpan] {
    marks.filter { $0.label == label }.map(\.span).sorted()
  }

  /// Takes a label and its colon off `rest`; "" where there is none.
  private static func label(_ rest: inout Substring.UnicodeScalarView) -> String {
    var label = ""
    for (index, scalar) in zip(rest.indices, rest) {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": label.unicodeScalars.append(scalar)
      case ":":
        let after = rest.index(after: index)
        guard !label.isEmpty, after < rest.endIndex, rest[after] != " " else { return "" }
        rest = rest[after...]
        return label
      default: return ""
      }
    }
    return ""
  }
}
