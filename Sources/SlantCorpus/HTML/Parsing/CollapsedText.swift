extension [UInt8] {
  /// Appends UTF-8 text with each stretch of white space as one space, and without signs of no width.
  ///
  /// - Parameters:
  ///   - bytes: Whole scalars.
  ///   - afterWord: Whether white space at the start is kept.
  ///   - keepingLines: Whether a newline stays one, as in `pre`.
  mutating func appendCollapsed(
    _ bytes: UnsafeBufferPointer<UInt8>, afterWord: Bool, keepingLines: Bool
  ) {
    var mayAddSpace = afterWord
    var index = 0
    while index < bytes.count {
      let blank = bytes.blankLength(at: index)
      if blank.bytes > 0 {
        if keepingLines, bytes[index] == .newline {
          append(.newline)
          mayAddSpace = false
        } else if mayAddSpace, blank.isSpace {
          append(.space)
          mayAddSpace = false
        }
        index += blank.bytes
        continue
      }
      if let scalar = bytes.windowsScalar(at: index) {
        append(contentsOf: String(scalar).utf8)
        mayAddSpace = true
        index += 2
        continue
      }
      let end = bytes.wordEnd(from: index)
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
      mayAddSpace = true
      index = end
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the stretch from `start` that certainly holds no white space; at least one byte.
  fileprivate func wordEnd(from start: Int) -> Int {
    var index = start + 1
    while index < count, self[index] > .space, !Self.mayBeBlank(self[index]) { index += 1 }
    return index
  }

  /// Whether white space beyond ASCII, or a sign of no width, may begin with this byte.
  private static func mayBeBlank(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  /// The character that a control character from U+0080 to U+009F stands for: that of the byte in Windows-1252.
  ///
  /// HTML says so of `&#146;`, which old pages have for an apostrophe.
  fileprivate func windowsScalar(at index: Int) -> Unicode.Scalar? {
    guard self[index] == 0xC2, index + 1 < count, self[index + 1] < 0xA0 else { return nil }
    return Windows1252.scalar(self[index + 1]).flatMap(Unicode.Scalar.init)
  }

  /// The bytes at `index` of white space or of a sign of no width; 0 where there is neither.
  fileprivate func blankLength(at index: Int) -> (bytes: Int, isSpace: Bool) {
    let byte = self[index]
    if byte <= .space { return (1, true) }
    guard Self.mayBeBlank(byte), index + 1 < count else { return (0, false) }
    if byte == 0xC2 {
      // U+00A0, and U+00AD: the soft hyphen.
      let next = self[index + 1]
      return next == 0xA0 || next == 0xAD ? (2, next == 0xA0) : (0, false)
    }
    guard index + 2 < count else { return (0, false) }
    switch (byte, self[index + 1], self[index + 2]) {
    // U+2000 to U+200A, U+2028 and U+2029, U+202F, U+205F, U+3000.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      return (3, true)
    // U+200B, U+2060 and U+FEFF have no width.
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, false)
    default: return (0, false)
    }
  }
}
