import SlantText

/// Compiles lexicons into a matcher.
struct MatcherBuilder {
  private var parser: PatternParser
  private let inflector: Inflector
  private var firstNodes: [Matcher.Node] = []
  private var laterNodes = [Matcher.Node()]
  private var transitions: TransitionTable
  /// The entries that end at nodes, in the order of coming.
  private var accepts: [(node: TransitionTable.Source, entry: Matcher.AcceptedEntry)] = []
  private var conditions = [Matcher.Condition()]
  private var surfaces = SurfaceTable()
  private var guards = GuardTable()
  private let lexiconCount: Int
  private var added = 0
  private var lanes: [Int]
  /// The lanes of the classes of the lexicon that is being added.
  private var classLanes: [String: Int] = [:]
  private var terms = TermForms()
  private var plain = PlainWords()
  private var plainContext = PlainContext()
  /// The words of the term that is being added.
  private var words: [WordID] = []

  /// What the words of an entry also tell.
  struct Flags {
    /// Of all forms of a single word.
    var word: WordFlags = []
    /// Of the forms that a single verb has beside its base form.
    var verbForms: WordFlags = []
  }

  /// A builder for `lexiconCount` lexicons that hold about so many different words.
  init(inflector: Inflector, lexiconCount: Int, words: Int = 0) {
    self.inflector = inflector
    self.lexiconCount = lexiconCount
    lanes = Array(0..<lexiconCount)
    parser = PatternParser(capacity: words)
    transitions = TransitionTable(capacity: words)
    laterNodes.reserveCapacity(2 * words)
    accepts.reserveCapacity(2 * words)
  }

  /// Adds all entries of `lexicon`, which becomes the next number.
  ///
  /// - Parameters:
  ///   - lexicon: The lexicon.
  ///   - listsNames: Whether its terms are names of organisations or places.
  ///   - flags: What the words of an entry also tell.
  /// - Throws: ``LexiconError/badTerm(path:line:term:problem:)`` for a term or context that is wrong.
  mutating func add(
    _ lexicon: Lexicon, listsNames: Bool = false,
    flags: (LexiconEntry) -> Flags = { _ in Flags() }
  ) throws(LexiconError) {
    precondition(added < lexiconCount, "more lexicons than were announced")
    let column = lexicon.categoryColumn
    classLanes = [:]
    for number in lexicon.entries.indices {
      let entry = lexicon.entries[number]
      let lane = column == nil ? added : self.lane(of: lexicon.value(column, of: entry))
      do throws(PatternProblem) {
        try add(entry, number, lane: lane, listsNames: listsNames, flags(entry))
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
    _ entry: LexiconEntry, _ number: Int, lane: Int, listsNames: Bool, _ flags: Flags
  ) throws(PatternProblem) {
    let firstGuard = guards.count
    for context in entry.unless { try add(context) }
    let contexts = firstGuard..<guards.count
    terms.take(entry, inflector)
    for form in 0..<terms.list.count {
      let surface = try readTerm(form)
      addNodes(
        Matcher.AcceptedEntry(
          entry: number, lane: lane,
          condition: condition(Matcher.Condition(surface: surface, guards: contexts)),
          matchesInNames: entry.matchesInNames || surface != nil, isListedName: listsNames))
      guard words.count == 1, words[0].rawValue >= WordID.firstWord else { continue }
      parser.vocabulary.insert(flags.word, for: words[0])
      if terms.verbs.contains(form) { parser.vocabulary.insert(flags.verbForms, for: words[0]) }
    }
  }

  /// The number of a condition; the forms of an entry share one.
  private mutating func condition(_ condition: Matcher.Condition) -> Int {
    if condition.surface == nil, condition.guards.isEmpty { return 0 }
    if let last = conditions.last, last == condition { return conditions.count - 1 }
    conditions.append(condition)
    return conditions.count - 1
  }

  /// Adds a context such as `HMS _` or `_ Secretary`.
  private mutating func add(_ context: String) throws(PatternProblem) {
    let bytes = Array(context.utf8)
    if let slot = plainContext.take(bytes.span) {
      for word in plainContext.words {
        let number = parser.vocabulary.intern(bytes.span, word.letters)
        guards.write(number, bytes.span, word.hasCase ? word.letters : 0..<0)
      }
      guards.finish(left: slot, hasCase: plainContext.words.map(\.hasCase))
    } else {
      let (left, right) = try parser.context(context)
      for element in left.elements + right.elements {
        guards.write(element.word, element.surface.span, 0..<element.surface.count)
      }
      guards.finish(
        left: left.elements.count,
        hasCase: left.elements.map { _ in left.isCaseSensitive }
          + right.elements.map { _ in right.isCaseSensitive })
    }
  }

  /// Reads a form of the term into `words`.
  ///
  /// - Returns: The number of the first word as written, where case counts.
  private mutating func readTerm(_ form: Int) throws(PatternProblem) -> Int? {
    let range = terms.list[form]
    let first = surfaces.count
    words.removeAll(keepingCapacity: true)
    let bytes = terms.list.bytes
    let hasCase = range.count > 1 && bytes[range.lowerBound] == UInt8(ascii: "=")
    let body = hasCase ? (range.lowerBound + 1)..<range.upperBound : range
    if plain.take(bytes.span, body) {
      for word in plain.words {
        words.append(parser.vocabulary.intern(bytes.span, word))
        if hasCase { surfaces.append(bytes.span, word) }
      }
    } else {
      for element in try parser.pattern(terms.list.text(form)).elements {
        words.append(element.word)
        if hasCase { surfaces.append(element.surface.span, 0..<element.surface.count) }
      }
    }
    return hasCase ? first : nil
  }

  // MARK: Nodes

  /// Adds an entry at the end of the path of `words`, which is made where it is new.
  private mutating func addNodes(_ entry: Matcher.AcceptedEntry) {
    guard let first = words.first else { return }
    while firstNodes.count <= first.index { firstNodes.append(Matcher.Node()) }
    var source = TransitionTable.Source(first: first)
    if entry.isListedName { change(source) { $0.addListedName() } }
    for word in words.dropFirst() {
      source = TransitionTable.Source(later: follower(of: source, word))
      if entry.isListedName { change(source) { $0.addListedName() } }
    }
    change(source) { $0.addAccept() }
    accepts.append((source, entry))
  }

  private mutating func change(
    _ source: TransitionTable.Source, _ body: (inout Matcher.Node) -> Void
  ) {
    if source.isFirst { body(&firstNodes[source.index]) } else { body(&laterNodes[source.index]) }
  }

  /// The number of the node after `source` on `word`, which is made where it is new.
  private mutating func follower(of source: TransitionTable.Source, _ word: WordID) -> UInt32 {
    let node = source.isFirst ? firstNodes[source.index] : laterNodes[source.index]
    if node.mayFollow(word) {
      let known = transitions.node(after: source, word)
      if known != 0 { return known }
    }
    let new = UInt32(laterNodes.count)
    laterNodes.append(Matcher.Node())
    transitions.insert(new, after: source, word)
    change(source) { $0.addFollower(word) }
    return new
  }

  // MARK: The result

  /// The matcher over everything added.
  mutating func matcher() -> Matcher {
    for clitic in ["'s", "'ll", "'re", "'ve", "'d", "'m"] { _ = parser.vocabulary.intern(clitic) }
    parser.vocabulary.linkWildcards()
    while firstNodes.count < parser.vocabulary.idLimit { firstNodes.append(Matcher.Node()) }
    for index in firstNodes.indices
    where parser.vocabulary.broader(than: WordID(rawValue: UInt32(index))) != .unknown {
      firstNodes[index].addBroader()
    }
    let accepted = placedAccepts()
    return Matcher(
      vocabulary: parser.vocabulary, lexiconCount: lexiconCount, lanes: lanes,
      firstNodes: firstNodes, laterNodes: laterNodes, transitions: transitions,
      accepted: accepted, conditions: conditions, surfaces: surfaces, guards: guards)
  }

  /// The entries by node, each in the order of coming; the nodes are told where theirs start.
  private mutating func placedAccepts() -> [Matcher.AcceptedEntry] {
    var next = 0
    for index in firstNodes.indices { next = firstNodes[index].place(at: next) }
    for index in laterNodes.indices { next = laterNodes[index].place(at: next) }
    guard let any = accepts.first?.entry else { return [] }
    var placed = Array(repeating: any, count: next)
    // Each node counts its entries anew while they come.
    for (source, entry) in accepts {
      let position =
        source.isFirst ? firstNodes[source.index].fill() : laterNodes[source.index].fill()
      placed[position] = entry
    }
    return placed
  }
}
