/// The few SVG elements that the charts are made of; all text is escaped here.
struct SVG {
  /// The elements so far.
  private(set) var html = ""

  /// An element without content: `rect`, `line`, `circle`.
  mutating func add(_ name: String, _ attributes: [(String, String)]) {
    html += "<\(name)\(Self.text(attributes))/>"
  }

  /// An element with a tooltip.
  mutating func add(_ name: String, _ attributes: [(String, String)], tooltip: String) {
    add(name, attributes) { $0.add(tooltip: tooltip) }
  }

  /// A line of text.
  mutating func add(text: String, _ attributes: [(String, String)]) {
    html += "<text\(Self.text(attributes))>\(Escaping.html(text))</text>"
  }

  /// A line of text of several parts, each with its class.
  mutating func add(parts: [(text: String, style: String)], _ attributes: [(String, String)]) {
    let spans = parts.filter { !$0.text.isEmpty }.map {
      "<tspan class=\"\($0.style)\">\(Escaping.html($0.text))</tspan>"
    }
    html += "<text\(Self.text(attributes))>\(spans.joined(separator: " "))</text>"
  }

  /// Elements within another: `g`, `svg`.
  mutating func add(
    _ name: String,
    _ attributes: [(String, String)],
    content: (inout SVG) -> Void
  ) {
    var inner = SVG()
    content(&inner)
    html += "<\(name)\(Self.text(attributes))>\(inner.html)</\(name)>"
  }

  /// The tooltip of the element around.
  mutating func add(tooltip: String) {
    html += "<title>\(Escaping.html(Shortening.text(tooltip, to: 300)))</title>"
  }

  /// The whole picture, for `{{{…}}}` in a template.
  ///
  /// - Parameters:
  ///   - label: What the picture says, for those who do not see it.
  ///   - attributes: Size and class.
  /// - Returns: An `svg` element.
  func picture(label: String, _ attributes: [(String, String)]) -> String {
    "<svg role=\"img\" aria-label=\"\(Escaping.html(label))\"\(Self.text(attributes))>\(html)</svg>"
  }

  /// `value` to the hundredth, without zeros at the end: a length in pixels or a share in per cent.
  static func length(_ value: Double) -> String {
    var bytes: [UInt8] = []
    bytes.append(units: Int((value * 100).rounded()), places: 2)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `value` as the CSV files write it, so that a picture can be checked against them.
  static func exact(_ value: Double) -> String {
    var bytes: [UInt8] = []
    bytes.append(number: value)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func text(_ attributes: [(String, String)]) -> String {
    attributes.reduce(into: "") { $0 += " \($1.0)=\"\(Escaping.html($1.1))\"" }
  }
}
