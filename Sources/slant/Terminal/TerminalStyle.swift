/// Weights and colours of a text for the terminal, and how it is broken into lines.
///
/// Styled text carries marks, not codes: ``TerminalText`` makes codes of them where the terminal takes
/// colours, and drops them elsewhere.
struct TerminalStyle {
  /// The columns that a line may take.
  let width: Int

  /// Headings.
  func bold(_ text: String) -> String { wrap(text, .bold) }
  /// What is there for orientation only.
  func dim(_ text: String) -> String { wrap(text, .dim) }
  /// Loaded terms.
  func loaded(_ text: String) -> String { wrap(text, .loaded) }
  /// Words in quotation marks.
  func quoted(_ text: String) -> String { wrap(text, .quoted) }

  private func wrap(_ text: String, _ mark: StyleMark) -> String {
    "\(mark.scalar)\(text)\(StyleMark.end.scalar)"
  }

  // MARK: Lines

  /// `text` in lines that are `indent` columns shorter than the terminal.
  func lines(_ text: String, indent: Int = 0) -> [String] {
    Wrapping.lines(Wrapping.words(text), width: width - indent)
  }

  /// `text` as an item of a list: its first line indented by two columns, further ones by four.
  func item(_ text: String) -> [String] {
    lines(text, indent: 4).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
  }

  /// `text` as the head of a list: its first line not indented, further ones by four columns.
  func head(_ text: String) -> [String] {
    lines(text, indent: 4).enumerated().map { ($0 == 0 ? "" : "    ") + $1 }
  }
}

/// Where a style begins or ends inside a text.
///
/// The marks are noncharacters of Unicode, which take no room and which no text has to say anything with.
enum StyleMark: UInt32, CaseIterable {
  case end = 0xFDD0
  case bold, dim, loaded, quoted

  /// The mark that a scalar stands for.
  init?(_ scalar: Unicode.Scalar) { self.init(rawValue: scalar.value) }

  /// The mark in a text.
  var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) ?? " " }

  /// The code of the terminal.
  var code: String {
    switch self {
    case .end: "\u{1B}[0m"
    case .bold: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    case .loaded: "\u{1B}[33m"
    case .quoted: "\u{1B}[36m"
    }
  }
}
