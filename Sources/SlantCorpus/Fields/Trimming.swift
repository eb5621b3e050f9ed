extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    if let first = scalars.first, let last = scalars.last, first.isVisible, last.isVisible {
      return String(self)
    }
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether the text holds nothing but white space.
  var isBlank: Bool {
    if let first = unicodeScalars.first, first.isVisible { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

extension Unicode.Scalar {
  /// Whether it is a character of ASCII that is no white space.
  fileprivate var isVisible: Bool { (0x21..<0x7F).contains(value) }
}

extension [String] {
  /// The items as an English list: `a, b and c`.
  func listed(with conjunction: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
