import SlantText

/// The rules for words inside proper names, written for the eye.
public struct NaiveNameGuard {
  /// The words that make names, in lower case, and the names that are listed, as written.
  public struct Words {
    /// `grace`, `hope`.
    public var givenNames: Set<String> = []
    /// `department`.
    public var nameHeads: Set<String> = []
    /// `said`, `says`.
    public var reporting: Set<String> = []
    /// `senator`.
    public var titles: Set<String> = []
    /// `mr`, `sen`.
    public var honorifics: Set<String> = []
    /// Words that have a meaning of their own.
    public var ordinary: Set<String> = []
    /// `takes`, `will`.
    public var predicates: Set<String> = []
    /// Whether a word in lower case is listed anywhere, wildcards aside.
    public var isListed: @Sendable (String) -> Bool = { _ in false }
    /// `Justice Department`.
    public var listed: [String] = []

    /// No words.
    public init() {}
  }

  private let known: Words

  /// A guard that knows these words.
  public init(_ words: Words) {
    known = words
  }

  /// Whether each token of `text` is part of a name.
  func marks(in text: IndexedText, _ words: [NaiveWord]) -> [Bool] {
    var marks = [Bool](repeating: false, count: words.count)
    let told = told(of: text, words)
    for sentence in text.sentences {
      let part = Array(words[sentence.tokens])
      let isHeadline = isHeadline(part)
      for (index, word) in part.enumerated() where word.hasCapital {
        marks[sentence.tokens.lowerBound + index] =
          if isHeadline {
            told.contains(word.folded) || isGivenName(index, part) || isFamilyName(index, part)
          } else if isInitial(index, part) {
            told.contains(word.folded) || startsName(word, part.dropFirst(index + 1).first)
          } else {
            !(word.token.letterCase == .upper && word.token.length >= 6)
          }
      }
    }
    return marks
  }

  /// Whether each token of `text` is part of a listed name of several words.
  func listed(in text: IndexedText, _ words: [NaiveWord]) -> [Bool] {
    text.sentences.flatMap { sentence in
      let part = Array(words[sentence.tokens])
      return part.indices.map { isListed($0, part) }
    }
  }

  /// At least three words of four bytes, of which four in five have a capital, and no full stop.
  private func isHeadline(_ words: [NaiveWord]) -> Bool {
    let long = words.filter { $0.token.kind == .word && $0.token.length >= 4 }
    let capitals = long.filter { $0.token.letterCase != .lower }
    return long.count >= 3 && capitals.count * 10 >= long.count * 8 && words.last?.surface != "."
  }

  /// The last words of runs of two to four capitals that start with a given name or a title, and the
  /// first words of those that start with a given name.
  private func told(of text: IndexedText, _ words: [NaiveWord]) -> Set<String> {
    var told: Set<String> = []
    for sentence in text.sentences where !isHeadline(Array(words[sentence.tokens])) {
      var rest = words[sentence.tokens]
      while let first = rest.popFirst() {
        guard first.hasCapital, isOpener(first) else { continue }
        let run = rest.prefix { $0.hasCapital }
        rest = rest.dropFirst(run.count)
        guard let last = run.last, run.count <= 3 else { continue }
        if known.nameHeads.contains(last.folded) || known.titles.contains(last.folded) { continue }
        if known.givenNames.contains(first.folded) { told.insert(first.folded) }
        if known.isListed(last.folded) { told.insert(last.folded) }
      }
    }
    return told
  }

  private func isOpener(_ word: NaiveWord) -> Bool {
    known.givenNames.contains(word.folded) || known.titles.contains(word.folded)
      || known.honorifics.contains(word.folded)
  }

  /// Whether no word or number stands before, or a mark after which a capital tells nothing.
  private func isInitial(_ index: Int, _ words: [NaiveWord]) -> Bool {
    for before in (0..<index).reversed() {
      let token = words[before].token
      if token.kind == .word || token.kind == .number { return false }
      let opens: [WordID] = [.colon, .dash, .openParenthesis, .ellipsis]
      if opens.contains(token.word) { return true }
      guard token.kind == .quote else { continue }
      // A closing mark or an apostrophe is joined to what comes before, and to nothing after.
      let isOpening = [.doubleOpen, .singleOpen, .guillemetOpen].contains(token.mark)
      if isOpening || token.isSpaced || !words[before + 1].token.isSpaced { return true }
    }
    return true
  }

  private func startsName(_ word: NaiveWord, _ next: NaiveWord?) -> Bool {
    let isGivenName = known.givenNames.contains(word.folded)
    guard let next else { return false }
    if next.token.kind == .clitic { return isGivenName }
    guard next.token.kind == .word else { return false }
    if next.token.letterCase == .lower {
      return isGivenName && known.reporting.contains(next.folded)
    }
    return isGivenName || known.nameHeads.contains(next.folded)
  }
}

/// Headlines, and names that are listed.
extension NaiveNameGuard {
  /// A given name before a family name, or before a word that nothing is known of.
  private func isGivenName(_ index: Int, _ words: [NaiveWord]) -> Bool {
    guard known.givenNames.contains(words[index].folded), index + 1 < words.count else {
      return false
    }
    let next = words[index + 1]
    return next.hasCapital
      && (next.token.word == .unknown || isFamilyName(index + 1, words))
  }

  /// Not a verb's form, and after an honorific, or after a given name and before what it does.
  private func isFamilyName(_ index: Int, _ words: [NaiveWord]) -> Bool {
    guard index > 0, words[index - 1].hasCapital else { return false }
    let word = words[index].folded
    let before = words[index - 1].folded
    if known.predicates.contains(word) { return false }
    if known.honorifics.contains(before) { return true }
    guard known.givenNames.contains(before), acts(words.dropFirst(index + 1)) else { return false }
    let isTitled =
      index > 1 && words[index - 2].hasCapital && known.titles.contains(words[index - 2].folded)
    let bothOrdinary = known.ordinary.contains(before) && known.ordinary.contains(word)
    return isTitled || known.givenNames.contains(word) || !bothOrdinary
  }

  /// Whether a clitic, a verb, or an age after a comma comes first.
  private func acts(_ rest: ArraySlice<NaiveWord>) -> Bool {
    guard let next = rest.first else { return false }
    if next.surface == "," { return rest.dropFirst().first?.token.kind == .number }
    return next.token.kind == .clitic || known.predicates.contains(next.folded)
  }

  /// Whether a word stands in a listed name of several words.
  private func isListed(_ index: Int, _ words: [NaiveWord]) -> Bool {
    known.listed.contains { name in
      let pattern = NaivePattern("=" + name)
      let count = pattern.pieces.count
      return (max(0, index - count + 1)...index).contains { start in
        count > 1 && start + count <= words.count && words[start].hasCapital
          && pattern.matches(words[start..<(start + count)])
      }
    }
  }
}

extension NaiveWord {
  /// Whether it is a word with a capital anywhere in it.
  var hasCapital: Bool {
    token.kind == .word && token.letterCase != .lower && token.letterCase != .none
  }
}
