/// Reads the name of a section, or a label, for what it says of the genre.
enum GenreName {
  /// The longest entry of the table, in words: "letter to the editor".
  private static let longest = 4

  /// What `name` says; `nil` if it says nothing.
  ///
  /// The name is read as a whole ("Op/Ed"), then in the parts that marks divide it into ("Section A; Editorial
  /// Desk", `["World","Opinion"]`), of which the greatest hint counts.
  static func hint(in name: String) -> GenreHint? {
    if let hint = hint(of: words(of: name)) { return hint }
    return name.split { ";,/|>[]{}\":".contains($0) }.lazy.compactMap { hint(of: words(of: $0)) }
      .max()
  }

  /// What the words of a name say.
  ///
  /// Every word must be known, so that "Opinion polls" and "Chain letters" say nothing; "… news" is news
  /// whatever stands before it. A name that joins both, "News and views", says nothing.
  private static func hint(of words: [String]) -> GenreHint? {
    guard let last = words.last, !isColumnOfPage(words) else { return nil }
    guard let roles = roles(of: words) else { return last.hasSuffix("news") ? .news : nil }
    let hints = roles.compactMap(\.hint)
    if words.contains("and"), hints.contains(.news), hints.contains(.opinion) { return nil }
    return hints.max()
  }

  /// What a label in a title says: of qualified labels only, such as "Guest column" and "Film review".
  static func label(_ words: [String]) -> GenreHint? {
    guard let roles = roles(of: words), !roles.contains(.filler), !roles.contains(.hint(.topic))
    else { return nil }
    return roles.compactMap(\.hint).max()
  }

  /// What each part of a name is in the table, the longest entries first; `nil` if one is not there.
  private static func roles(of words: [String]) -> [GenreWord]? {
    var roles: [GenreWord] = []
    var rest = words[...]
    while !rest.isEmpty {
      let match = (1...min(longest, rest.count)).reversed().lazy
        .compactMap { count in GenreWord.table[rest.prefix(count).joined()].map { (count, $0) } }
        .first
      if let (count, role) = match {
        roles.append(role)
        rest = rest.dropFirst(count)
      } else if rest.first?.utf8.allSatisfy({ (.zero...(.nine)).contains($0) }) == true {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return roles
  }

  /// Whether a name is a place on a page, "Column 1", as databases give it.
  private static func isColumnOfPage(_ words: [String]) -> Bool {
    words.count == 2 && words[0] == "column" && Int(words[1]) != nil
  }

  /// The words of a text: runs of letters and digits, ASCII letters as small ones; `&` is "and".
  static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func endWord() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), .zero...(.nine), 0x80...: word.append(byte)
      case UInt8(ascii: "&"):
        endWord()
        words.append("and")
      case UInt8(ascii: "'"): continue
      default: endWord()
      }
    }
    endWord()
    return words
  }
}
