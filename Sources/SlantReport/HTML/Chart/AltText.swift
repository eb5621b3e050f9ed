/// What a picture says in words, for those who do not see it.
enum AltText {
  /// The most items that are read out.
  static let limit = 40

  /// "`title`: `items`", and how many more there are.
  ///
  /// - Parameters:
  ///   - title: What the picture shows.
  ///   - items: One part for each thing that is drawn.
  ///   - count: How many things there are, drawn or not.
  /// - Returns: One line of text.
  static func list(_ title: String, _ items: some Collection<String>, of count: Int) -> String {
    guard count > 0 else { return "\(title): nothing to show" }
    let read = items.prefix(limit).map { Shortening.text($0, to: 200) }
    let rest = count - read.count
    return "\(title): \(read.joined(separator: "; "))"
      + (rest > 0 ? "; and \(DisplayNumber.integer(rest)) more" : "")
  }
}
