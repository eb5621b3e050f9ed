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
    html += "<\(name)\(Self.text(attributes))><title>\(Escaping.html(tooltip))</title></\(name)>"
  }

  /// A line of text.
  mutating func add(text: String, _ attributes: [(String, String)]) {
    html += "<text\(Self.text(attributes))>\(Escaping.html(text))</text>"
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

  private static func text(_ attributes: [(String, String)]) -> String {
    attributes.reduce(into: "") { $0 += " \($1.0)=\"\(Escaping.html($1.1))\"" }
  }
}
