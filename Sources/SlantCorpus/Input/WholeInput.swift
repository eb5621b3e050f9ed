/// An input that is read whole.
struct WholeInput {
  /// The largest file that is read whole.
  static let limit = 1 << 30
  /// As many bytes are asked for at first: most articles have fewer.
  private static let chunkSize = 1 << 14

  /// All bytes, unpacked.
  var bytes: [UInt8]
  /// Their encoding before they were converted.
  var encoding: TextEncoding?

  /// Reads an input to its end.
  ///
  /// - Parameters:
  ///   - input: The input.
  ///   - converts: Whether other encodings become UTF-8; a format that names its own must not.
  /// - Throws: What is wrong with the file, packed data that break off included.
  init(_ input: UnpackedInput, converts: Bool = true) throws(ReaderError) {
    var buffer = InputBuffer(
      TextInput(input, converts: converts), chunkSize: Self.chunkSize, limit: Self.limit)
    while !buffer.isAtEnd { try buffer.fill() }
    bytes = Array(buffer.bytes[..<buffer.end])
    encoding = buffer.encoding
  }
}
