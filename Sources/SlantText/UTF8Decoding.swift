/// Decoding of single scalars from bytes known to be valid UTF-8.
enum UTF8Decoding {
  /// The scalar at `offset` and its length in bytes; U+FFFD of length 1 where the text is cut short.
  static func scalar(
    _ bytes: Span<UInt8>, at offset: Int, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
