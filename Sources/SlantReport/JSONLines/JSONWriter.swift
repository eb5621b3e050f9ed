/// Writes JSON (RFC 8259) to a byte buffer: on one line, or indented for people.
///
/// Keys are ours and need no escaping. U+0085, U+2028 and U+2029 are escaped beside what must be, since
/// readers that split at every Unicode line end would break a record there.
struct JSONWriter: Sendable {
  /// The bytes written so far.
  private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var needsComma = false
  private var isAfterKey = false

  /// A writer with an empty buffer.
  init(isIndented: Bool = false) { self.isIndented = isIndented }

  /// Writes an object whose members `members` writes.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array whose elements `elements` writes.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes an array of `items`, each written by `element`.
  mutating func array<Items: Sequence>(
    _ items: Items,
    _ element: (inout JSONWriter, Items.Element) -> Void
  ) {
    array { json in
      for item in items { element(&json, item) }
    }
  }

  /// Writes a key of ours; its value follows.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(name)
    endKey()
  }

  /// Writes a key that was given; its value follows.
  mutating func key(escaping name: String) {
    string(name)
    bytes.removeLast()
    endKey()
  }

  /// Writes `null`.
  mutating func null() { literal("null") }

  /// Writes `true` or `false`.
  mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes a whole number, or `null`.
  mutating func integer(_ value: Int?) {
    guard let value else { return null() }
    separate()
    bytes.append(decimal: value)
  }

  /// Writes `units` divided by 10^`places` with a decimal point, so that a reader takes every value of
  /// a member for the same type.
  mutating func decimal(_ units: Int, places: Int) {
    separate()
    bytes.append(units: units, places: places, least: 1)
  }

  /// Writes a finite number with a decimal point, or `null`.
  mutating func number(_ value: Double?) {
    guard let value else { return null() }
    separate()
    bytes.append(number: value, least: 1)
  }

  /// Writes a string, or `null`.
  mutating func string(_ value: String?) {
    guard let value else { return null() }
    text(value.utf8.span)
  }

  /// Writes valid UTF-8 as a string.
  mutating func text(_ utf8: Span<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(jsonEscaping: utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Ends a line of the output.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func literal(_ value: StaticString) {
    separate()
    bytes.append(value)
  }

  private mutating func endKey() {
    bytes.append(isIndented ? "\": " : "\":")
    needsComma = false
    isAfterKey = true
  }

  /// Writes what stands before a key or an element.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if !isAfterKey, depth > 0 { newLine() }
    needsComma = true
    isAfterKey = false
  }

  private mutating func newLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    depth += 1
    body(&self)
    depth -= 1
    if needsComma { newLine() }
    bytes.append(close)
    needsComma = true
  }
}
