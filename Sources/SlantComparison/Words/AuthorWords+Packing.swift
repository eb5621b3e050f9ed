internal import SlantText

extension AuthorWords {
  /// Appends the words.
  func pack(_ writer: inout PackedWriter) {
    writer.add(stretches) { writer, stretch in
      writer.add(hash: stretch.hash)
      writer.add(Int(stretch.words))
      writer.add(Int(stretch.length))
    }
    writer.add(sequence) { $0.add(signed: Int($1.rawValue)) }
    writer.add(table.count)
    for number in 0..<table.count { writer.add(table.bytes(of: Int32(number))) }
    writer.add(ownName) { $0.add(Int($1)) }
  }

  /// What ``pack(_:)`` wrote.
  init(_ reader: inout PackedReader) {
    stretches = reader.list {
      Stretch(hash: $0.hash(), words: UInt32($0.number()), length: UInt32($0.number()))
    }
    sequence = reader.list { TermCode(rawValue: Int32($0.signed())) }
    let count = reader.number()
    table = WordTable(capacity: count)
    for _ in 0..<count { _ = table.number(ofFolded: reader.text()) }
    ownName = reader.list { Int32($0.number()) }
  }
}
