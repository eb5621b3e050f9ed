/// Words put together.
enum Sentences {
  /// `a, b and c`.
  static func list(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `text` with a capital at its start.
  static func capitalised(_ text: some StringProtocol) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
