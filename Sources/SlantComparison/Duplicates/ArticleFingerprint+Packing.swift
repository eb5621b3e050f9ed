extension ArticleFingerprint {
  /// Appends what is not in the keys of the article.
  func pack(_ writer: inout PackedWriter) {
    writer.add(optional: day)
    var last: UInt32 = 0
    // They are in ascending order, so that the distances take fewer bytes.
    writer.add(shingles) { writer, shingle in
      writer.add(Int(shingle &- last))
      last = shingle
    }
    writer.add(signature) { $0.add(Int($1)) }
    writer.add(storyTerms) { writer, term in
      writer.add(Int(term.hash))
      writer.add(Int(term.weight.bitPattern))
    }
  }

  /// What ``pack(_:)`` wrote of the article known by `keys`.
  init(_ reader: inout PackedReader, _ keys: ArticleKeys) {
    let day = reader.optionalString()
    var last: UInt32 = 0
    self.init(
      article: keys.id, outlet: keys.outlet, day: day,
      shingles: reader.list {
        last &+= UInt32($0.number())
        return last
      },
      signature: reader.list { UInt32($0.number()) },
      storyTerms: reader.list {
        StoryTerm(
          hash: UInt32($0.number()), weight: Float(bitPattern: UInt32($0.number())))
      })
  }
}
