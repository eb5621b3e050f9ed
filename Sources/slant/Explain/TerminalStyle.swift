/// Colours and weights of the terminal; without colours the text stays as it is.
struct TerminalStyle {
  let isColoured: Bool

  /// Headings.
  func bold(_ text: String) -> String { wrap(text, "1") }
  /// What is there for orientation only.
  func dim(_ text: String) -> String { wrap(text, "2") }
  /// Loaded terms.
  func loaded(_ text: String) -> String { wrap(text, "33") }
  /// Words in quotation marks.
  func quoted(_ text: String) -> String { wrap(text, "36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
