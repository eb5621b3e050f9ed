internal import SlantLexicon
internal import SlantText

/// Finds a name and its parts in a text: that of the outlet or of the author.
///
/// In the *Harbour Times* "Harbour Times", "the Times" and "HT", where a lexicon gives it for short, are
/// the name; "Harbour" and "hard times" are not.
struct NameMask: Sendable {
  /// The words of the name, folded, articles left off.
  private let parts: [String]
  private let classes: TermClasses
  /// Whether the name starts with an article: a part of it then stands for it after the article alone.
  private let hasArticle: Bool
  /// Other names of the same, as folded words.
  private let aliases: [[String]]

  /// The mask of `name`, with its `aliases`.
  init(_ name: String, aliases: [String] = [], classes: TermClasses) {
    let words = Self.words(of: name)
    parts = words.filter { classes.termClass(ofFolded: Array($0.utf8)) != .function }
    self.classes = classes
    hasArticle = words.first == "the"
    self.aliases = aliases.map { alias in
      Self.words(of: alias).filter { $0 != "the" }
    }
  }

  /// The words of a name, folded, marks left off.
  static func words(of name: String) -> [String] {
    let bytes = Array(name.utf8)
    let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(in: bytes.span, bytes.indices)
    return tokens.filter(\.isWord).map {
      String(decoding: Folding.fold(Array(bytes[$0.span.range])), as: UTF8.self)
    }
  }

  /// Which of `tokens` belong to the name.
  func marks(_ tokens: [Token], _ bytes: [UInt8]) -> [Bool] {
    var isName = [Bool](repeating: false, count: tokens.count)
    var index = 0
    while index < tokens.count {
      guard Self.isCapitalised(tokens[index]) else {
        index += 1
        continue
      }
      var length = max(partsLength(at: index, tokens, bytes), aliasLength(at: index, tokens, bytes))
      // A part of the house: "Velmar Times Foundation".
      while length > 0, index + length < tokens.count, Self.isCapitalised(tokens[index + length]) {
        length += 1
      }
      for offset in 0..<length { isName[index + offset] = true }
      index += max(length, 1)
    }
    return isName
  }

  /// How many tokens from `index` on are parts that together stand for the name; 0 for none.
  private func partsLength(at index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int {
    var end = index
    var found: [Int] = []
    while end < tokens.count, Self.isCapitalised(tokens[end]),
      let part = parts.firstIndex(where: { Self.matches($0, tokens[end], bytes) })
    {
      found.append(part)
      end += 1
    }
    guard let first = found.first else { return 0 }
    // The rest of a place that the name holds: the York of New York.
    let isRest =
      index > 0 && Self.isCapitalised(tokens[index - 1])
      && parts.contains { Self.matches($0, tokens[index - 1], bytes) }
    if isRest { return 0 }
    if found.count > 1 { return classes.isPlace(found.map { parts[$0] }) ? 0 : found.count }
    let followsArticle = index > 0 && Self.matches("the", tokens[index - 1], bytes)
    if parts.count == 1 { return !hasArticle || followsArticle ? 1 : 0 }
    if !classes.isWeak(parts[first]) { return 1 }
    let isAlone =
      end == tokens.count || !Self.isCapitalised(tokens[end]) || tokens[end].kind != .word
    return first == parts.count - 1 && !classes.isPlace([parts[first]]) && followsArticle && isAlone
      ? 1 : 0
  }

  /// How many tokens from `index` on are the longest alias that stands there; 0 for none.
  private func aliasLength(at index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int {
    var longest = 0
    for alias in aliases where alias.count > longest && index + alias.count <= tokens.count {
      let isThere = alias.indices.allSatisfy {
        Self.matches(alias[$0], tokens[index + $0], bytes)
      }
      if isThere { longest = alias.count }
    }
    return longest
  }

  private static func isCapitalised(_ token: Token) -> Bool {
    token.kind == .word && token.letterCase != .lower && token.letterCase != .none
  }

  /// Whether a token is the folded `word`; a dot at its end is not looked at.
  private static func matches(_ word: String, _ token: Token, _ bytes: [UInt8]) -> Bool {
    let count = word.utf8.count
    guard Int(token.length) == count || Int(token.length) == count + 1 else { return false }
    for (offset, byte) in word.utf8.enumerated()
    where Folding.lower(bytes[token.start + offset]) != byte { return false }
    return Int(token.length) == count || bytes[token.end - 1] == UInt8(ascii: ".")
  }
}
