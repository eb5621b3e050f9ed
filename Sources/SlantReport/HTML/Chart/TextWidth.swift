/// How wide letters are, guessed on the safe side: no font is at hand when a page is written.
enum TextWidth {
  /// The width in pixels of `text` in a sans-serif font of `size` pixels.
  static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) } * size
  }

  /// `text`, cut to what fits into `width` pixels.
  static func cut(_ text: String, to width: Double, size: Double) -> String {
    guard of(text, size: size) > width else { return text }
    var room = width / size - ems("…")
    var bytes = 0
    for scalar in text.unicodeScalars {
      room -= ems(scalar)
      if room < 0 { break }
      bytes += UTF8.width(scalar)
    }
    return Shortening.text(text, to: bytes)
  }

  /// The share of the font's size that a letter takes; letters of other scripts are taken as square.
  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", ".", ",", ":", ";", "'", "!", "|", " ", "f", "t", "r", "(", ")", "[", "]",
      "/", "’", "‘":
      0.38
    case "m", "w", "M", "W", "@", "%", "…": 1
    case "A"..."Z", "&": 0.78
    case "\0"..."\u{7F}", "–", "−", "“", "”": 0.6
    case "\u{10000}"...: 1.4
    default: 1
    }
  }
}
