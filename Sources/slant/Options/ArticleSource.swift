import SlantCorpus

/// The articles of a command's inputs, those of some outlets alone where the user names them.
struct ArticleSource {
  /// So many outlets are named in a message.
  private static let mostNamed = 20

  private var reader: CorpusReader
  private let outlets: Set<String>
  /// The outlets of all articles read so far.
  private var seen: Set<String> = []
  /// Inputs that could not be read.
  private(set) var skipped = 0

  init(_ paths: [String], map: FieldMap, outlets: [String] = []) {
    reader = CorpusReader(paths: paths, map: map, note: SkippedLine.tell)
    self.outlets = Set(outlets)
  }

  /// The next article that is asked for, or why an input is none; `nil` at the end.
  mutating func next() -> ReadResult? {
    while let result = reader.next() {
      guard case .article(let article) = result, !outlets.isEmpty else { return result }
      if let outlet = article.outlet { seen.insert(outlet) }
      if outlets.contains(article.outlet ?? "") { return result }
    }
    return nil
  }

  /// Tells of an input that could not be read.
  mutating func tell(_ input: Skipped) {
    skipped += 1
    Diagnostics.write(SkippedLine.text(input))
  }

  /// Refuses to go on where nothing was read, or nothing of an outlet that was asked for.
  func check(articles: Int) throws {
    if let missing = outlets.subtracting(seen).min(), !seen.isEmpty {
      let known = seen.sorted().prefix(Self.mostNamed).map { "'\($0)'" }.joined(separator: ", ")
      let more = seen.count > Self.mostNamed ? " and \(seen.count - Self.mostNamed) more" : ""
      throw CommandFailure("no article of the outlet '\(missing)'; the outlets are \(known)\(more)")
    }
    guard articles > 0 else {
      throw CommandFailure("nothing to analyse: no article could be read")
    }
  }
}
