import SlantText

/// Carries the speaker from an attributed quotation to those that follow without a cue.
struct QuotationChain {
  let text: IndexedText
  /// The attribution in `found` whose quotation the next one continues.
  private var last: Int?
  private var lastParagraph = -1
  /// The subject of the sentence before, who may speak next.
  private var lastSubject: Range<Int>?

  init(text: IndexedText) { self.text = text }

  /// Adds the attributions of a sequence, and gives its quotations without a cue to whom they belong.
  mutating func link(
    _ sequence: ClauseSequence, _ new: [RawAttribution], _ subjects: Subjects,
    into found: inout [RawAttribution]
  ) {
    let base = found.count
    found += new
    for item in sequence.items where sequence.hasQuotation {
      guard let number = item.quotation, !isCovered(item.tokens, new) else { continue }
      let quotation = text.quotations[number]
      continueQuotation(quotation, item.tokens, sequence, subjects, into: &found)
    }
    remember(sequence, new, base: base, subjects)
  }

  private mutating func continueQuotation(
    _ quotation: QuotationSpan, _ tokens: Range<Int>, _ sequence: ClauseSequence,
    _ subjects: Subjects, into found: inout [RawAttribution]
  ) {
    let isAlone = sequence.items.allSatisfy {
      $0.quotation != nil || $0.wordClass == .end || $0.wordClass == .stop
    }
    if let last, isAlone, sequence.paragraph == lastParagraph {
      found[last].content.append(tokens)
      if found[last].rule == .quoteCue { found[last].rule = .splitQuote }
      return
    }
    if let last, quotation.isContinuation, sequence.paragraph == lastParagraph + 1 {
      found[last].content.append(tokens)
      lastParagraph = sequence.paragraph
      return
    }
    guard isAlone, sequence.paragraph <= lastParagraph + 1 else {
      let subject = subject(of: tokens, sequence, subjects)
      return append(
        subject, tokens, sequence, subject == nil ? .unattributed : .clauseSubject, into: &found)
    }
    let source = last.flatMap { found[$0].source } ?? lastSubject
    let goesOn: AttributionRule =
      sequence.paragraph == lastParagraph ? .continuation : .nextParagraph
    append(
      source, tokens, sequence, source == nil ? .unattributed : goesOn, into: &found)
  }

  /// Who stands with a verb directly after a quotation: “…,” she crowed; “…,” crowed one deputy.
  private func subject(after quotation: Int, _ sequence: ClauseSequence) -> Range<Int>? {
    let items = sequence.items
    let phrases = NounPhrases(items: items)
    var index = quotation + 1
    if index < items.count, items[index].wordClass == .comma { index += 1 }
    guard index < items.count else { return nil }
    if let name = name(at: index, sequence) { return name }
    if items[index].wordClass == .verb, items[index].tag.form == .past {
      return phrases.phrase(startingAt: index + 1).map { sequence.tokens(of: $0) }
    }
    guard let phrase = phrases.phrase(startingAt: index), phrase.upperBound < items.count,
      items[phrase.upperBound].wordClass == .verb, items[phrase.upperBound].tag.form == .past
    else { return nil }
    return sequence.tokens(of: phrase)
  }

  /// A surname that is also an ordinary word, with a verb after it: “…,” Hope said.
  private func name(at index: Int, _ sequence: ClauseSequence) -> Range<Int>? {
    let items = sequence.items
    guard index + 1 < items.count, items[index].quotation == nil,
      items[index].wordClass != .pronoun, items[index].wordClass != .determiner,
      text.tokens[items[index].token].isCapitalised,
      items[index + 1].wordClass == .verb || items[index + 1].tag.mayBeVerb
    else { return nil }
    return items[index].tokens
  }

  /// The subject of the verb that the quotation stands with, whatever that verb is.
  private func subject(
    of tokens: Range<Int>, _ sequence: ClauseSequence, _ subjects: Subjects
  ) -> Range<Int>? {
    guard var index = sequence.position(of: tokens.lowerBound) else { return nil }
    if let after = subject(after: index, sequence) { return after }
    while index > 0 {
      index -= 1
      guard sequence.items[index].wordClass.isVerbal else { continue }
      return subjects.subject(ofGroupAt: subjects.groupStart(of: index)).map {
        sequence.tokens(of: $0)
      }
    }
    return nil
  }

  private mutating func append(
    _ source: Range<Int>?, _ tokens: Range<Int>, _ sequence: ClauseSequence,
    _ rule: AttributionRule, into found: inout [RawAttribution]
  ) {
    found.append(
      RawAttribution(
        source: source, cues: [], cue: nil, content: [tokens], rule: rule,
        paragraph: sequence.paragraph))
    if source != nil {
      last = found.count - 1
      lastParagraph = sequence.paragraph
    }
  }

  private func isCovered(_ tokens: Range<Int>, _ attributions: [RawAttribution]) -> Bool {
    attributions.contains { attribution in
      attribution.content.contains {
        $0.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.upperBound
      }
    }
  }

  private mutating func remember(
    _ sequence: ClauseSequence, _ new: [RawAttribution], base: Int, _ subjects: Subjects
  ) {
    let direct = new.lastIndex { attribution in
      sequence.hasQuotation && attribution.source != nil
        && attribution.content.contains { piece in
          sequence.items.contains { $0.quotation != nil && piece.contains($0.tokens.lowerBound) }
        }
    }
    if let direct {
      last = base + direct
      lastParagraph = sequence.paragraph
    } else if let speech = new.last, speech.source != nil {
      last = base + new.count - 1
      lastParagraph = sequence.paragraph
    } else if let last, last >= base + new.count {
      // The quotation that this sentence gave its subject goes on.
      lastParagraph = sequence.paragraph
    } else if let verb = sequence.items.firstIndex(where: { $0.wordClass.isVerbal }) {
      last = nil
      lastParagraph = sequence.paragraph
      lastSubject = subjects.own(before: verb).map { sequence.tokens(of: $0) }
    }
  }
}
