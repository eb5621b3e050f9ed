#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Brings the bytes of a page to UTF-8.
///
/// A byte-order mark decides; then, UTF-8 that is valid is taken as such whatever the page says; then the character
/// set that the page names counts. Else what is UTF-8 in the page stays, and every other byte is Windows-1252.
enum HTMLCharset {
  /// The bytes as UTF-8, without a byte-order mark and without NUL.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if let name = utf16(bytes) { return converted(bytes, from: name) ?? bytes }
    let start = bytes.span.byteOrderMark
    guard let bad = bytes.span.invalidUTF8(start..<bytes.count) else {
      return start == 0 ? bytes : Array(bytes[start...])
    }
    if start == 0, let name = declared(bytes), let text = converted(bytes, from: name) {
      return text
    }
    return mended(bytes, from: start, firstFault: bad)
  }

  /// The name of the encoding of a page of two bytes a character.
  static func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (lessThan, 0): return "UTF-16LE"
    case (0xFE, 0xFF), (0, lessThan): return "UTF-16BE"
    default: return nil
    }
  }

  private static let lessThan = UInt8(ascii: "<")

  /// The text of a page that is not UTF-8 throughout; a scalar that its end cuts is left out.
  private static func mended(_ bytes: [UInt8], from start: Int, firstFault: Int) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var position = start
    var fault: Int? = firstFault
    while let bad = fault {
      output += bytes[position..<bad]
      position = bad + 1
      if isCut(bytes[bad...]) { return output }
      if let scalar = Windows1252.scalar(bytes[bad]).flatMap(Unicode.Scalar.init) {
        output += Array(String(scalar).utf8)
      }
      fault = bytes.span.invalidUTF8(position..<bytes.count)
    }
    return output + bytes[position...]
  }

  /// Whether the bytes are the beginning of one scalar, of which the rest is missing.
  private static func isCut(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let lead = bytes.first, lead >= 0xC2, lead <= 0xF4 else { return false }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return bytes.count < length && bytes.dropFirst().allSatisfy(\.isContinuation)
  }
}

extension HTMLCharset {
  /// How far into a page its character set is looked for; the standard says 1,024 bytes, pages say more.
  private static let declarationLimit = 4096

  /// The character set that a page names, unless it is one of those that ``mended(_:from:firstFault:)`` reads.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let key = Array("charset".utf8)
    let head = bytes.prefix(declarationLimit)
    for start in head.indices.dropLast(key.count)
    where (0..<key.count).allSatisfy({ head[start + $0].asciiLowercase == key[$0] }) {
      let rest = head[(start + key.count)...].drop {
        $0.isBlank || $0 == UInt8(ascii: "=") || isMark($0)
      }
      let name = rest.prefix {
        !$0.isBlank && !isMark($0) && $0 != UInt8(ascii: ">") && $0 != .slash
      }
      if !name.isEmpty { return known(String(decoding: name, as: UTF8.self).lowercased()) }
    }
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == .quote || byte == UInt8(ascii: "'") || byte == .semicolon
  }

  /// The name under which a converter knows a character set, which for some is that of a larger one.
  private static func known(_ name: String) -> String? {
    switch name {
    case "utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1",
      "latin-1",
      "windows-1252", "cp1252", "cp-1252":
      nil
    case "gb2312", "gbk", "x-gbk", "gb_2312-80": "GB18030"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j": "CP932"
    case "euc-kr", "ks_c_5601-1987", "ksc5601", "ks_c_5601": "CP949"
    case "big5", "big5-hkscs": "BIG5-HKSCS"
    default: name
    }
  }
}

extension HTMLCharset {
  /// The text in UTF-8, U+FFFD for what has no character; `nil` if the system does not know the character set.
  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let (read, written) = step(converter, bytes[start...])
      output += written
      start += read
      // Nothing is read where a byte has no character.
      if read == 0 {
        output += [0xEF, 0xBF, 0xBD]
        start += 1
      }
    }
    return output.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(output.dropFirst(3)) : output
  }

  /// Converts a piece; returns how many bytes were read, and the text.
  private static func step(
    _ converter: iconv_t, _ bytes: ArraySlice<UInt8>
  ) -> (read: Int, written: ArraySlice<UInt8>) {
    var output = [UInt8](repeating: 0, count: chunk)
    var left = min(bytes.count, chunk / 4)
    let asked = left
    var room = chunk
    bytes.withUnsafeBytes { source in
      output.withUnsafeMutableBytes { target in
        var input = UnsafeMutableRawPointer(mutating: source.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var end = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        // What is wrong shows in what was read.
        _ = iconv(converter, &input, &left, &end, &room)
      }
    }
    return (asked - left, output[..<(chunk - room)])
  }

  private static let chunk = 1 << 14
}
