/// Forms of a word or phrase in one buffer; no form stands twice.
struct FormList {
  /// The forms one after the other.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Where the form that is being written starts.
  private var start: Int { ends.last ?? 0 }

  /// The number of forms.
  var count: Int { ends.count }

  /// Where a form stands in ``bytes``.
  subscript(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// A form as text.
  func text(_ index: Int) -> String { String(decoding: bytes[self[index]], as: UTF8.self) }

  /// All forms as text.
  var texts: [String] { ends.indices.map { text($0) } }

  /// Takes all forms away.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  // MARK: Writing

  /// Goes on writing the next form.
  mutating func write(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  /// Goes on writing the next form with a range of `other`.
  mutating func write(_ other: Span<UInt8>, _ range: Range<Int>) {
    for offset in range { bytes.append(other[offset]) }
  }

  /// Goes on writing the next form with a range of what is written already.
  mutating func writeAgain(_ range: Range<Int>) {
    for offset in range { bytes.append(bytes[offset]) }
  }

  /// Goes on writing the next form with letters of ASCII.
  mutating func write(_ letters: StaticString) {
    letters.withUTF8Buffer { for byte in $0 { bytes.append(byte) } }
  }

  /// Goes on writing the next form with a letter.
  mutating func write(_ letter: UInt8) { bytes.append(letter) }

  /// Ends the form that was written; one that is known already is left out.
  mutating func finish() {
    for index in ends.indices where isLast(self[index]) {
      bytes.removeLast(bytes.count - start)
      return
    }
    ends.append(bytes.count)
  }

  private func isLast(_ range: Range<Int>) -> Bool {
    let start = start
    guard bytes.count - start == range.count else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != bytes[start + offset] {
      return false
    }
    return true
  }
}
