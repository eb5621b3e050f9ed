internal import CLibXML2

/// Resolves the entities that pages leave in texts which are not HTML, such as headlines in JSON.
enum EntityText {
  /// The text with `&amp;`, `&#8217;`, `&#x27;` and the other entities of HTML resolved.
  static func resolved(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(ampersand) else { return text }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == ampersand, let (scalar, end) = entity(bytes, from: index + 1) {
        output += Array(String(scalar).utf8)
        index = end
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static let ampersand = UInt8(ascii: "&")

  /// The scalar of the entity whose name begins at `start`, and what follows its semicolon.
  private static func entity(_ bytes: [UInt8], from start: Int) -> (Unicode.Scalar, Int)? {
    let limit = min(start + 12, bytes.count)
    guard let semicolon = bytes[start..<limit].firstIndex(of: .semicolon), semicolon > start else {
      return nil
    }
    let name = String(decoding: bytes[start..<semicolon], as: UTF8.self)
    return value(of: name).flatMap(Unicode.Scalar.init).map { ($0, semicolon + 1) }
  }

  private static func value(of name: String) -> UInt32? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") { return UInt32(name.dropFirst(2), radix: 16) }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()) }
    if name == "apos" { return 0x27 }
    return htmlEntityLookup(name)?.pointee.value
  }
}
