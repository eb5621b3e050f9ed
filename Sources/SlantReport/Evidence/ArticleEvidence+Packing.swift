internal import SlantAnalysis
internal import SlantComparison
internal import SlantText

/// The evidence as the bytes that are stored of it.
extension ArticleEvidence {
  /// The bytes.
  var packed: [UInt8] {
    var writer = PackedWriter(capacity: text.count + title.count + 1024)
    writer.add(id)
    writer.add(heading)
    writer.add(title)
    writer.add(text)
    writer.add(sentences)
    writer.add(paragraphs) { $0.add($1) }
    writer.add(words)
    writer.add(terms) { $1.pack(&$0) }
    writer.add(harm) { $1.pack(&$0) }
    return writer.bytes
  }

  /// The evidence that was stored as `packed`.
  init(packed: [UInt8]) {
    var reader = PackedReader(packed)
    self.init(
      id: reader.string(), heading: reader.string(), title: Array(reader.text()),
      text: Array(reader.text()), sentences: reader.spans(),
      paragraphs: reader.list { $0.number() }, words: reader.spans(),
      terms: reader.list { Term(&$0) }, harm: reader.list { Harm(&$0) })
  }
}

extension ArticleEvidence.Term {
  fileprivate func pack(_ writer: inout PackedWriter) {
    writer.add(number)
    writer.add(span)
    writer.add(isInTitle)
    writer.add(isHeadline)
    writer.add(choice: voice)
    writer.add(term)
    writer.add(termClass)
    writer.add(connotation == nil ? 0 : 1)
    if let connotation { writer.add(choice: connotation) }
  }

  fileprivate init(_ reader: inout PackedReader) {
    self.init(
      number: reader.number(), span: reader.span(), isInTitle: reader.flag(),
      isHeadline: reader.flag(), voice: reader.choice(), term: reader.string(),
      termClass: reader.string(), connotation: reader.flag() ? reader.choice() : nil)
  }
}

extension ArticleEvidence.Harm {
  fileprivate func pack(_ writer: inout PackedWriter) {
    writer.add(number)
    writer.add(span)
    writer.add(isInTitle)
    writer.add(isHeadline)
    writer.add(choice: voice)
    writer.add(choice: construction)
    writer.add(choice: harm)
    writer.add(choice: modality)
    writer.add(victim)
    writer.add(agent)
  }

  fileprivate init(_ reader: inout PackedReader) {
    self.init(
      number: reader.number(), span: reader.span(), isInTitle: reader.flag(),
      isHeadline: reader.flag(), voice: reader.choice(), construction: reader.choice(),
      harm: reader.choice(), modality: reader.choice(), victim: reader.participant(),
      agent: reader.participant())
  }
}

extension PackedWriter {
  /// Appends whether something is so.
  mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  /// Appends the place of a choice among all of its type.
  fileprivate mutating func add<Choice: CaseIterable & Equatable>(choice: Choice)
  where Choice.AllCases == [Choice] {
    add(Choice.allCases.firstIndex(of: choice) ?? 0)
  }

  fileprivate mutating func add(_ participant: ArticleEvidence.Harm.Participant?) {
    add(participant != nil)
    guard let participant else { return }
    add(participant.span)
    add(participant.entity != nil)
    if let entity = participant.entity { add(entity) }
  }
}

extension PackedReader {
  /// Whether the next is so.
  mutating func flag() -> Bool { number() == 1 }

  fileprivate mutating func choice<Choice: CaseIterable>() -> Choice
  where Choice.AllCases == [Choice] {
    Choice.allCases[number()]
  }

  fileprivate mutating func participant() -> ArticleEvidence.Harm.Participant? {
    guard flag() else { return nil }
    return ArticleEvidence.Harm.Participant(span: span(), entity: flag() ? string() : nil)
  }
}
