internal import FoundationEssentials
public import SlantComparison
public import SlantLexicon

/// Writes a sample: a folder for the coders, and the key beside it.
///
/// The folder appears whole or not at all. One that holds anything is refused, also where an earlier
/// sample is in it: coders may have filled in its sheet.
public final class SampleFolder {
  /// The files that coders are given, in a folder of their own.
  private static let coders = "coders"
  /// The key, which coders do not get.
  private static let key = "key.csv"

  private let folder: OutputFolder
  private let path: String

  /// Prepares the folder.
  ///
  /// - Throws: ``OutputError`` where it holds something or cannot be written.
  public init(_ path: String) throws(OutputError) {
    if let names = try? FileManager.default.contentsOfDirectory(atPath: path), !names.isEmpty {
      throw .notEmpty(path: path)
    }
    folder = try OutputFolder(target: path)
    self.path = path
  }

  /// Writes a sample and its key.
  ///
  /// - Parameters:
  ///   - sample: What was drawn.
  ///   - hasByteOrderMark: Whether tables open with a byte-order mark.
  ///   - run: What the sample was made with.
  /// - Throws: ``OutputError`` where a file cannot be written.
  public func write(
    _ sample: Sample, hasByteOrderMark: Bool, run: SampleRun
  ) throws(OutputError) {
    let scheme = CodingScheme(sample.unit)
    let mark = ByteOrderMark.opening(isWanted: hasByteOrderMark)
    let book = Codebook(
      scheme: scheme, articles: sample.articles.count, items: sample.items.count)
    try SystemCalls.makeFolder(folder.path(Self.coders))
    func save(_ bytes: [UInt8], _ name: String) throws(OutputError) {
      try BufferedFile.save(bytes, to: folder.path(name))
    }
    let sheet = SheetTable.table(scheme)
    try save(mark + sheet.header + sheet.csv(SheetTable.rows(sample)), "\(Self.coders)/sheet.csv")
    let sentences = SentencesTable.table
    try save(
      mark + sentences.header + sentences.csv(SentencesTable.rows(sample)),
      "\(Self.coders)/articles.csv")
    try save(Array(book.text.utf8), "\(Self.coders)/codebook.txt")
    let key = KeyTable.table(scheme)
    try save(mark + key.header + key.csv(KeyTable.rows(sample)), Self.key)
    try save(run.manifest(files: [Self.coders, Self.key]).json(), ResultFile.manifest)
    try folder.finish()
  }
}

/// What a sample was made with, for its run.json.
public struct SampleRun: Sendable {
  /// The options of the command, in the order that run.json shows.
  let options: [RunOption]
  /// The lexicons in use.
  let lexicons: LexiconSet
  /// Articles that were drawn from.
  let analyzed: Int
  /// Inputs that could not be read.
  let skipped: Int

  /// A run.
  public init(options: [RunOption], lexicons: LexiconSet, analyzed: Int, skipped: Int) {
    self.options = options
    self.lexicons = lexicons
    self.analyzed = analyzed
    self.skipped = skipped
  }

  func manifest(files: [String]) -> RunManifest {
    RunManifest(
      options: options, lexicons: lexicons.lexicons, analyzed: analyzed, skipped: skipped,
      files: files + [ResultFile.manifest])
  }
}
