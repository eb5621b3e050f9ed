import Testing

@testable import SlantCorpus

@Suite struct HTMLCharsetTests {
  private static let sentence =
    "<p>“Naïve,” said Zoë of the café on the quay, and that was all.</p>"
  private static let text = "“Naïve,” said Zoë of the café on the quay, and that was all."

  /// The sentence in Windows-1252.
  private static let windows: [UInt8] = sentence.unicodeScalars.map { scalar in
    switch scalar {
    case "“": 0x93
    case "”": 0x94
    default: UInt8(truncatingIfNeeded: scalar.value)
    }
  }

  private static let utf16 = Array(sentence.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

  private static let pages: [[UInt8]] = [
    Array(sentence.utf8),
    [0xEF, 0xBB, 0xBF] + Array(sentence.utf8),
    Array("<meta charset=windows-1251>\(sentence)".utf8),
    windows,
    Array("<meta charset=\"ISO-8859-1\">".utf8) + windows,
    Array("<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>".utf8)
      + windows,
    Array("<meta charset=utf-8>".utf8) + windows,
    Array("<meta charset=nonsense>".utf8) + windows,
    [0xFF, 0xFE] + utf16,
    utf16,
  ]

  @Test(arguments: pages)
  func `the text is the same in every encoding`(_ page: [UInt8]) {
    #expect(read(page, as: .html).first?.article?.text == Self.text)
  }

  @Test func `another character set that the page names is converted`() {
    let page =
      Array("<meta charset=iso-8859-2><p>The mayor of Brz".utf8) + [0xBC]
      + Array("no spoke to us.".utf8)
    #expect(read(page, as: .html).first?.article?.text == "The mayor of Brzźno spoke to us.")
  }

  @Test func `a scalar that the end of the page cuts is left out`() {
    let page = Array("<p>The mayor of the town spoke to us.</p><p>A caf".utf8) + [0xC3]
    #expect(read(page, as: .html).first?.article?.text == "The mayor of the town spoke to us.")
  }

  @Test func `a byte without a character is marked`() {
    let page =
      Array("<meta charset=shift_jis><p>The mayor".utf8) + [0xFD]
      + Array(" of the town spoke to us.".utf8)
    #expect(
      read(page, as: .html).first?.article?.text == "The mayor\u{FFFD} of the town spoke to us.")
  }
}
