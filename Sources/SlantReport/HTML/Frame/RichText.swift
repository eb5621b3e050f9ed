/// A line of text of which parts lead elsewhere or stand out.
///
///     RichText("Quoted most is ") + .link("Anna Keller", to: "entities/anna-keller.html") + "."
struct RichText: Equatable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A part of the line.
  enum Piece: Equatable {
    case text(String)
    /// What counts most.
    case strong(String)
    /// What stands back: a kind, a unit.
    case soft(String)
    /// What leads to a path below the report's folder, which may end in an anchor.
    case link(String, to: String)
    /// A term with the underline and the letter of its class.
    case loaded(String, TermClasses.Look)
    /// A hit within a sentence.
    case hit(String)
    /// A day, which is kept on one line.
    case day(String)
  }

  /// The parts from left to right.
  private(set) var pieces: [Piece]

  /// Plain text.
  init(_ text: String) { pieces = [.text(text)] }

  /// One part.
  init(_ piece: Piece) { pieces = [piece] }

  /// Plain text, as written in the code.
  init(stringLiteral value: String) { self.init(value) }

  /// Text that leads to a path below the report's folder; plain text where there is no path.
  static func link(_ text: String, to path: String?) -> RichText {
    path.map { RichText(.link(text, to: $0)) } ?? RichText(text)
  }

  /// Text that counts most.
  static func strong(_ text: String) -> RichText { RichText(.strong(text)) }

  /// Text that stands back.
  static func soft(_ text: String) -> RichText { RichText(.soft(text)) }

  /// A day in at most 20 characters; nothing for none.
  static func day(_ day: String?) -> RichText {
    day.map { RichText(.day(Shortening.text($0, to: 20))) } ?? ""
  }

  /// One after the other.
  static func + (left: RichText, right: RichText) -> RichText {
    var sum = left
    sum.pieces += right.pieces
    return sum
  }

  /// Several with `separator` between.
  static func joined(_ texts: [RichText], separator: String) -> RichText {
    texts.dropFirst().reduce(texts.first ?? "") { $0 + RichText(separator) + $1 }
  }

  /// The text without its looks.
  var plain: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .strong(let text), .soft(let text), .link(let text, _),
        .loaded(let text, _), .hit(let text), .day(let text):
        text
      }
    }.joined()
  }

  /// The text as HTML, escaped.
  func html(_ links: PageLinks) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): Escaping.html(text)
      case .strong(let text): "<b>\(Escaping.html(text))</b>"
      case .soft(let text): "<span class=\"kind\">\(Escaping.html(text))</span>"
      case .day(let text): "<time>\(Escaping.html(text))</time>"
      case .hit(let text): "<mark class=\"hit\">\(Escaping.html(text))</mark>"
      case .link(let text, let path):
        links.address(of: path).map {
          "<a href=\"\(Escaping.html($0))\">\(Escaping.html(text))</a>"
        } ?? Escaping.html(text)
      case .loaded(let text, let look):
        "<span class=\"m loaded \(look.style)\" data-letter=\"\(Escaping.html(look.letter))\">"
          + "\(Escaping.html(text))</span>"
      }
    }.joined()
  }
}
