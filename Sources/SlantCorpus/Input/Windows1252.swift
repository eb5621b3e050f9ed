/// The characters of Windows-1252 (https://encoding.spec.whatwg.org/#windows-1252).
enum Windows1252 {
  /// Those of the bytes 0x80 to 0x9F, 0 where there is none.
  private static let upper: [32 of UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The scalar of a byte; `nil` for the five that have none.
  static func scalar(_ byte: UInt8) -> UInt32? {
    guard (0x80..<0xA0).contains(byte) else { return UInt32(byte) }
    let scalar = upper[Int(byte) - 0x80]
    return scalar == 0 ? nil : UInt32(scalar)
  }
}

/// Turns bytes of another encoding into UTF-8, piece by piece.
///
/// What has no character, a lone half of a surrogate pair for example, becomes bytes that are not
/// UTF-8 either, so that the row it stands in is named as such and not read with a gap.
enum TextConversion {
  /// Appends the text of `bytes` to `output`.
  ///
  /// - Parameters:
  ///   - bytes: The next bytes of the input, with those that the last call left.
  ///   - encoding: Their encoding.
  ///   - isLast: Whether no more bytes come.
  ///   - output: UTF-8.
  /// - Returns: How many bytes were converted: all but a few at the end, all if `isLast`.
  static func convert(
    _ bytes: Span<UInt8>, from encoding: TextEncoding, isLast: Bool, to output: inout [UInt8]
  ) -> Int {
    switch encoding {
    case .utf8: 0
    case .windows1252: windows1252(bytes, isLast, &output)
    case .utf16LittleEndian: utf16(bytes, low: 0, isLast, &output)
    case .utf16BigEndian: utf16(bytes, low: 1, isLast, &output)
    }
  }

  /// A text put together of several may have UTF-8 in it too, which is kept as it is.
  private static func windows1252(
    _ bytes: Span<UInt8>, _ isLast: Bool, _ output: inout [UInt8]
  ) -> Int {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte < 0x80 ? .invalid : UTF8Sequence(bytes, at: index) {
      case .valid(let length):
        for offset in index..<index + length { output.append(bytes[offset]) }
        index += length
        continue
      case .cut where !isLast: return index
      case .cut, .invalid: break
      }
      if byte < 0x80 {
        output.append(byte)
      } else if let scalar = Windows1252.scalar(byte) {
        append(scalar, to: &output)
      } else {
        output.append(byte)
      }
      index += 1
    }
    return index
  }

  private static func utf16(
    _ bytes: Span<UInt8>, low: Int, _ isLast: Bool, _ output: inout [UInt8]
  ) -> Int {
    func unit(_ index: Int) -> UInt32 {
      UInt32(bytes[index + low]) | UInt32(bytes[index + 1 - low]) << 8
    }
    var index = 0
    while index + 1 < bytes.count {
      var scalar = unit(index)
      if scalar & 0xFC00 == 0xD800 {
        if index + 3 >= bytes.count, !isLast { return index }
        if index + 3 < bytes.count, unit(index + 2) & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(index + 2) & 0x3FF
          index += 2
        }
      }
      append(scalar, to: &output)
      index += 2
    }
    guard isLast, index < bytes.count else { return index }
    output.append(0xFF)
    return bytes.count
  }

  /// Appends a number as UTF-8 has it, which for half of a surrogate pair is not valid.
  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar < 0x80 { return output.append(UInt8(scalar)) }
    var shift: UInt32 = scalar < 0x800 ? 6 : scalar < 0x10000 ? 12 : 18
    let lead: UInt32 = scalar < 0x800 ? 0xC0 : scalar < 0x10000 ? 0xE0 : 0xF0
    output.append(UInt8(lead | scalar >> shift))
    while shift > 0 {
      shift -= 6
      output.append(UInt8(0x80 | scalar >> shift & 0x3F))
    }
  }
}
