/// Patterns that are none, and contexts that never decide.
enum GuardCheck {
  static func problems(of number: Int, _ index: EntryIndex) -> [LexiconFinding.Problem] {
    let entry = index.lexicon.entries[number]
    if let problem = patternProblem(of: entry) { return [problem] }
    var problems: [LexiconFinding.Problem] = []
    let contexts = entry.unless.map(Context.init)
    for (position, context) in contexts.enumerated() {
      if contexts[..<position].contains(context) {
        problems.append(.repeatedGuard(context.text, term: entry.term))
      } else if let other = contexts.first(where: { $0 != context && $0.covers(context) }) {
        problems.append(.coveredGuard(context.text, by: other.text, term: entry.term))
      } else if let longer = longerEntry(context, number, index) {
        problems.append(
          .longerEntry(context.text, term: entry.term, other: longer.term, line: longer.line))
      }
    }
    return problems
  }

  /// The entry that is the context with the term, where every form of the term has one without contexts.
  private static func longerEntry(
    _ context: Context, _ number: Int, _ index: EntryIndex
  ) -> LexiconEntry? {
    let longer = index.forms(number).map { index.entry(of: context.around($0), asIn: number) }
    return longer.allSatisfy { $0?.unless.isEmpty == true } ? longer[0] : nil
  }

  private static func patternProblem(of entry: LexiconEntry) -> LexiconFinding.Problem? {
    var parser = PatternParser()
    var text = entry.term
    do throws(PatternProblem) {
      _ = try parser.pattern(text)
      for context in entry.unless {
        text = context
        _ = try parser.context(context)
      }
      return nil
    } catch {
      return .pattern(term: text, error)
    }
  }

  /// A context as words before and after the term.
  private struct Context: Equatable {
    let text: String
    /// The words, in lower case unless case counts.
    private let left: [String]
    private let right: [String]

    init(_ text: String) {
      self.text = text
      let words = text.words.map(EntryIndex.folded)
      let slot = words.firstIndex(of: "_") ?? words.endIndex
      left = Array(words[..<slot])
      right = Array(words.dropFirst(slot + 1))
    }

    static func == (first: Context, second: Context) -> Bool {
      first.left == second.left && first.right == second.right
    }

    /// Whether every place of `other` is a place of this one.
    func covers(_ other: Context) -> Bool {
      left.count <= other.left.count && right.count <= other.right.count
        && zip(left.reversed(), other.left.reversed()).allSatisfy(Self.covers)
        && zip(right, other.right).allSatisfy(Self.covers)
    }

    private static func covers(_ word: String, _ other: String) -> Bool {
      let isWider = other.hasPrefix("=") && !word.hasPrefix("=")
      let plain = isWider ? other.dropFirst().lowercased() : other
      return word == plain || (word.hasSuffix("*") && plain.hasPrefix(word.dropLast()))
    }

    /// The context with the term in its place.
    func around(_ term: String) -> String { (left + [term] + right).joined(separator: " ") }
  }
}
