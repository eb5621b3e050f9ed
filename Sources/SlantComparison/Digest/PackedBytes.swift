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

  /// Appends the bytes of a number, the lowest first.
  package mutating func add(fixed number: some FixedWidthInteger & UnsignedInteger) {
    for byte in 0..<(number.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte)))
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
  /// Those of a damaged record may overlap; a distance below 0 goes among the odd numbers.
  package mutating func add(_ spans: [TextSpan]) {
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
  package mutating func add<Items: Collection>(
    _ items: Items, _ write: (inout PackedWriter, Items.Element) -> Void
  ) {
    add(items.count)
    for item in items { write(&self, item) }
  }
}

/// Reads what a ``PackedWriter`` wrote, in the same order.
///
/// Bytes that are damaged never stop the program: what cannot be read is 0 or empty, and ``isDamaged`` says so.
package struct PackedReader {
  private let bytes: [UInt8]
  private var position = 0
  /// Whether something could not be read.
  package private(set) var isDamaged = false

  /// A reader of all of `bytes`.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read, and nothing was damaged.
  package var isComplete: Bool { !isDamaged && position == bytes.count }

  /// The next number, 0…`Int.max`.
  package mutating func number() -> Int {
    var (number, shift): (UInt, UInt) = (0, 0)
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(number) }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  /// The next number that was written whole.
  package mutating func fixed<Number: FixedWidthInteger & UnsignedInteger>() -> Number {
    var number: Number = 0
    guard bytes.count - position >= Number.bitWidth / 8 else {
      isDamaged = true
      return 0
    }
    for byte in 0..<(Number.bitWidth / 8) {
      number |= Number(truncatingIfNeeded: bytes[position]) << (8 * byte)
      position += 1
    }
    return number
  }

  /// The next text.
  package mutating func text() -> ArraySlice<UInt8> {
    let count = count()
    position += count
    return bytes[(position - count)..<position]
  }

  /// The next text as a string.
  package mutating func string() -> String { String(decoding: text(), as: UTF8.self) }

  /// The next span.
  package mutating func span() -> TextSpan {
    let start = number()
    return TextSpan(start, sum(start, number()))
  }

  /// The next list of spans.
  package mutating func spans() -> [TextSpan] {
    let count = count()
    var end = 0
    return (0..<count).map { _ in
      let distance = number()
      let start = sum(end, distance % 2 == 0 ? distance / 2 : -(distance / 2) - 1)
      end = sum(start, number())
      return TextSpan(start, end)
    }
  }

  /// The next list, each item by `read`.
  package mutating func list<Item>(_ read: (inout PackedReader) -> Item) -> [Item] {
    let count = count()
    return (0..<count).map { _ in read(&self) }
  }

  /// The next number, as one of items of at least a byte each.
  private mutating func count() -> Int {
    let count = number()
    if count <= bytes.count - position { return count }
    isDamaged = true
    return 0
  }

  private mutating func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, isOver) = left.addingReportingOverflow(right)
    if isOver { isDamaged = true }
    return isOver ? 0 : sum
  }
}
