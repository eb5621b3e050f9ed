import SlantText

/// Compiles lexicons into a matcher.
struct MatcherBuilder {
  private var parser = PatternParser()
  private let inflector: Inflector
  private var firstNodes: [WordID: UInt32] = [:]
  private var transitions = TransitionTable()
  /// The entries that end at each node, node 0 being no node.
  private var accepts: [[Matcher.AcceptedEntry]] = [[]]
  private var guards: [Matcher.Guard] = []
  private let lexiconCount: Int
  private var added = 0
  private var lanes: [Int]
  /// The lanes of the classes of the lexicon that is being added.
  private var classLanes: [String: Int] = [:]

  /// A builder for `lexiconCount` lexicons.
  init(inflector: Inflector, lexiconCount: Int) {
    self.inflector = inflector
    self.lexiconCount = lexiconCount
    lanes = Array(0..<lexiconCount)
  }

  /// Adds all entries of `lexicon`, which becomes the next number.
  mutating func add(_ lexicon: Lexicon) throws(LexiconError) {
    precondition(added < lexiconCount, "more lexicons than were announced")
    let column = lexicon.categoryColumn
    classLanes = [:]
    for (number, entry) in lexicon.entries.enumerated() {
      let lane = lane(of: lexicon.value(column, of: entry))
      do throws(PatternProblem) {
        try add(entry, number, lane: lane)
      } catch {
        throw .badTerm(
          path: lexicon.origin.path, line: entry.line, term: entry.term, problem: error)
      }
    }
    added += 1
  }

  /// The lane of a class, or of the whole lexicon where an entry has none.
  private mutating func lane(of name: String) -> Int {
    guard !name.isEmpty else { return added }
    if let lane = classLanes[name] { return lane }
    classLanes[name] = lanes.count
    lanes.append(added)
    return lanes.count - 1
  }

  private mutating func add(
    _ entry: LexiconEntry, _ number: Int, lane: Int
  ) throws(PatternProblem) {
    let firstGuard = guards.count
    for context in entry.unless {
      let (left, right) = try parser.context(context)
      guards.append(Matcher.Guard(left: left, right: right))
    }
    let guardRange = firstGuard..<guards.count
    for term in inflector.terms(of: entry) {
      let pattern = try parser.pattern(term)
      let accepted = Matcher.AcceptedEntry(
        lane: lane, entry: number,
        surfaces: pattern.isCaseSensitive ? pattern.elements.map(\.surface) : nil,
        matchesInNames: entry.matchesInNames || pattern.isCaseSensitive, guards: guardRange)
      accepts[Int(node(for: pattern))].append(accepted)
    }
  }

  /// The node at the end of `pattern`, made where it is new.
  private mutating func node(for pattern: Pattern) -> UInt32 {
    var node: UInt32 = 0
    for (index, element) in pattern.elements.enumerated() {
      let known =
        index == 0
        ? firstNodes[element.word] ?? 0 : transitions.node(after: node, element.word)
      if known != 0 {
        node = known
        continue
      }
      let new = UInt32(accepts.count)
      accepts.append([])
      if index == 0 {
        firstNodes[element.word] = new
      } else {
        transitions.insert(new, after: node, element.word)
      }
      node = new
    }
    return node
  }

  /// Adds flags to the forms of an entry that is a single word.
  mutating func insert(_ flags: WordFlags, for entry: LexiconEntry) {
    guard !entry.term.utf8.contains(0x20) else { return }
    insert(flags, for: inflector.terms(of: entry))
  }

  /// Adds flags to the forms that an entry that is a single verb has beside its base form.
  mutating func insertVerbForms(_ flags: WordFlags, of entry: LexiconEntry) {
    guard entry.inflection.contains(.verb), !entry.term.utf8.contains(0x20) else { return }
    insert(flags, for: inflector.forms(of: entry.term, .verb).dropFirst())
  }

  private mutating func insert(_ flags: WordFlags, for words: some Sequence<String>) {
    for term in words {
      guard let pattern = try? parser.pattern(term), pattern.elements.count == 1,
        pattern.elements[0].word.rawValue >= WordID.firstWord
      else { continue }
      parser.vocabulary.insert(flags, for: pattern.elements[0].word)
    }
  }

  /// The matcher over everything added; the lexicons numbered `listedNames` list names.
  mutating func matcher(listedNames: [Int]) -> Matcher {
    for clitic in ["'s", "'ll", "'re", "'ve", "'d", "'m"] { _ = parser.vocabulary.intern(clitic) }
    parser.vocabulary.linkWildcards()
    var first = [UInt32](repeating: 0, count: parser.vocabulary.idLimit)
    for (word, node) in firstNodes { first[word.index] = node }
    var starts: [UInt32] = []
    var flat: [Matcher.AcceptedEntry] = []
    for entries in accepts {
      starts.append(UInt32(flat.count))
      flat += entries
    }
    starts.append(UInt32(flat.count))
    return Matcher(
      vocabulary: parser.vocabulary, lexiconCount: lexiconCount, lanes: lanes,
      firstNodes: first, transitions: transitions, acceptStarts: starts, accepted: flat,
      guards: guards, listedNames: listedNames)
  }
}
