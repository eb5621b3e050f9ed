import SlantComparison
import SlantCorpus
import SlantReport

/// Partial states put together, in an order that does not depend on that of the files: articles by id, then
/// what could not be read.
///
/// Where several articles have one id, that with the first line in the order of bytes counts and the others
/// are skipped, so that joining in any order, or in steps, gives the same.
struct JoinedStates {
  private let reader: RecordReader
  private let writer: StateWriter
  private var articles: [ArticleDigest] = []
  private var skipped: [Skipped] = []

  /// No article.
  ///
  /// - Parameters:
  ///   - reader: Reads the lines: those of states, and records too.
  ///   - writer: Writes them, which decides between articles of one id.
  init(_ reader: RecordReader, _ writer: StateWriter) {
    self.reader = reader
    self.writer = writer
  }

  /// Adds the lines of the file at `path`, or of standard input for `-`.
  ///
  /// - Throws: ``CommandFailure`` where the file cannot be opened, and an error of the system.
  mutating func add(_ path: String) throws {
    var records = try RecordSource(path, reader)
    while let line = try records.next() {
      switch line {
      case .article(let article, _): articles.append(article)
      case .skipped(let reason): skipped.append(reason)
      }
    }
  }

  /// The lines of the whole, in order.
  consuming func lines() -> [RecordReader.Line] {
    let writer = writer
    articles.sort { left, right in
      left.keys.id == right.keys.id
        ? writer.line(.article(left)).lexicographicallyPrecedes(writer.line(.article(right)))
        : left.keys.id < right.keys.id
    }
    var lines: [RecordReader.Line] = []
    lines.reserveCapacity(articles.count)
    var last: String?
    for article in articles {
      if article.keys.id == last {
        skipped.append(Self.repeated(article.keys.id))
      } else {
        lines.append(.article(article))
      }
      last = article.keys.id
    }
    let reasons = skipped.sorted {
      ($0.file, $0.line ?? 0, $0.id ?? "", $0.reason) < (
        $1.file, $1.line ?? 0, $1.id ?? "", $1.reason
      )
    }
    return lines + reasons.map { .skipped($0) }
  }

  private static func repeated(_ id: String) -> Skipped {
    Skipped(
      file: "partial states", id: id,
      reason: "another article has the id '\(id)'; each article needs its own")
  }
}
