internal import SlantAnalysis

extension ArticleSpeech {
  /// Appends who speaks.
  func pack(_ writer: inout PackedWriter) {
    writer.add(tallies) { writer, tally in
      writer.add(choice: tally.level)
      tally.source.pack(&writer)
      writer.add(tally.sums.integers) { $0.add(signed: $1) }
    }
    writer.add(pairs) { writer, pair in
      pair.speaker.pack(&writer)
      pair.target.pack(&writer)
      writer.add(pair.sums.integers) { $0.add(signed: $1) }
    }
    writer.add(labels) { writer, label in
      writer.add(label.id)
      writer.add(label.name)
      writer.add(choice: label.type)
    }
    writer.add(total.attributions)
    writer.add(total.quotedWords)
  }

  /// What ``pack(_:)`` wrote.
  init(_ reader: inout PackedReader) {
    self.init(
      tallies: reader.list {
        Tally(
          level: $0.choice(), source: Source(&$0),
          sums: BalanceSums(integers: $0.list { $0.signed() }))
      },
      pairs: reader.list {
        Pair(
          speaker: Source(&$0), target: Source(&$0),
          sums: TargetSums(integers: $0.list { $0.signed() }))
      },
      labels: reader.list {
        SourceLabel(id: $0.string(), name: $0.string(), type: $0.choice())
      },
      total: OutletSpeech(attributions: reader.number(), quotedWords: reader.number()))
  }
}

extension Source {
  fileprivate func pack(_ writer: inout PackedWriter) {
    writer.add(choice: kind)
    writer.add(id)
    writer.add(optional: group)
  }

  fileprivate init(_ reader: inout PackedReader) {
    self.init(kind: reader.choice(), id: reader.string(), group: reader.optionalString())
  }
}
