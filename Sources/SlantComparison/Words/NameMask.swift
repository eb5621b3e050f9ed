internal import SlantLexicon
internal import SlantText

/// Finds a name and its parts in a text: that of the outlet or of the author.
///
/// In the *Harbour Times* "Harbour Times", "the Times" and "HT", where a lexicon gives it for short, are
/// the name; "Harbour" and "hard times" are not.
struct NameMask: Sendable {
  /// The words of the name, folded, articles left off.
  private let parts: [[UInt8]]
  /// Whether each of them does not stand for the name alone.
  private let isWeak: [Bool]
  /// Whether each of them belongs to the name of a place.
  private let isOfPlace: [Bool]
  /// Whether the name starts with an article: a part of it then stands for it after the article alone.
  private let hasArticle: Bool
  /// Other names of the same, as folded words.
  private let aliases: [[[UInt8]]]

  /// The mask of `name`, with its `aliases`.
  init(_ name: String, aliases: [String] = [], classes: TermClasses) {
    let words = Self.words(of: name)
    let proper = words.filter { classes.termClass(ofFolded: Array($0.utf8)) != .function }
    parts = proper.map { Array($0.utf8) }
    isWeak = proper.map { classes.isWeak($0) }
    isOfPlace = proper.map { classes.isOfPlace($0) }
    hasArticle = words.first == "the"
    self.aliases = aliases.map { alias in
      Self.words(of: alias).filter { $0 != "the" }.map { Array($0.utf8) }
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
      let length = max(partsLength(at: index, tokens, bytes), aliasLength(at: index, tokens, bytes))
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
    if found.count > 1 { return found.contains { !isOfPlace[$0] } ? found.count : 0 }
    let followsArticle = index > 0 && Self.matches(Array("the".utf8), tokens[index - 1], bytes)
    if parts.count == 1 { return !hasArticle || followsArticle ? 1 : 0 }
    if !isWeak[first] { return 1 }
    let isAlone =
      end == tokens.count || !Self.isCapitalised(tokens[end]) || tokens[end].kind != .word
    return first == parts.count - 1 && !isOfPlace[first] && followsArticle && isAlone ? 1 : 0
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
  private static func matches(_ word: [UInt8], _ token: Token, _ bytes: [UInt8]) -> Bool {
    let count = word.count
    guard Int(token.length) == count || Int(token.length) == count + 1 else { return false }
    for offset in 0..<count {
      if Folding.lower(bytes[token.start + offset]) != word[offset] { return false }
    }
    return Int(token.length) == count || bytes[token.end - 1] == UInt8(ascii: ".")
  }
}
