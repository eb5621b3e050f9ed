/// A value found in JSON text: what it is and where it stands.
struct JSONValue: Equatable {
  var kind: JSONKind
  /// The bytes of the value; of a string, those between its quotation marks.
  var range: Range<Int>
  /// Whether the string holds a backslash.
  var isEscaped = false
}

/// A key of an object and its value.
struct JSONMember: Equatable {
  var key: JSONValue
  var value: JSONValue
}

/// Where JSON text departs from the grammar.
struct JSONFault: Error, Equatable {
  var problem: JSONProblem
  /// The offset of the byte.
  var offset: Int
}

/// A cursor over the bytes of JSON text (RFC 8259), which must be valid UTF-8.
///
/// It checks the grammar and tells where values are; strings are made only of those that are asked
/// for (``JSONText``).
struct JSONScanner {
  /// How many arrays and objects may stand inside one another.
  static let depthLimit = 512

  /// The offset of the next byte.
  var position = 0
  private var depth = 0

  init(at position: Int = 0) { self.position = position }

  /// The next byte that is not white space, which the cursor then stands on; `nil` at the end.
  mutating func peek(_ bytes: Span<UInt8>) -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case .space, .tab, .newline, .carriageReturn: position += 1
      case let byte: return byte
      }
    }
    return nil
  }

  /// Reads the value that comes next.
  mutating func value(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONValue {
    guard let first = peek(bytes) else { throw fault(.unexpectedEnd) }
    let start = position
    switch first {
    case .quote: return try string(bytes)
    case .leftBrace:
      try members(bytes) { _ in }
      return JSONValue(kind: .object, range: start..<position)
    case .leftBracket:
      try elements(bytes) { _ in }
      return JSONValue(kind: .array, range: start..<position)
    case UInt8(ascii: "t"): return try literal("true", .boolean, bytes)
    case UInt8(ascii: "f"): return try literal("false", .boolean, bytes)
    case UInt8(ascii: "n"): return try literal("null", .null, bytes)
    case .minus, .zero...(.nine): return try number(bytes)
    default: throw fault(.expectedValue)
    }
  }

  /// Reads the value that comes next, and appends its members to `found` if it is an object.
  mutating func row(
    _ bytes: Span<UInt8>, members found: inout [JSONMember]
  ) throws(JSONFault) -> JSONValue {
    guard peek(bytes) == .leftBrace else { return try value(bytes) }
    let start = position
    try members(bytes) { found.append($0) }
    return JSONValue(kind: .object, range: start..<position)
  }

  /// Reads the object that comes next, and hands out its members.
  mutating func members(
    _ bytes: Span<UInt8>, _ body: (JSONMember) -> Void
  ) throws(JSONFault) {
    try enter(.leftBrace, bytes)
    defer { depth -= 1 }
    if peek(bytes) == .rightBrace { return position += 1 }
    while true {
      let key = try key(bytes)
      body(JSONMember(key: key, value: try value(bytes)))
      if try closes(with: .rightBrace, else: .expectedCommaOrBrace, bytes) { return }
    }
  }

  /// Reads the array that comes next, and hands out its elements.
  mutating func elements(
    _ bytes: Span<UInt8>, _ body: (JSONValue) -> Void
  ) throws(JSONFault) {
    try enter(.leftBracket, bytes)
    defer { depth -= 1 }
    if peek(bytes) == .rightBracket { return position += 1 }
    while true {
      body(try value(bytes))
      if try closes(with: .rightBracket, else: .expectedCommaOrBracket, bytes) { return }
    }
  }

  private mutating func enter(_ bracket: UInt8, _ bytes: Span<UInt8>) throws(JSONFault) {
    guard let first = peek(bytes) else { throw fault(.unexpectedEnd) }
    guard first == bracket else { throw fault(.expectedValue) }
    guard depth < Self.depthLimit else { throw fault(.tooDeep) }
    depth += 1
    position += 1
  }

  /// Passes the comma or the bracket after an item; says whether it was the bracket.
  private mutating func closes(
    with bracket: UInt8, else problem: JSONProblem, _ bytes: Span<UInt8>
  ) throws(JSONFault) -> Bool {
    guard let next = peek(bytes) else { throw fault(.unexpectedEnd) }
    guard next == bracket || next == .comma else { throw fault(problem) }
    position += 1
    return next == bracket
  }

  func fault(_ problem: JSONProblem) -> JSONFault {
    JSONFault(problem: problem, offset: position)
  }
}
