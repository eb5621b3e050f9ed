/// Strings made of JSON values that a ``JSONScanner`` has found and checked.
enum JSONText {
  /// The value as text: a string unescaped, a number or literal as written, the rest compact.
  static func text(of value: JSONValue, in bytes: Span<UInt8>) -> String {
    switch value.kind {
    case .string: value.isEscaped ? unescaped(bytes, value.range) : bytes.checkedString(value.range)
    case .number, .boolean, .null: bytes.string(value.range)
    case .array, .object: compact(bytes, value.range)
    }
  }

  /// The four hexadecimal digits of the escape `\uXXXX` at `offset`; `nil` if there is none.
  static func codeUnit(_ bytes: Span<UInt8>, at offset: Int) -> UInt16? {
    guard offset + 6 <= bytes.count, bytes[offset] == .backslash,
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for index in offset + 2..<offset + 6 {
      guard let digit = bytes[index].hexadecimalValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// The text of a string with escapes: what stands between two of them is copied in one go.
  private static func unescaped(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    let text = bytes.extracting(range).withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: source.count) { target, written in
        var position = 0
        while position < source.count {
          let rest = UnsafeBufferPointer(rebasing: source[position...])
          let plain = rest.span.firstIndex(of: .backslash, from: 0) ?? rest.count
          written += target.copy(rest.prefix(plain), at: written)
          position += plain
          guard position < source.count else { break }
          position += escape(source.span, at: position, to: target, &written)
        }
      }
    }
    // What stands between escapes is checked, and the scanner lets no escape pass that is no scalar.
    return text.span.checkedString(0..<text.count)
  }

  /// Writes what the escape at `offset` stands for; returns the bytes it was written with.
  private static func escape(
    _ bytes: Span<UInt8>, at offset: Int, to target: UnsafeMutableBufferPointer<UInt8>,
    _ written: inout Int
  ) -> Int {
    guard let lead = codeUnit(bytes, at: offset) else {
      target[written] = simpleEscape(bytes[offset + 1])
      written += 1
      return 2
    }
    var scalar: [UInt8] = []
    let length = appendScalar(lead, codeUnit(bytes, at: offset + 6), to: &scalar)
    written += target.copy(scalar[...], at: written)
    return length
  }

  /// Appends the scalar of one code unit, or of a surrogate pair; returns the bytes it was written
  /// with.
  private static func appendScalar(
    _ lead: UInt16, _ next: UInt16?, to output: inout [UInt8]
  ) -> Int {
    guard UTF16.isLeadSurrogate(lead), let next else {
      // The scanner lets no lone surrogate pass, so that this one is a scalar.
      output.append(contentsOf: String(decoding: CollectionOfOne(lead), as: UTF16.self).utf8)
      return 6
    }
    output.append(contentsOf: String(decoding: [lead, next], as: UTF16.self).utf8)
    return 12
  }

  private static func simpleEscape(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): .newline
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): .tab
    default: letter
    }
  }

  /// The value without white space between its parts.
  private static func compact(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var isInString = false
    var isEscaped = false
    for index in range {
      let byte = bytes[index]
      if !isInString, byte.isBlank { continue }
      if byte == .quote, !isEscaped { isInString.toggle() }
      isEscaped = byte == .backslash && !isEscaped
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Copies bytes to `offset` on; returns their number.
  func copy(_ bytes: some Collection<UInt8>, at offset: Int) -> Int {
    UnsafeMutableBufferPointer(rebasing: self[offset...]).update(fromContentsOf: bytes)
  }
}
