internal import SlantText

/// Writes numbers, spans and texts as bytes: small numbers in one.
struct PackedWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Nothing yet, with room for `capacity` bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends a number from 0 up: seven bits a byte, the lowest first (LEB128).
  mutating func add(_ number: Int) {
    var rest = UInt(number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a text.
  mutating func add(_ text: some Collection<UInt8>) {
    add(text.count)
    bytes.append(contentsOf: text)
  }

  /// Appends a text.
  mutating func add(_ text: String) { add(text.utf8) }

  /// Appends a span.
  mutating func add(_ span: TextSpan) {
    add(span.start)
    add(span.count)
  }

  /// Appends spans, each by its distance from the one before.
  ///
  /// Those of a damaged record may overlap; a distance below 0 goes among the odd numbers.
  mutating func add(_ spans: [TextSpan]) {
    add(spans.count)
    var end = 0
    for span in spans {
      let distance = span.start - end
      add(distance < 0 ? -2 * distance - 1 : 2 * distance)
      add(span.count)
      end = span.end
    }
  }

  /// Appends a list, each item by `write`.
  mutating func add<Item>(_ items: [Item], _ write: (inout PackedWriter, Item) -> Void) {
    add(items.count)
    for item in items { write(&self, item) }
  }
}

/// Reads what a ``PackedWriter`` wrote, in the same order.
struct PackedReader {
  private let bytes: [UInt8]
  private var position = 0

  /// A reader of all of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next number.
  mutating func number() -> Int {
    var (number, shift): (UInt, UInt) = (0, 0)
    while true {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(number) }
      shift += 7
    }
  }

  /// The next text.
  mutating func text() -> ArraySlice<UInt8> {
    let count = number()
    position += count
    return bytes[(position - count)..<position]
  }

  /// The next text as a string.
  mutating func string() -> String { String(decoding: text(), as: UTF8.self) }

  /// The next span.
  mutating func span() -> TextSpan {
    let start = number()
    return TextSpan(start, start + number())
  }

  /// The next list of spans.
  mutating func spans() -> [TextSpan] {
    let count = number()
    var end = 0
    return (0..<count).map { _ in
      let distance = number()
      let start = end + (distance % 2 == 0 ? distance / 2 : -(distance + 1) / 2)
      end = start + number()
      return TextSpan(start, end)
    }
  }

  /// The next list, each item by `read`.
  mutating func list<Item>(_ read: (inout PackedReader) -> Item) -> [Item] {
    let count = number()
    return (0..<count).map { _ in read(&self) }
  }
}
