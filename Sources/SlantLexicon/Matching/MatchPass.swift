import SlantText

/// One pass of a matcher over a text.
struct MatchPass {
  let matcher: Matcher
  let text: IndexedText
  private let names: NameGuard
  private(set) var hits: [[Hit]]
  /// What each lane has.
  private var lanes: [Lane]
  /// The lanes with a match at the current token.
  private var touched: [Int] = []

  /// The matches of a lane so far.
  private struct Lane {
    /// The first token at which it may match again.
    var free = 0
    /// The best match at the last token where it had one.
    var entry: Int32 = 0
    var start = -1
    var end = 0
  }

  init(matcher: Matcher, text: IndexedText, names: NameGuard) {
    self.matcher = matcher
    self.text = text
    self.names = names
    hits = Array(repeating: [], count: matcher.lexiconCount)
    lanes = Array(repeating: Lane(), count: matcher.lanes.count)
  }

  mutating func run() {
    for sentence in text.sentences {
      for start in sentence.tokens {
        let token = text.tokens[start]
        if token.word != .unknown { begin(token.word, at: start, sentence.tokens) }
        if token.kind == .number { begin(.anyNumber, at: start, sentence.tokens) }
        if !touched.isEmpty { keep() }
      }
    }
  }

  /// Collects the terms that start with `word` or a wildcard that covers it.
  private mutating func begin(_ first: WordID, at start: Int, _ sentence: Range<Int>) {
    var word = first
    while true {
      let node = matcher.firstNodes[word.index]
      follow(node, .init(first: word), from: start, at: start + 1, sentence)
      guard node.hasBroader else { return }
      word = matcher.vocabulary.broader(than: word)
    }
  }

  /// Collects what ends at `node` and goes on with the next token of the sentence.
  private mutating func follow(
    _ node: Matcher.Node, _ source: TransitionTable.Source, from start: Int, at next: Int,
    _ sentence: Range<Int>
  ) {
    for index in node.accepts { offer(matcher.accepted[index], start..<next, sentence) }
    guard node.goesOn, next < sentence.upperBound else { return }
    let token = text.tokens[next]
    var word = token.word
    while word != .unknown {
      if node.mayFollow(word) { goOn(source, word, from: start, at: next, sentence) }
      word = matcher.vocabulary.broader(than: word)
    }
    if token.kind == .number, node.mayFollow(.anyNumber) {
      goOn(source, .anyNumber, from: start, at: next, sentence)
    }
  }

  private mutating func goOn(
    _ source: TransitionTable.Source, _ word: WordID, from start: Int, at next: Int,
    _ sentence: Range<Int>
  ) {
    let target = matcher.transitions.node(after: source, word)
    if target == 0 { return }
    follow(
      matcher.laterNodes[Int(target)], .init(later: target), from: start, at: next + 1, sentence)
  }

  /// Takes a match if it stands and is longer than what its lane has here.
  private mutating func offer(
    _ entry: Matcher.AcceptedEntry, _ tokens: Range<Int>, _ sentence: Range<Int>
  ) {
    let lane = lanes[Int(entry.lane)]
    guard tokens.lowerBound >= lane.free else { return }
    let isFirst = lane.start != tokens.lowerBound
    if !isFirst, lane.end >= tokens.upperBound { return }
    guard stands(entry, tokens, sentence) else { return }
    if isFirst { touched.append(Int(entry.lane)) }
    lanes[Int(entry.lane)] = Lane(
      free: lane.free, entry: entry.entry, start: tokens.lowerBound, end: tokens.upperBound)
  }

  private func stands(
    _ entry: Matcher.AcceptedEntry, _ tokens: Range<Int>, _ sentence: Range<Int>
  ) -> Bool {
    if !entry.matchesInNames, names.isInName(tokens) { return false }
    if entry.condition == 0 { return true }
    let condition = matcher.conditions[entry.condition]
    if let surface = condition.surface,
      !matcher.surfaces.haveCase(from: surface, tokens, text)
    {
      return false
    }
    return !matcher.guards.stands(
      anyOf: condition.guards, around: tokens, in: sentence, text, matcher.vocabulary)
  }

  private mutating func keep() {
    if touched.count > 1, lanes.count > matcher.lexiconCount { touched.sort() }
    for lane in touched {
      let best = lanes[lane]
      let lexicon = matcher.lanes[lane]
      hits[lexicon].append(
        Hit(lexicon: lexicon, entry: Int(best.entry), tokens: best.start..<best.end))
      lanes[lane].free = best.end
    }
    touched.removeAll(keepingCapacity: true)
  }
}
