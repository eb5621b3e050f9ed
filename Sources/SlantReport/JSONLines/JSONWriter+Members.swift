internal import SlantText

/// Members of a record: a key with its value.
extension JSONWriter {
  /// Writes a string, or `null`.
  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  /// Writes a whole number, or `null`.
  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    integer(value)
  }

  /// Writes a finite number, or `null`.
  mutating func member(_ name: StaticString, _ value: Double?) {
    key(name)
    number(value)
  }

  /// Writes `true` or `false`.
  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  /// Writes a number in thousandths.
  mutating func member(_ name: StaticString, milli value: Int) {
    key(name)
    decimal(value, places: 3)
  }

  /// Writes whole numbers.
  mutating func member(_ name: StaticString, integers values: some Sequence<Int>) {
    key(name)
    array(values) { $0.integer($1) }
  }

  /// Writes numbers in thousandths.
  mutating func member(_ name: StaticString, milli values: some Sequence<Int>) {
    key(name)
    array(values) { $0.decimal($1, places: 3) }
  }

  /// Writes strings.
  mutating func member(_ name: StaticString, strings values: some Sequence<String>) {
    key(name)
    array(values) { $0.string($1) }
  }

  /// Writes a span as `[start, end)`, or `null`.
  mutating func member(_ name: StaticString, _ range: Range<Int>?) {
    key(name)
    guard let range else { return null() }
    span(range)
  }

  /// Writes spans.
  mutating func member(_ name: StaticString, _ ranges: some Sequence<Range<Int>>) {
    key(name)
    array(ranges) { $0.span($1) }
  }

  /// Writes a span as `[start, end)`.
  mutating func span(_ range: Range<Int>) {
    array { json in
      json.integer(range.lowerBound)
      json.integer(range.upperBound)
    }
  }

  /// Writes an object without members.
  mutating func emptyObject(_ name: StaticString) {
    key(name)
    object { _ in }
  }
}
