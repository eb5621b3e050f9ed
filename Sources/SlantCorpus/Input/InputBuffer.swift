/// A window that moves over the bytes of an input, so that no more of it is held than a row needs.
///
/// The window is `bytes[start..<end]`; ``fill()`` makes it longer, ``advance(by:)`` lets go of its
/// first bytes. Offsets of readers count from the start of the window, which `fill` does not change.
struct InputBuffer: Sendable {
  /// A row longer than this is a fault: a quotation mark that is never closed, or no text at all.
  static let rowLimit = 1 << 28

  private(set) var bytes: [UInt8]
  private(set) var start = 0
  private(set) var end = 0
  /// Whether the window reaches to the end of the input.
  private(set) var isAtEnd = false

  private var input: TextInput
  private let limit: Int

  /// Creates a buffer of an input.
  ///
  /// - Parameters:
  ///   - input: What is read.
  ///   - chunkSize: How many bytes to hold at first, at least 1.
  ///   - limit: How many bytes to hold at most.
  init(_ input: TextInput, chunkSize: Int = 1 << 18, limit: Int = rowLimit) {
    self.input = input
    self.limit = limit
    bytes = [UInt8](repeating: 0, count: chunkSize)
  }

  /// The encoding of the input; `nil` as long as nothing decides.
  var encoding: TextEncoding? { input.encoding }

  /// The number of bytes in the window.
  var count: Int { end - start }

  /// Reads on, unless the end is reached.
  ///
  /// - Throws: What is wrong with the input; the window stays as it is, and is all there is.
  mutating func fill() throws(ReaderError) {
    guard !isAtEnd else { return }
    do throws(ReaderError) {
      try makeRoom()
      let got = try Self.read(&input, into: &bytes, from: end)
      end += got
      isAtEnd = got == 0
    } catch {
      isAtEnd = true
      throw error
    }
  }

  /// Lets go of the first `count` bytes of the window.
  mutating func advance(by count: Int) {
    start += count
  }

  /// Moves the window to the front, or takes more memory if it fills what there is.
  private mutating func makeRoom() throws(ReaderError) {
    if start == end { (start, end) = (0, 0) }
    guard end == bytes.count else { return }
    if start > 0, count <= bytes.count / 2 {
      bytes.replaceSubrange(0..<count, with: bytes[start..<end])
      (start, end) = (0, count)
    } else {
      guard count < limit else { throw .rowTooLong(bytes: limit) }
      let size = min(max(2 * bytes.count, 16), limit)
      var larger = [UInt8](repeating: 0, count: max(size, count + 1))
      larger.replaceSubrange(0..<count, with: bytes[start..<end])
      bytes = larger
      (start, end) = (0, count)
    }
  }

  private static func read(
    _ input: inout TextInput, into bytes: inout [UInt8], from end: Int
  ) throws(ReaderError) -> Int {
    try bytes.withUnsafeMutableBufferPointer { (buffer) throws(ReaderError) in
      try input.read(into: UnsafeMutableBufferPointer(rebasing: buffer[end...]))
    }
  }
}
