/// A piece of HTML: what the code writes is markup, and what it puts in is escaped.
///
///     let cell: Fragment = "<td>\(entity.name)</td>"  // <td>Smith &amp; Sons</td>
///
/// For what a report holds by the hundred thousand, rows of tables and paragraphs, where templates took
/// most of its time.
struct Fragment: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The HTML.
  private(set) var html: String

  /// Markup, as written in the code.
  init(stringLiteral markup: String) { html = markup }

  /// Markup with what is put in.
  init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

  /// What a writer of this folder made and escaped.
  init(escaped html: String) { self.html = html }

  /// One after the other.
  static func + (left: Fragment, right: Fragment) -> Fragment {
    Fragment(escaped: left.html + right.html)
  }

  /// Puts markup and text together.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    /// Makes room.
    init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Adds markup.
    mutating func appendLiteral(_ literal: String) { html += literal }

    /// Adds text, escaped.
    mutating func appendInterpolation(_ text: String) { html += Escaping.html(text) }

    /// Adds a number as its digits.
    mutating func appendInterpolation(_ number: Int) { html += String(number) }

    /// Adds another piece.
    mutating func appendInterpolation(_ fragment: Fragment) { html += fragment.html }

    /// Adds pieces one after another.
    mutating func appendInterpolation(_ fragments: some Sequence<Fragment>) {
      for fragment in fragments { html += fragment.html }
    }
  }
}
