package import SlantText

/// Writes numbers, spans and texts as bytes: small numbers in one.
package struct PackedWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  /// Nothing yet, with room for `capacity` bytes.
  package init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends a number from 0 up: seven bits a byte, the lowest first (LEB128).
  package mutating func add(_ number: Int) {
    var rest = UInt(number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a number of either sign: one below 0 goes among the odd numbers.
  package mutating func add(signed number: Int) { add(number < 0 ? -2 * number - 1 : 2 * number) }

  /// Appends a number whose bits are all in use, in eight bytes.
  package mutating func add(hash: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: hash >> shift))
    }
  }

  /// Appends a text.
  package mutating func add(_ text: some Collection<UInt8>) {
    add(text.count)
    bytes.append(contentsOf: text)
  }

  /// Appends a text.
  package mutating func add(_ text: String) { add(text.utf8) }

  /// Appends a span.
  package mutating func add(_ span: TextSpan) {
    add(span.start)
    add(span.count)
  }

  /// Appends spans, each by its distance from the one before.
  ///
  /// Those of a damaged record may overlap, so that a distance can be below 0.
  package mutating func add(_ spans: [TextSpan]) {
    add(spans.count)
    var end = 0
    for span in spans {
      add(signed: span.start - end)
      add(span.count)
      end = span.end
    }
  }

  /// Appends whether something is so.
  package mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  /// Appends the place of a choice among all of its type.
  package mutating func add<Choice: CaseIterable & Equatable>(choice: Choice)
  where Choice.AllCases == [Choice] {
    add(Choice.allCases.firstIndex(of: choice) ?? 0)
  }

  /// Appends a text that may be missing.
  package mutating func add(optional text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  /// Appends a list, each item by `write`.
  package mutating func add<Item>(_ items: [Item], _ write: (inout PackedWriter, Item) -> Void) {
    add(items.count)
    for item in items { write(&self, item) }
  }
}

/// Reads what a ``PackedWriter`` wrote, in the same order.
package struct PackedReader {
  private let bytes: [UInt8]
  private var position = 0

  /// A reader of all of `bytes`.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next number.
  package mutating func number() -> Int {
    var (number, shift): (UInt, UInt) = (0, 0)
    while true {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(number) }
      shift += 7
    }
  }

  /// The next number of either sign.
  package mutating func signed() -> Int {
    let number = number()
    return number % 2 == 0 ? number / 2 : -(number + 1) / 2
  }

  /// The next number of eight bytes.
  package mutating func hash() -> UInt64 {
    var hash: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      hash |= UInt64(bytes[position]) << shift
      position += 1
    }
    return hash
  }

  /// The next text.
  package mutating func text() -> ArraySlice<UInt8> {
    let count = number()
    position += count
    return bytes[(position - count)..<position]
  }

  /// The next text as a string.
  package mutating func string() -> String { String(decoding: text(), as: UTF8.self) }

  /// The next span.
  package mutating func span() -> TextSpan {
    let start = number()
    return TextSpan(start, start + number())
  }

  /// The next list of spans.
  package mutating func spans() -> [TextSpan] {
    let count = number()
    var end = 0
    return (0..<count).map { _ in
      let start = end + signed()
      end = start + number()
      return TextSpan(start, end)
    }
  }

  /// Whether the next is so.
  package mutating func flag() -> Bool { number() == 1 }

  /// The next choice.
  package mutating func choice<Choice: CaseIterable>() -> Choice where Choice.AllCases == [Choice] {
    Choice.allCases[number()]
  }

  /// The next text that may be missing.
  package mutating func optionalString() -> String? { flag() ? string() : nil }

  /// The next list, each item by `read`.
  package mutating func list<Item>(_ read: (inout PackedReader) -> Item) -> [Item] {
    let count = number()
    return (0..<count).map { _ in read(&self) }
  }
}
