/// The texts of a corpus with the places that its counts come from, kept outside of memory.
///
/// Which articles have what is looked for is known from their digests, so that only these are read back.
package struct Evidence: Sendable {
  /// No evidence: records that hold no text have none.
  package static let none = Evidence(file: nil, places: [:])

  private let file: SpillFile?
  private let places: [String: Range<Int>]

  fileprivate init(file: SpillFile?, places: [String: Range<Int>]) {
    self.file = file
    self.places = places
  }

  /// The number of articles.
  var count: Int { places.count }

  /// Whether the article called `id` has some.
  func has(_ id: String) -> Bool { places[id] != nil }

  /// The evidence of the article called `id`; `nil` where its text is not known.
  ///
  /// - Throws: ``OutputError`` where it cannot be read back.
  func article(_ id: String) throws(OutputError) -> ArticleEvidence? {
    guard let file, let place = places[id] else { return nil }
    return ArticleEvidence(packed: try file.bytes(place))
  }
}

/// Stores the evidence of articles in a file as they come.
struct EvidenceWriter {
  private let path: String
  /// The file that grows with each article.
  let file: BufferedFile
  private var places: [String: Range<Int>] = [:]

  /// Makes the file, or opens the one that an interrupted run left.
  init(path: String, keepsContent: Bool) throws(OutputError) {
    self.path = path
    file = try BufferedFile(path: path, keepsContent: keepsContent)
  }

  /// Adds an article.
  ///
  /// - Parameters:
  ///   - packed: Its evidence, packed.
  ///   - id: The name of the article.
  /// - Throws: ``OutputError`` where it cannot be written.
  mutating func add(_ packed: [UInt8], of id: String) throws(OutputError) {
    try file.append(packed)
    note(packed.count, of: id)
  }

  /// Notes that the last bytes of the file are those of an article.
  mutating func note(_ count: Int, of id: String) {
    places[id] = file.length - count..<file.length
  }

  /// What was stored.
  func finish() throws(OutputError) -> Evidence {
    try file.finish()
    return Evidence(file: try SpillFile(opening: path), places: places)
  }
}
