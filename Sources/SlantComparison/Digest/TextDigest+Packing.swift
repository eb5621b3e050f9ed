internal import SlantText

/// What is kept of a text as the bytes that a partial state holds of it.
extension TextDigest {
  /// The bytes; what ``ArticleKeys`` know is not in them.
  package var packed: [UInt8] {
    var writer = PackedWriter(capacity: 4 * fingerprint.shingles.count + 4096)
    fingerprint.pack(into: &writer)
    words.pack(into: &writer)
    return writer.bytes
  }

  /// What `packed` holds of the text of the article that is known by `keys`; `nil` where it is damaged.
  package init?(packed: [UInt8], _ keys: ArticleKeys) {
    var reader = PackedReader(packed)
    fingerprint = ArticleFingerprint(&reader, keys)
    guard let words = AuthorWords(&reader), reader.isComplete else { return nil }
    self.words = words
  }
}

extension ArticleFingerprint {
  fileprivate func pack(into writer: inout PackedWriter) {
    writer.add(day ?? "")
    var last: UInt32 = 0
    writer.add(shingles) { writer, shingle in
      writer.add(Int(shingle &- last))
      last = shingle
    }
    writer.add(signature) { $0.add(fixed: $1) }
    writer.add(storyTerms) { writer, term in
      writer.add(fixed: term.hash)
      writer.add(fixed: term.weight.bitPattern)
    }
  }

  fileprivate init(_ reader: inout PackedReader, _ keys: ArticleKeys) {
    let day = reader.string()
    var last: UInt32 = 0
    let shingles = reader.list { reader -> UInt32 in
      last = last &+ UInt32(truncatingIfNeeded: reader.number())
      return last
    }
    self.init(
      article: keys.id, outlet: keys.outlet, day: day.isEmpty ? nil : day, shingles: shingles,
      signature: reader.list { $0.fixed() },
      storyTerms: reader.list { StoryTerm(hash: $0.fixed(), weight: Float(bitPattern: $0.fixed())) }
    )
  }
}

extension AuthorWords {
  fileprivate func pack(into writer: inout PackedWriter) {
    writer.add((0..<Int32(table.count)).map { table.bytes(of: $0) }) { $0.add($1) }
    writer.add(stretches) { writer, stretch in
      writer.add(fixed: stretch.hash)
      writer.add(Int(stretch.words))
      writer.add(Int(stretch.length))
    }
    writer.add(sequence) { $0.add(Int($1.rawValue - TermCode.least)) }
    writer.add(ownName) { $0.add(Int($1)) }
  }

  /// The words that were packed; `nil` where numbers do not fit together.
  fileprivate init?(_ reader: inout PackedReader) {
    self.init()
    for word in reader.list({ $0.text() }) { _ = table.number(ofFolded: word) }
    stretches = reader.list {
      Stretch(
        hash: $0.fixed(), words: UInt32(truncatingIfNeeded: $0.number()),
        length: UInt32(truncatingIfNeeded: $0.number()))
    }
    sequence = reader.list {
      TermCode(rawValue: Int32(truncatingIfNeeded: $0.number()) &+ TermCode.least)
    }
    ownName = reader.list { Int32(truncatingIfNeeded: $0.number()) }
    let words = Int32(table.count)
    let length = stretches.reduce(0) { $0 + Int($1.length) }
    guard length == sequence.count, ownName.allSatisfy({ 0..<words ~= $0 }),
      sequence.allSatisfy({ TermCode.least..<words ~= $0.rawValue })
    else { return nil }
  }
}

extension TermCode {
  /// The smallest of the codes that are no word.
  fileprivate static let least = pluralPossessive.rawValue
}
