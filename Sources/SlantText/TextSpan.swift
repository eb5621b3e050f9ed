/// A half-open range of bytes in the UTF-8 encoding of a text, `start..<end`, 0-based.
///
/// Inside Slant every offset is a byte. Offsets that leave the program are Unicode scalars; see
/// ``ScalarOffsets``.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// The number of bytes before the first byte of the span.
  public let start: Int
  /// The number of bytes before the first byte after the span; never below `start`.
  public let end: Int

  /// The span `start..<end` in bytes.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// The length in bytes.
  @inlinable public var count: Int { end - start }
  /// Whether the span holds no byte.
  @inlinable public var isEmpty: Bool { start == end }
  /// The span as an array subscript.
  @inlinable public var range: Range<Int> { start..<end }

  /// Whether `other` lies wholly inside this span.
  @inlinable
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share at least one byte.
  @inlinable
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// Orders by start, then by end.
  @inlinable
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
