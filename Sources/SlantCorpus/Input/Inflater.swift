import CZlib
import Synchronization

/// Unpacks gzip (RFC 1952) as it is read, one or several members behind one another.
///
/// What was unpacked before a fault is handed out first. A stream that gives more than a thousand
/// bytes for one, past the first ten million, is refused: no text is so alike.
final class Inflater: Sendable {
  /// The limits beyond which a stream is taken for a trap.
  struct Limits: Sendable {
    var ratio: UInt64 = 1000
    var freeBytes: UInt64 = 10_000_000
  }

  private let state: Mutex<InflaterState>

  /// Creates an inflater of a stream whose first bytes were read already.
  init(head: [UInt8], limits: Limits = Limits()) {
    state = Mutex(InflaterState(head: head, limits: limits))
  }

  /// Unpacks into `output`, and reads from `descriptor` what it needs for that.
  ///
  /// - Returns: The number of bytes; 0 at the end.
  func read(
    into output: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32
  ) throws(ReaderError) -> Int {
    try state.withLock { (state) throws(ReaderError) in
      try state.read(into: output, from: descriptor)
    }
  }
}

/// The stream of zlib, which stays where it is in memory, and the bytes that it reads next.
///
/// It may go from one thread to another: there is never a copy of it, so that nobody else has its
/// pointers, and zlib keeps nothing outside the stream.
private struct InflaterState: ~Copyable, @unchecked Sendable {
  private static let chunk = 1 << 16
  /// 15 for the largest window, 16 for a gzip header and no other.
  private static let windowBits: Int32 = 15 + 16

  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let limits: Inflater.Limits
  /// How many bytes of `input` were read.
  private var inputCount: Int
  private var bytesIn: UInt64 = 0
  private var bytesOut: UInt64 = 0
  private var isBetweenMembers = false
  private var isAtEnd = false
  private var fault: ReaderError?

  init(head: [UInt8], limits: Inflater.Limits) {
    self.limits = limits
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(capacity: max(Self.chunk, head.count))
    input.initialize(repeating: 0)
    for (index, byte) in head.enumerated() { input[index] = byte }
    inputCount = head.count
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(head.count)
    let code = inflateInit2_(
      stream, Self.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    if code != Z_OK { fault = .brokenGzip }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  mutating func read(
    into output: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32
  ) throws(ReaderError) -> Int {
    while fault == nil, !isAtEnd {
      if stream.pointee.avail_in == 0 { try refill(descriptor) }
      if isBetweenMembers { beginMember() }
      guard fault == nil, !isAtEnd, stream.pointee.avail_in > 0 else { continue }
      let count = step(output)
      if count > 0 { return count }
    }
    if let fault {
      isAtEnd = true
      self.fault = nil
      throw fault
    }
    return 0
  }

  private mutating func refill(_ descriptor: Int32) throws(ReaderError) {
    let got = try OpenFile.read(into: input, from: descriptor)
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(got)
    inputCount = got
    guard got == 0 else { return }
    if isBetweenMembers { isAtEnd = true } else { fault = .truncatedGzip }
  }

  /// Passes zeros, with which tapes are filled up, or begins another member.
  private mutating func beginMember() {
    var position = inputCount - Int(stream.pointee.avail_in)
    while position < inputCount, input[position] == 0 { position += 1 }
    stream.pointee.next_in = input.baseAddress?.advanced(by: position)
    stream.pointee.avail_in = UInt32(inputCount - position)
    guard position < inputCount else { return }
    isBetweenMembers = false
    inflateReset(stream)
  }

  /// Unpacks once; returns the number of bytes.
  private mutating func step(_ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let available = stream.pointee.avail_in
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = UInt32(clamping: output.count)
    let room = stream.pointee.avail_out
    let code = inflate(stream, Z_NO_FLUSH)
    let count = room - stream.pointee.avail_out
    bytesIn += UInt64(available - stream.pointee.avail_in)
    bytesOut += UInt64(count)
    switch code {
    case Z_STREAM_END: isBetweenMembers = true
    case Z_OK, Z_BUF_ERROR: break
    default: fault = .brokenGzip
    }
    if bytesOut > limits.freeBytes, bytesOut / limits.ratio > bytesIn {
      fault = .gzipRatio(Int(clamping: limits.ratio))
      return 0
    }
    return Int(count)
  }
}
