/// Reads WordStat's `.cat`: a tree of categories indented with tabs, and words with a weight in brackets,
/// `_` standing between the words of a phrase.
///
///     NEGATIVE
///     <tab>HARM
///     <tab><tab>ILL_WILL (1)
enum WordStat {
  /// Adds the words of `lines` to `draft`.
  static func read(_ lines: [String], into draft: inout LexiconDraft, path: String) {
    var tree: [(depth: Int, id: String)] = []
    for (offset, text) in lines.enumerated() where !text.words.isEmpty {
      let depth = text.prefix { $0.isWhitespace }.count
      tree.removeAll { $0.depth >= depth }
      let parent = tree.last?.id ?? ""
      if let (word, weight) = weighted(text.plainSpaced) {
        let term = String(word.map { $0 == "_" ? " " : $0 })
        let row = [parent, weight.number == 1 ? "" : weight]
        draft.add(term, parent.isEmpty ? [] : [row], line: offset + 1)
      } else {
        let id = (parent.isEmpty ? "" : parent + ".") + LexiconDraft.classID(text)
        tree.append((depth, id))
        draft.declare(id, line: offset + 1)
      }
    }
  }

  /// The word and the weight of `WORD (1)`; `nil` for a category.
  private static func weighted(_ text: String) -> (word: String, weight: String)? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let weight = String(text[text.index(after: open)...].dropLast()).plainSpaced
    let word = String(text[..<open]).plainSpaced
    return weight.number == nil || word.isEmpty ? nil : (word, weight)
  }
}
