/// Reads the articles of files and folders one by one, in a fixed order.
///
///     for result in CorpusReader(paths: ["articles", "more.csv"]) {
///       switch result {
///       case .article(let article): print(article.id)
///       case .skipped(let skipped): print(skipped.file, skipped.reason)
///       }
///     }
///
/// Every input gives a result: an article, or why there is none. An id that comes again gets `~2`,
/// then `~3`. A copy of a reader goes on from the same place in an open file: use only one of them.
public struct CorpusReader: Sequence, IteratorProtocol, Sendable {
  private let map: FieldMap
  private let note: @Sendable (InputNote) -> Void
  private var inputs: ArraySlice<Discovery.Found>
  private var rows: FileRows?
  private var ids = UniqueIDs()

  /// Creates a reader of these paths, and looks what files there are.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, and `-` for standard input as JSON Lines.
  ///   - map: Which column or key holds which field.
  ///   - note: What is done with a note on a file that is read all the same, one a file at most.
  public init(
    paths: [String], map: FieldMap = FieldMap(),
    note: @escaping @Sendable (InputNote) -> Void = { _ in }
  ) {
    self.map = map
    self.note = note
    inputs = Discovery.inputs(paths)[...]
  }

  /// The next article, or why an input is none; `nil` at the end.
  public mutating func next() -> ReadResult? {
    while true {
      if let result = rows?.next() {
        if let note = rows?.takeNote() { self.note(note) }
        return named(result)
      }
      rows = nil
      guard let input = inputs.popFirst() else { return nil }
      switch input {
      case .skipped(let skipped): return .skipped(skipped)
      case .file(let file): rows = FileRows(file, map)
      }
    }
  }

  private mutating func named(_ result: ReadResult) -> ReadResult {
    guard case .article(var article) = result else { return result }
    article.id = ids.unique(article.id)
    return .article(article)
  }
}

/// The ids given so far.
struct UniqueIDs: Sendable {
  private var seen: [String: Int] = [:]

  /// The id, or the first of `id~2`, `id~3`, … that was not given yet.
  mutating func unique(_ id: String) -> String {
    guard var count = seen[id] else {
      seen[id] = 1
      return id
    }
    var candidate: String
    repeat {
      count += 1
      candidate = "\(id)~\(count)"
    } while seen[candidate] != nil
    seen[id] = count
    seen[candidate] = 1
    return candidate
  }
}
