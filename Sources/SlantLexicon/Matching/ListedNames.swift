import SlantText

/// Finds the names of several words that the lexicons of organisations and places list.
///
/// "Death Valley Road to Reopen" and "Homeland Security Office Moves" have no other sign of a name.
struct ListedNames {
  let matcher: Matcher
  let text: IndexedText

  /// Whether each token is a word of a listed name that lies in one sentence.
  func marks() -> [Bool] {
    var marks = [Bool](repeating: false, count: text.tokens.count)
    guard !matcher.listedNames.isEmpty else { return marks }
    for sentence in text.sentences {
      for start in sentence.tokens where text.tokens[start].hasCapital {
        guard let end = end(from: start, sentence) else { continue }
        for index in start..<end { marks[index] = true }
      }
    }
    return marks
  }

  /// The end of the longest listed name of several words at `start`.
  private func end(from start: Int, _ sentence: Sentence) -> Int? {
    let first = text.tokens[start].word
    guard first != .unknown else { return nil }
    var node = matcher.firstNodes[first.index]
    var next = start + 1
    var end: Int?
    while node != 0, next < sentence.tokens.upperBound {
      node = matcher.transitions.node(after: node, text.tokens[next].word)
      next += 1
      if node != 0, accepts(node, start..<next) { end = next }
    }
    return end
  }

  private func accepts(_ node: UInt32, _ tokens: Range<Int>) -> Bool {
    let from = Int(matcher.acceptStarts[Int(node)])
    let to = Int(matcher.acceptStarts[Int(node) + 1])
    return matcher.accepted[from..<to].contains { entry in
      guard matcher.listedNames.contains(matcher.lanes[entry.lane]), let surfaces = entry.surfaces
      else {
        return false
      }
      return PatternTest.hasCase(of: surfaces, tokens, text)
    }
  }
}
