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
  private var lexiconCount = 0

  init(inflector: Inflector) {
    self.inflector = inflector
  }

  /// Adds all entries of `lexicon`, which becomes the next number.
  mutating func add(_ lexicon: Lexicon) throws(LexiconError) {
    precondition(lexiconCount < 64, "a matcher holds at most 64 lexicons")
    for (number, entry) in lexicon.entries.enumerated() {
      do throws(PatternProblem) {
        try add(entry, number)
      } catch {
        throw .badTerm(
          path: lexicon.origin.path, line: entry.line, term: entry.term, problem: error)
      }
    }
    lexiconCount += 1
  }

  private mutating func add(_ entry: LexiconEntry, _ number: Int) throws(PatternProblem) {
    let firstGuard = guards.count
    for context in entry.unless {
      let (left, right) = try parser.context(context)
      guards.append(Matcher.Guard(left: left, right: right))
    }
    let guardRange = firstGuard..<guards.count
    for term in terms(of: entry) {
      let pattern = try parser.pattern(term)
      let accepted = Matcher.AcceptedEntry(
        lexicon: lexiconCount, entry: number,
        surfaces: pattern.isCaseSensitive ? pattern.elements.map(\.surface) : nil,
        matchesInNames: entry.matchesInNames || pattern.isCaseSensitive, guards: guardRange)
      accepts[Int(node(for: pattern))].append(accepted)
    }
  }

  /// The term with its inflected forms.
  private func terms(of entry: LexiconEntry) -> [String] {
    guard !entry.inflection.isEmpty else { return [entry.term] }
    var words = entry.term.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard let last = words.indices.last else { return [entry.term] }
    let sign = words[0].hasPrefix("=") ? "=" : ""
    if !sign.isEmpty { words[0].removeFirst() }
    var terms = [entry.term]
    func add(_ position: Int, _ inflection: Inflection) {
      for form in inflector.forms(of: words[position], inflection) {
        var variant = words
        variant[position] = form
        let term = sign + variant.joined(separator: " ")
        if !terms.contains(term) { terms.append(term) }
      }
    }
    if entry.inflection.contains(.verb) { add(0, .verb) }
    let nominal = entry.inflection.subtracting(.verb)
    if !nominal.isEmpty { add(last, nominal) }
    return terms
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
    insert(flags, for: terms(of: entry))
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
      vocabulary: parser.vocabulary, lexiconCount: lexiconCount, firstNodes: first,
      transitions: transitions, acceptStarts: starts, accepted: flat, guards: guards,
      listedNames: listedNames)
  }
}
