/// A value of JSON text that was checked as a whole, with what it holds.
///
///     let node = try JSONNode(line: bytes, number: 1)
///     let words = node["words"]?.integer
package struct JSONNode {
  private let bytes: [UInt8]
  private let value: JSONValue

  /// The value of a line of JSON Lines.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - number: Its number, from 1. A byte-order mark on line 1 is dropped.
  /// - Throws: ``ReaderError`` where it is not UTF-8 or not JSON.
  package init(line: [UInt8], number: Int) throws(ReaderError) {
    let span = line.span
    if let bad = span.invalidUTF8(0..<span.count) { throw span.invalidUTF8Error(at: bad) }
    var scanner = JSONScanner(at: number == 1 ? span.byteOrderMark : 0)
    do throws(JSONFault) {
      value = try scanner.value(span)
      if scanner.peek(span) != nil { throw scanner.fault(.trailingText) }
    } catch {
      throw error.readerError(span)
    }
    bytes = line
  }

  private init(_ bytes: [UInt8], _ value: JSONValue) {
    self.bytes = bytes
    self.value = value
  }

  /// The kind of the value.
  package var kind: JSONKind { value.kind }

  /// The text of a string; `nil` for all else.
  package var string: String? {
    value.kind == .string ? JSONText.text(of: value, in: bytes.span) : nil
  }

  /// A whole number; `nil` for all else.
  package var integer: Int? {
    value.kind == .number ? Int(bytes.span.string(value.range)) : nil
  }

  /// A number; `nil` for all else.
  package var number: Double? {
    value.kind == .number ? Double(bytes.span.string(value.range)) : nil
  }

  /// Whether it is `true`.
  package var isTrue: Bool { value.kind == .boolean && bytes[value.range.lowerBound] == 0x74 }

  /// The elements of an array; none for all else.
  package var elements: [JSONNode] {
    guard value.kind == .array else { return [] }
    var elements: [JSONNode] = []
    var scanner = JSONScanner(at: value.range.lowerBound)
    // Checked before, so that nothing is thrown here.
    try? scanner.elements(bytes.span) { elements.append(JSONNode(bytes, $0)) }
    return elements
  }

  /// The value of the last member of an object whose key is the bytes `key`, which need no escape.
  ///
  /// No other member is made a node: for objects of which there are too many to read each whole.
  package func member(_ key: [UInt8]) -> JSONNode? {
    guard value.kind == .object else { return nil }
    var found: JSONValue?
    let span = bytes.span
    var scanner = JSONScanner(at: value.range.lowerBound)
    try? scanner.members(span) { member in
      let range = member.key.range
      guard range.count == key.count else { return }
      for (offset, byte) in key.enumerated() where span[range.lowerBound + offset] != byte {
        return
      }
      found = member.value
    }
    return found.map { JSONNode(bytes, $0) }
  }

  /// The members of an object in their order; none for all else.
  package var members: [(key: String, value: JSONNode)] {
    guard value.kind == .object else { return [] }
    var members: [(key: String, value: JSONNode)] = []
    let span = bytes.span
    var scanner = JSONScanner(at: value.range.lowerBound)
    try? scanner.members(span) { member in
      members.append((JSONText.text(of: member.key, in: span), JSONNode(bytes, member.value)))
    }
    return members
  }
}
