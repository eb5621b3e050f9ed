internal import SlantComparison
internal import SlantCorpus

/// What a journal says of an input that is done.
struct JournalEntry {
  /// What became of the input.
  enum Outcome {
    /// It was analysed: the digest as the line of a partial state, and its pages where a report is made.
    case article([UInt8], WrittenPages?)
    /// It was skipped.
    case skipped(Skipped)
  }

  /// The checksum of the input.
  let input: UInt64
  /// By how many bytes it made each file grow.
  let growth: [Int]
  /// The checksum of these bytes.
  let checksum: UInt64
  /// What became of the input.
  let outcome: Outcome

  /// The entry as bytes.
  var packed: [UInt8] {
    var writer = PackedWriter(capacity: 1 << 14)
    writer.add(fixed: input)
    writer.add(growth) { $0.add($1) }
    writer.add(fixed: checksum)
    switch outcome {
    case .article(let digest, let pages):
      writer.add(true)
      writer.add(digest)
      writer.add(pages != nil)
      pages?.pack(&writer)
    case .skipped(let skipped):
      writer.add(false)
      writer.add(skipped.file)
      writer.add(skipped.line ?? 0)
      writer.add(skipped.id != nil)
      writer.add(skipped.id ?? "")
      writer.add(skipped.reason)
    }
    return writer.bytes
  }
}

extension JournalEntry {
  /// The entry that was stored as `packed`.
  init(packed: [UInt8]) {
    var reader = PackedReader(packed)
    input = reader.fixed()
    growth = reader.list { $0.number() }
    checksum = reader.fixed()
    if reader.flag() {
      outcome = .article(Array(reader.text()), reader.flag() ? WrittenPages(&reader) : nil)
    } else {
      let file = reader.string()
      let line = reader.number()
      let hasID = reader.flag()
      let id = reader.string()
      outcome = .skipped(
        Skipped(
          file: file, line: line == 0 ? nil : line, id: hasID ? id : nil,
          reason: reader.string()))
    }
  }
}

/// The pages of an article in the folder of a report.
struct WrittenPages {
  /// The id of the article.
  let id: String
  /// The title given apart, or the headline within the text, or the id.
  let heading: String
  /// What the names of its files begin with.
  let name: String
  /// Where its sections and paragraphs stand.
  let places: ArticlePlaces
  /// The names of its files below `articles`; empty where it has no pages.
  let files: [String]
  /// The bytes of the files.
  let size: Int
  /// The checksum of the files.
  let checksum: UInt64

  /// Appends what is known of the pages.
  func pack(_ writer: inout PackedWriter) {
    writer.add(id)
    writer.add(heading)
    writer.add(name)
    writer.add(ArticleSection.allCases) { $0.add(places.sections[$1] ?? 0) }
    writer.add(places.firstParagraphs) { $0.add($1) }
    writer.add(files) { $0.add($1) }
    writer.add(size)
    writer.add(fixed: checksum)
  }
}

extension WrittenPages {
  /// What ``pack(_:)`` wrote.
  init(_ reader: inout PackedReader) {
    id = reader.string()
    heading = reader.string()
    name = reader.string()
    var places = ArticlePlaces()
    for (section, page) in zip(ArticleSection.allCases, reader.list({ $0.number() }))
    where page > 0 { places.sections[section] = page }
    places.firstParagraphs = reader.list { $0.number() }
    self.places = places
    files = reader.list { $0.string() }
    size = reader.number()
    checksum = reader.fixed()
  }
}
