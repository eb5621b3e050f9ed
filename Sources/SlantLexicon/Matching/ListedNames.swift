import SlantText

/// Finds the names of several words that the lexicons of organisations and places list.
///
/// "Death Valley Road to Reopen" and "Homeland Security Office Moves" have no other sign of a name.
struct ListedNames {
  let matcher: Matcher
  let text: IndexedText

  /// Marks each token that is a word of a listed name that lies in one sentence.
  func mark(_ marks: inout [NameGuard.Mark]) {
    for sentence in text.sentences {
      for start in sentence.tokens where text.tokens[start].hasCapital {
        let node = matcher.firstNodes[text.tokens[start].word.index]
        guard node.isInListedName, let end = end(from: start, node, sentence) else { continue }
        for index in start..<end { marks[index].insert(.listed) }
      }
    }
  }

  /// The end of the longest listed name of several words at `start`.
  private func end(from start: Int, _ first: Matcher.Node, _ sentence: Sentence) -> Int? {
    var source = TransitionTable.Source(first: text.tokens[start].word)
    var node = first
    var end: Int?
    for next in (start + 1)..<max(start + 1, sentence.tokens.upperBound) {
      let word = text.tokens[next].word
      guard node.isInListedName, node.mayFollow(word) else { break }
      let target = matcher.transitions.node(after: source, word)
      if target == 0 { break }
      source = TransitionTable.Source(later: target)
      node = matcher.laterNodes[Int(target)]
      if accepts(node, start..<(next + 1)) { end = next + 1 }
    }
    return end
  }

  private func accepts(_ node: Matcher.Node, _ tokens: Range<Int>) -> Bool {
    for index in node.accepts {
      let entry = matcher.accepted[index]
      if entry.isListedName, let surface = matcher.conditions[entry.condition].surface,
        matcher.surfaces.haveCase(from: surface, tokens, text)
      {
        return true
      }
    }
    return false
  }
}
