#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let slash = UInt8(ascii: "/")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let colon = UInt8(ascii: ":")
  static let dot = UInt8(ascii: ".")
  static let plus = UInt8(ascii: "+")
  static let minus = UInt8(ascii: "-")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")
  static let leftBrace = UInt8(ascii: "{")
  static let rightBrace = UInt8(ascii: "}")
  static let leftBracket = UInt8(ascii: "[")
  static let rightBracket = UInt8(ascii: "]")

  /// Whether the byte is a space, a tab or the end of a line.
  var isBlank: Bool {
    self == .space || self == .newline || self == .carriageReturn || self == .tab
  }

  /// Whether the byte goes on with a scalar that an earlier one began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The value of a hexadecimal digit, in either case.
  var hexadecimalValue: UInt8? {
    switch self {
    case .zero...(.nine): self - .zero
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// The offset of the first byte that is not UTF-8, within the bytes of `range`.
  func invalidUTF8(_ range: Range<Int>) -> Int? {
    do {
      _ = try UTF8Span(validating: extracting(range))
      return nil
    } catch {
      return range.lowerBound + error.byteOffsets.lowerBound
    }
  }

  /// The text of `range`, which is valid UTF-8 and begins and ends between two scalars.
  ///
  /// Were a reader to forget to check its bytes, the result has U+FFFD.
  func string(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of `range`, of which the caller has made sure that it is valid UTF-8.
  ///
  /// It is not checked again, which takes a fifth of the time of reading. JSON and CSV check a row with
  /// ``invalidUTF8(_:)`` before they come here, and cut it at ASCII bytes only, which are never part of
  /// another scalar.
  func checkedString(_ range: Range<Int>) -> String {
    String(copying: UTF8Span(unchecked: extracting(range)))
  }

  /// The offset of the first `byte` in `range`.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    extracting(range).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base, Int32(byte), buffer.count)
      else { return nil }
      return range.lowerBound + (found - UnsafeMutableRawPointer(mutating: base))
    }
  }

  /// The offset of the next `byte`, from `start` on.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    firstIndex(of: byte, in: start..<Swift.max(start, count))
  }

  /// The number of newlines in `range`.
  func newlines(_ range: Range<Int>) -> Int {
    var newlines = 0
    var position = range.lowerBound
    while let newline = firstIndex(of: .newline, in: position..<range.upperBound) {
      newlines += 1
      position = newline + 1
    }
    return newlines
  }

  /// The start of the line that holds the byte at `offset`.
  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, self[start - 1] != .newline { start -= 1 }
    return start
  }

  /// The number of scalars that begin in `range`.
  func scalars(_ range: Range<Int>) -> Int {
    extracting(range).withUnsafeBufferPointer { buffer in
      var scalars = 0
      for byte in buffer { scalars &+= byte.isContinuation ? 0 : 1 }
      return scalars
    }
  }

  /// Whether `range` holds nothing but spaces, tabs and ends of lines.
  func isBlank(_ range: Range<Int>) -> Bool {
    for index in range where !self[index].isBlank { return false }
    return true
  }

  /// The number of bytes of the byte-order mark that the input begins with: 3 or 0.
  var byteOrderMark: Int {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }

  /// The error of the byte at `offset`, which is not UTF-8.
  func invalidUTF8Error(at offset: Int) -> ReaderError {
    .invalidUTF8(byte: self[offset], column: offset - lineStart(of: offset) + 1)
  }
}
