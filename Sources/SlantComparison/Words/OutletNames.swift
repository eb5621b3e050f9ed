internal import SlantLexicon

/// The names under which outlets go, by the lexicon of organisations.
struct OutletNames: Sendable {
  private let classes: TermClasses
  /// The names of an organisation by its canonical name.
  private var names: [String: [String]] = [:]
  /// The canonical name by each of its names, in folded words.
  private var canonical: [String: String] = [:]
  /// The most words of one of them.
  private var longest = 0

  init(_ set: LexiconSet, classes: TermClasses) {
    self.classes = classes
    guard let index = set.index(of: "organisations") else { return }
    let lexicon = set.lexicons[index]
    let (kind, column) = (lexicon.column("kind"), lexicon.column("canonical"))
    for entry in lexicon.entries where lexicon.value(kind, of: entry) == "media" {
      let term = entry.term.hasPrefix("=") ? String(entry.term.dropFirst()) : entry.term
      let name = lexicon.value(column, of: entry)
      names[name, default: []].append(term)
      let words = NameMask.words(of: term)
      canonical[words.joined(separator: " ")] = name
      longest = max(longest, words.count)
    }
  }

  /// What finds the name of `outlet` in its articles.
  ///
  /// What the outlet is called may say more than its name, such as "Harbour Times (Web)"; its other names
  /// are those of the longest listed name in it.
  func mask(of outlet: String) -> NameMask {
    let words = NameMask.words(of: outlet)
    for length in stride(from: min(words.count, longest), to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let part = words[start..<(start + length)].joined(separator: " ")
        guard let name = canonical[part] else { continue }
        return NameMask(outlet, aliases: names[name] ?? [], classes: classes)
      }
    }
    return NameMask(outlet, classes: classes)
  }
}
