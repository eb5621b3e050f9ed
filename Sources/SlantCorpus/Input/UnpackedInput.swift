/// The bytes of an open file, unpacked if they are gzip, which their first two say whatever the name.
struct UnpackedInput: Sendable {
  let descriptor: Int32
  /// Keeps the file open; `nil` for a descriptor that is the caller's.
  private let file: OpenFile?
  /// The first bytes, until they are handed out.
  private var head: [UInt8] = []
  private var inflater: Inflater?
  private var isStarted = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
    file = nil
  }

  init(_ file: OpenFile) {
    descriptor = file.descriptor
    self.file = file
  }

  /// The input at a path, or standard input for `-`.
  init(path: String) throws(ReaderError) {
    if path == "-" { self.init(descriptor: 0) } else { self.init(try OpenFile(path: path)) }
  }

  /// Reads some bytes; returns their number, 0 at the end.
  mutating func read(
    into output: UnsafeMutableBufferPointer<UInt8>
  ) throws(ReaderError) -> Int {
    if !isStarted { try start() }
    if let inflater { return try inflater.read(into: output, from: descriptor) }
    guard head.isEmpty else { return OpenFile.hand(out: &head, to: output) }
    return try OpenFile.read(into: output, from: descriptor)
  }

  private mutating func start() throws(ReaderError) {
    isStarted = true
    while head.count < 2, try OpenFile.append(upTo: 1 << 12, from: descriptor, to: &head) > 0 {}
    if head.starts(with: [0x1F, 0x8B]) {
      inflater = Inflater(head: head)
      head = []
    }
  }
}

extension OpenFile {
  /// Moves the first bytes of `held`, as many as there is room for, to `output`.
  static func hand(
    out held: inout [UInt8], to output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let count = min(held.count, output.count)
    for index in 0..<count { output[index] = held[index] }
    held.removeFirst(count)
    return count
  }
}
