import TestSupport

@testable import SlantReport

/// A picture as its elements, to turn positions back into values.
struct ChartReading {
  /// An element with its attributes and the text right behind its tag.
  struct Element {
    let name: String
    let attributes: [String: String]
    let text: String

    /// An attribute as a number, with or without a per cent sign.
    func number(_ name: String) -> Double? {
      attributes[name].flatMap { Double($0.hasSuffix("%") ? String($0.dropLast()) : $0) }
    }

    /// Whether the element is of a class.
    func has(_ style: String) -> Bool {
      (attributes["class"] ?? "").split(separator: " ").contains(Substring(style))
    }
  }

  let elements: [Element]
  let label: String

  init(_ svg: String) {
    elements = svg.matches(of: Self.tag).map { tag in
      Element(
        name: String(tag.1),
        attributes: tag.2.matches(of: Self.attribute).reduce(into: [:]) {
          $0[String($1.1)] = String($1.2)
        },
        text: Self.plain(tag.3)
      )
    }
    label = elements.first?.attributes["aria-label"].map { Self.plain($0[...]) } ?? ""
  }

  /// The elements of a class.
  func all(_ style: String) -> [Element] { elements.filter { $0.has(style) } }

  /// The ticks as pairs of a position and a value.
  func ticks(_ place: String, _ value: String = "data-v") -> [(place: Double, value: Double)] {
    (all("grid") + all("zero")).compactMap { tick in
      tick.number(place).flatMap { place in tick.number(value).map { (place, $0) } }
    }.sorted { $0.value < $1.value }
  }

  /// The value at `place` by linear interpolation between the outer ticks, and what 0.005 of the unit
  /// of places is worth.
  static func value(
    at place: Double,
    _ ticks: [(place: Double, value: Double)]
  ) -> (value: Double, tolerance: Double)? {
    guard let first = ticks.first, let last = ticks.last, first.place != last.place else {
      return nil
    }
    let worth = (last.value - first.value) / (last.place - first.place)
    return (first.value + (place - first.place) * worth, abs(worth) * 0.02 + 2e-6)
  }

  /// Whether `svg` is made of the elements of pictures, each closed, and of escaped text.
  static func isTidy(_ svg: String) -> Bool {
    let parts = svg.matches(of: part)
    var open: [Substring] = []
    for part in parts where part.3.isEmpty {
      if part.1.isEmpty { open.append(part.2) } else if open.popLast() != part.2 { return false }
    }
    let rest = svg.replacing(part, with: "").unicodeScalars
    return open.isEmpty && !rest.contains { "<>\"'`".unicodeScalars.contains($0) }
  }

  private static var part: Regex<(Substring, Substring, Substring, Substring)> {
    #/<(/?)(svg|g|text|tspan|title|rect|circle|line|path|polygon)(?:\s[a-zA-Z0-9-]+="[^"<>]*")*\s*(/?)>/#
      .matchingSemantics(.unicodeScalar)
  }

  private static var tag: Regex<(Substring, Substring, Substring, Substring)> {
    #/<([a-z]+)((?:\s[a-zA-Z0-9-]+="[^"]*")*)\s*/?>([^<]*)/#.matchingSemantics(.unicodeScalar)
  }
  private static var attribute: Regex<(Substring, Substring, Substring)> {
    #/\s([a-zA-Z0-9-]+)="([^"]*)"/#.matchingSemantics(.unicodeScalar)
  }

  private static func plain(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

extension SplitMix64 {
  /// A number of 0…1.
  mutating func share() -> Double { Double(below(1_000_001)) / 1_000_000 }

  /// `count` values of one size, of both signs in half of the cases, with some zeros and equal ones.
  mutating func values(_ count: Int) -> [Double] {
    let size = pick([0.003, 0.4, 1, 17, 2500, 9e9])
    let isSigned = chance(50)
    var values: [Double] = []
    for _ in 0..<count {
      let value = (isSigned ? share() * 2 - 1 : share()) * size
      values.append(chance(10) ? 0 : chance(10) ? values.last ?? value : value)
    }
    return values
  }

  /// An interval around `value`; `nil` in some cases.
  mutating func interval(around value: Double) -> ClosedRange<Double>? {
    guard chance(80) else { return nil }
    return (value - share() * abs(value))...(value + share() * abs(value))
  }
}

/// Names that must not break a picture.
enum HostileNames {
  static let all = [
    "\"><script>alert(1)</script>", "' onload='alert(1)", "</title></svg><img src=x>",
    "\u{202E}drawkcab", "&amp;", "\"\u{301}>", String(repeating: "Long Name ", count: 500),
    String(repeating: "新聞", count: 100), "", "\u{0}\u{7F}",
  ]
}
