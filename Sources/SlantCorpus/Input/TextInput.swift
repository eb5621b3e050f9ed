/// The bytes of an open file as UTF-8: unpacked, and converted if they are of another encoding.
///
/// The encoding is told by the bytes alone, and never by how many of them come at a time. ASCII is the
/// same in UTF-8 and in Windows-1252, so that the first other byte decides between the two, with what
/// follows it if it is not UTF-8.
struct TextInput: Sendable {
  /// The encoding; `nil` as long as nothing decides.
  private(set) var encoding: TextEncoding?

  /// As many bytes are asked for to hold some.
  private static let step = 1 << 12

  private var input: UnpackedInput
  private let converts: Bool
  private var isStarted = false
  /// Bytes that were read and not converted yet, and those that were converted.
  private var held: [UInt8] = []
  private var converted: [UInt8] = []
  private var isAtEnd = false
  private var fault: ReaderError?

  /// Creates the input of an open file.
  ///
  /// - Parameters:
  ///   - input: The bytes of the file.
  ///   - converts: Whether other encodings are converted; otherwise all bytes are handed on.
  init(_ input: UnpackedInput, converts: Bool = true) {
    self.input = input
    self.converts = converts
    if !converts { encoding = .utf8 }
  }

  /// Reads some bytes; returns their number, 0 at the end.
  ///
  /// - Throws: What is wrong with the input, once all before it was handed out.
  mutating func read(
    into output: UnsafeMutableBufferPointer<UInt8>
  ) throws(ReaderError) -> Int {
    if !isStarted { start() }
    if let encoding, encoding != .utf8 { convert(from: encoding) }
    if !converted.isEmpty { return OpenFile.hand(out: &converted, to: output) }
    let count = next(output)
    if count == 0, let fault {
      self.fault = nil
      throw fault
    }
    if encoding == nil, count > 0 { return decide(output, count) }
    return count
  }

  /// Looks whether the text has two bytes a unit; no other has a zero among its first four.
  private mutating func start() {
    isStarted = true
    guard encoding == nil else { return }
    hold(4)
    let first = held.prefix(4)
    if first.contains(0) || first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      hold(TextEncoding.utf16Sample)
      encoding = utf16
    }
    // What is no text at all is not converted either.
    if encoding == nil, first.contains(where: TextEncoding.isControl) { encoding = .utf8 }
  }

  private var utf16: TextEncoding? {
    TextEncoding.utf16(held.span.extracting(first: min(held.count, TextEncoding.utf16Sample)))
  }

  private var isUTF8: Bool {
    if case .valid = UTF8Sequence(held.span, at: 0) { true } else { false }
  }

  private var isWindows1252: Bool {
    TextEncoding.isWindows1252(
      held.span.extracting(first: min(held.count, TextEncoding.windowsSample)))
  }

  /// Hands out what comes next as it is.
  private mutating func next(_ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
    if !held.isEmpty { return OpenFile.hand(out: &held, to: output) }
    guard !isAtEnd else { return 0 }
    do throws(ReaderError) {
      let count = try input.read(into: output)
      isAtEnd = count == 0
      return count
    } catch {
      isAtEnd = true
      fault = error
      return 0
    }
  }

  /// Holds so many bytes, fewer only at the end.
  private mutating func hold(_ count: Int) {
    while held.count < count, !isAtEnd {
      let old = held.count
      held.append(contentsOf: repeatElement(0, count: Self.step))
      let (got, error) = held.withUnsafeMutableBufferPointer { buffer in
        let room = UnsafeMutableBufferPointer(rebasing: buffer[old...])
        do throws(ReaderError) {
          return (try input.read(into: room), nil as ReaderError?)
        } catch {
          return (0, error)
        }
      }
      held.removeLast(Self.step - got)
      isAtEnd = got == 0
      fault = error
    }
  }

  /// Looks at the next bytes, which are ASCII so far; returns how many of them are for handing out.
  private mutating func decide(
    _ output: UnsafeMutableBufferPointer<UInt8>, _ count: Int
  ) -> Int {
    let bytes = UnsafeBufferPointer(rebasing: output[..<count])
    let ascii = bytes.span.asciiPrefix
    guard ascii < count else { return count }
    held.insert(contentsOf: bytes[ascii...], at: 0)
    hold(4)
    if isUTF8 {
      encoding = .utf8
    } else {
      hold(TextEncoding.windowsSample)
      encoding = isWindows1252 ? .windows1252 : .utf8
    }
    if ascii > 0 { return ascii }
    if encoding == .utf8 { return OpenFile.hand(out: &held, to: output) }
    convert(from: .windows1252)
    return OpenFile.hand(out: &converted, to: output)
  }

  private func convertedHeld(from encoding: TextEncoding) -> (output: [UInt8], used: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(2 * held.count)
    let used = TextConversion.convert(held.span, from: encoding, isLast: isAtEnd, to: &output)
    return (output, used)
  }

  private mutating func convert(from encoding: TextEncoding) {
    while converted.isEmpty, !(held.isEmpty && isAtEnd) {
      if held.count < 4 { hold(4) }
      let (output, used) = convertedHeld(from: encoding)
      converted = output
      held.removeFirst(used)
    }
  }
}
