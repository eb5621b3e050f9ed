import SlantText

/// Terms of other programs' lists as patterns of Slant.
struct ForeignTerm {
  private var parser = PatternParser()

  /// The pattern for `raw`: one space between words, one `*` at the end of a word.
  ///
  /// Other lists hold emoticons, and signs that mean something in Slant's patterns; a term that is not
  /// made of words is refused rather than matched by chance (`8)` stands in "(page 8)").
  ///
  /// - Throws: Why Slant cannot match it.
  mutating func pattern(_ raw: String) throws(PatternProblem) -> String {
    let term = raw.words.map(Self.plainWildcard).joined(separator: " ")
    guard term.utf8.contains(where: Self.isLetterOrDigit) else { throw .empty }
    guard term.unicodeScalars.allSatisfy(Self.isAllowed),
      !term.words.contains(where: { $0.hasPrefix("##") || $0 == "#" })
    else { throw .marks }
    let elements = try parser.pattern(term).elements
    guard elements.allSatisfy({ $0.word != .unknown }) else { throw .marks }
    return term
  }

  private static func plainWildcard(_ word: String) -> String {
    word.hasSuffix("**") && word.utf8.contains(where: isLetterOrDigit)
      ? plainWildcard(String(word.dropLast())) : word
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "'", "*", ".", ",", "/", "&", "+", "%", "$",
      "!", "@", "_", "#":
      true
    default: !scalar.isASCII
    }
  }
}
