internal import Mustache

/// Text made safe for HTML, between tags and inside quoted attributes alike.
///
/// The work is done on bytes. Swift-mustache's own escaping compares characters, and `"` followed by a
/// combining accent is another character to it than `"`: such a quotation mark would end an attribute.
enum Escaping {
  /// The name of our content type in a template's `CONTENT_TYPE` line.
  static let contentType = "SLANT"

  /// `text` with `& < > " '` and the backquote as references and control characters as U+FFFD.
  static func html(_ text: String) -> String {
    text.utf8.contains { reference(for: $0) != nil } ? html(Array(text.utf8)[...]) : text
  }

  /// The same for the UTF-8 of a text.
  static func html(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if let reference = reference(for: byte) {
        reference.withUTF8Buffer { result.append(contentsOf: $0) }
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `address` where it is one that a link may lead to, http or https; `nil` otherwise.
  static func webAddress(_ address: String?) -> String? {
    guard let address else { return nil }
    let start = address.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return nil }
    return address.utf8.contains { $0 <= 0x20 || $0 == 0x7F } ? nil : address
  }

  @inline(__always)
  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case UInt8(ascii: "`"): "&#96;"
    case 0x09, 0x0A, 0x0D: nil
    case 0x00..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }
}

/// What `{{…}}` does to a value in our templates.
struct EscapedContent: MustacheContentType {
  /// `text` made safe.
  func escapeText(_ text: String) -> String { Escaping.html(text) }
}
