/// The anchors of a fragment of HTML, and its links to anchors of the same document.
///
/// For HTML made by our templates: every attribute has quotation marks, and those of the input are
/// escaped, so that they pair up.
struct PageAttributes {
  /// Where the values of `href="#…"` lie, from the `#` on.
  private(set) var links: [Range<Int>] = []
  /// Where the values of `id="…"` lie.
  private(set) var anchors: [Range<Int>] = []

  private static let href = Array(" href=".utf8)
  private static let hrefOnNewLine = Array("\nhref=".utf8)
  private static let id = Array(" id=".utf8)

  /// Reads the UTF-8 of a fragment.
  init(_ bytes: [UInt8]) {
    let mark = UInt8(ascii: "\"")
    var index = 0
    while let open = bytes[index...].firstIndex(of: mark),
      let close = bytes[(open + 1)...].firstIndex(of: mark)
    {
      let before = bytes[index..<open]
      if before.suffix(4).elementsEqual(Self.id) {
        anchors.append(open + 1..<close)
      } else if bytes[open + 1] == UInt8(ascii: "#"),
        before.suffix(6).elementsEqual(Self.href)
          || before.suffix(6).elementsEqual(Self.hrefOnNewLine)
      {
        links.append(open + 1..<close)
      }
      index = close + 1
    }
  }
}
