internal import SlantComparison
/// Keeps account of the inputs that are done, so that a run that was interrupted can go on.
///
/// For each input the journal says by how much it made the files of the results grow, with a checksum. What
/// an interrupted run left is good up to the first input that differs, or whose bytes do: all after it is
/// cut off and made again. So it does not matter in which order the system wrote what, or where it stopped.
/// A class, since it owns the open file.
final class RunJournal {
  /// The name of the file in the folder of results, where it is until all is written.
  static let file = "journal.tmp"
  /// All files are written out after so many inputs, which is the most that is done again.
  private static let interval = 16

  /// Why going on from an earlier run ended.
  enum End: Equatable {
    /// All that was finished is here again.
    case whole
    /// An input is not that of the earlier run, or is no longer there.
    case otherInput
    /// The files do not hold what the journal says.
    case damaged
  }

  private let file: BufferedFile
  /// The files that grow with each input.
  private let growing: [BufferedFile]
  private var lengths: [Int] = []
  private var unwritten = 0
  /// Why going on from an earlier run ended; `nil` as long as it goes on.
  private(set) var end: End?

  /// Starts a journal, or opens the one that an interrupted run left.
  ///
  /// - Parameters:
  ///   - folder: Where results are written to.
  ///   - growing: The files that grow with each input, in a fixed order.
  ///   - headers: What each of them opens with.
  ///   - identity: What the run is made with.
  /// - Throws: ``OutputError`` where a file cannot be written.
  init(
    _ folder: OutputFolder, growing: [BufferedFile], headers: [[UInt8]], identity: RunIdentity
  ) throws(OutputError) {
    self.growing = growing
    file = try BufferedFile(path: folder.path(Self.file), keepsContent: folder.isContinued)
    _ = file.lock()
    if folder.isContinued {
      if try Self.frame(of: file) == identity.packed, try Self.open(growing, with: headers) {
        for file in growing + [file] { file.keep() }
        return
      }
      end = .damaged
      for file in growing + [file] { try file.cut() }
      for (file, header) in zip(growing, headers) { try file.append(header) }
    }
    end = end ?? .whole
    try append(identity.packed)
    try flush()
    lengths = growing.map(\.length)
  }

  /// Whether each file opens with its header.
  private static func open(
    _ files: [BufferedFile], with headers: [[UInt8]]
  ) throws(OutputError) -> Bool {
    for (file, header) in zip(files, headers) {
      guard try file.read(header.count) == header else { return false }
    }
    return true
  }

  // MARK: Reading

  /// What became of the next input in the earlier run; `nil` where it is to be analysed.
  ///
  /// - Parameters:
  ///   - input: The checksum of the input.
  ///   - hasPages: Whether pages of an article are there as they were written.
  /// - Returns: The entry, with what each file grew by.
  /// - Throws: ``OutputError`` where a file cannot be read or cut.
  func entry(
    of input: UInt64, hasPages: (WrittenPages) -> Bool
  ) throws(OutputError) -> (entry: JournalEntry, bytes: [[UInt8]])? {
    guard end == nil else { return nil }
    guard let packed = try Self.frame(of: file) else {
      try stop(.whole)
      return nil
    }
    let entry = JournalEntry(packed: packed)
    guard entry.input == input else {
      try stop(.otherInput)
      return nil
    }
    guard let bytes = try bytes(of: entry), isWhole(entry, hasPages) else {
      try stop(.damaged)
      return nil
    }
    for file in growing + [file] { file.keep() }
    return (entry, bytes)
  }

  /// Ends going on: there is no further input.
  func stop() throws(OutputError) {
    if end == nil { try stop(try Self.frame(of: file) == nil ? .whole : .otherInput) }
  }

  private func stop(_ reason: End) throws(OutputError) {
    end = reason
    for file in growing + [file] { try file.cut() }
    lengths = growing.map(\.length)
  }

  private func bytes(of entry: JournalEntry) throws(OutputError) -> [[UInt8]]? {
    guard entry.growth.count == growing.count else { return nil }
    var pieces: [[UInt8]] = []
    var checksum = Checksum()
    for (file, count) in zip(growing, entry.growth) {
      guard let bytes = try file.read(count) else { return nil }
      checksum.add(bytes)
      pieces.append(bytes)
    }
    return checksum.value == entry.checksum ? pieces : nil
  }

  private func isWhole(_ entry: JournalEntry, _ hasPages: (WrittenPages) -> Bool) -> Bool {
    guard case .article(_, let pages?) = entry.outcome else { return true }
    return hasPages(pages)
  }

  // MARK: Writing

  /// Notes that an input is done, whose bytes the files have.
  ///
  /// - Parameters:
  ///   - input: The checksum of the input.
  ///   - checksum: That of what each file grew by, in their order.
  ///   - outcome: What became of the input.
  /// - Throws: ``OutputError`` where a file cannot be written.
  func add(
    _ input: UInt64, checksum: UInt64, _ outcome: JournalEntry.Outcome
  ) throws(OutputError) {
    let now = growing.map(\.length)
    let entry = JournalEntry(
      input: input, growth: zip(now, lengths).map { $0 - $1 }, checksum: checksum,
      outcome: outcome)
    lengths = now
    try append(entry.packed)
    unwritten += 1
    if unwritten == Self.interval { try flush() }
  }

  /// Writes out all that is in memory.
  func flush() throws(OutputError) {
    for file in growing + [file] { try file.flush() }
    unwritten = 0
  }

  // MARK: Frames

  /// No entry is larger; a number above it is no length.
  private static let largest = 1 << 28

  private func append(_ payload: [UInt8]) throws(OutputError) {
    var checksum = Checksum()
    checksum.add(payload)
    var writer = PackedWriter(capacity: payload.count + 16)
    writer.add(fixed: UInt64(payload.count))
    writer.add(fixed: checksum.value)
    try file.append(writer.bytes + payload)
  }

  /// The next whole entry of a journal; `nil` at its end and where the rest is torn.
  static func frame(of file: BufferedFile) throws(OutputError) -> [UInt8]? {
    guard let head = try file.read(16) else { return nil }
    var reader = PackedReader(head)
    let count: UInt64 = reader.fixed()
    guard count <= UInt64(largest), let payload = try file.read(Int(count)) else { return nil }
    var checksum = Checksum()
    checksum.add(payload)
    return checksum.value == reader.fixed() ? payload : nil
  }
}
