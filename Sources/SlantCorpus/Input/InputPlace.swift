/// A place in an input of which only a window is held: the line, and how far into it.
struct InputPlace: Sendable, Equatable {
  /// The line, from 1.
  private(set) var line = 1
  /// The scalars and bytes of the line before the place.
  private var scalars = 0
  private var bytes = 0

  /// The column in scalars, from 1.
  var column: Int { scalars + 1 }
  /// The column in bytes, from 1.
  var byteColumn: Int { bytes + 1 }

  /// Moves behind these bytes.
  mutating func pass(_ passed: Span<UInt8>) {
    let newlines = passed.newlines(0..<passed.count)
    var start = 0
    if newlines > 0 {
      start = passed.lineStart(of: passed.count)
      line += newlines
      (scalars, bytes) = (0, 0)
    }
    scalars += passed.scalars(start..<passed.count)
    bytes += passed.count - start
  }

  /// The place behind these bytes.
  func behind(_ passed: Span<UInt8>) -> Self {
    var place = self
    place.pass(passed)
    return place
  }
}
